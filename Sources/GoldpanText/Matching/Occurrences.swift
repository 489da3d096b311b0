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
    for occurrence in occurrences[first...] {
      let group = Int(occurrence.group)
      if groups[group].isEmpty { occurring.append(occurrence.group) }
      groups[group] = 0..<(groups[group].upperBound + 1)
    }
    var next = first
    for group in occurring[known...] {
      let count = groups[Int(group)].count
      groups[Int(group)] = next..<next
      next += count
    }
    dealt.removeAll(keepingCapacity: true)
    dealt += occurrences[first...]
    for occurrence in dealt {
      let place = groups[Int(occurrence.group)]
      occurrences[place.upperBound] = occurrence
      groups[Int(occurrence.group)] = place.lowerBound..<(place.upperBound + 1)
    }
    var kept = first
    for group in occurring[known...] {
      groups[Int(group)] = tidy(groups[Int(group)], to: kept)
      kept = groups[Int(group)].upperBound
    }
    occurrences.removeLast(occurrences.count - kept)
  }

  /// Sorts the occurrences of one group and moves them to `start`, each place once.
  private mutating func tidy(_ range: Range<Int>, to start: Int) -> Range<Int> {
    if range.count > 1 { sort(range) }
    var kept = start
    for index in range {
      let occurrence = occurrences[index]
      if kept > start, occurrences[kept - 1].isSamePlace(as: occurrence) { continue }
      occurrences[kept] = occurrence
      kept += 1
    }
    return start..<kept
  }

  /// They come in order but for phrases that are looked for by a later word.
  private mutating func sort(_ range: Range<Int>) {
    guard range.count <= 16 else {
      occurrences[range].sort { $0.comes(before: $1) }
      return
    }
    for index in range.dropFirst() {
      let occurrence = occurrences[index]
      var place = index
      while place > range.lowerBound, occurrence.comes(before: occurrences[place - 1]) {
        occurrences[place] = occurrences[place - 1]
        place -= 1
      }
      occurrences[place] = occurrence
    }
  }
}
