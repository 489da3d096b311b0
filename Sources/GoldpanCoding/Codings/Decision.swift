public import GoldpanText

/// A person's verdict on a coding: one line of `transcripts/decisions/CODER.jsonl`.
public struct Decision: Hashable, Sendable {
  /// What was decided.
  public enum Verdict: Hashable, Sendable {
    /// The tag fits.
    case accept
    /// The tag does not fit.
    case reject
    /// A coding that no rule suggested.
    case add
    /// Another tag fits better.
    case retag(Tag.ID)
    /// A memo, which changes no state.
    case note
    /// The same coder's line of that instant does not count.
    case undo(Instant)
  }

  /// How to find the words again: the W3C text-quote selector and the evidence's name.
  public struct Anchor: Hashable, Sendable {
    /// The name of the words.
    public let evidence: Evidence.ID
    /// Where they were said.
    public let transcript: Transcript.ID
    /// The words.
    public let quote: String
    /// A little of what stands before them.
    public let before: String
    /// A little of what stands after them.
    public let after: String

    /// The place of `quote`, with its surroundings.
    public init(
      evidence: Evidence.ID, transcript: Transcript.ID, quote: String, before: String, after: String
    ) {
      self.evidence = evidence
      self.transcript = transcript
      self.quote = quote
      self.before = before
      self.after = after
    }
  }

  /// What it says: decisions are handed on often, so all of it is one reference.
  private indirect enum Shared: Sendable {
    case content(Content)
  }

  private struct Content: Hashable, Sendable {
    let anchor: Anchor
    let tag: Tag.ID
    let verdict: Verdict
    let coder: String
    let at: Instant
    let memo: String?
    let place: Diagnostic.Place?

    static func == (left: Content, right: Content) -> Bool {
      (left.anchor, left.tag, left.verdict, left.coder, left.at, left.memo)
        == (right.anchor, right.tag, right.verdict, right.coder, right.at, right.memo)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(anchor)
      hasher.combine(tag)
      hasher.combine(verdict)
      hasher.combine(coder)
      hasher.combine(at)
      hasher.combine(memo)
    }
  }

  private let shared: Shared

  /// A verdict of `coder` on `tag` at `anchor`, read from `place`.
  public init(
    anchor: Anchor, tag: Tag.ID, verdict: Verdict, coder: String, at: Instant,
    memo: String? = nil, place: Diagnostic.Place? = nil
  ) {
    shared = .content(
      Content(
        anchor: anchor, tag: tag, verdict: verdict, coder: coder, at: at, memo: memo, place: place))
  }

  private var content: Content {
    switch shared {
    case .content(let content): content
    }
  }

  /// What it is about.
  public var anchor: Anchor { content.anchor }
  /// The tag it is about.
  public var tag: Tag.ID { content.tag }
  /// What was decided.
  public var verdict: Verdict { content.verdict }
  /// Who decided.
  public var coder: String { content.coder }
  /// When; unique for a coder.
  public var at: Instant { content.at }
  /// What the coder noted.
  public var memo: String? { content.memo }
  /// The line of the log that says so, for diagnostics; equal decisions may stand anywhere.
  public var place: Diagnostic.Place? { content.place }
}

extension Decision {
  /// Whether both say the same, wherever they stand.
  public static func == (left: Decision, right: Decision) -> Bool { left.content == right.content }

  /// Hashes what it says, not where it stands.
  public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}
