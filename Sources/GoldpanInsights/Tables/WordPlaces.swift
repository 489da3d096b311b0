import GoldpanCoding

/// Beside which groups of people words may stand: the one place that decides it (DESIGN.md §9).
///
/// What a digest tells of a group and of whoever speaks must fit enough people together. Words keep to
/// one column: whoever is of two groups that are told apart may be the only one.
struct WordPlaces {
  private let attribution: Insights.Attribution
  private let names: [Participant.ID: String]
  private let fewest: Int
  private var columns: [Evidence.ID: String] = [:]
  private var ledger = QuoteLedger()

  /// Nothing is placed yet.
  init(_ insights: Insights) {
    attribution = insights.options.attribution
    names = insights.segmentNames
    fewest = insights.fewestInSegment
  }

  /// What `segments` places stays there.
  init(_ insights: Insights, beside segments: Segments) {
    self.init(insights)
    for column in segments.columns {
      for id in column.evidence { columns[id] = column.name }
    }
  }

  /// Those whose words may stand beside the group that they are of.
  func safe(in grouping: SegmentGrouping) -> Set<Participant.ID> {
    switch attribution {
    case .none: return []
    case .id: return grouping.everybody
    case .segment:
      return grouping.members.reduce(into: []) { safe, members in
        for (_, people) in Dictionary(grouping: members.people, by: { names[$0] })
        where people.count >= fewest {
          safe.formUnion(people)
        }
      }
    }
  }

  /// The best words from `codings`, and from `opposite` if there are any, beside a group of `column`.
  mutating func quotes(
    from codings: [Coding], opposite: [Coding] = [],
    favouring favoured: Set<Participant.ID> = [], in column: String
  ) -> Quotes {
    let said = placeable(codings, in: column)
    let quotes = Quotes(
      from: said, opposite: said.isEmpty ? [] : placeable(opposite, in: column),
      favouring: favoured, in: &ledger)
    for id in quotes.all { columns[id] = column }
    return quotes
  }

  /// What people usually say in the first of `sides` that has words for a group of `column`.
  mutating func typical(of sides: [[Coding]], in column: String) -> Evidence.ID? {
    guard let said = sides.map({ placeable($0, in: column) }).first(where: { !$0.isEmpty })
    else { return nil }
    var trial = ledger
    let id = Quotes(from: said, in: &trial).typical
    if let id { columns[id] = column }
    if let coding = said.first(where: { $0.evidence == id }) { ledger.note(coding) }
    return id
  }

  private func placeable(_ codings: [Coding], in column: String) -> [Coding] {
    codings.filter { columns[$0.evidence, default: column] == column }
  }
}

extension Segments.Column {
  /// The words beside its groups.
  var evidence: [Evidence.ID] {
    promises.flatMap(\.cells).compactMap(\.words) + marks.flatMap(\.quotes.all)
  }
}

extension Insights {
  /// The smallest group of these people whose figures are given.
  var fewestInSegment: Int { Segments.fewestPeople(of: options.audience) }
}
