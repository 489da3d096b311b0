import GoldpanCoding

/// The people of a sample in groups by one column: the one place that forms them and merges small
/// ones (DESIGN.md §9).
///
/// A value that would be the only one among merged values could be told by its absence; whoever has
/// it counts as having none.
struct SegmentGrouping {
  /// Who is in a group.
  struct Members {
    /// The value; `nil`: other values, of fewer than three people each.
    let label: String?
    let people: Set<Participant.ID>
  }

  let column: String
  /// The groups, the largest first and merged values last.
  let members: [Members]
  /// Everybody in a group.
  let everybody: Set<Participant.ID>
  /// How many people are in none.
  let withoutValue: Int
  /// The smallest group that is not merged.
  let fewest: Int

  /// Groups `people` by `column`, merging groups of less than `fewest`.
  init(_ column: String, _ people: [Participant], fewest: Int) {
    self.column = column
    self.fewest = fewest
    let values = Dictionary(grouping: people) { $0.segments[column] }
    let groups = values.compactMap { label, people in
      label.map { Members(label: $0, people: Set(people.map(\.id))) }
    }
    let isLarge: (Members) -> Bool = { $0.people.count >= fewest }
    let large = groups.filter(isLarge).sorted {
      ($1.people.count, $0.label ?? "") < ($0.people.count, $1.label ?? "")
    }
    let small = groups.filter { !isLarge($0) }
    let others = small.reduce(into: Set()) { $0.formUnion($1.people) }
    members = large + (small.count > 1 ? [Members(label: nil, people: others)] : [])
    everybody = members.reduce(into: Set()) { $0.formUnion($1.people) }
    withoutValue = people.count - everybody.count
  }

  var groups: [Segments.Group] {
    members.map { members in
      let people = members.people.count
      return Segments.Group(label: members.label, people: people, isCounted: people >= fewest)
    }
  }

  /// The value of everybody whose value is shared by enough people.
  var labels: [Participant.ID: String] {
    var labels: [Participant.ID: String] = [:]
    for group in members {
      for person in group.people { labels[person] = group.label }
    }
    return labels
  }

  /// Whether a value is shared by enough people.
  var hasCountedGroup: Bool { members.contains { $0.label != nil } }

  var isOutcome: Bool { Segments.isOutcome(column) }
}

extension [SegmentGrouping] {
  /// `people` by the columns of `roster` that have a value of enough of them, in its order.
  init(_ people: [Participant], in roster: Roster, fewest: Int) {
    var seen: Set<String> = []
    self = roster.segmentColumns.filter { seen.insert($0).inserted }
      .map { SegmentGrouping($0, people, fewest: fewest) }.filter(\.hasCountedGroup)
  }

  /// Those that may divide people, by column; what became of people afterwards divides nobody.
  var dividing: Self { filter { !$0.isOutcome }.sorted { $0.column < $1.column } }
}

extension Insights {
  /// The people by every column that has a value of enough of them.
  var groupings: [SegmentGrouping] {
    Array(sample.people, in: corpus.roster, fewest: fewestInSegment)
  }
}
