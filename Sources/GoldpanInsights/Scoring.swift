import GoldpanCoding

/// What every row of a scorecard is computed from.
struct Scoring {
  private let sample: Sample
  private let counted: Side
  private let ifRejected: Side
  private let ifAccepted: Side
  private let weights: Weights
  private let keepAt: Double
  private let groupings: [SegmentGrouping]

  /// Scores what `sample` holds, as a whole and in the segments of `groupings`.
  ///
  /// The other two say what it would hold if every pending suggestion were rejected or accepted.
  init(
    sample: Sample, ifRejected: Sample, ifAccepted: Sample, weights: Weights, keepAt: Double,
    groupings: [SegmentGrouping]
  ) {
    self.sample = sample
    counted = Side(sample)
    self.ifRejected = Side(ifRejected)
    self.ifAccepted = Side(ifAccepted, pending: true)
    self.weights = weights
    self.keepAt = keepAt
    self.groupings = groupings
  }

  /// The scorecard of the promises in `plan`.
  func scorecard(_ plan: StudyPlan, strengths: Strengths) -> PromiseScorecard {
    PromiseScorecard(
      rows: plan.promises.filter { $0.status == .live }.map(row),
      drafts: plan.promises.filter { $0.status == .draft }.map(row),
      retired: plan.promises.filter { $0.status == .retired },
      hasUnpromisedStrength: !strengths.unpromised.isEmpty)
  }

  private func row(_ promise: Promise) -> PromiseScorecard.Row {
    let standing = standing(of: promise, on: counted)
    return PromiseScorecard.Row(
      promise: promise, of: sample.people.count, scores: standing.scores,
      score: standing.score, verdict: standing.verdict, promiseable: standing.promiseable,
      decisive: standing.decisive,
      bounds: PromiseScorecard.Bounds(
        ifRejected: self.standing(of: promise, on: ifRejected).verdict,
        ifAccepted: self.standing(of: promise, on: ifAccepted).verdict),
      withoutAdvocates: standing.withoutAdvocates,
      segments: standing.segments(by: groupings))
  }

  private func standing(of promise: Promise, on side: Side) -> PromiseStanding {
    PromiseStanding(
      scores: side.sample.scores(of: promise, moments: side.sample.moments(of: promise)),
      advocates: side.advocates, weights: weights, keepAt: keepAt)
  }
}

/// A sample with its advocates, found once for all promises.
private struct Side {
  let sample: Sample
  let advocates: Set<Participant.ID>

  init(_ sample: Sample, pending: Bool = false) {
    self.sample = sample
    advocates = Advocates(sample, pending: pending).ids
  }
}
