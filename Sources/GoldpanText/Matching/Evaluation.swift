/// Decides which entries hold in which units, from the occurrences of their groups.
///
/// A place is one piece of evidence: an occurrence, a pair that is near, or all that an `all`
/// needs. Places of a node are sorted by extent; of several with one extent that with the
/// fewest spans stays, else the first.
struct Evaluation: Sendable {
  private struct Place {
    var words: Range<Int32>
    var spans: Range<Int>
    /// Where it stood before sorting.
    var order: Int32 = 0
  }

  private struct Evidence: Hashable {
    let words: Range<Int32>
    let literalLetters: Int32
    var isNegated: Bool

    init(_ occurrence: Occurrence, isNegated: Bool) {
      words = occurrence.words
      literalLetters = occurrence.literalLetters
      self.isNegated = isNegated
    }
  }

  /// A hit before sorting.
  private struct Finding {
    let entry: Int32
    let words: Range<Int32>
    let spans: Range<Int>
    let order: Int32
  }

  private var places: [Place] = []
  private var evidence: [Evidence] = []
  private var byEnd: [Int32] = []
  private var units: [Int32] = []
  private var findings: [Finding] = []

  /// Fills the hits and spans of `scan` from its occurrences, as far as roots are awake.
  mutating func run(_ automaton: Automaton, _ scan: inout Scan) {
    guard !scan.occurrences.isEmpty else { return }
    evidence.removeAll(keepingCapacity: true)
    findings.removeAll(keepingCapacity: true)
    for number in scan.awake { run(automaton.roots[Int(number)], automaton, scan) }
    report(&scan)
  }

  private mutating func run(_ root: Automaton.Root, _ automaton: Automaton, _ scan: Scan) {
    if case .group(let group, let polarity, nil) = automaton.nodes[root.node] {
      find(group, polarity, root, automaton, scan)
      return
    }
    guard automaton.occur(root.requiredLatent, in: scan), mayHold(root.node, automaton, scan) else {
      return
    }
    if root.unit == .turn {
      run(root, in: 0..<Int32(scan.words.count), automaton, scan)
      return
    }
    units.removeAll(keepingCapacity: true)
    for group in automaton.rootGroups[root.wakers] {
      for index in scan.groups[Int(group)] {
        let unit = scan.words[Int(scan.occurrences[index].start)].sentence
        if units.last != unit { units.append(unit) }
      }
    }
    if root.wakers.count > 1 { units.sort() }
    var last: Int32 = -1
    for unit in units where unit != last {
      last = unit
      run(root, in: scan.sentences[Int(unit)].words, automaton, scan)
    }
  }

  /// A root of phrases alone holds wherever one of them stands.
  private mutating func find(
    _ group: Int32, _ polarity: Automaton.Polarity, _ root: Automaton.Root,
    _ automaton: Automaton, _ scan: Scan
  ) {
    for index in scan.groups[Int(group)] {
      let occurrence = scan.occurrences[index]
      let sentence = Int(scan.words[Int(occurrence.start)].sentence)
      guard polarity.admits(isNegated: occurrence.isNegated),
        root.unit == .turn || occurrence.end <= scan.sentences[sentence].words.upperBound
      else { continue }
      findings.append(
        Finding(
          entry: root.entry, words: occurrence.words,
          spans: evidence.count..<(evidence.count + 1), order: Int32(findings.count)))
      evidence.append(Evidence(occurrence, isNegated: occurrence.isNegated))
    }
  }

  private mutating func run(
    _ root: Automaton.Root, in unit: Range<Int32>, _ automaton: Automaton, _ scan: Scan
  ) {
    places.removeAll(keepingCapacity: true)
    guard evaluate(root.node, in: unit, automaton, scan) else { return }
    for place in places {
      findings.append(
        Finding(
          entry: root.entry, words: place.words, spans: place.spans, order: Int32(findings.count)))
    }
  }

  // MARK: Nodes

  /// Whether a node can hold somewhere, by what occurs in the turn.
  private func mayHold(_ node: Int, _ automaton: Automaton, _ scan: Scan) -> Bool {
    switch automaton.nodes[node] {
    case .group(let group, _, _): return !scan.groups[Int(group)].isEmpty
    case .any(let range):
      for child in automaton.children[range] where mayHold(child, automaton, scan) { return true }
      return false
    case .all(let range):
      for child in automaton.children[range] where !mayHold(child, automaton, scan) {
        return false
      }
      return true
    case .not: return true
    case .near(let left, let right, _, _, _):
      return mayHold(left, automaton, scan) && mayHold(right, automaton, scan)
    }
  }

