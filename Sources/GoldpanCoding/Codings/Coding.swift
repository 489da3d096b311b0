public import GoldpanText

/// A range of a turn, with everything later rooms need to show it.
public struct Quotation: Hashable, Sendable {
  /// Where it is from.
  public let transcript: Transcript.ID
  /// The turn, counted from 0.
  public let turn: Int
  /// What it covers of the transcript's source: one or more whole sentences of that turn.
  public let range: TextRange
  /// Who says it.
  public let speaker: Speaker
  /// What `range` covers, blanks and line ends folded to single spaces.
  public let text: String

  /// A quotation of `text` from turn `turn`, counted from 0.
  public init(
    transcript: Transcript.ID, turn: Int, range: TextRange, speaker: Speaker, text: String
  ) {
    self.transcript = transcript
    self.turn = turn
    self.range = range
    self.speaker = speaker
    self.text = text
  }
}

/// A tag on a quotation by a coder.
public struct Coding: Hashable, Sendable {
  /// What has been decided about it.
  public enum State: String, Hashable, Sendable {
    /// A rule suggests it; nobody has decided.
    case pending
    /// A person accepted or added it.
    case accepted
    /// A person rejected it or gave it another tag.
    case rejected
  }

  /// Whether it is the speaker's own experience (ConText: Harkema and others 2009).
  public enum Standing: String, Hashable, Sendable {
    /// The speaker says that it is so.
    case own
    /// It is only thought: a condition, a wish, what would have been.
    case hypothetical
    /// Somebody else says it.
    case secondHand = "second-hand"
  }

  /// The tag.
  public let tag: Tag.ID
  /// The words.
  public let quotation: Quotation
  /// The name of the words that survives edits (DESIGN.md §2).
  public internal(set) var evidence: Evidence.ID
  /// Who says so.
  public let coder: Coder
  /// What has been decided.
  public var state: State
  /// How bad it is, 1–3; 0 for tags that have no severity.
  public let severity: Int
  /// The stage of the tag, else of the turn; `nil`: unplaced.
  public let stage: String?
  /// What the rule matched inside the quotation, in the transcript's source; empty if added by
  /// hand.
  public let matched: [TextRange]
  /// How far a rule's suggestion can be trusted before anybody looks.
  public let confidence: Confidence
  /// Whether it is the speaker's own experience; what is not counts only once it is accepted.
  public let standing: Standing
  /// The words that make it hypothetical or second-hand, in the transcript's source.
  public let cue: TextRange?
  /// What coders noted, in the order of time.
  public var memos: [Memo]

  /// A coding of `quotation` with `tag`.
  public init(
    tag: Tag.ID, quotation: Quotation, evidence: Evidence.ID, coder: Coder, state: State,
    severity: Int = 0, stage: String? = nil, matched: [TextRange] = [],
    confidence: Confidence = .high, standing: Standing = .own, cue: TextRange? = nil,
    memos: [Memo] = []
  ) {
    self.tag = tag
    self.quotation = quotation
    self.evidence = evidence
    self.coder = coder
    self.state = state
    self.severity = severity
    self.stage = stage
    self.matched = matched
    self.confidence = confidence
    self.standing = standing
    self.cue = cue
    self.memos = memos
  }
}

extension Coding {
  /// Whether figures count it: what is accepted; in drafts also what waits, unless it is
  /// hypothetical or second-hand (DESIGN.md §4).
  public func counts(withPending: Bool) -> Bool {
    switch state {
    case .accepted: true
    case .pending: withPending && standing == .own
    case .rejected: false
    }
  }
}

/// How far a suggestion can be trusted: high for phrases and proximity, medium for one word, low
/// for a wildcard of fewer than five letters and for what is hypothetical or second-hand
/// (DESIGN.md §4).
public enum Confidence: String, Hashable, Sendable, Comparable {
  /// A wildcard of fewer than five letters, or no experience of the speaker's own.
  case low
  /// One word.
  case medium
  /// A phrase, or words near each other.
  case high

  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }

  /// Less trusted before more trusted.
  public static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }
}

/// Who tags: a rule of a tag or a person.
public enum Coder: Hashable, Sendable {
  /// A rule of the tag, by its place among the tag's rules, from 0.
  case rule(Tag.ID, Int)
  /// The person of that name.
  case person(String)
}

/// Names for what people said that survive edits of the file.
public enum Evidence {
  /// `q-` and eight or more characters of Crockford base32.
  public struct ID: Identifier {
    /// The identifier as printed.
    public let description: String

    /// An identifier such as `"q-7k3m9x2a"`.
    public init(_ value: String) { description = value }

    /// `q-` and the first `length` characters after it.
    func prefix(_ length: Int) -> String { String(description.prefix(2 + length)) }

    /// Whether `other` is this name, perhaps cut short.
    func begins(with other: ID) -> Bool {
      other.description.utf8.count >= 10 && description.hasPrefix(other.description)
    }
  }
}
