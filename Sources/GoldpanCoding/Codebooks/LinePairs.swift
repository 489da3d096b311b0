import GoldpanText

/// A line of a codebook, to be compared with others.
struct Line {
  /// As it stands, runs of blanks as one.
  let text: String
  /// What it means, where the same can be said in other signs.
  let meaning: RuleExpression?

  /// A line that says `text`.
  init(_ text: String, meaning: RuleExpression? = nil) {
    self.text = text.split { $0 == " " || $0 == "\t" || $0.isNewline }.joined(separator: " ")
    self.meaning = meaning
  }
}

/// Which lines of one edition are which of another, whatever their order.
struct LinePairs {
  /// Lines that say the same in other signs.
  private(set) var respelt: [(old: String, new: String)] = []
  /// Lines of which each is the nearest to the other.
  private(set) var changed: [(old: String, new: String)] = []
  /// Lines that are gone, in the old order.
  private(set) var removed: [String] = []
  /// Lines that are new, in the new order.
  private(set) var added: [String] = []

  /// So many comparisons of words are made at most, so that reading stays linear.
  private static let mostComparisons = 40_000

  /// Pairs equal lines, then those of equal meaning, then the nearest.
  init(_ old: [Line], _ new: [Line]) {
    var (old, new) = (old, new)
    (_, old, new) = Self.equal(old, new) { $0.text }
    let meant = Self.equal(old, new) { $0.meaning }
    respelt = meant.pairs.map { ($0.text, $1.text) }
    (_, old, new) = meant
    let nearest = Self.nearest(old, new)
    let (pairedOld, pairedNew) = (Set(nearest.map(\.old)), Set(nearest.map(\.new)))
    changed = nearest.map { (old[$0.old].text, new[$0.new].text) }
    removed = old.indices.filter { !pairedOld.contains($0) }.map { old[$0].text }
    added = new.indices.filter { !pairedNew.contains($0) }.map { new[$0].text }
  }

  /// What differs as changes of `part`, respelt lines as changes of `spelling`.
  func changes(
    _ part: CodebookDiff.Part, removal: Codebook.Version.Step? = nil
  ) -> [CodebookDiff.Change] {
    typealias Change = CodebookDiff.Change
    return removed.map { Change(part, from: $0, to: nil, step: removal) }
      + changed.map { Change(part, from: $0.old, to: $0.new) }
      + respelt.map { Change(.spelling, from: $0.old, to: $0.new) }
      + added.map { Change(part, from: nil, to: $0) }
  }

  /// Pairs lines with equal keys, each with the first that is left, and gives the rest.
  private static func equal<Key: Hashable>(
    _ old: [Line], _ new: [Line], by key: (Line) -> Key?
  ) -> (pairs: [(Line, Line)], old: [Line], new: [Line]) {
    guard !old.isEmpty, !new.isEmpty else { return ([], old, new) }
    var places: [Key: [Int]] = [:]
    for index in new.indices.reversed() {
      if let key = key(new[index]) { places[key, default: []].append(index) }
    }
    var taken: Set<Int> = []
    var pairs: [(Line, Line)] = []
    var rest: [Line] = []
    for line in old {
      if let key = key(line), let place = places[key]?.popLast() {
        taken.insert(place)
        pairs.append((line, new[place]))
      } else {
        rest.append(line)
      }
    }
    return (pairs, rest, new.indices.filter { !taken.contains($0) }.map { new[$0] })
  }

  /// Pairs lines that share half of their words or more, the nearest first; in the new order.
  private static func nearest(_ old: [Line], _ new: [Line]) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty, old.count <= mostComparisons / new.count else { return [] }
    let (before, after) = (old.map { WordBag($0.text) }, new.map { WordBag($0.text) })
    let pairs = before.indices.flatMap { left in
      after.indices.map { (old: left, new: $0, likeness: before[left].likeness(to: after[$0])) }
    }.filter { $0.likeness >= 0.5 }
    var (used, taken): (Set<Int>, Set<Int>) = ([], [])
    var found: [(old: Int, new: Int)] = []
    for pair in pairs.sorted(by: { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) })
    where !used.contains(pair.old) && !taken.contains(pair.new) {
      used.insert(pair.old)
      taken.insert(pair.new)
      found.append((pair.old, pair.new))
    }
    return found.sorted { $0.new < $1.new }
  }
}
