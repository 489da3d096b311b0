public import GoldpanCoding
import GoldpanText

/// Every rating that is spoken in a corpus, those that do not count with the reason (DESIGN.md §5).
///
/// They are suggestions and enter no score; time is linear in the text.
public struct SpokenRatings: Sendable {
  /// The ratings, by transcript and place.
  public let ratings: [SpokenRating]

  /// Reads the participants' turns of `corpus` as answers about `plan`.
  public init(_ corpus: Corpus, plan: StudyPlan) {
    let reader = RatingQuestionReader(plan)
    let found = corpus.transcripts.flatMap { transcript in
      var reading = RatingReading(transcript, reader)
      return reading.ratings()
    }
    let waves = Dictionary(
      corpus.transcripts.map { ($0.id, $0.about.wave) }, uniquingKeysWith: { first, _ in first })
    ratings = Self.doubtingRepeats(found) { waves[$0] ?? nil }
  }

  /// Marks what a person rates differently in two places of one wave.
  private static func doubtingRepeats(
    _ ratings: [SpokenRating], wave: (Transcript.ID) -> String?
  ) -> [SpokenRating] {
    struct Key: Hashable {
      let person: Participant.ID
      let subject: SpokenRating.Subject
      let wave: String?
    }
    func key(_ rating: SpokenRating) -> Key {
      Key(person: rating.person, subject: rating.subject, wave: wave(rating.transcript))
    }
    var values: [Key: Set<Double>] = [:]
    for rating in ratings where rating.exclusion == nil && rating.subject.isOneThing {
      values[key(rating), default: []]
        .insert(rating.scale.normalised(rating.value))
    }
    return ratings.map { rating in
      guard rating.exclusion == nil, (values[key(rating)]?.count ?? 0) > 1 else { return rating }
      var doubtful = rating
      doubtful.doubts.append(.several)
      doubtful.doubts.sort { $0.rank < $1.rank }
      return doubtful
    }
  }
}

extension SpokenRating.Doubt {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension SpokenRating.Subject {
  /// Whether there can be one rating of it only: not so of what nobody placed.
  fileprivate var isOneThing: Bool {
    if case .touchpoint(nil) = self { false } else { true }
  }
}
