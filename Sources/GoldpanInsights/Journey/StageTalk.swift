import GoldpanCoding

/// What is said of the stages of a study.
struct StageTalk {
  let insights: Insights
  /// What counts, by the stage it is about.
  let places: [String?: [Coding]]

  /// A row a stage, in the order of the study.
  var rows: [Journey.Row] {
    let stages = insights.plan.stages
    let heard = stages.map { Heard(of: places[$0.id] ?? [], in: insights.codebook) }
    let weakest = Self.weakest(of: heard)
    return stages.indices.map { row(stages[$0], heard[$0], isWeakest: $0 == weakest) }
  }

  /// What is said of no stage, or of one that the study does not know.
  var unplaced: [Journey.Aside] {
    let known = Set(insights.plan.stages.map(\.id))
    let asides = places.filter { stage, _ in stage.map { !known.contains($0) } ?? true }
    return asides.map { stage, codings in
      Journey.Aside(stage: stage, people: codings.people.count, codings: codings.mentions)
    }.sorted {
      ($0.stage == nil ? 0 : 1, $0.stage ?? "") < ($1.stage == nil ? 0 : 1, $1.stage ?? "")
    }
  }

  private func row(_ stage: Stage, _ heard: Heard, isWeakest: Bool) -> Journey.Row {
    let themes = themes(of: heard.codings)
    let codebook = insights.codebook
    return Journey.Row(
      stage: stage, people: heard.people, of: insights.sample.people.count, loving: heard.loving,
      hurting: heard.hurting,
      loved: themes.themes { codebook.polarity(of: $0) == .positive }.first,
      pain: themes.themes { codebook.polarity(of: $0) == .negative }.first,
      owners: insights.plan.owners(ofStage: stage.id), isWeakest: isWeakest)
  }

  private func themes(of codings: [Coding]) -> Themes {
    Themes(
      Sample(insights.sample, keeping: codings), advocates: insights.advocates.ids,
      codebook: insights.codebook, plan: insights.plan)
  }

  /// The place of the weakest stage; `nil` if there are no two to compare, or none hurts anybody.
  private static func weakest(of heard: [Heard]) -> Int? {
    // Fewer people say too little of a stage to call it the weakest.
    let spoken = heard.indices.filter { heard[$0].people >= Several.people }
    guard spoken.count > 1 else { return nil }
    // The first among equals; shares are compared without dividing.
    return spoken.filter { heard[$0].hurting > 0 }.reduce(nil) { best, next in
      guard let best else { return next }
      let (old, new) = (heard[best], heard[next])
      let (oldShare, newShare) = (old.hurting * new.people, new.hurting * old.people)
      return (newShare, new.hurting) > (oldShare, old.hurting) ? next : best
    }
  }
}

/// How many people speak of a stage, and how.
private struct Heard {
  let codings: [Coding]
  let people: Int
  let loving: Int
  let hurting: Int

  init(of codings: [Coding], in codebook: Codebook) {
    self.codings = codings
    people = codings.people.count
    loving = codings.filter { codebook.polarity(of: $0.tag) == .positive }.people.count
    hurting = codings.filter { codebook.polarity(of: $0.tag) == .negative }.people.count
  }
}
