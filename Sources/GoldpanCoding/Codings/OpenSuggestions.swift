import GoldpanText

/// Suggestions of one tag in one turn, which follow each other, until decisions settle them: each
/// is looked at only until it is settled.
struct OpenSuggestions {
  /// A suggestion, and the last of the decisions about exactly its words.
  struct Suggestion {
    let slot: Settlement.Slot
    let position: Int
    let decided: Int?
  }

  private let suggestions: [Suggestion]
  /// For each suggestion itself if it is open, or one after it that comes nearer to the next that
  /// is; one more for the end.
  private var next: [Int]

  init(_ suggestions: [Suggestion]) {
    self.suggestions = suggestions.sorted { $0.slot.place.range < $1.slot.place.range }
    next = Array(0...suggestions.count)
  }

  /// Whether a decision about some words has to do with one of them, settled or not: by giving a
  /// tag to words that overlap it, or by taking it from words that hold it if it is open to that.
  func concern(_ words: TextRange, _ reach: Settlement.Reach, _ isOpen: Bool) -> Bool {
    switch reach {
    case .overlap:
      let first = first { $0.end > words.start }
      return first < suggestions.count && suggestions[first].slot.place.range.start < words.end
    case .inside:
      let first = first { $0.start >= words.start }
      return isOpen && first < suggestions.count
        && words.contains(suggestions[first].slot.place.range)
    }
  }

  /// Takes out what a decision settles that comes after `order` others; decisions are asked about
  /// from the last to the first.
  mutating func settle(
    _ words: TextRange, _ reach: Settlement.Reach, before order: Int
  ) -> [Suggestion] {
    var settled: [Suggestion] = []
    var index = open(from: first { $0.end > words.start })
    while index < suggestions.count {
      let suggestion = suggestions[index]
      let range = suggestion.slot.place.range
      guard range.start < words.end else { break }
      // What was decided later about exactly its words holds against all that are still to come.
      let isHeld = suggestion.decided.map { $0 > order } ?? false
      let isReached = !isHeld && (reach == .overlap || words.contains(range))
      if isReached { settled.append(suggestion) }
      if isHeld || isReached { next[index] = index + 1 }
      index = open(from: index + 1)
    }
    return settled
  }

  /// The first open suggestion from one on.
  private mutating func open(from start: Int) -> Int {
    var end = start
    while next[end] != end { end = next[end] }
    var index = start
    while next[index] != index { (index, next[index]) = (next[index], end) }
    return end
  }

  /// The first suggestion for whose words something holds that holds for all after it.
  private func first(where holds: (TextRange) -> Bool) -> Int {
    var (low, high) = (0, suggestions.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(suggestions[middle].slot.place.range) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
