/// A phrase that stands in the turn, as an alternative of its group.
struct Occurrence: Sendable {
  let group: Int32
  let start: Int32
  let end: Int32
  let literalLetters: Int32
  var isNegated = false

  var words: Range<Int32> { start..<end }

  fileprivate func isSamePlace(as other: Occurrence) -> Bool {
    start == other.start && end == other.end
  }

  fileprivate func comes(before other: Occurrence) -> Bool {
    if start != other.start { return start < other.start }
    if end != other.end { return end < other.end }
    return literalLetters > other.literalLetters
  }
}

extension Scan {
  /// Forgets which groups occur.
  mutating func forgetGroups() {
    for group in occurring { groups[Int(group)] = 0..<0 }
    occurring.removeAll(keepingCapacity: true)
  }

  /// Puts the occurrences from `first`, of groups that do not occur before, side by side by group, in
  /// the order of the text and each place once: counted first, then dealt out, so that it costs no
  /// more than there are.
  mutating func groupOccurrences(from first: Int) {
    guard first < occurrences.count else { return }
    let known = occurring.count
    Self.count(occurrences, from: first, &groups, &occurring)
    dealt.removeAll(keepingCapacity: true)
    dealt += occurrences[first...]
    let largest = Self.deal(dealt, occurring[known...], from: first, &groups, &occurrences)
    if largest > 16 { sortLarge(occurring[known...]) }
    let kept = Self.tidy(occurring[known...], from: first, &groups, &occurrences)
    occurrences.removeLast(occurrences.count - kept)
  }

  /// Gives each group that occurs a range as long as there are occurrences of it.
  private static func count(
    _ occurrences: [Occurrence], from first: Int, _ groups: inout [Range<Int>],
    _ occurring: inout [Int32]
  ) {
    var groups = groups.mutableSpan
    let occurrences = occurrences.span
    for index in first..<occurrences.count {
      let group = Int(occurrences[index].group)
      let count = groups[group].upperBound
      if count == 0 { occurring.append(Int32(truncatingIfNeeded: group)) }
      groups[group] = 0..<(count + 1)
    }
  }

  /// Puts each occurrence of `dealt` into the range of its group; gives how long the longest is.
  private static func deal(
    _ dealt: [Occurrence], _ occurring: ArraySlice<Int32>, from first: Int,
    _ groups: inout [Range<Int>], _ occurrences: inout [Occurrence]
  ) -> Int {
    var groups = groups.mutableSpan
    var occurrences = occurrences.mutableSpan
    var next = first
    var largest = 0
    for group in occurring {
      let count = groups[Int(group)].upperBound
      groups[Int(group)] = next..<next
      next += count
      largest = max(largest, count)
    }
    let dealt = dealt.span
    for index in dealt.indices {
      let group = Int(dealt[index].group)
      let place = groups[group]
      occurrences[place.upperBound] = dealt[index]
      groups[group] = place.lowerBound..<(place.upperBound + 1)
    }
    return largest
  }

  /// Sorts the occurrences of groups that have many of them.
  private mutating func sortLarge(_ occurring: ArraySlice<Int32>) {
    for group in occurring where groups[Int(group)].count > 16 {
      occurrences[groups[Int(group)]].sort { $0.comes(before: $1) }
    }
  }

  /// Sorts the occurrences of each group and moves them together, each place once; gives where they
  /// end.
  private static func tidy(
    _ occurring: ArraySlice<Int32>, from first: Int, _ groups: inout [Range<Int>],
    _ occurrences: inout [Occurrence]
  ) -> Int {
    var groups = groups.mutableSpan
    var occurrences = occurrences.mutableSpan
    var kept = first
    for group in occurring {
      let range = groups[Int(group)]
      if range.count == 1, range.lowerBound == kept {
        kept += 1
        continue
      }
      sort(range, &occurrences)
      let start = kept
      for index in range {
        let occurrence = occurrences[index]
        if kept > start, occurrences[kept - 1].isSamePlace(as: occurrence) { continue }
        occurrences[kept] = occurrence
        kept += 1
      }
      groups[Int(group)] = start..<kept
    }
    return kept
  }

  /// They come in order but for phrases that are looked for by a later word.
  private static func sort(_ range: Range<Int>, _ occurrences: inout MutableSpan<Occurrence>) {
    for index in range.dropFirst() {
      let occurrence = occurrences[index]
      var place = index
      while place > range.lowerBound, occurrence.comes(before: occurrences[place - 1]) {
        occurrences[place] = occurrences[place - 1]
        place -= 1
      }
      if place < index { occurrences[place] = occurrence }
    }
  }
}
