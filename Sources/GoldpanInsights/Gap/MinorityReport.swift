import GoldpanCoding

/// What few say and a digest would drown: something severe that one or two people tell, and small
/// segments that see a promise differently from everybody else (DESIGN.md §6).
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
    /// The verdict by the rules for everybody: few people prove nothing here either.
    public let verdict: Promise.Verdict
    /// How well it is kept for everybody else.
    public let rest: Score
    /// The verdict of everybody else, by the same rules.
    public let restVerdict: Promise.Verdict
    /// Words of the segment as far as they may stand beside it; the counter-quote is by one of the rest.
    public let quotes: Quotes
  }

  /// What one or two people tell at severity 3, by people, then codings, then tag.
  public let severe: [Theme]
  /// The segments of three people or more, five of the company, whose score reads differently from
  /// everybody else's and who are at most a third of those who speak of the promise, by promise in the
  /// order of the study, then by column and value.
  public let dissents: [Dissent]

  /// Whether there is nothing to say.
  public var isEmpty: Bool { severe.isEmpty && dissents.isEmpty }
}

extension Insights {
  /// What few say.
  public var minority: MinorityReport { minority(beside: segments) }

  /// What few say, and what `segments` do not say already.
  func minority(beside segments: Segments) -> MinorityReport {
    let severe = themes.themes { tag in
      sample[tag].contains { $0.severity >= 3 } && 1...2 ~= sample[tag].people.count
    }.filter { remit?.holds($0) ?? true }
    let weights = Weights(corpus)
    let groupings = groupings.dividing
    var places = WordPlaces(self, beside: segments)
    let dissents = scorecard.rows.flatMap { row in
      let standing = PromiseStanding(
        scores: row.scores, advocates: advocates.ids, weights: weights, keepAt: plan.keepAt)
      return groupings.flatMap { grouping in
        row.parts(by: grouping).compactMap { part in
          dissent(row.promise, part, in: grouping, standing, &places)
        }
      }
    }
    return MinorityReport(severe: severe, dissents: dissents)
  }

  private func dissent(
    _ promise: Promise, _ part: PromiseScorecard.Part, in grouping: SegmentGrouping,
    _ standing: PromiseStanding, _ places: inout WordPlaces
  ) -> MinorityReport.Dissent? {
    let (members, rest) = (standing.among(part.members), standing.among(part.rest))
    guard members.reading != rest.reading else { return nil }
    let (kept, broken) = self.words(about: promise)
    let isWorse = members.score.value < rest.score.value
    let safe = places.safe(in: grouping)
    func words(_ codings: [Coding], of people: [PersonScore]) -> [Coding] {
      codings.said(by: safe.intersection(people.map(\.person)))
    }
    return MinorityReport.Dissent(
      promise: promise.id, column: grouping.column, value: part.value, score: members.score,
      verdict: members.verdict, rest: rest.score, restVerdict: rest.verdict,
      quotes: places.quotes(
        from: words(isWorse ? broken : kept, of: part.members),
        opposite: words(isWorse ? kept : broken, of: part.rest), in: grouping.column))
  }
}

extension PromiseScorecard {
  /// The people of one segment, and everybody else.
  fileprivate struct Part {
    let value: String
    let members: [PersonScore]
    let rest: [PersonScore]
  }
}

extension PromiseScorecard.Row {
  /// A column with more values than this names people rather than dividing them.
  private static let mostValues = 20

  /// The segments of enough people that are at most a third of all who speak of the promise.
  ///
  /// Where everybody else is one other segment, the table of segments says the same already.
  fileprivate func parts(by grouping: SegmentGrouping) -> [PromiseScorecard.Part] {
    guard grouping.members.count <= Self.mostValues else { return [] }
    let parts = grouping.members.compactMap { group -> PromiseScorecard.Part? in
      guard let label = group.label else { return nil }
      let members = scores.filter { group.people.contains($0.person) }
      let rest = scores.filter { !group.people.contains($0.person) }
      guard members.count >= grouping.fewest, members.count * 3 <= scores.count else { return nil }
      let others = Set(rest.map(\.person))
      let isSaid = grouping.members.contains { $0.label != nil && $0.people.isSuperset(of: others) }
      return isSaid ? nil : PromiseScorecard.Part(value: label, members: members, rest: rest)
    }
    return parts.sorted { $0.value < $1.value }
  }
}
