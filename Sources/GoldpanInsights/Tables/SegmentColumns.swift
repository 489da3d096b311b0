import GoldpanCoding

extension Insights {
  /// How far people differ by the columns of `participants.csv`.
  public var segments: Segments {
    let groupings = corpus.roster.segmentColumns.map { SegmentGrouping($0, sample.people) }
      .filter(\.hasCountedGroup)
    guard !groupings.isEmpty else { return narrowed(Segments(columns: [], outcomes: [])) }
    let users = TagUsers(sample)
    let sides = scorecard.rows.map { row in
      (kept: codings(with: row.promise.keptBy), broken: codings(with: row.promise.brokenBy))
    }
    return narrowed(
      Segments(
        columns: groupings.filter { !$0.isOutcome }.map { column($0, users, sides) },
        outcomes: groupings.filter(\.isOutcome).map { outcome($0, users) }))
  }

  /// What may be shown of a promise kept and of it broken.
  private typealias Sides = (kept: [Coding], broken: [Coding])

  private func column(
    _ grouping: SegmentGrouping, _ users: TagUsers, _ sides: [Sides]
  ) -> Segments.Column {
    let tags = users.counts(in: grouping)
    let safe = safeToPlace(grouping)
    return Segments.Column(
      name: grouping.column, groups: grouping.groups, withoutValue: grouping.withoutValue,
      promises: zip(scorecard.rows, sides).map { promiseRow($0, $1, grouping, safe) },
      marks: grouping.members.indices.flatMap { marks(of: $0, in: grouping, tags, users, safe) })
  }

  /// Whose words may stand beside a group: what the digest tells of them and the group together
  /// must fit three people or more, unless it tells who they are.
  private func safeToPlace(_ grouping: SegmentGrouping) -> Set<Participant.ID> {
    switch options.attribution {
    case .none: return []
    case .id: return grouping.everybody
    case .segment:
      let names = segmentNames
      return grouping.members.reduce(into: []) { safe, members in
        for (_, people) in Dictionary(grouping: members.people, by: { names[$0] })
        where people.count >= Segments.fewestPeople {
          safe.formUnion(people)
        }
      }
    }
  }

  private func promiseRow(
    _ row: PromiseScorecard.Row, _ sides: Sides, _ grouping: SegmentGrouping,
    _ safe: Set<Participant.ID>
  ) -> Segments.PromiseRow {
    let speaking = Set(row.scores.map(\.person))
    let scored = row.segments.filter { $0.column == grouping.column }
    let cells = zip(grouping.groups, grouping.members).map { group, members in
      let segment = group.label.flatMap { label in scored.first { $0.value == label } }
      return Segments.Standing(
        people: group.isCounted ? members.people.intersection(speaking).count : nil,
        score: segment?.score, verdict: segment?.verdict,
        words: segment.flatMap {
          words(for: $0.verdict, sides, by: members.people.intersection(safe))
        })
    }
    return Segments.PromiseRow(promise: row.promise.id, cells: cells)
  }

  /// What people usually say of a promise kept if it is to be kept, else of it broken.
  private func words(
    for verdict: Promise.Verdict, _ sides: Sides, by people: Set<Participant.ID>
  ) -> Evidence.ID? {
    let (first, second) =
      verdict == .keep ? (sides.kept, sides.broken) : (sides.broken, sides.kept)
    return Quotes(from: first.said(by: people)).typical
      ?? Quotes(from: second.said(by: people)).typical
  }

  private func marks(
    of group: Int, in grouping: SegmentGrouping, _ tags: [(tag: Tag.ID, counts: [Int])],
    _ users: TagUsers, _ safe: Set<Participant.ID>
  ) -> [Segments.Mark] {
    let here = grouping.members[group].people
    let restOf = grouping.everybody.count - here.count
    guard let label = grouping.members[group].label, restOf >= Segments.fewestPeople else {
      return []
    }
    return tags.compactMap { tag, counts in
      let n = counts[group]
      guard n >= Segments.fewestPeople else { return nil }
      let rest = counts.reduce(0, +) - n
      guard !ShareComparison.isUnlikely(n, of: here.count, above: rest, of: restOf) else {
        return nil
      }
      let certainty = users.comparison.certainty(n, of: here.count, above: rest, of: restOf)
      guard certainty >= 0.9 else { return nil }
      return Segments.Mark(
        label: label, tag: tag, people: n, of: here.count, rest: rest, restOf: restOf,
        certainty: certainty,
        quotes: quotes(
          of: tag, by: here.intersection(safe),
          besides: grouping.everybody.subtracting(here).intersection(safe)))
    }.sorted { ($1.certainty, $1.people, $0.tag) < ($0.certainty, $0.people, $1.tag) }
  }

  private func outcome(_ grouping: SegmentGrouping, _ users: TagUsers) -> Segments.Outcome {
    let tags = users.counts(in: grouping)
    let rows = tags.compactMap { tag, counts -> (row: Segments.OutcomeRow, spread: Double)? in
      guard counts.reduce(0, +) >= Segments.fewestPeople else { return nil }
      let shares = zip(counts, grouping.groups).filter(\.1.isCounted).map {
        Double($0) / Double($1.people)
      }
      let shown = zip(counts, grouping.groups).map { $1.isCounted ? $0 : nil }
      let row = Segments.OutcomeRow(
        tag: tag, people: shown, quotes: quotes(of: tag, by: grouping.everybody, besides: []))
      return (row, (shares.max() ?? 0) - (shares.min() ?? 0))
    }
    return Segments.Outcome(
      name: grouping.column, groups: grouping.groups, withoutValue: grouping.withoutValue,
      rows: rows.sorted { ($1.spread, $0.row.tag) < ($0.spread, $1.row.tag) }.map(\.row))
  }

  private func quotes(
    of tag: Tag.ID, by people: Set<Participant.ID>, besides others: Set<Participant.ID>
  ) -> Quotes {
    let codings = sample.quotable(sample[tag])
    return Quotes(
      from: codings.said(by: people), opposite: codings.said(by: others),
      favouring: advocates.ids)
  }
}

/// Who uses each tag.
private struct TagUsers {
  /// What compares shares of these people.
  let comparison: ShareComparison
  private let numbers: [Participant.ID: Int]
  /// By tag, sorted by it: the numbers of the people.
  private let tags: [(tag: Tag.ID, users: [Int])]

  init(_ sample: Sample) {
    let numbers = Dictionary(
      sample.people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    tags = sample.tags.map { tag in (tag, sample[tag].people.compactMap { numbers[$0] }) }
    self.numbers = numbers
    comparison = ShareComparison(people: sample.people.count)
  }

  /// How many people of each group use each tag.
  func counts(in grouping: SegmentGrouping) -> [(tag: Tag.ID, counts: [Int])] {
    var groups = [Int](repeating: -1, count: numbers.count)
    for (group, members) in grouping.members.enumerated() {
      for person in members.people { numbers[person].map { groups[$0] = group } }
    }
    return tags.map { tag, users in
      var counts = [Int](repeating: 0, count: grouping.members.count)
      for user in users where groups[user] >= 0 { counts[groups[user]] += 1 }
      return (tag, counts)
    }
  }
}
