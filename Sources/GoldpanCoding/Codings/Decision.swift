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
      let text = Instant.withMicroseconds(text)
      let shape = "dddd-dd-ddTdd:dd:dd.ddddddZ".utf8
      let fits =
        shape.count == text.utf8.count
        && zip(shape, text.utf8).allSatisfy { mark, byte in
          mark == UInt8(ascii: "d") ? (48...57).contains(byte) : mark == byte
        }
      guard fits, Instant.isOnTheClock(text) else { return nil }
      description = text
    }

    /// The text with six digits after the second.
    private static func withMicroseconds(_ text: String) -> String {
      let length = "dddd-dd-ddTdd:dd:dd".utf8.count
      guard text.utf8.last == UInt8(ascii: "Z") else { return text }
      let fraction = text.dropLast().utf8.count - length
      if fraction == 0 { return text.dropLast() + ".000000Z" }
      guard 2...6 ~= fraction else { return text }
      return text.dropLast() + String(repeating: "0", count: 7 - fraction) + "Z"
    }

    /// Whether month, day, hour, minute and second exist.
    private static func isOnTheClock(_ text: String) -> Bool {
      let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
      let limits = [0...9999, 1...12, 1...31, 0...23, 0...59, 0...59]
      return zip(limits, numbers).allSatisfy { $0 ~= $1 }
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
