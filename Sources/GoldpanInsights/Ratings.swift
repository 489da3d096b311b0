public import GoldpanCoding

/// What people answered when asked to rate a promise: the `rating PROMISE` columns.
///
/// What they say of it in speech is in `SpokenRatings`, and in no score.
public struct Ratings: Hashable, Sendable {
  /// One answer.
  public struct Row: Hashable, Sendable {
    /// What is rated.
    public let promise: Promise.ID
    /// Who answers.
    public let person: Participant.ID
    /// The answer, 0–10.
    public let value: Double
  }

  /// The answers by promise, in the order of the study, then by person.
  public let rows: [Row]

  /// The answers that the people of `sample` give about `promises`.
  package init(_ sample: Sample, promises: [Promise]) {
    rows = promises.flatMap { promise in
      sample.people.compactMap { person in
        person.rating(of: promise.id).map {
          Row(promise: promise.id, person: person.id, value: $0)
        }
      }
    }
  }
}
