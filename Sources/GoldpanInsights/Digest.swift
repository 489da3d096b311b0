public import GoldpanCoding

/// Everything an insight digest says, before anybody gives it words: numbers, names and quotes.
///
/// It knows no date of today and no path; the same insights always make the same digest.
public struct Digest: Hashable, Sendable {
  /// What the digest is about and what it rests on.
  public let header: Header
  /// What a reader with one minute should know: at most five claims.
  public let topLine: [Claim]
  /// The promises of the study, whatever became of them.
  public let promises: [Promise]
  /// How well each promise is kept; `nil` if the study makes none, or none that is of interest.
  public let scorecard: PromiseScorecard?
  /// Where the points go, for every promise that loses any.
  public let lostPoints: [LostPoints]
  /// What could be promised instead, for each of those promises that is not one to keep.
  public let rewordings: [Rewording]
  /// What has changed since the wave before; `nil` without one.
  public let sinceLastWave: WaveComparison?
  /// What people praise, and what of it no promise says.
  public let strengths: Strengths
  /// Who would send others, and why; name them by `attribution(of:)` only.
  public let advocates: Advocates
  /// What hurts, by people.
  public let hurts: [Theme]
  /// What people expect, by people.
  public let expectations: [Theme]
  /// What people wish for, by people, with the segments of those who do.
  public let wishes: [Wish]
  /// The company's own view of its promises beside the customers'.
  public let gap: Gap
  /// Who knows of which promise.
  public let awareness: Awareness
  /// How much of what people tell about each promise they were asked for.
  public let askedShares: [AskedShare]
  /// What people say of what the company takes to be true.
  public let beliefs: [BeliefCheck]
  /// How what people expect fared.
  public let outcomes: Outcomes
  /// What few say.
  public let minority: MinorityReport
  /// What was heard of each stage, between stages, and when it was worth it.
  public let journey: Journey
  /// How far people differ by segment and by what became of them.
  public let segments: Segments
  /// How all this was found out, and what it cannot say.
  public let method: Method
  /// Every quotation that the digest uses, by id.
  public let evidence: [Quote]
  private let attributions: Attributions

  /// The digest of `insights`.
  public init(_ insights: Insights) { self.init(insights, quoting: []) }

  /// The digest of `insights` with the words of `others` among its evidence.
  init(_ insights: Insights, quoting others: Set<Evidence.ID>) {
    let attributions = Attributions(insights)
    let segments = insights.segments
    let views = Views(insights, beside: segments)
    let themes =
      insights.lostPoints.flatMap(\.rows).compactMap(\.theme) + insights.strengths.loved
      + insights.hurts + insights.expectations + insights.wishes
    let comparison = insights.sinceLastWave
    let claims = Claim.topLine(of: insights, views.gap, sinceLastWave: comparison)
    let candidates = insights.rewordings.flatMap(\.candidates).map(\.theme)
    let used = Set(
      (themes + candidates).flatMap(\.quotes.all) + claims.flatMap(\.evidence)
        + (comparison?.quotes ?? []) + views.quotes.flatMap(\.all))
    header = Header(insights)
    topLine = claims
    promises = insights.plan.promises
    scorecard = insights.hasScorecard ? insights.scorecard : nil
    lostPoints = insights.lostPoints
    rewordings = insights.rewordings
    sinceLastWave = comparison
    strengths = insights.strengths
    advocates = insights.advocates
    hurts = insights.hurts
    expectations = insights.expectations
    wishes = insights.wishList
    gap = views.gap
    awareness = insights.awareness
    askedShares = views.askedShares
    beliefs = views.beliefs
    outcomes = views.outcomes
    minority = views.minority
    journey = insights.journey
    self.segments = segments
    method = Method(insights)
    evidence = Quote.index(
      of: used.union(insights.wordsOfAdvocates).union(others)
        .union(journey.evidence).union(segments.evidence), in: insights, attributions)
    self.attributions = attributions
  }

  /// The quotation called `id`, if the digest uses it.
  public func quote(_ id: Evidence.ID) -> Quote? {
    var (low, high) = (0, evidence.count)
    while low < high {
      let middle = (low + high) / 2
      if evidence[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < evidence.count && evidence[low].id == id ? evidence[low] : nil
  }

  /// What the digest may say about who somebody is.
  public func attribution(of person: Participant.ID) -> Attribution {
    attributions.attribution(of: person, wave: nil)
  }
}

/// What is computed for a digest alone, once.
private struct Views {
  let gap: Gap
  let askedShares: [AskedShare]
  let beliefs: [BeliefCheck]
  let outcomes: Outcomes
  let minority: MinorityReport

  init(_ insights: Insights, beside segments: Segments) {
    let prompts = insights.prompts
    gap = insights.gap
    askedShares = insights.askedShares(by: prompts)
    beliefs = insights.beliefs(by: prompts)
    outcomes = insights.outcomes
    minority = insights.minority(beside: segments)
  }

  /// All words that stand beside it.
  var quotes: [Quotes] {
    let themes =
      outcomes.rows.flatMap(\.themes) + outcomes.consistent.map(\.theme) + minority.severe
    return themes.map(\.quotes) + gap.rows.map(\.quotes) + beliefs.map(\.quotes)
      + outcomes.rows.map(\.quotes) + outcomes.tableStakes.map(\.quotes)
      + minority.dissents.map(\.quotes)
  }
}

extension Insights {
  /// Whether there is a promise to show: for one department it has to be its own.
  fileprivate var hasScorecard: Bool {
    remit == nil ? !plan.promises.isEmpty : !(scorecard.rows + scorecard.drafts).isEmpty
  }

  /// The words for which people count as advocates, as far as they may be shown.
  fileprivate var wordsOfAdvocates: Set<Evidence.ID> {
    guard remit == nil else { return [] }
    let shown = Set(sample.quotable(sample.codings).map(\.evidence))
    return Set(
      advocates.advocates.compactMap { advocate in
        guard case .words(let id) = advocate.reason, shown.contains(id) else { return nil }
        return id
      })
  }
}
