public import GoldpanText

/// One recorded conversation: canonical text and the turns in it.
public struct Transcript: Hashable, Sendable {
  /// The path below `transcripts/` without its ending, such as `w1/P03`.
  public struct ID: Identifier {
    /// The identifier as printed.
    public let description: String

    /// An identifier such as `"w1/P03"`.
    public init(_ value: String) { description = value }
  }

  /// What it is called.
  public let id: ID
  /// The canonical text that every range below points into, with the way back to the file.
  public let source: Source
  /// The turns in order; their ranges are disjoint.
  public let turns: [Turn]
  /// Which sort of file it was read from.
  public let dialect: Dialect
  /// What is known about the conversation itself.
  public let about: Conversation

  /// A transcript whose turns are in order and disjoint.
  public init(
    id: ID, source: Source, turns: [Turn], dialect: Dialect, about: Conversation
  ) {
    precondition(
      turns.indices.dropFirst().allSatisfy { turns[$0 - 1].range.end <= turns[$0].range.start },
      "turns are in order and disjoint")
    self.id = id
    self.source = source
    self.turns = turns
    self.dialect = dialect
    self.about = about
  }
}

/// What one speaker says until another speaks.
public struct Turn: Hashable, Sendable {
  /// Who speaks.
  public let speaker: Speaker
  /// What the file calls them; empty if it does not say.
  public let label: String
  /// The spoken words in the transcript's source, label and time excluded; not empty.
  public let range: TextRange
  /// When the turn begins, from the start of the recording.
  public let time: Duration?
  /// The journey stage of the `## stage:` marker before it.
  public let stage: String?

  /// A turn of `speaker` over `range`.
  public init(
    speaker: Speaker, label: String, range: TextRange, time: Duration? = nil, stage: String? = nil
  ) {
    self.speaker = speaker
    self.label = label
    self.range = range
    self.time = time
    self.stage = stage
  }
}

/// Who talks in a turn.
public enum Speaker: Hashable, Sendable {
  /// A person whose words are evidence.
  case participant(Participant.ID)
  /// Whoever asks, under the name the file gives; context, never evidence.
  case interviewer(String)
  /// Nobody the file names.
  case unknown

  /// The participant, if the speaker is one.
  public var participant: Participant.ID? {
    if case .participant(let id) = self { id } else { nil }
  }
}

/// What the front matter of a transcript says about the conversation.
public struct Conversation: Hashable, Sendable {
  /// How it was held.
  public enum Method: String, CaseIterable, Hashable, Sendable {
    /// One person is asked.
    case interview
    /// Several are asked together; they weigh less each (DESIGN.md §6).
    case focusGroup = "focus-group"
    /// Somebody plays a customer.
    case mysteryShop = "mystery-shop"
    /// Somebody writes down what they saw.
    case fieldNote = "field-note"
    /// A customer calls.
    case call
  }

  /// The round of fieldwork: front matter, else the subfolder, else `nil`.
  public var wave: String?
  /// The day, as written (`2025-05-20`).
  public var date: String?
  /// How it was held; a focus group also when it has three or more participants.
  public var method = Method.interview
  /// Whose conversation it is, unless the roster says otherwise for a person.
  public var audience = Audience.customer

  /// An interview with a customer.
  public init() {}
}

/// On which side of the promise a person stands.
public enum Audience: String, CaseIterable, Hashable, Sendable {
  /// Those to whom it is made.
  case customer
  /// Those who keep it.
  case employee
  /// Those who help to keep it.
  case partner
}
