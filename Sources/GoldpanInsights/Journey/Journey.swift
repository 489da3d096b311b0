import GoldpanCoding

/// The way that people go with the company, stage by stage: the ideal beside what was heard.
///
/// It counts people first (DESIGN.md §1, 16–18, 34 and 35).
public struct Journey: Hashable, Sendable {
  /// What was heard of one stage.
  public struct Row: Hashable, Sendable {
    /// The stage, with its ideal and its touchpoints.
    public let stage: Stage
    /// How many people say anything of it that a tag stands on.
    public let people: Int
    /// Out of how many.
    public let of: Int
    /// How many people praise it.
    public let loving: Int
    /// How many people it hurts.
    public let hurting: Int
    /// What most people praise there, with words said of this stage; `nil`: nothing.
    public let loved: Theme?
    /// What hurts most people there, with words said of this stage; `nil`: nothing.
    public let pain: Theme?
    /// Who answers for it: none or several is a finding.
    public let owners: [Owner]
    /// Whether it is the weakest: of the stages that three people or more speak of, if there are
    /// two such stages, the one that hurts the largest share of them; among equals the one that
    /// hurts more people, then the earlier one.
    public let isWeakest: Bool
  }

  /// What was said without a stage of the study's.
  public struct Aside: Hashable, Sendable {
    /// The stage that a tag or a marker names and `study.md` does not know; `nil`: none was named.
    public let stage: String?
    /// By how many people.
    public let people: Int
    /// How often: a tag counts once a turn.
    public let codings: Int
  }

  /// The stages, in the order of the study.
  public let rows: [Row]
  /// What has no place in them: what names no stage first, then unknown stages by name.
  public let unplaced: [Aside]
  /// How people rate the journey as a whole and where it touches them.
  public let ratings: JourneyRatings
  /// Where people are passed on, by people, then as often as they say so.
  public let handOffs: [HandOff]
  /// The moments when it was worth it, by phase and stage.
  public let affirmations: [Affirmation]
  /// How many people there are.
  public let of: Int

  /// Whether nobody says anything that belongs here.
  public var isEmpty: Bool {
    rows.allSatisfy { $0.people == 0 } && ratings.isEmpty && handOffs.isEmpty
      && affirmations.isEmpty
  }
}

extension Journey {
  /// The words it rests on.
  var evidence: [Evidence.ID] {
    let themes = rows.flatMap { [$0.loved, $0.pain] }.compactMap { $0 }
    let quotes = themes.map(\.quotes) + handOffs.map(\.quotes) + affirmations.map(\.quotes)
    return quotes.flatMap(\.all)
  }
}

extension Insights {
  /// The journey of the study, and what was heard on it.
  public var journey: Journey {
    let places = Dictionary(grouping: sample.codings, by: \.stage)
    let talk = StageTalk(insights: self, places: places)
    return narrowed(
      Journey(
        rows: talk.rows, unplaced: talk.unplaced,
        ratings: JourneyRatings(sample, plan: plan, weights: Weights(corpus)), handOffs: handOffs,
        affirmations: affirmations, of: sample.people.count))
  }
}

extension StudyPlan {
  /// Who answers for a stage; none or several is a finding (DESIGN.md §1, 17).
  public func owners(ofStage stage: String) -> [Owner] {
    lines { $0 == .stage(stage) }.map { owners[$0] }
  }
}
