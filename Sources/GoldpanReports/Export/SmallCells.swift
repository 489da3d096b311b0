import GoldpanCoding

/// What is told of people without singling anybody out (DESIGN.md §9): of one audience.
struct SmallCells {
  private let columns: [String: [Participant.ID: String]]
  private let departments: [Participant.ID: String]
  private let years: [Participant.ID: String]

  /// What stands for values that fewer than three people share; a single one of them is not told at
  /// all, for nothing else would hide it.
  static let other = "other"

  /// What may be told of `people`.
  init(_ people: [Participant], columns: [String]) {
    self.columns = Dictionary(
      columns.map { column in (column, Self.merged(people) { $0.segments[column] }) },
      uniquingKeysWith: { first, _ in first })
    years = Self.merged(people, \.loyalSince)
    let staff = people.filter { $0.audience == .employee }
    let others = people.filter { $0.audience != .employee }
    departments = Self.merged(others, \.department)
      .merging(Self.merged(staff, least: 5, \.department).filter { $0.value != Self.other }) {
        $1
      }
  }

  func segment(_ column: String, of person: Participant.ID) -> String? { columns[column]?[person] }

  /// The department; nothing of employees who are fewer than five in theirs.
  func department(of person: Participant.ID) -> String? { departments[person] }

  func loyalSince(of person: Participant.ID) -> String? { years[person] }

  private static func merged(
    _ people: [Participant], least: Int = 3, _ value: (Participant) -> String?
  ) -> [Participant.ID: String] {
    var groups: [String: [Participant.ID]] = [:]
    for person in people {
      if let value = value(person), !value.isEmpty { groups[value, default: []].append(person.id) }
    }
    let small = groups.count { $0.value.count < least }
    var told: [Participant.ID: String] = [:]
    for (value, members) in groups {
      let isSmall = members.count < least
      for member in members where !isSmall || small > 1 { told[member] = isSmall ? other : value }
    }
    return told
  }
}
