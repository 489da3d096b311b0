public import GoldpanCoding

/// Everything an insight digest says, before anybody gives it words: numbers, names and quotes.
///
/// It knows no date of today and no path; the same insights always make the same digest.
public struct Digest: Hashable, Sendable {
  /// What the digest is about and what it rests on.
  public let header: Header
  /// What a reader with one minute should know: at most five claims.
  public let topLine: [Claim]
  /// How well each promise is kept; `nil` if the study makes none.
  public let scorecard: PromiseScorecard?
  /// Where the points go, for every promise that loses any.
  public let lostPoints: [LostPoints]
  /// What people praise, and what of it no promise says.
  public let strengths: Strengths
  /// Who would send others, and why; name them by `attribution(of:)` only.
  public let advocates: Advocates
  /// What hurts, by people.
  public let hurts: [Theme]
  /// What people expect, by people.
  public let expectations: [Theme]
  /// What people wish for, by people.
  public let wishes: [Theme]
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
  public init(_ insights: Insights) {
    let attributions = Attributions(insights)
    let claims = Claim.topLine(of: insights)
    let themes =
      insights.lostPoints.flatMap(\.rows).compactMap(\.theme) + insights.strengths.loved
      + insights.hurts + insights.expectations + insights.wishes
    let used = Set(themes.flatMap(\.quotes.all) + claims.flatMap(\.evidence))
    header = Header(insights)
    topLine = claims
    scorecard = insights.plan.promises.isEmpty ? nil : insights.scorecard
    lostPoints = insights.lostPoints
    strengths = insights.strengths
    advocates = insights.advocates
    hurts = insights.hurts
    expectations = insights.expectations
    wishes = insights.wishes
    journey = insights.journey
    segments = insights.segments
    method = Method(insights)
    evidence = Quote.index(
      of: used.union(insights.wordsOfAdvocates).union(journey.evidence).union(segments.evidence),
      in: insights, attributions)
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

extension Insights {
  /// The words for which people count as advocates, as far as they may be shown.
  fileprivate var wordsOfAdvocates: Set<Evidence.ID> {
    let shown = Set(sample.quotable(sample.codings).map(\.evidence))
    return Set(
      advocates.advocates.compactMap { advocate in
        guard case .words(let id) = advocate.reason, shown.contains(id) else { return nil }
        return id
      })
  }
}
