public import GoldpanCoding
import GoldpanText

/// A coder's file of decisions, to which lines are added that nothing takes back (DESIGN.md §2).
///
/// What `append` returned for is on the disk. Several processes may write to one file at once.
public struct DecisionJournal: Sendable {
  /// What is decided, before it has its time and its coder.
  public struct Entry: Hashable, Sendable {
    /// What it is about.
    public let anchor: Decision.Anchor
    /// The tag it is about.
    public let tag: Tag.ID
    /// What is decided.
    public let verdict: Decision.Verdict
    /// What the coder notes.
    public var memo: String?

    /// A verdict on `tag` at `anchor`.
    public init(
      anchor: Decision.Anchor, tag: Tag.ID, verdict: Decision.Verdict, memo: String? = nil
    ) {
      self.anchor = anchor
      self.tag = tag
      self.verdict = verdict
      self.memo = memo
    }
  }

  /// What was added.
  public struct Receipt: Sendable {
    /// The decisions as they stand in the file.
    public let decisions: [Decision]
    /// Whether the file ended within a line, which now stands on its own, unread.
    public let hasMended: Bool
  }

  /// Who decides.
  public let coder: String
  /// The file; it need not be there yet.
  public let path: String
  /// The file as far as it was read or written.
  private var known = LockedLog.Known()

  /// The file of `coder`, whose name `isName`, in a study.
  public init(of coder: String, in layout: StudyLayout) {
    precondition(DecisionJournal.isName(coder), "the coder's name can be a file's")
    self.coder = coder
    path = "\(layout.decisions)/\(coder).jsonl"
  }

  /// Whether a coder may be called so: as a file can be on every machine, and not as rules are.
  public static func isName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first.isLetterOrDigit,
      1...64 ~= name.utf8.count, !["rule", "rules"].contains(name.lowercased())
    else { return false }
    return !name.hasSuffix(".")
      && name.unicodeScalars.allSatisfy { $0.isLetterOrDigit || "-_.".unicodeScalars.contains($0) }
  }

  /// Adds decisions in their order, all or none, and returns when they are on the disk.
  ///
  /// Each has a time of its own: `now`, in microseconds since 1970, or a microsecond after the
  /// latest line there is, if the clock has not come so far.
  public mutating func append(
    _ entries: [Entry], now: Int
  ) throws(StudyError) -> Receipt {
    guard !entries.isEmpty else { return Receipt(decisions: [], hasMended: false) }
    var log = try LockedLog(path, known: known)
    defer { log.close() }
    var decisions: [Decision] = []
    var latest = log.known.latest
    for entry in entries {
      let at = try time(now, after: latest)
      decisions.append(
        Decision(
          anchor: entry.anchor, tag: entry.tag, verdict: entry.verdict, coder: coder, at: at,
          memo: entry.memo))
      latest = at
    }
    try log.append(decisions.map { $0.json.line + "\n" }.joined(), latest: latest)
    known = log.known
    return Receipt(decisions: decisions, hasMended: log.wasTorn)
  }

  private func time(
    _ now: Int, after latest: Decision.Instant?
  ) throws(StudyError) -> Decision.Instant {
    let now = Decision.Instant(microseconds: now)
    if let now, latest.map({ $0 < now }) ?? true { return now }
    guard let next = latest?.next else {
      throw .unwritable(path: path, reason: "no time is later than that of its latest line")
    }
    return next
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }
}
