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
    private struct Content: Hashable, Sendable {
      let evidence: Evidence.ID
      let transcript: Transcript.ID
      let quote: String
      let before: String
      let after: String
    }

    private let boxed: Boxed<Content>

    /// The place of `quote`, with its surroundings.
    public init(
      evidence: Evidence.ID, transcript: Transcript.ID, quote: String, before: String, after: String
    ) {
      boxed = .content(
        Content(
          evidence: evidence, transcript: transcript, quote: quote, before: before, after: after))
    }

    /// The name of the words.
    public var evidence: Evidence.ID { boxed.content.evidence }
    /// Where they were said.
    public var transcript: Transcript.ID { boxed.content.transcript }
    /// The words.
    public var quote: String { boxed.content.quote }
    /// A little of what stands before them.
    public var before: String { boxed.content.before }
    /// A little of what stands after them.
    public var after: String { boxed.content.after }
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

  private let boxed: Boxed<Content>

  /// A verdict of `coder` on `tag` at `anchor`, read from `place`.
  public init(
    anchor: Anchor, tag: Tag.ID, verdict: Verdict, coder: String, at: Instant,
    memo: String? = nil, place: Diagnostic.Place? = nil
  ) {
    boxed = .content(
      Content(
        anchor: anchor, tag: tag, verdict: verdict, coder: coder, at: at, memo: memo, place: place))
  }

  /// What it is about.
  public var anchor: Anchor { boxed.content.anchor }
  /// The tag it is about.
  public var tag: Tag.ID { boxed.content.tag }
  /// What was decided.
  public var verdict: Verdict { boxed.content.verdict }
  /// Who decided.
  public var coder: String { boxed.content.coder }
  /// When; unique for a coder.
  public var at: Instant { boxed.content.at }
  /// What the coder noted.
  public var memo: String? { boxed.content.memo }
  /// The line of the log that says so, for diagnostics; equal decisions may stand anywhere.
  public var place: Diagnostic.Place? { boxed.content.place }
}