  /// Whether a node holds in `unit`; its places are added at the end of `places`.
  private mutating func evaluate(
    _ node: Int, in unit: Range<Int32>, _ automaton: Automaton, _ scan: Scan
  ) -> Bool {
    let first = places.count
    switch automaton.nodes[node] {
    case .group(let group, let polarity, let root):
      let excuses = root.map { automaton.roots[Int($0)].groups }
      for index in scan.occurrences(of: group, in: unit) {
        add(scan.occurrences[index], polarity, in: unit, automaton, scan, excuses)
      }
      return places.count > first
    case .any(let range):
      var holds = false
      for child in automaton.children[range] where evaluate(child, in: unit, automaton, scan) {
        holds = true
      }
      sortPlaces(from: first)
      return holds
    case .all(let range):
      for child in automaton.children[range]
      where !evaluate(child, in: unit, automaton, scan) {
        forgetPlaces(from: first)
        return false
      }
      unitePlaces(from: first)
      return true
    case .not(let child):
      let holds = evaluate(child, in: unit, automaton, scan)
      forgetPlaces(from: first)
      return !holds
    case .near(let left, let right, let within, let isOrdered, let polarity):
      var holds = evaluate(left, in: unit, automaton, scan)
      let middle = places.count
      holds = holds && evaluate(right, in: unit, automaton, scan)
      if holds {
        pair(first..<middle, within, isOrdered: isOrdered, polarity)
      } else {
        forgetPlaces(from: first)
      }
      return places.count > first
    }
  }

  private mutating func add(
    _ occurrence: Occurrence, _ polarity: Automaton.Polarity, in unit: Range<Int32>,
    _ automaton: Automaton, _ scan: Scan, _ excuses: Range<Int>?
  ) {
    guard occurrence.end <= unit.upperBound else { return }
    var isNegated = occurrence.isNegated
    if isNegated, let excuses {
      isNegated = scan.negators(before: occurrence.start) { negator in
        !automaton.rootGroups[excuses].contains {
          scan.covers(negator, group: $0, in: unit, longest: automaton.longest[Int($0)])
        }
      }
    }
    guard polarity.admits(isNegated: isNegated) else { return }
    places.append(
      Place(words: occurrence.words, spans: evidence.count..<(evidence.count + 1)))
    evidence.append(Evidence(occurrence, isNegated: isNegated))
  }

  // MARK: Places

  private mutating func forgetPlaces(from first: Int) {
    if first < places.count { places.removeLast(places.count - first) }
  }

  private mutating func sortPlaces(from first: Int) {
    guard places.count - first > 1 else { return }
    for index in first..<places.count { places[index].order = Int32(index) }
    places[first...].sort { left, right in
      if left.words.lowerBound != right.words.lowerBound {
        return left.words.lowerBound < right.words.lowerBound
      }
      if left.words.upperBound != right.words.upperBound {
        return left.words.upperBound < right.words.upperBound
      }
      if left.spans.count != right.spans.count { return left.spans.count < right.spans.count }
      return left.order < right.order
    }
    var kept = first
    for index in first..<places.count {
      if kept > first, places[kept - 1].words == places[index].words { continue }
      places[kept] = places[index]
      kept += 1
    }
    places.removeLast(places.count - kept)
  }

  /// Makes one place of all places from `first`.
  private mutating func unitePlaces(from first: Int) {
    guard first < places.count else { return }
    var found: [Evidence] = []
    for place in places[first...] { found += evidence[place.spans] }
    forgetPlaces(from: first)
    addPlace(found)
  }

  private mutating func addPlace(_ unsorted: [Evidence]) {
    let sorted = unsorted.sorted { left, right in
      (left.words.lowerBound, left.words.upperBound, right.literalLetters)
        < (right.words.lowerBound, right.words.upperBound, left.literalLetters)
    }
    let start = evidence.count
    var words = sorted[0].words
    for span in sorted {
      if evidence.count > start, evidence[evidence.count - 1].words == span.words { continue }
      evidence.append(span)
      words = words.lowerBound..<max(words.upperBound, span.words.upperBound)
    }
    places.append(Place(words: words, spans: start..<evidence.count))
  }

