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

  /// A moment in UTC with microseconds, as `2026-06-03T10:12:00.000001Z`; sorts by time.
  ///
  /// Written with fewer digits after the second, or none, it is the same as with zeros.
  public struct Instant: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The moment with all its digits.
    public let description: String

    /// Reads a moment of this form; `nil` for anything else.
    public init?(_ text: String) {
      let whole = Instant.withMicroseconds(Array(text.utf8))
      guard Instant.isWellFormed(whole), Instant.isOnTheClock(whole) else { return nil }
      description = whole.count == text.utf8.count ? text : String(decoding: whole, as: UTF8.self)
    }

    /// The text with six digits after the second.
    private static func withMicroseconds(_ text: [UInt8]) -> [UInt8] {
      let length = "dddd-dd-ddTdd:dd:dd".utf8.count
      let fraction = text.count - 1 - length
      guard text.last == UInt8(ascii: "Z"), fraction == 0 || 2...6 ~= fraction else { return text }
      let zeros = repeatElement(UInt8(ascii: "0"), count: fraction == 0 ? 6 : 7 - fraction)
      return text.dropLast() + (fraction == 0 ? [UInt8(ascii: ".")] : []) + zeros
        + [UInt8(ascii: "Z")]
    }

    private static func isWellFormed(_ text: [UInt8]) -> Bool {
      let shape = "dddd-dd-ddTdd:dd:dd.ddddddZ".utf8
      return shape.count == text.count
        && zip(shape, text).allSatisfy { mark, byte in
          mark == UInt8(ascii: "d") ? (48...57).contains(byte) : mark == byte
        }
    }

    /// Whether month, day, hour, minute and second exist.
    private static func isOnTheClock(_ text: [UInt8]) -> Bool {
      func number(at offset: Int) -> UInt8 { (text[offset] - 48) * 10 + text[offset + 1] - 48 }
      return 1...12 ~= number(at: 5) && 1...31 ~= number(at: 8) && number(at: 11) < 24
        && number(at: 14) < 60 && number(at: 17) < 60
    }

    /// Earlier before later.
    public static func < (left: Instant, right: Instant) -> Bool {
      left.description < right.description
    }
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

  /// What it is about.
  public let anchor: Anchor
  /// The tag it is about.
  public let tag: Tag.ID
  /// What was decided.
  public let verdict: Verdict
  /// Who decided.
  public let coder: String
  /// When; unique for a coder.
  public let at: Instant
  /// What the coder noted.
  public let memo: String?
  /// The line of the log that says so, for diagnostics; equal decisions may stand anywhere.
  public let place: Diagnostic.Place?

  /// A verdict of `coder` on `tag` at `anchor`, read from `place`.
  public init(
    anchor: Anchor, tag: Tag.ID, verdict: Verdict, coder: String, at: Instant,
    memo: String? = nil, place: Diagnostic.Place? = nil
  ) {
    self.anchor = anchor
    self.tag = tag
    self.verdict = verdict
    self.coder = coder
    self.at = at
    self.memo = memo
    self.place = place
  }
}

extension Decision {
  /// Whether both say the same, wherever they stand.
  public static func == (left: Decision, right: Decision) -> Bool {
    (left.anchor, left.tag, left.verdict, left.coder, left.at, left.memo)
      == (right.anchor, right.tag, right.verdict, right.coder, right.at, right.memo)
  }

  /// Hashes what it says, not where it stands.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(anchor)
    hasher.combine(tag)
    hasher.combine(verdict)
    hasher.combine(coder)
    hasher.combine(at)
    hasher.combine(memo)
  }
}
