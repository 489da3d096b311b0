/// What a matcher found in one turn, and the memory it works in: make one a thread and use it
/// for turn after turn.
package struct Scan: Sendable {
  /// A word of the turn that counts.
  package struct Word: Sendable {
    /// Where it begins, in bytes.
    package let start: Int32
    /// Where it ends, in bytes.
    package let end: Int32
    /// Its place in the lexicon, or one of the numbers below.
    var entry = unknown
    /// The sentence it belongs to.
    package internal(set) var sentence: Int32 = 0
    /// How many words after it a negator reaches; 0 if it does not negate.
    var reach: UInt8 = 0
    /// What stands before it; with `clause`, one begins.
    var signs: Signs = []
    /// Whether it holds nothing but ASCII letters and digits.
    var isPlain = true

    /// Whether a clause begins with it.
    var beginsClause: Bool { signs.contains(.clause) }
    /// Whether a comma stands before it.
    var followsComma: Bool { signs.contains(.comma) }
    /// Whether a comma, a stop or the like stands before it.
    var isSetOff: Bool { !signs.isDisjoint(with: [.clause, .comma, .stop]) }

    /// The `entry` of a word that was not looked up.
    static let unknown: Int32 = -1
    /// The `entry` of a word that does not count.
    static let filler: Int32 = -2
    /// The `entry` of a word that no rule can care for.
    static let unwanted: Int32 = -3
  }

  /// A sentence of the turn.
  package struct Sentence: Sendable {
    /// What it covers, without outer blanks.
    package let range: TextRange
    /// Its words that count.
    package internal(set) var words: Range<Int32>
    /// All its words, fillers and stutters too, by their places in the turn.
    let spoken: Range<Int>
    /// Whether it may hold fillers or stutters.
    var isDoubtful = false
    /// Whether a hit begins in it.
    var isHit = false
  }

  /// A phrase that stands in the turn.
  package struct Span: Hashable, Sendable {
    /// Its words.
    package let words: Range<Int32>
    /// From its first word's first byte to its last word's end.
    package let range: TextRange
    /// The fewest letters that a wildcard in it spells out; `Int32.max` without wildcards.
    package let literalLetters: Int32
    /// Whether a negator stands before it.
    package let isNegated: Bool

    /// Whether it is a single word.
    package var isSingleWord: Bool { words.count == 1 }
  }

  /// An entry that holds somewhere in the turn.
  package struct Hit: Sendable {
    /// Which entry.
    package let entry: Int
    /// The sentence of its first span.
    package let sentence: Int
    /// From the first word of its spans to the last.
    package let words: Range<Int32>
    /// The evidence, a stretch of `Scan.spans` in the order of the text.
    package let spans: Range<Int>
  }

  /// The words that count, in order.
  package internal(set) var words: [Word] = []
  /// The sentences, in order.
  package internal(set) var sentences: [Sentence] = []
  /// What was found, by first word, then entry, then last word.
  package internal(set) var hits: [Hit] = []
  /// The evidence of the hits.
  package internal(set) var spans: [Span] = []

  var lexicon = Lexicon()
  var matcher: Int?
  var folded = FoldedBytes()
  private var named = FoldedBytes(spellsOut: false)
  var map = WordMap()
  /// The words after more than one blank, of which `gapCount` are of this turn.
  var gaps: [Int32] = []
  var gapCount = 0
  /// The words that repeat the one before.
  var repetitions: [Int32] = []
  /// The words to be looked up.
  var lookups: [Int32] = []
  /// Those of them that do something to the words around them.
  var acting: [Int32] = []
  /// What they make us look for.
  var looks: [NotedLook] = []
  /// Words that a phrase of a rule hangs on.
  var candidates: [Candidate] = []
  /// Words that a phrase of the language hangs on.
  var languageCandidates: [Candidate] = []
  /// Whether any word negates.
  var hasNegators = false
  var occurrences: [Occurrence] = []
  /// The groups that occur.
  var occurring: [Int32] = []
  /// Memory to deal out occurrences by group.
  var dealt: [Occurrence] = []
  /// The roots of which something occurs, in their order.
  var awake: [Int32] = []
  /// Memory to gather them: a bit a root, all clear.
  var awakeBits: [UInt64] = []
  /// The latent groups that roots ask for which are awake.
  var sought: [Int32] = []
  /// By group: whether it is one of them.
  var isSought: [Bool] = []
  var phraseWalk = PhraseWalk()
  var evaluation = Evaluation()
  /// By phrase: the first start not tried yet.
  var nextStarts: [Int32] = []
  /// By group: its stretch of `occurrences`.
  var groups: [Range<Int>] = []

  /// Empty memory for any matcher.
  package init() {}

  /// Adds the words of a sentence, fillers and stutters too, in the form by which evidence is named (see
  /// `Words.folded`); `bytes` are those last scanned.
  package mutating func appendFolded(
    _ sentence: Sentence, of bytes: [UInt8], to text: inout [UInt8]
  ) {
    let first = text.count
    var number = sentence.spoken.lowerBound
    while number < sentence.spoken.upperBound {
      if text.count > first { text.append(UInt8(ascii: " ")) }
      let start = map.start(of: number)
      var stop = map.stop(of: number)
      number += 1
      guard !map.isMarked(number - 1) else {
        named.clear()
        named.append(bytes.span, start..<stop)
        text += named.bytes
        continue
      }
      while number < sentence.spoken.upperBound, map.start(of: number) == stop + 1,
        bytes[stop] == UInt8(ascii: " "), !map.isMarked(number)
      {
        stop = map.stop(of: number)
        number += 1
      }
      let plain = text.count
      text += bytes[start..<stop]
      var added = text.mutableSpan
      for index in plain..<added.count { added[index] |= 0x20 }
    }
  }

  /// The bytes from the first to the last word of a hit.
  package func range(of hit: Hit) -> TextRange {
    spans[hit.spans].reduce(spans[hit.spans.lowerBound].range) { $0.union($1.range) }
  }
}

/// A word that a phrase hangs on: the phrase may stand around it.
struct Candidate: Sendable {
  let phrase: Int32
  let group: Int32
  let word: Int32
}