  /// Replaces the places of two operands, those of the first in `left`, by the pairs they make:
  /// each of the first with the closest of the second that `polarity` admits.
  ///
  /// A pair is negated if its first word is: a negator between the two negates neither.
  private mutating func pair(
    _ left: Range<Int>, _ within: Int32, isOrdered: Bool, _ polarity: Automaton.Polarity
  ) {
    let right = left.upperBound..<places.count
    if !isOrdered { sortByEnd(right, polarity) }
    for index in left {
      let words = places[index].words
      let canBegin = polarity.admits(isNegated: isNegated(index))
      let after = canBegin ? firstPlace(in: right, from: words.upperBound) : nil
      let before = isOrdered ? nil : lastPlace(to: words.lowerBound)
      let distance = (
        before: before.map { words.lowerBound - places[$0].words.upperBound } ?? .max,
        after: after.map { places[$0].words.lowerBound - words.upperBound } ?? .max
      )
      guard min(distance.before, distance.after) <= within else { continue }
      if distance.before <= distance.after, let before {
        addPair(before, index)
      } else if let after {
        addPair(index, after)
      }
    }
    places.removeSubrange(left.lowerBound..<right.upperBound)
    sortPlaces(from: left.lowerBound)
  }

  private mutating func addPair(_ first: Int, _ second: Int) {
    var spans = Array(evidence[places[first].spans]) + evidence[places[second].spans]
    let isNegated = isNegated(first)
    for index in spans.indices { spans[index].isNegated = isNegated }
    addPlace(spans)
  }

  /// Whether a negator stands before the first word of a place.
  private func isNegated(_ place: Int) -> Bool {
    evidence[places[place].spans.lowerBound].isNegated
  }

  private mutating func sortByEnd(_ range: Range<Int>, _ polarity: Automaton.Polarity) {
    byEnd.removeAll(keepingCapacity: true)
    for index in range where polarity.admits(isNegated: isNegated(index)) {
      byEnd.append(Int32(index))
    }
    byEnd.sort { [places] left, right in
      let (left, right) = (places[Int(left)].words, places[Int(right)].words)
      return (left.upperBound, left.lowerBound) < (right.upperBound, right.lowerBound)
    }
  }

  /// The place that begins first at or after word `start`; the shortest of several.
  private func firstPlace(in range: Range<Int>, from start: Int32) -> Int? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].words.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound ? low : nil
  }

  /// The place that ends last at or before word `end`; the shortest of several.
  private func lastPlace(to end: Int32) -> Int? {
    var (low, high) = (0, byEnd.count)
    while low < high {
      let middle = (low + high) / 2
      if places[Int(byEnd[middle])].words.upperBound <= end {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? Int(byEnd[low - 1]) : nil
  }

  // MARK: Hits

  private mutating func report(_ scan: inout Scan) {
    findings.sort { left, right in
      if left.words.lowerBound != right.words.lowerBound {
        return left.words.lowerBound < right.words.lowerBound
      }
      if left.entry != right.entry { return left.entry < right.entry }
      if left.words.upperBound != right.words.upperBound {
        return left.words.upperBound < right.words.upperBound
      }
      if left.spans.count != right.spans.count { return left.spans.count < right.spans.count }
      return left.order < right.order
    }
    var last: Finding?
    for finding in findings {
      if let last, last.entry == finding.entry, last.words == finding.words { continue }
      last = finding
      let first = scan.spans.count
      for index in finding.spans {
        let span = evidence[index]
        let first = Int(scan.words[Int(span.words.lowerBound)].start)
        let end = Int(scan.words[Int(span.words.upperBound) - 1].end)
        scan.spans.append(
          Scan.Span(
            words: span.words, range: TextRange(first, end), literalLetters: span.literalLetters,
            isNegated: span.isNegated))
      }
      let sentence = scan.words[Int(finding.words.lowerBound)].sentence
      scan.hits.append(
        Scan.Hit(
          entry: Int(finding.entry), sentence: Int(sentence), words: finding.words,
          spans: first..<scan.spans.count))
    }
  }
}

extension Scan {
  /// The occurrences of `group` that begin in `unit`.
  func occurrences(of group: Int32, in unit: Range<Int32>) -> Range<Int> {
    let range = groups[Int(group)]
    let first = firstOccurrence(in: range, from: unit.lowerBound)
    return first..<firstOccurrence(in: first..<range.upperBound, from: unit.upperBound)
  }

  private func firstOccurrence(in range: Range<Int>, from word: Int32) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if occurrences[middle].start < word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether an occurrence of `group` inside `unit` holds `word`.
  fileprivate func covers(
    _ word: Int32, group: Int32, in unit: Range<Int32>, longest: Int32
  ) -> Bool {
    let first = max(unit.lowerBound, word - longest)
    for index in occurrences(of: group, in: first..<(word + 1)) {
      let end = occurrences[index].end
      if end > word, end <= unit.upperBound { return true }
    }
    return false
  }
}
