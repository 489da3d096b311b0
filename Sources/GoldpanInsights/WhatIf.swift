/// The promises of a study beside those of a draft, scored on the same words: *move the goal
/// posts, then see the real gap*.
public struct WhatIf: Hashable, Sendable {
  /// What a draft does to a promise.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    /// Only the draft makes it.
    case new
    /// Only the study makes it.
    case gone
    /// The same id says something else.
    case reworded
    /// Other tags show it kept or broken.
    case evidence
    /// It is made in one and only thought about in the other.
    case status
  }

  /// A promise in the study, in the draft or in both.
  public struct Row: Hashable, Sendable {
    /// The promise.
    public let id: Promise.ID
    /// How it stands in the study; `nil` if it is not there or was given up.
    public let live: PromiseScorecard.Row?
    /// How it would stand; `nil` if it is not in the draft or given up there.
    public let draft: PromiseScorecard.Row?
    /// What the draft changes, nothing if it is the same.
    public let changes: [Change]
    /// How many people rated the wording that the draft changes, and are counted by that rating.
    public let ratedOldWords: Int
  }

  /// The promises in the draft's order, then those that are only in the study.
  public let rows: [Row]
  /// The verdict on the promises that are made; `nil` without any.
  public let live: PromiseScorecard.SetVerdict?
  /// What it would be if the draft held; `nil` if it makes none.
  public let draft: PromiseScorecard.SetVerdict?

  /// The scorecard of a study beside that of a draft.
  public init(live: PromiseScorecard, draft: PromiseScorecard) {
    let before = live.rows + live.drafts
    let after = draft.rows + draft.drafts
    let kept = Set(after.map(\.promise.id))
    let pairs =
      after.map { row in (before.first { $0.promise.id == row.promise.id }, Optional(row)) }
      + before.filter { !kept.contains($0.promise.id) }.map { (Optional($0), nil) }
    rows = pairs.compactMap { Row(live: $0, draft: $1) }
    self.live = live.verdict
    self.draft = draft.verdict
  }
}

extension WhatIf.Row {
  fileprivate init?(live: PromiseScorecard.Row?, draft: PromiseScorecard.Row?) {
    guard let id = draft?.promise.id ?? live?.promise.id else { return nil }
    self.id = id
    self.live = live
    self.draft = draft
    guard let old = live?.promise, let new = draft?.promise else {
      changes = [live == nil ? .new : .gone]
      ratedOldWords = 0
      return
    }
    let isReworded = old.claim != new.claim
    let isProvenOtherwise =
      Set(old.keptBy) != Set(new.keptBy) || Set(old.brokenBy) != Set(new.brokenBy)
    changes =
      (isReworded ? [.reworded] : []) + (isProvenOtherwise ? [.evidence] : [])
      + (old.status != new.status ? [.status] : [])
    ratedOldWords = isReworded ? draft?.scores.count { $0.stated != nil } ?? 0 : 0
  }
}

extension Insights {
  /// The same words scored by the promises of another plan.
  public func scored(by plan: StudyPlan) -> Insights {
    Insights(corpus: corpus, codebook: codebook, codings: codings, plan: plan, options: options)
  }
}
