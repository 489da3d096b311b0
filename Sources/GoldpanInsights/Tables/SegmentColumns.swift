import GoldpanCoding

extension Insights {
  /// How far people differ by the columns of `participants.csv`.
  public var segments: Segments {
    var places = WordPlaces(self)
    let talk = SegmentTalk(self)
    let groupings = groupings
    return narrowed(
      Segments(
        columns: groupings.filter { !$0.isOutcome }.map { column($0, talk, &places) },
        outcomes: groupings.filter(\.isOutcome).map { outcome($0, talk, places) }))
  }

  private func column(
    _ grouping: SegmentGrouping, _ talk: SegmentTalk, _ places: inout WordPlaces
  ) -> Segments.Column {
    let tags = TagPeople(talk, among: grouping.everybody)
    let safe = places.safe(in: grouping)
    return Segments.Column(
      name: grouping.column, groups: grouping.groups, withoutValue: grouping.withoutValue,
      promises: zip(scorecard.rows, talk.promises).map {
        promiseRow($0, $1, grouping, safe, &places)
      },
      marks: grouping.members.flatMap { marks(of: $0, in: grouping, tags, safe, &places) })
  }

  private func promiseRow(
    _ row: PromiseScorecard.Row, _ talk: SegmentTalk.OfPromise, _ grouping: SegmentGrouping,
    _ safe: Set<Participant.ID>, _ places: inout WordPlaces
  ) -> Segments.PromiseRow {
    let speaking = Set(row.scores.map(\.person))
    let scored = row.segments.filter { $0.column == grouping.column }
    let cells = zip(grouping.groups, grouping.members).map { group, members in
      let segment = group.label.flatMap { label in scored.first { $0.value == label } }
      return Segments.Cell(
        people: group.isCounted ? members.people.intersection(speaking).count : nil,
        score: segment?.score, verdict: segment?.verdict,
        words: segment.flatMap {
          places.typical(
            of: talk.sides(
              isKept: Promise.Verdict($0.score, keepAt: plan.keepAt) == .keep,
              by: members.people.intersection(safe)),
            in: grouping.column)
        })
    }
    return Segments.PromiseRow(promise: row.promise.id, cells: cells)
  }

  private func marks(
    of members: SegmentGrouping.Members, in grouping: SegmentGrouping, _ tags: TagPeople,
    _ safe: Set<Participant.ID>, _ places: inout WordPlaces
  ) -> [Segments.Mark] {
    let here = members.people
    let restOf = grouping.everybody.count - here.count
    guard let label = members.label, restOf >= fewestInSegment else { return [] }
    return tags.people.compactMap { tag, users in
      let n = here.intersection(users).count
      guard n >= fewestInSegment else { return nil }
      let rest = users.count - n
      guard !ShareComparison.isUnlikely(n, of: here.count, above: rest, of: restOf) else {
        return nil
      }
      let certainty = tags.comparison.certainty(n, of: here.count, above: rest, of: restOf)
      guard certainty >= 0.9 else { return nil }
      let words = sample.quotable(sample[tag])
      return Segments.Mark(
        label: label, tag: tag, people: n, of: here.count, rest: rest, restOf: restOf,
        certainty: certainty,
        quotes: places.quotes(
          from: words.said(by: here.intersection(safe)),
          opposite: words.said(by: users.subtracting(here).intersection(safe)),
          favouring: tags.advocates, in: grouping.column))
    }.sorted { ($1.certainty, $1.people, $0.tag) < ($0.certainty, $0.people, $1.tag) }
  }

  private func outcome(
    _ grouping: SegmentGrouping, _ talk: SegmentTalk, _ places: WordPlaces
  ) -> Segments.OutcomeColumn {
    let tags = TagPeople(talk, among: grouping.everybody)
    let safe = places.safe(in: grouping)
    let rows = tags.people.filter { $0.users.count >= fewestInSegment }.map { tag, users in
      let counts = grouping.members.map { users.intersection($0.people).count }
      let shares = zip(counts, grouping.groups).filter(\.1.isCounted).map {
        Double($0) / Double($1.people)
      }
      // Words of a tag that one group alone uses are beside that group.
      let speakers = counts.count { $0 > 0 } == 1 ? safe : grouping.everybody
      let row = Segments.OutcomeRow(
        tag: tag, people: zip(counts, grouping.groups).map { $1.isCounted ? $0 : nil },
        quotes: Quotes(
          from: sample.quotable(sample[tag]).said(by: speakers), favouring: tags.advocates))
      return (row: row, spread: (shares.max() ?? 0) - (shares.min() ?? 0))
    }
    return Segments.OutcomeColumn(
      name: grouping.column, groups: grouping.groups, withoutValue: grouping.withoutValue,
      rows: rows.sorted { ($1.spread, $0.row.tag) < ($0.spread, $1.row.tag) }.map(\.row))
  }
}

/// What all columns look at, gathered once.
private struct SegmentTalk {
  /// What may be shown of what people say of a promise.
  struct OfPromise {
    let kept: [Coding]
    let broken: [Coding]

    /// What `people` say of it kept if the score would have it kept, else of it broken; then the
    /// other.
    func sides(isKept: Bool, by people: Set<Participant.ID>) -> [[Coding]] {
      (isKept ? [kept, broken] : [broken, kept]).map { $0.said(by: people) }
    }
  }

  /// By row of the scorecard.
  let promises: [OfPromise]
  /// Who uses each tag, sorted by it.
  let users: [(tag: Tag.ID, people: Set<Participant.ID>)]
  /// What compares shares of these people.
  let comparison: ShareComparison
  let advocates: Set<Participant.ID>

  init(_ insights: Insights) {
    promises = insights.scorecard.rows.map { row in
      let (kept, broken) = insights.words(about: row.promise)
      return OfPromise(kept: kept, broken: broken)
    }
    let sample = insights.sample
    users = sample.tags.map { ($0, Set(sample[$0].people)) }
    comparison = ShareComparison(people: sample.people.count)
    advocates = insights.advocates.ids
  }
}

/// Who of some people uses each tag.
private struct TagPeople {
  /// By tag, sorted by it.
  let people: [(tag: Tag.ID, users: Set<Participant.ID>)]
  /// What compares shares of these people.
  let comparison: ShareComparison
  /// The advocates, of other people too.
  let advocates: Set<Participant.ID>

  init(_ talk: SegmentTalk, among people: Set<Participant.ID>) {
    comparison = talk.comparison
    advocates = talk.advocates
    self.people = talk.users.map { ($0.tag, people.intersection($0.people)) }
  }
}
