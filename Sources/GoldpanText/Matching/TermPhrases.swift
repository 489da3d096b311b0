/// Plain terms by the one word of each that is looked for first: its anchor.
struct TermPhrases: Sendable {
  /// A word of a term.
  struct Word: Hashable, Sendable {
    let letters: [UInt8]
    /// Whether the letters are only the beginning of the word.
    let isBeginning: Bool

    /// A word of a plain term; `*` at its end stands for the rest of a word.
    init(_ word: Substring) {
      let bytes = Array(word.utf8)
      isBeginning = bytes.count > 1 && bytes.last == UInt8(ascii: "*")
      letters = Folding.casefolded(bytes.span, 0..<(bytes.count - (isBeginning ? 1 : 0)))
    }

    /// Whether a folded word is this one or begins so.
    func isSatisfied(by word: [UInt8]) -> Bool {
      isBeginning ? word.starts(with: letters) : word == letters
    }

    /// How much to prefer looking for this word first: rare words are long.
    fileprivate var rarity: Int {
      let length = letters.count { $0 & 0xC0 != 0x80 }
      if !isBeginning, Self.common.contains(letters) { return length }
      return length * 4 - (isBeginning ? 10 : 0)
    }
    /// Long words that are not rare.
    private static let common = Set(
      """
      that this with have from they were what will your when there their which would about just
      like them been some more than because really think could
      """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
    fileprivate var isASCII: Bool { letters.allSatisfy { $0 < 0x80 } }
  }

  /// A term as its words.
  struct Phrase: Sendable {
    let term: Int32
    /// How many words it has.
    let count: Int32
    /// Which of them is the anchor.
    let anchor: Int32
    /// The place of its first word among the words of all phrases.
    let first: Int32
    /// The eight bytes before the anchor, or after it where it is the first word, the nearest
    /// lowest: a blank and small letters.
    let nearby: UInt64
    /// Which bits of these are known.
    let nearbyMask: UInt64
  }

  /// The phrases of each anchor side by side.
  private(set) var phrases: [Phrase] = []
  /// The words of all phrases.
  private(set) var words: [Word] = []
  /// The same as keys, of length 0 where these cannot tell.
  private(set) var keys: [RunKey] = []
  /// What anchors and words met so far stand for, in `phrases`.
  private(set) var table = RunTable()
  /// What admits the anchors.
  private(set) var filter = WordFilter()
  /// What admits those of them that are beginnings of words.
  private(set) var beginningFilter = WordFilter()
  /// No anchor has fewer letters.
  private(set) var shortest = 4
  /// What beginnings of words stand for.
  private var beginnings = RunTable()
  /// The lengths of these beginnings.
  private var lengths: [Int] = []
  /// The table before any word was met.
  private var named = (table: RunTable(), phrases: 0)
  /// How many words are kept in mind.
  private static let mostWords = 1 << 17

  /// Looks for `terms`: words parted by single blanks.
  init(_ terms: [String]) {
    var anchored: [Word: [Phrase]] = [:]
    for (number, term) in terms.enumerated() {
      let parts = term.split(separator: " ").map { Word($0) }
      guard let anchor = parts.indices.max(by: { parts[$0].rarity < parts[$1].rarity }) else {
        continue
      }
      let phrase = Phrase(Int32(truncatingIfNeeded: number), parts, anchor, first: words.count)
      anchored[parts[anchor], default: []].append(phrase)
      words += parts
      keys += parts.map { RunKey(folded: $0.isBeginning ? [] : $0.letters) }
    }
    for (anchor, found) in anchored.sorted(by: { $0.value[0].term < $1.value[0].term }) {
      if anchor.isASCII { shortest = min(shortest, anchor.letters.count) }
      guard anchor.isBeginning else {
        filter.admit(anchor.letters)
        continue
      }
      filter.admit(beginningWith: anchor.letters[...])
      beginningFilter.admit(beginningWith: anchor.letters[...])
      beginnings.set(anchor.letters, add(found))
      if !lengths.contains(anchor.letters.count) { lengths.append(anchor.letters.count) }
    }
    for (anchor, found) in anchored.sorted(by: { $0.value[0].term < $1.value[0].term })
    where !anchor.isBeginning {
      _ = learn(anchor.letters, found)
    }
    named = (table, phrases.count)
  }

  /// The phrases whose anchor is a word of a text, which is kept in mind.
  mutating func learn(_ word: [UInt8]) -> RunTable.Stretch {
    if table.count > Self.mostWords + named.table.count {
      table = named.table
      phrases.removeLast(phrases.count - named.phrases)
    }
    let folded = Folding.casefolded(word)
    let found = table.find(folded) ?? learn(folded, [])
    if folded != word, word.contains(where: { $0 >= 0x80 }) { table.set(word, found) }
    return found
  }

  private mutating func learn(_ word: [UInt8], _ exact: [Phrase]) -> RunTable.Stretch {
    var found = exact
    for length in lengths where length <= word.count {
      for index in beginnings.find(Array(word[..<length]))?.indices ?? 0..<0 {
        found.append(phrases[index])
      }
    }
    let stretch = add(found)
    table.set(word, stretch)
    return stretch
  }

  private mutating func add(_ found: [Phrase]) -> RunTable.Stretch {
    phrases += found.filter { $0.count == 1 }
    phrases += found.filter { $0.count > 1 && $0.anchor > 0 }
    phrases += found.filter { $0.count > 1 && $0.anchor == 0 }
    return RunTable.Stretch(
      first: Int32(truncatingIfNeeded: phrases.count - found.count),
      count: Int32(truncatingIfNeeded: found.count))
  }
}

extension TermPhrases.Phrase {
  fileprivate init(_ term: Int32, _ words: [TermPhrases.Word], _ anchor: Int, first: Int) {
    self.term = term
    count = Int32(truncatingIfNeeded: words.count)
    self.anchor = Int32(truncatingIfNeeded: anchor)
    self.first = Int32(truncatingIfNeeded: first)
    let next = anchor > 0 ? words[anchor - 1] : words.dropFirst().first
    guard let next, next.isASCII else {
      (nearby, nearbyMask) = (0, 0)
      return
    }
    let letters = anchor > 0 ? (next.isBeginning ? [] : next.letters.reversed()) : next.letters
    let known = ([UInt8(ascii: " ")] + letters).prefix(8)
    nearby = known.reversed().reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
    nearbyMask = UInt64.max &>> UInt64(64 - 8 * known.count)
  }
}

extension Folding {
  /// The simple case folding of a word.
  static func casefolded(_ word: [UInt8]) -> [UInt8] { casefolded(word.span, 0..<word.count) }

  /// The simple case folding of `range`.
  static func casefolded(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var folded: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if text[offset] < 0x80 {
        folded.append(lowered(text[offset]))
        offset += 1
        continue
      }
      let scalar = DecodedScalar(text, at: offset, end: range.upperBound)
      folded += (Unicode.Scalar(simpleCase(scalar.value)) ?? "\u{FFFD}").utf8
      offset += scalar.length
    }
    return folded
  }
}
