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

  /// How many bytes, whatever they are, should follow a range: without them it is copied.
  package static let slack = WordRuns.slack

  private var phrases: TermPhrases
  private var runs = WordRuns()

  /// Looks for `terms`: words parted by single blanks, any of which may end in `*`.
  package init(_ terms: [String]) { phrases = TermPhrases(terms) }

  /// Adds the hits in `range`, which begins and ends between words, in the order of the words that
  /// are looked for first.
  package mutating func find(
    in bytes: Span<UInt8>, _ range: TextRange, into hits: inout [Hit]
  ) {
    guard bytes.count - range.end < Self.slack else {
      return scan(bytes, range, into: &hits)
    }
    var copy: [UInt8] = []
    copy.reserveCapacity(range.length + Self.slack)
    for offset in range.indices { copy.append(bytes[offset]) }
    copy += repeatElement(0, count: Self.slack)
    let known = hits.count
    scan(copy.span, TextRange(0, range.length), into: &hits)
    for index in known..<hits.count {
      let (hit, moved) = (hits[index], Int32(truncatingIfNeeded: range.start))
      hits[index] = Hit(term: hit.term, start: hit.start + moved, end: hit.end + moved)
    }
  }

  private mutating func scan(
    _ bytes: Span<UInt8>, _ range: TextRange, into hits: inout [Hit]
  ) {
    runs.read(bytes, range)
    let base = range.start - WordRuns.firstPlace
    for first in stride(from: 1, to: runs.blocks.upperBound, by: WordRuns.batch) {
      let blocks = first..<min(first + WordRuns.batch, runs.blocks.upperBound)
      let count = runs.sift(
        bytes.bytes, from: base, blocks, phrases.filter, shortest: phrases.shortest)
      var next = 0
      while true {
        next = phrases.settle(
          runs.found.span, next..<count, bytes.bytes, runs.bits.span.bytes, base, &hits)
        guard next < count else { break }
        settleUnknown(Int(runs.found[next]), bytes.bytes, base, &hits)
        next += 1
      }
    }
  }

  /// Learns a word and adds its hits.
  private mutating func settleUnknown(
    _ place: Int, _ text: RawSpan, _ base: Int, _ hits: inout [Hit]
  ) {
    let length = WordRuns.length(runs.bits.span.bytes, from: place)
    let word = TermPhrases.bytes(text, base, place..<(place + length))
    let found = phrases.learn(word)
    phrases.add(found, place, length, text, runs.bits.span.bytes, base, &hits)
  }
}
