import GoldpanKit

/// Sentences of one turn that follow each other, at least one; it grows and shrinks by one.
struct SentenceRun: Hashable, Sendable {
  private let sentences: [TextRange]
  private let original: ClosedRange<Int>
  private var shown: ClosedRange<Int>

  /// The sentences that `range` touches, of those of its turn; `nil` if it touches none.
  init?(_ range: TextRange, of turn: some Sequence<CorpusSentences.Sentence>) {
    sentences = turn.map(\.range)
    guard let first = sentences.firstIndex(where: { $0.overlaps(range) }),
      let last = sentences.lastIndex(where: { $0.overlaps(range) })
    else { return nil }
    original = first...last
    shown = original
  }

  var range: TextRange { sentences[shown.lowerBound].union(sentences[shown.upperBound]) }

  /// How many sentences they are.
  var count: Int { shown.count }

  /// Takes the next sentence in, or after the last one of the turn the one before.
  mutating func grow() -> Bool {
    if shown.upperBound + 1 < sentences.count {
      shown = shown.lowerBound...shown.upperBound + 1
    } else if shown.lowerBound > 0 {
      shown = shown.lowerBound - 1...shown.upperBound
    } else {
      return false
    }
    return true
  }

  /// Leaves a sentence out: one that was taken in, else the last, or the first if only the last
  /// holds one of `words`.
  mutating func shrink(keeping words: [TextRange] = []) -> Bool {
    guard shown.count > 1 else { return false }
    let isGrown = shown.upperBound > original.upperBound
    let isLastNeeded =
      !words.isEmpty
      && !words.contains { $0.start < sentences[shown.upperBound].start }
    if !isGrown, shown.lowerBound < original.lowerBound || isLastNeeded {
      shown = shown.lowerBound + 1...shown.upperBound
    } else {
      shown = shown.lowerBound...shown.upperBound - 1
    }
    return true
  }
}
