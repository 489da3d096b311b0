import GoldpanCoding

extension Insights {
  /// How far people differ by the columns of `participants.csv`.
  public var segments: Segments {
    let groupings = corpus.roster.segmentColumns.map { SegmentGrouping($0, sample.people) }
      .filter(\.hasCountedGroup)
    return narrowed(
      Segments(
        columns: groupings.filter { !$0.isOutcome }.map(column),
        outcomes: groupings.filter(\.isOutcome).map(outcome)))
  }

  private func column(_ grouping: SegmentGrouping) -> Segments.Column {
    let tags = TagPeople(sample, among: grouping.everybody)
    let safe = safeToPlace(grouping)
    return Segments.Column(
      name: grouping.column, groups: grouping.groups, withoutValue: grouping.withoutValue,
      promises: scorecard.rows.map { promiseRow($0, grouping, safe) },
      marks: grouping.members.flatMap { marks(of: $0, in: grouping, tags, safe) })
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
    _ row: PromiseScorecard.Row, _ grouping: SegmentGrouping, _ safe: Set<Participant.ID>
  ) -> Segments.PromiseRow {
    let speaking = Set(row.scores.map(\.person))
    let scored = row.segments.filter { $0.column == grouping.column }
    let cells = zip(grouping.groups, grouping.members).map { group, members in
      let segment = group.label.flatMap { label in scored.first { $0.value == label } }
      return Segments.Standing(
        people: group.isCounted ? members.people.intersection(speaking).count : nil,
        score: segment?.score, verdict: segment?.verdict,
        words: segment.flatMap {
          words(for: $0.verdict, on: row.promise, by: members.people.intersection(safe))
        })
    }
    return Segments.PromiseRow(promise: row.promise.id, cells: cells)
  }

  /// What people usually say of a promise kept if it is to be kept, else of it broken.
  private func words(
    for verdict: Promise.Verdict, on promise: Promise, by people: Set<Participant.ID>
  ) -> Evidence.ID? {
    let sides =
      verdict == .keep ? [promise.keptBy, promise.brokenBy] : [promise.brokenBy, promise.keptBy]
    return sides.lazy.compactMap { tags in
      let codings = Set(tags).sorted().flatMap { sample[$0] }.inOrder
      return Quotes(from: sample.quotable(codings).said(by: people)).typical
    }.first
  }

  private func marks(
    of members: SegmentGrouping.Members, in grouping: SegmentGrouping, _ tags: TagPeople,
    _ safe: Set<Participant.ID>
  ) -> [Segments.Mark] {
    let here = members.people
    let restOf = grouping.everybody.count - here.count
    guard let label = members.label, restOf >= Segments.fewestPeople else { return [] }
    return tags.people.compactMap { tag, users in
      let n = here.intersection(users).count
      guard n >= Segments.fewestPeople else { return nil }
      let rest = users.count - n
      let certainty = ShareComparison.certainty(n, of: here.count, above: rest, of: restOf)
      guard certainty >= 0.9 else { return nil }
      return Segments.Mark(
        label: label, tag: tag, people: n, of: here.count, rest: rest, restOf: restOf,
        certainty: certainty,
        quotes: quotes(
          of: tag, by: here.intersection(safe),
          besides: users.subtracting(here).intersection(safe)))
    }.sorted { ($1.certainty, $1.people, $0.tag) < ($0.certainty, $0.people, $1.tag) }
  }

  private func outcome(_ grouping: SegmentGrouping) -> Segments.Outcome {
    let tags = TagPeople(sample, among: grouping.everybody)
    let rows = tags.people.compactMap { tag, users -> (row: Segments.OutcomeRow, spread: Double)? in
      guard users.count >= Segments.fewestPeople else { return nil }
      let counts = grouping.members.map { users.intersection($0.people).count }
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

extension [Coding] {
  fileprivate func said(by people: Set<Participant.ID>) -> [Coding] {
    filter { $0.quotation.speaker.participant.map(people.contains) ?? false }
  }
}

/// Who of some people uses each tag.
private struct TagPeople {
  /// By tag, sorted by it.
  let people: [(tag: Tag.ID, users: Set<Participant.ID>)]

  init(_ sample: Sample, among people: Set<Participant.ID>) {
    self.people = sample.tags.map { ($0, people.intersection(sample[$0].people)) }
  }
}
