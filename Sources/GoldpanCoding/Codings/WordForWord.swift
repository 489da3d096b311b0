import GoldpanText

extension SentenceIndex {
  /// What was looked for so far.
  struct Memory {
    /// The last words found unmoved under each name.
    var unmoved: [Evidence.ID: (anchor: Decision.Anchor, found: Found)] = [:]
    /// The places of quotes.
    var runsOfQuote: [[UInt8]: [ClosedRange<Int>]] = [:]
    /// Those of quotes that stand in very many by the words next to them.
    var repeats: [[UInt8]: [UInt64: [Int]]] = [:]
    /// The sentences with words that very many have by the words of the next sentence.
    var followers: [UInt64: [UInt64: [Int]]] = [:]
    var surroundings: [Place: Surroundings.Nearby] = [:]
    /// The words of the transcripts whose edited sentences were asked for.
    var wordings: [Int: Wording] = [:]
    /// The transcripts that others have become whose names are gone.
    var successors: [Transcript.ID: Int] = [:]
    /// How many more names may be tried.
    var tries = 2_000_000
  }

  /// The sentences that together say exactly `quote`.
  mutating func runs(saying quote: [UInt8]) -> [ClosedRange<Int>] {
    guard !quote.isEmpty else { return [] }
    if let known = memory.runsOfQuote[quote] { return known }
    var found: [ClosedRange<Int>] = []
    var hash = FNV()
    var comparisons = 0
    for (offset, byte) in quote.enumerated() {
      if byte == blank { found += runs(from: hash.value, quote, offset, &comparisons) }
      hash.add(byte)
    }
    found += runs(from: hash.value, quote, quote.count, &comparisons)
    memory.runsOfQuote[quote] = found
    return found
  }

  /// Those whose first sentence says the quote up to `firstEnd`; a quote of very many equal
  /// sentences is not looked for everywhere, so that reading stays linear.
  private mutating func runs(
    from hash: UInt64, _ quote: [UInt8], _ firstEnd: Int, _ comparisons: inout Int
  ) -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    for first in firsts(of: hash, quote, firstEnd) {
      var said = words(first)
      var last = first
      guard said.count == firstEnd else { continue }
      while said.count < quote.count, last + 1 < sentences.count, comparisons < 100_000,
        sentences[last + 1].place.transcript == sentences[first].place.transcript,
        sentences[last + 1].place.turn == sentences[first].place.turn
      {
        last += 1
        comparisons += 1
        said += [blank] + words(last)
      }
      if said == quote { found.append(first...last) }
    }
    return found
  }

  /// The sentences with which it may begin; of very many those before a sentence that goes on as
  /// it does.
  private mutating func firsts(of hash: UInt64, _ quote: [UInt8], _ firstEnd: Int) -> [Int] {
    let all = sentences(hashed: hash)
    guard firstEnd < quote.count, all.count > 256 else { return all }
    let followers = memory.followers[hash] ?? followers(of: all)
    memory.followers[hash] = followers
    var found: Set<Int> = []
    var next = FNV()
    for (offset, byte) in quote.enumerated().dropFirst(firstEnd + 1).prefix(4_000) {
      if byte == blank { found.formUnion((followers[next.value] ?? []).prefix(256)) }
      next.add(byte)
      if offset + 1 == quote.count {
        found.formUnion((followers[next.value] ?? []).prefix(256))
      }
    }
    return found.sorted()
  }

  private func followers(of all: [Int]) -> [UInt64: [Int]] {
    var followers: [UInt64: [Int]] = [:]
    for first in all where first + 1 < sentences.count {
      followers[sentences[first + 1].hash, default: []].append(first)
    }
    return followers
  }
}

/// What stands between words that were folded.
let blank = UInt8(ascii: " ")
