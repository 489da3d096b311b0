import GoldpanCoding

/// What few say and a digest would drown: something severe that one or two people tell, and segments
/// that see a promise differently from everybody else (DESIGN.md §6).
public struct MinorityReport: Hashable, Sendable {
  /// A segment against the rest.
  public struct Dissent: Hashable, Sendable {
    /// What they judge.
    public let promise: Promise.ID
    /// The column of `participants.csv`.
    public let column: String
    /// Its value.
    public let value: String
    /// How well the promise is kept for them.
    public let score: Score
    /// The verdict of that score.
    public let verdict: Promise.Verdict
    /// How well it is kept for everybody else.
    public let rest: Score
    /// The verdict of that score.
    public let restVerdict: Promise.Verdict
    /// Words of the segment; the counter-quote is by one of the rest.
    public let quotes: Quotes
  }

  /// What one or two people tell at severity 3, by people, then codings, then tag.
  public let severe: [Theme]
  /// The segments of three people or more that differ from three others or more and are no majority,
  /// by promise in the order of the study, then by column and value.
  public let dissents: [Dissent]

  /// Whether there is nothing to say.
  public var isEmpty: Bool { severe.isEmpty && dissents.isEmpty }
}

extension Insights {
  /// What few say.
  public var minority: MinorityReport {
    let severe = themes.themes { tag in
      sample[tag].contains { $0.severity >= 3 } && 1...2 ~= sample[tag].people.count
    }.filter { remit?.holds($0) ?? true }
    let weights = Weights(corpus)
    let dissents = scorecard.rows.flatMap { row in
      row.segmentation(of: sample.people).compactMap { part in
        dissent(row, part, weights)
      }
    }
    return MinorityReport(severe: severe, dissents: dissents)
  }

  private func dissent(
    _ row: PromiseScorecard.Row, _ part: PromiseScorecard.Part, _ weights: Weights
  ) -> MinorityReport.Dissent? {
    let (members, rest) = (score(part.members, weights), score(part.rest, weights))
    let verdict = Promise.Verdict(members, keepAt: plan.keepAt)
    let restVerdict = Promise.Verdict(rest, keepAt: plan.keepAt)
    guard verdict != restVerdict else { return nil }
    let (kept, broken) = (codings(with: row.promise.keptBy), codings(with: row.promise.brokenBy))
    let isWorse = members.value < rest.value
    func words(_ codings: [Coding], of people: [PersonScore]) -> [Coding] {
      let ids = Set(people.map(\.person))
      return codings.filter { $0.quotation.speaker.participant.map(ids.contains) ?? false }
    }
    return MinorityReport.Dissent(
      promise: row.promise.id, column: part.column, value: part.value, score: members,
      verdict: verdict, rest: rest, restVerdict: restVerdict,
      quotes: Quotes(
        from: words(isWorse ? broken : kept, of: part.members),
        opposite: words(isWorse ? kept : broken, of: part.rest)))
  }

  private func score(_ scores: [PersonScore], _ weights: Weights) -> Score {
    Score(values: scores.map(\.value), weights: weights.weights(of: scores.map(\.person)))
  }
}

extension PromiseScorecard {
  /// The people of one segment, and everybody else.
  fileprivate struct Part {
    let column: String
    let value: String
    let members: [PersonScore]
    let rest: [PersonScore]
  }
}

extension PromiseScorecard.Row {
  /// A column with more values than this names people rather than dividing them.
  private static let mostValues = 20

  /// The segments of three people or more that face as many others or more; of two equal halves only
  /// the first.
  fileprivate func segmentation(of people: [Participant]) -> [PromiseScorecard.Part] {
    let rows = Dictionary(
      people.map { ($0.id, $0.segments) }, uniquingKeysWith: { first, _ in first })
    return Set(segments.map(\.column)).sorted().flatMap { column -> [PromiseScorecard.Part] in
      let groups = Dictionary(grouping: scores) { rows[$0.person]?[column] }
      guard groups.count <= Self.mostValues else { return [] }
      let isHalved = groups.count == 2 && Set(groups.values.map(\.count)).count == 1
      let parts = groups.compactMap { value, members -> PromiseScorecard.Part? in
        guard let value, members.count >= 3, members.count * 2 <= scores.count else { return nil }
        return PromiseScorecard.Part(
          column: column, value: value, members: members,
          rest: scores.filter { rows[$0.person]?[column] != value })
      }.sorted { $0.value < $1.value }
      return isHalved ? Array(parts.prefix(1)) : parts
    }
  }
}
