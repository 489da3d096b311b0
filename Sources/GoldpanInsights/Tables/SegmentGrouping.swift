import GoldpanCoding

/// The people of a sample in groups by one column, small groups merged (DESIGN.md §9).
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
  /// Everybody with a value.
  let everybody: Set<Participant.ID>
  let withoutValue: Int
  /// The smallest group that is not merged.
  private let fewest: Int

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
    let others = groups.filter { !isLarge($0) }.reduce(into: Set()) { $0.formUnion($1.people) }
    members = large + (others.isEmpty ? [] : [Members(label: nil, people: others)])
    everybody = groups.reduce(into: Set()) { $0.formUnion($1.people) }
    withoutValue = people.count - everybody.count
  }

  var groups: [Segments.Group] {
    members.map { members in
      let people = members.people.count
      return Segments.Group(label: members.label, people: people, isCounted: people >= fewest)
    }
  }

  /// Whether a value is shared by enough people.
  var hasCountedGroup: Bool { members.contains { $0.label != nil } }

  var isOutcome: Bool { Segments.isOutcome(column) }
}
