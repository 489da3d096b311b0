public import GoldpanText

/// A range of a turn, with everything later rooms need to show it.
public struct Quotation: Hashable, Sendable {
  /// What it says: quotations are handed on often, so all of it is one reference.
  @usableFromInline
  indirect enum Shared: Hashable, Sendable {
    case content(Content)
  }

  @usableFromInline
  struct Content: Hashable, Sendable {
    @usableFromInline let transcript: Transcript.ID
    @usableFromInline let turn: Int
    @usableFromInline let range: TextRange
    @usableFromInline let speaker: Speaker
    @usableFromInline let text: String
  }

  @usableFromInline let shared: Shared

  /// A quotation of `text` from turn `turn`, counted from 0.
  public init(
    transcript: Transcript.ID, turn: Int, range: TextRange, speaker: Speaker, text: String
  ) {
    shared = .content(
      Content(transcript: transcript, turn: turn, range: range, speaker: speaker, text: text))
  }

  @inlinable var content: Content {
    switch shared {
    case .content(let content): content
    }
  }

  /// Where it is from.
  @inlinable public var transcript: Transcript.ID { content.transcript }
  /// The turn, counted from 0.
  @inlinable public var turn: Int { content.turn }
  /// What it covers of the transcript's source: one or more whole sentences of that turn.
  @inlinable public var range: TextRange { content.range }
  /// Who says it.
  @inlinable public var speaker: Speaker { content.speaker }
  /// What `range` covers, blanks and line ends folded to single spaces.
  @inlinable public var text: String { content.text }
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

  /// What it says: codings are handed on often, so all but what is decided is one reference.
  @usableFromInline
  indirect enum Shared: Hashable, Sendable {
    case content(Content)
  }

  @usableFromInline
  struct Content: Hashable, Sendable {
    @usableFromInline let tag: Tag.ID
    @usableFromInline let quotation: Quotation
    @usableFromInline var evidence: Evidence.ID
    @usableFromInline let coder: Coder
    @usableFromInline let severity: Int
    @usableFromInline let stage: String?
    @usableFromInline let matched: [TextRange]
    @usableFromInline let confidence: Confidence
    @usableFromInline let standing: Standing
    @usableFromInline let cue: TextRange?
    @usableFromInline var memos: [Memo]
  }

  @usableFromInline var shared: Shared
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
    shared = .content(
      Content(
        tag: tag, quotation: quotation, evidence: evidence, coder: coder, severity: severity,
        stage: stage, matched: matched, confidence: confidence, standing: standing, cue: cue,
        memos: memos))
  }

  @usableFromInline var content: Content {
    @inlinable get {
      switch shared {
      case .content(let content): content
      }
    }
    set { shared = .content(newValue) }
  }

  /// The tag.
  @inlinable public var tag: Tag.ID { content.tag }
  /// The words.
  @inlinable public var quotation: Quotation { content.quotation }
  /// The name of the words that survives edits (DESIGN.md §2).
  public internal(set) var evidence: Evidence.ID {
    @inlinable get { content.evidence }
    set { content.evidence = newValue }
  }
  /// Who says so.
  @inlinable public var coder: Coder { content.coder }
  /// How bad it is, 1–3; 0 for tags that have no severity.
  @inlinable public var severity: Int { content.severity }
  /// The stage of the tag, else of the turn; `nil`: unplaced.
  @inlinable public var stage: String? { content.stage }
  /// What the rule matched inside the quotation, in the transcript's source; empty if added by
  /// hand.
  @inlinable public var matched: [TextRange] { content.matched }
  /// How far a rule's suggestion can be trusted before anybody looks.
  @inlinable public var confidence: Confidence { content.confidence }
  /// Whether it is the speaker's own experience; what is not counts only once it is accepted.
  @inlinable public var standing: Standing { content.standing }
  /// The words that make it hypothetical or second-hand, in the transcript's source.
  @inlinable public var cue: TextRange? { content.cue }
  /// What coders noted, in the order of time.
  public var memos: [Memo] {
    @inlinable get { content.memos }
    set { content.memos = newValue }
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
