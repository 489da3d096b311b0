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
    /// What it says: anchors are handed on often, so all of it is one reference.
    @usableFromInline
    indirect enum Shared: Hashable, Sendable {
      case content(Content)
    }

    @usableFromInline
    struct Content: Hashable, Sendable {
      @usableFromInline let evidence: Evidence.ID
      @usableFromInline let transcript: Transcript.ID
      @usableFromInline let quote: String
      @usableFromInline let before: String
      @usableFromInline let after: String
    }

    @usableFromInline let shared: Shared

    /// The place of `quote`, with its surroundings.
    public init(
      evidence: Evidence.ID, transcript: Transcript.ID, quote: String, before: String, after: String
    ) {
      shared = .content(
        Content(
          evidence: evidence, transcript: transcript, quote: quote, before: before, after: after))
    }

    @inlinable var content: Content {
      switch shared {
      case .content(let content): content
      }
    }

    /// The name of the words.
    @inlinable public var evidence: Evidence.ID { content.evidence }
    /// Where they were said.
    @inlinable public var transcript: Transcript.ID { content.transcript }
    /// The words.
    @inlinable public var quote: String { content.quote }
    /// A little of what stands before them.
    @inlinable public var before: String { content.before }
    /// A little of what stands after them.
    @inlinable public var after: String { content.after }
  }

  /// What it says: decisions are handed on often, so all of it is one reference.
  @usableFromInline
  indirect enum Shared: Sendable {
    case content(Content)
  }

  @usableFromInline
  struct Content: Hashable, Sendable {
    @usableFromInline let anchor: Anchor
    @usableFromInline let tag: Tag.ID
    @usableFromInline let verdict: Verdict
    @usableFromInline let coder: String
    @usableFromInline let at: Instant
    @usableFromInline let memo: String?
    @usableFromInline let place: Diagnostic.Place?

    @usableFromInline
    static func == (left: Content, right: Content) -> Bool {
      (left.anchor, left.tag, left.verdict, left.coder, left.at, left.memo)
        == (right.anchor, right.tag, right.verdict, right.coder, right.at, right.memo)
    }

    @usableFromInline
    func hash(into hasher: inout Hasher) {
      hasher.combine(anchor)
      hasher.combine(tag)
      hasher.combine(verdict)
      hasher.combine(coder)
      hasher.combine(at)
      hasher.combine(memo)
    }
  }

  @usableFromInline let shared: Shared

  /// A verdict of `coder` on `tag` at `anchor`, read from `place`.
  public init(
    anchor: Anchor, tag: Tag.ID, verdict: Verdict, coder: String, at: Instant,
    memo: String? = nil, place: Diagnostic.Place? = nil
  ) {
    shared = .content(
      Content(
        anchor: anchor, tag: tag, verdict: verdict, coder: coder, at: at, memo: memo, place: place))
  }

  @inlinable var content: Content {
    switch shared {
    case .content(let content): content
    }
  }

  /// What it is about.
  @inlinable public var anchor: Anchor { content.anchor }
  /// The tag it is about.
  @inlinable public var tag: Tag.ID { content.tag }
  /// What was decided.
  @inlinable public var verdict: Verdict { content.verdict }
  /// Who decided.
  @inlinable public var coder: String { content.coder }
  /// When; unique for a coder.
  @inlinable public var at: Instant { content.at }
  /// What the coder noted.
  @inlinable public var memo: String? { content.memo }
  /// The line of the log that says so, for diagnostics; equal decisions may stand anywhere.
  @inlinable public var place: Diagnostic.Place? { content.place }
}

extension Decision {
  /// Whether both say the same, wherever they stand.
  public static func == (left: Decision, right: Decision) -> Bool { left.content == right.content }

  /// Hashes what it says, not where it stands.
  public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}
