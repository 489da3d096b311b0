public import GoldpanText

/// A range of a turn, with everything later rooms need to show it.
public struct Quotation: Hashable, Sendable {
  private struct Content: Hashable, Sendable {
    let transcript: Transcript.ID
    let turn: Int
    let range: TextRange
    let speaker: Speaker
    let text: String
  }

  private let boxed: Boxed<Content>

  /// A quotation of `text` from turn `turn`, counted from 0.
  public init(
    transcript: Transcript.ID, turn: Int, range: TextRange, speaker: Speaker, text: String
  ) {
    boxed = .content(
      Content(transcript: transcript, turn: turn, range: range, speaker: speaker, text: text))
  }

  /// Where it is from.
  public var transcript: Transcript.ID { boxed.content.transcript }
  /// The turn, counted from 0.
  public var turn: Int { boxed.content.turn }
  /// What it covers of the transcript's source: one or more whole sentences of that turn.
  public var range: TextRange { boxed.content.range }
  /// Who says it.
  public var speaker: Speaker { boxed.content.speaker }
  /// What `range` covers, blanks and line ends folded to single spaces.
  public var text: String { boxed.content.text }
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

  private struct Content: Hashable, Sendable {
    let tag: Tag.ID
    let quotation: Quotation
    var evidence: Evidence.ID
    let coder: Coder
    let severity: Int
    let stage: String?
    let matched: [TextRange]
    let confidence: Confidence
    let standing: Standing
    let cue: TextRange?
    var memos: [Memo]
  }

  private var boxed: Boxed<Content>
  /// What has been decided.
  public var state: State

  /// A coding of `quotation` with `tag`.
  public init(
    tag: Tag.ID, quotation: Quotation, evidence: Evidence.ID, coder: Coder, state: State,
    severity: Int = 0, stage: String? = nil, matched: [TextRange] = [],
    confidence: Confidence = .high, standing: Standing = .own, cue: TextRange? = nil,
    memos: [Memo] = []
  ) {
    self.state = state
    boxed = .content(
      Content(
        tag: tag, quotation: quotation, evidence: evidence, coder: coder, severity: severity,
        stage: stage, matched: matched, confidence: confidence, standing: standing, cue: cue,
        memos: memos))
  }

  /// The tag.
  public var tag: Tag.ID { boxed.content.tag }
  /// The words.
  public var quotation: Quotation { boxed.content.quotation }
  /// The name of the words that survives edits (DESIGN.md §2).
  public internal(set) var evidence: Evidence.ID {
    get { boxed.content.evidence }
    set { boxed.content.evidence = newValue }
  }
  /// Who says so.
  public var coder: Coder { boxed.content.coder }
  /// How bad it is, 1–3; 0 for tags that have no severity.
  public var severity: Int { boxed.content.severity }
  /// The stage of the tag, else of the turn; `nil`: unplaced.
  public var stage: String? { boxed.content.stage }
  /// What the rule matched inside the quotation, in the transcript's source; empty if added by
  /// hand.
  public var matched: [TextRange] { boxed.content.matched }
  /// How far a rule's suggestion can be trusted before anybody looks.
  public var confidence: Confidence { boxed.content.confidence }
  /// Whether it is the speaker's own experience; what is not counts only once it is accepted.
  public var standing: Standing { boxed.content.standing }
  /// The words that make it hypothetical or second-hand, in the transcript's source.
  public var cue: TextRange? { boxed.content.cue }
  /// What coders noted, in the order of time.
  public var memos: [Memo] {
    get { boxed.content.memos }
    set { boxed.content.memos = newValue }
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
