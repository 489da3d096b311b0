package import GoldpanCoding
package import GoldpanText

/// What a reader in a hurry needs of somebody's words: none is altered, whole sentences give way to
/// `[…]` (DESIGN.md §6, quotes).
package enum QuoteExcerpt {
  /// How many words an excerpt has that need not be longer.
  private static let usual = 60
  /// After how many words of a sentence, or of several that all hold a match, the rest gives way: who
  /// speaks that long has no full stops.
  private static let most = 120

  /// The words of `quotation`, all of them if they are few or one sentence; else the sentences that
  /// hold what was `matched`, or the first if nothing was, with as many of those around them as fit.
  package static func text(
    of quotation: Quotation, matched: [TextRange] = [], in source: Source?
  ) -> String {
    guard isLong(quotation.text) else { return quotation.text }
    guard let source, quotation.range.end <= source.bytes.count else {
      return start(of: quotation.text)
    }
    let sentences = Sentences.split(source.bytes, quotation.range)
    guard sentences.count > 1 else { return start(of: quotation.text) }
    let held = sentences.indices.filter { index in
      matched.contains { $0.start < sentences[index].end && $0.end > sentences[index].start }
    }
    let counts = sentences.map { wordCount(foldedBlanks(source, $0)) }
    let kept = grown(limited(held.isEmpty ? [0] : held, counts), counts)
    return joined(kept, of: sentences, in: source)
  }

  /// The first of `held` that are not too long together, one at least.
  private static func limited(_ held: [Int], _ counts: [Int]) -> [Int] {
    var total = 0
    let few = held.prefix { index in
      total += counts[index]
      return total <= most
    }
    return few.isEmpty ? [held[0]] : Array(few)
  }

  /// `kept` with neighbours, what comes next before what came before, while there is room.
  private static func grown(_ kept: [Int], _ counts: [Int]) -> ClosedRangeSet {
    var set = ClosedRangeSet(kept)
    var room = usual - kept.reduce(0) { $0 + counts[$1] }
    while room > 0 {
      let next = set.neighbours(below: counts.count).first { counts[$0] <= room }
      guard let next else { break }
      set.insert(next)
      room -= counts[next]
    }
    return set
  }

  private static func joined(
    _ kept: ClosedRangeSet, of sentences: [TextRange], in source: Source
  ) -> String {
    let runs = kept.runs.map { run in
      let range = TextRange(sentences[run.lowerBound].start, sentences[run.upperBound].end)
      return start(of: foldedBlanks(source, range))
    }
    var text = kept.runs.first?.lowerBound == 0 ? "" : "[…] "
    for (index, run) in runs.enumerated() {
      let isCut = index > 0 && !text.hasSuffix("[…]")
      text += (index == 0 ? "" : isCut ? " […] " : " ") + run
    }
    let isWhole = kept.runs.last?.upperBound == sentences.count - 1 || text.hasSuffix("[…]")
    return isWhole ? text : text + " […]"
  }

  private static func isLong(_ text: String) -> Bool {
    // Every word but the last takes two bytes or more.
    text.utf8.count > 2 * usual - 1 && wordCount(text) > usual
  }

  private static func wordCount(_ text: String) -> Int {
    WordStarts(text).reduce(0) { count, _ in count + 1 }
  }

  private static func start(of text: String) -> String {
    guard let rest = WordStarts(text).dropFirst(most).first(where: { _ in true }) else {
      return text
    }
    let kept = text[..<rest].utf8.reversed().drop { $0 == UInt8(ascii: " ") }
    return text[..<kept.startIndex.base] + " […]"
  }
}

/// Numbers in order, and the runs that they make.
private struct ClosedRangeSet {
  private var members: [Int]

  init(_ members: [Int]) { self.members = members.sorted() }

  var runs: [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for member in members {
      if let last = runs.last, last.upperBound + 1 == member {
        runs[runs.count - 1] = last.lowerBound...member
      } else {
        runs.append(member...member)
      }
    }
    return runs
  }

  /// What comes just after a run and just before one, runs in order.
  func neighbours(below end: Int) -> [Int] {
    runs.flatMap { [$0.upperBound + 1, $0.lowerBound - 1] }.filter { 0..<end ~= $0 }
      .filter { !members.contains($0) }
  }

  mutating func insert(_ member: Int) {
    members.insert(member, at: members.firstIndex { $0 > member } ?? members.count)
  }
}
