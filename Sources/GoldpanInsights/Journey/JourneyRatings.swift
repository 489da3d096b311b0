import GoldpanCoding

/// How people rate the journey as a whole, and where it touches them: channels look well one by
/// one while customers grade all of it together (DESIGN.md §1, 16).
///
/// The answers are the columns `rating overall`, `rating STAGE` and `rating TOUCHPOINT` of
/// `participants.csv`; what people say of it in speech is in `SpokenRatings`, and in no mean.
public struct JourneyRatings: Hashable, Sendable {
  /// A stage or a touchpoint that people rate.
  public struct Touchpoint: Hashable, Sendable {
    /// The id of the stage, or what the study calls the touchpoint.
    public let name: String
    /// Where it happens: the stage itself, or every stage that has the touchpoint.
    public let stages: [String]
    /// How people rate it.
    public let score: Score
  }

  /// How people rate all of it together; `nil`: nobody does.
  public let whole: Score?
  /// What people rate one by one: stages in the order of the study, then touchpoints.
  public let touchpoints: [Touchpoint]
  /// The mean of the means of all stages and touchpoints, 0–10, each counting once; `nil`: nobody
  /// rates any.
  ///
  /// It stays that of all where `touchpoints` are those of one department.
  public let touchpointMean: Double?
  /// How many people rate at least one of them all.
  public let touchpointPeople: Int
  /// How many people there are.
  public let of: Int

  /// By how much the touchpoints look better one by one than the journey as a whole; `nil` unless
  /// both are rated.
  public var gap: Double? {
    guard let mean = touchpointMean, let whole = whole?.mean else { return nil }
    return mean - whole
  }

  /// Whether nobody rates any of it.
  public var isEmpty: Bool { whole == nil && touchpoints.isEmpty }

  /// The ratings of what belongs to `stages`; the journey as a whole belongs to nobody.
  func narrowed(to stages: [String]) -> JourneyRatings {
    JourneyRatings(
      whole: stages.isEmpty ? nil : whole,
      touchpoints: touchpoints.filter { !Set($0.stages).isDisjoint(with: stages) },
      touchpointMean: touchpointMean, touchpointPeople: touchpointPeople, of: of)
  }

  private init(
    whole: Score?, touchpoints: [Touchpoint], touchpointMean: Double?, touchpointPeople: Int,
    of: Int
  ) {
    self.whole = whole
    self.touchpoints = touchpoints
    self.touchpointMean = touchpointMean
    self.touchpointPeople = touchpointPeople
    self.of = of
  }

  /// What the people of `sample` answer about the journey of `plan`.
  package init(_ sample: Sample, plan: StudyPlan, weights: Weights) {
    let answers = Answers(people: sample.people, weights: weights)
    let places = plan.touchpointPlaces
    whole = plan.ratesWholeJourney ? answers.score(of: StudyPlan.wholeJourney) : nil
    touchpoints = places.compactMap { name, stages in
      answers.score(of: name).map { Touchpoint(name: name, stages: stages, score: $0) }
    }
    let means = touchpoints.compactMap(\.score.mean)
    touchpointMean = means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)
    let names = places.map(\.name)
    touchpointPeople = sample.people.count { person in
      names.contains { person.rating($0) != nil }
    }
    of = sample.people.count
  }
}

extension StudyPlan {
  /// What the column `rating overall` is about, unless a promise has that name.
  package static let wholeJourney = "overall"

  /// What a column `rating NAME` may name besides a promise.
  package var rateableNames: [String] {
    (ratesWholeJourney ? [Self.wholeJourney] : []) + touchpointPlaces.map(\.name)
  }

  fileprivate var ratesWholeJourney: Bool { isFree(Self.wholeJourney) }

  /// The stages and touchpoints with the stages they belong to, each name once; promises come
  /// first, and so do stages.
  fileprivate var touchpointPlaces: [(name: String, stages: [String])] {
    var places: [(name: String, stages: [String])] = stages.map { ($0.id, [$0.id]) }
    var numbers = Dictionary(
      places.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let stageCount = places.count
    for stage in stages {
      for touchpoint in stage.touchpoints {
        if let number = numbers[touchpoint] {
          guard number >= stageCount, places[number].stages.last != stage.id else { continue }
          places[number].stages.append(stage.id)
        } else {
          numbers[touchpoint] = places.count
          places.append((touchpoint, [stage.id]))
        }
      }
    }
    return places.filter { $0.name != Self.wholeJourney && isFree($0.name) }
  }

  /// Whether no promise has that name.
  private func isFree(_ name: String) -> Bool {
    !promises.contains { $0.id.description == name }
  }
}

/// Who answers what.
private struct Answers {
  let people: [Participant]
  let weights: Weights

  func score(of name: String) -> Score? {
    let given = people.compactMap { person in
      person.rating(name).map { (person: person.id, value: $0) }
    }
    guard !given.isEmpty else { return nil }
    return Score(values: given.map(\.value), weights: weights.weights(of: given.map(\.person)))
  }
}
