public import GoldpanCoding
public import GoldpanText

/// A rating that somebody speaks, as read from their words: a suggestion, part of no score.
public struct SpokenRating: Hashable, Sendable {
  /// What is rated.
  public enum Subject: Hashable, Sendable {
    /// Whether they would recommend the company.
    case recommendation
    /// How well a promise is kept.
    case promise(Promise.ID)
    /// All of it together.
    case journey
    /// What happens at a stage; `nil`: nobody says which.
    case touchpoint(String?)
  }

  /// Why a number is no rating that counts.
  public enum Exclusion: String, CaseIterable, Hashable, Sendable {
    /// "I wouldn't give it a ten".
    case negated
    /// "it used to be a nine".
    case past
    /// "it would be a ten if".
    case conditional
    /// "my husband would give three".
    case secondHand = "second-hand"
    /// "you want me to say ten, don't you?".
    case question = "a question"
    /// "nine out of ten calls".
    case frequency
    /// "24/7", "9/11", "on 3/5".
    case date = "date or time"
    /// "nine pounds".
    case price
    /// "eleven out of ten".
    case outside = "outside its scale"
  }

  /// What a reviewer has to decide.
  public enum Doubt: String, CaseIterable, Hashable, Sendable {
    /// The ends of a range lie more than 3 apart.
    case wideRange = "a range wider than 3"
    /// The person gives another rating of the same.
    case several = "several ratings of the same"
    /// The question asks for a number and names no scale.
    case assumedScale = "no scale named, 0–10 assumed"
    /// The turn holds somebody else's label: "Ten. FG2: Nine."
    case otherLabel = "another speaker's label in the turn"
  }

  /// Who says it.
  public let person: Participant.ID
  /// Where.
  public let transcript: Transcript.ID
  /// The turn, counted from 0.
  public let turn: Int
  /// The words of the number, in the transcript's source.
  public let range: TextRange
  /// The sentence around them.
  public let sentence: TextRange
  /// What is rated.
  public let subject: Subject
  /// The number, in the middle of a range.
  public let value: Double
  /// The scale.
  public let scale: RatingScale
  /// The turn of the question, counted from 0; `nil` if nobody asked.
  public let question: Int?
  /// What in the words shows that it is a rating.
  public let form: String
  /// Why it does not count; `nil` if it does.
  public let exclusion: Exclusion?
  /// What a reviewer has to decide, in the order of `Doubt`.
  public package(set) var doubts: [Doubt]

  /// The rating on 0–10; `nil` for what is excluded.
  public var normalised: Double? {
    exclusion == nil ? scale.normalised(value) : nil
  }
}

/// The numbers of which an answer is one.
public struct RatingScale: Hashable, Sendable {
  /// The worst.
  public let least: Double
  /// The best.
  public let most: Double

  /// A scale from `least` to `most`, which is larger.
  public init(_ least: Double, _ most: Double) {
    precondition(least < most, "a scale has room between its ends")
    self.least = least
    self.most = most
  }

  /// The scale of the study's own columns.
  public static let zeroToTen = RatingScale(0, 10)

  /// The value on 0–10: 10·(x − least)/(most − least).
  public func normalised(_ value: Double) -> Double {
    10 * (value - least) / (most - least)
  }

  /// Whether a value lies on the scale.
  public func contains(_ value: Double) -> Bool { least <= value && value <= most }

  /// The scale that people mean who only say its best: from 1 for stars and the like, else from 0.
  static func upTo(_ most: Double) -> RatingScale {
    RatingScale(most == 5 || most == 7 ? 1 : 0, most)
  }
}
