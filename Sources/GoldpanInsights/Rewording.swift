import GoldpanCoding
import GoldpanText

/// What a promise could say instead: customers' own words for what already works (the second of
/// the two things that can move, DESIGN.md §1).
public struct Rewording: Hashable, Sendable {
  /// Something people love that would hold as a promise today.
  public struct Candidate: Hashable, Sendable {
    /// What they love, with their words.
    public let theme: Theme
    /// How well a promise of just this would be kept; always above 6.
    public let score: Score
    /// How surely that is above 6.
    public let promiseable: Promise.Promiseable
    /// How many people speak of it broken.
    public let broken: Int
    /// Whether the promise already names it as a sign that it is kept.
    public let isLinked: Bool
    /// The stage of the journey that it shares with the promise, if the codebook places it.
    public let stage: String?
  }

  /// The promise.
  public let promise: Promise.ID
  /// What could be said instead, the highest score first, then by people and tag.
  public let candidates: [Candidate]
}

extension Rewording {
  /// What `promise` could say: what three people or more love and the promise names, or what is
  /// loved in one of its stages and no other live promise says.
  ///
  /// Each is scored as if it were all that is promised: kept by itself, broken by whatever breaks the
  /// promise or any other, live or draft, that it keeps. So none fares better here than where it
  /// stands already. Ratings do not count, they were given to the old words.
  init(_ promise: Promise, among plan: StudyPlan, themes: Themes, weights: Weights) {
    let broken = Set(promise.brokenBy)
    let stages = Set((promise.keptBy + promise.brokenBy).compactMap { themes.tags[$0]?.stage })
    let taken = Set(
      plan.promises.filter { $0.status == .live && $0.id != promise.id }
        .flatMap { $0.keptBy + $0.brokenBy })
    let candidates = themes.sample.tags.compactMap { tag -> Candidate? in
      let stage = themes.tags[tag]?.stage
      let isLinked = promise.keptBy.contains(tag)
      let isNear =
        tag.kind == "loved" && !taken.contains(tag) && stage.map(stages.contains) ?? false
      guard isLinked || isNear, !broken.contains(tag) else { return nil }
      let against = promise.pains(against: tag, among: plan)
      let theme = themes.theme(tag, for: isLinked ? promise : nil, against: against)
      guard theme.people >= Several.people else { return nil }
      let scores = themes.sample.told(keptBy: tag, brokenBy: against)
      let score = Score(scores, weights)
      guard score.value > 6 else { return nil }
      return Candidate(
        theme: theme, score: score,
        promiseable: Promise.Promiseable(
          value: score.value, certaintyAbove6: score.certaintyAbove6, keepAt: plan.keepAt),
        broken: scores.count { $0.broken > 0 }, isLinked: isLinked, stage: stage)
    }
    self.promise = promise.id
    self.candidates = candidates.sorted {
      ($1.score.value, $1.theme.people, $0.theme.tag)
        < ($0.score.value, $0.theme.people, $1.theme.tag)
    }
  }
}

extension Promise {
  /// What breaks this promise, or another of `plan` that `tag` keeps; sorted.
  fileprivate func pains(against tag: Tag.ID, among plan: StudyPlan) -> [Tag.ID] {
    let others = plan.promises.filter { $0.status != .retired && $0.keptBy.contains(tag) }
    return Set(([self] + others).flatMap(\.brokenBy)).subtracting([tag]).sorted()
  }
}

extension Sample {
  /// What people tell of a promise that just says what `kept` names; no ratings.
  fileprivate func told(keptBy kept: Tag.ID, brokenBy broken: [Tag.ID]) -> [PersonScore] {
    var promise = Promise(id: Promise.ID(""), claim: "")
    promise.keptBy = [kept]
    promise.brokenBy = broken
    let moments = Dictionary(grouping: moments(of: promise), by: \.person)
    return people.compactMap { person in
      PersonScore(person: person.id, stated: nil, moments: moments[person.id] ?? [])
    }
  }
}
