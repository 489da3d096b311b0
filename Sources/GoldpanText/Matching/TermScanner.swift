/// Finds plain terms in a text: words, phrases of words that only blanks part, and beginnings of
/// words, each wherever it stands, without sentences, scopes or negation.
///
/// A word is a run of letters, marks, digits and underscores; letters are compared by simple case
/// folding and keep their diacritics. This is what search tools do, and what they are compared by.
package struct TermScanner: Sendable {
  /// A term and where it stands.
  package struct Hit: Sendable {
    /// The term's place in the list.
    package let term: Int32
    /// Where it begins, in bytes.
    package let start: Int32
    /// Where it ends.
    package let end: Int32
  }

  /// A term as its words.
  private struct Phrase: Sendable {
    let term: Int32
    /// The place of its first word in `words`.
    let first: Int32
    /// How many words it has.
    let count: Int32
    /// Which of its words is looked for first.
    let anchor: Int32
  }

  private let vocabulary: Vocabulary
  private let filter: WordFilter
  /// By the term of the vocabulary that is looked for first.
  private let phrases: [Phrase]
  /// The words of the phrases, as terms of the vocabulary.
  private let words: [Int32]
  /// By term of the vocabulary: its stretch of `phrases` begins here and ends where the next does.
  private let anchored: [Int32]
  private var lexicon: Lexicon
  private var map = WordMap(.runs)

  /// Looks for `terms`: words parted by single blanks, the last of which may end in `*`.
  package init(_ terms: [String]) {
    var vocabulary = Vocabulary(knowsLanguage: false)
    var words: [Int32] = []
    var byAnchor: [(anchor: Int32, phrase: Phrase)] = []
    for (number, term) in terms.enumerated() {
      let parts = term.split(separator: " ").map { Term(plain: Array($0.utf8)) }
      guard let anchor = parts.indices.max(by: { parts[$0].rarity < parts[$1].rarity }) else {
        continue
      }
      let first = words.count
      words += parts.map { vocabulary.number(of: $0) }
      let phrase = Phrase(
        term: Int32(number), first: Int32(first), count: Int32(parts.count), anchor: Int32(anchor))
      byAnchor.append((words[first + anchor], phrase))
    }
    byAnchor.sort { ($0.anchor, $0.phrase.term) < ($1.anchor, $1.phrase.term) }
    var anchored: [Int32] = []
    for (place, entry) in byAnchor.enumerated() {
      while anchored.count <= Int(entry.anchor) { anchored.append(Int32(place)) }
    }
    while anchored.count <= vocabulary.terms.count { anchored.append(Int32(byAnchor.count)) }
    self.vocabulary = vocabulary
    phrases = byAnchor.map(\.phrase)
    self.words = words
    self.anchored = anchored
    filter = vocabulary.filter(for: byAnchor.map(\.anchor))
    lexicon = vocabulary.lexicon()
  }

  /// Adds the hits in `range`, which begins and ends between words, in the order of the words that
  /// are looked for first.
  package mutating func find(
    in bytes: Span<UInt8>, _ range: TextRange, into hits: inout [Hit]
  ) {
    map.read(bytes, range, filter)
    for word in map.candidates {
      let entry = entry(Int(word), bytes)
      for index in entry.firstTerm..<(entry.firstTerm &+ entry.termCount) {
        let term = Int(lexicon.terms[Int(index)])
        for phrase in anchored[term]..<anchored[term + 1] {
          verify(phrases[Int(phrase)], at: Int(word), bytes, &hits)
        }
      }
    }
  }

  private mutating func verify(
    _ phrase: Phrase, at word: Int, _ bytes: Span<UInt8>, _ hits: inout [Hit]
  ) {
    let first = word - Int(phrase.anchor)
    let last = first + Int(phrase.count) - 1
    guard first >= 0, last < map.count else { return }
    if last > first {
      for next in first..<last where !isBlank(bytes, map.stop(of: next), map.start(of: next + 1)) {
        return
      }
      for place in first...last where place != word {
        let entry = entry(place, bytes)
        guard lexicon.satisfies(entry, words[Int(phrase.first) + place - first]) else { return }
      }
    }
    hits.append(
      Hit(
        term: phrase.term, start: Int32(truncatingIfNeeded: map.start(of: first)),
        end: Int32(truncatingIfNeeded: map.stop(of: last))))
  }

  private func isBlank(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for offset in start..<end where bytes[offset] != 0x20 && bytes[offset] != 0x09 { return false }
    return true
  }

  private mutating func entry(_ word: Int, _ bytes: Span<UInt8>) -> Lexicon.Entry {
    let (start, stop) = (map.start(of: word), map.stop(of: word))
    if !map.isMarked(word) {
      let key = WordKey(bytes, start, stop)
      if let known = lexicon.find(key, bytes, start) { return lexicon.entries[Int(known)] }
    }
    let folded = Folding.casefolded(bytes, start..<stop)
    let key = WordKey(folded.span, 0, folded.count, isFolded: true)
    let known = lexicon.find(key, folded.span, 0) ?? vocabulary.learn(folded, &lexicon)
    return lexicon.entries[Int(known)]
  }
}

extension Term {
  /// A word of a plain term; `*` at its end stands for the rest of a word.
  fileprivate init(plain word: [UInt8]) {
    let isBeginning = word.count > 1 && word.last == UInt8(ascii: "*")
    self.init(
      kind: isBeginning ? .wildcard : .literal,
      text: Folding.casefolded(word.span, 0..<word.count), exact: nil)
  }
}

extension Folding {
  /// The simple case folding of `range`.
  fileprivate static func casefolded(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
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
