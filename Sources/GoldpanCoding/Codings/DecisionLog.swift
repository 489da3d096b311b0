public import GoldpanText

/// What all coders decided, in the order of time.
public struct DecisionLog: Sendable {
  /// The decisions that count: undone ones are gone, and so are the undos.
  public let decisions: [Decision]
  /// The undos of moments at which their coder decided nothing.
  package let idleUndos: [Decision]

  /// A log of decisions in any order; undos are carried out.
  public init(_ lines: [Decision] = []) {
    var undone: Set<Line> = []
    var counting: [Decision] = []
    let inOrder = lines.sorted(by: DecisionLog.isEarlier)
    for decision in inOrder.reversed()
    where !undone.contains(Line(coder: decision.coder, at: decision.at)) {
      if case .undo(let at) = decision.verdict {
        undone.insert(Line(coder: decision.coder, at: at))
      } else {
        counting.append(decision)
      }
    }
    decisions = counting.reversed()
    guard !undone.isEmpty else {
      idleUndos = []
      return
    }
    let known = Set(lines.map { Line(coder: $0.coder, at: $0.at) })
    idleUndos = inOrder.filter { decision in
      guard case .undo(let at) = decision.verdict else { return false }
      return !known.contains(Line(coder: decision.coder, at: at))
    }
  }

  /// Everybody who decided something, sorted.
  public var coders: [String] { Set(decisions.map(\.coder)).sorted() }

  /// Reads one coder's file: a JSON object a line (DESIGN.md §2).
  ///
  /// A line that cannot be read is reported and left out; the others count.
  public static func read(_ source: Source) -> Parsed<[Decision]> {
    var decisions: [Decision] = []
    var diagnostics: [Diagnostic] = []
    for number in 1...source.lineCount {
      let range = trimmed(source.line(number), in: source.bytes)
      guard !range.isEmpty else { continue }
      do {
        let record = try JSONRecord(source.bytes, range)
        decisions.append(try record.decision(at: Diagnostic.Place(source, range)))
      } catch {
        let reason = reason(error, isTorn: number == source.lineCount)
        diagnostics.append(
          Diagnostic(
            .lostDecision, .warning,
            "this decision cannot be read: \(reason); it is left out", in: source, at: range))
      }
    }
    return Parsed(decisions, diagnostics)
  }

  /// Why a line is none; the last line has no line end and may be torn off.
  private static func reason(_ error: any Error, isTorn: Bool) -> String {
    switch error {
    case let malformed as Malformed: malformed.reason
    case JSONRecord.Failure.notObject: "it is not a JSON object"
    default: isTorn ? "the file ends within it" : "it is not JSON"
    }
  }

  /// By time; of one moment by what they say, so that the order of the lines never matters.
  private static func isEarlier(_ left: Decision, _ right: Decision) -> Bool {
    (left.at, left.coder) != (right.at, right.coder)
      ? (left.at, left.coder) < (right.at, right.coder)
      : left.wording.lexicographicallyPrecedes(right.wording)
  }

  private struct Line: Hashable {
    let coder: String
    let at: Decision.Instant
  }
}

extension Decision {
  /// Everything it says besides who says it when.
  fileprivate var wording: [String] {
    let verdict =
      switch verdict {
      case .accept: ["accept"]
      case .reject: ["reject"]
      case .add: ["add"]
      case .note: ["note"]
      case .retag(let tag): ["retag", tag.description]
      case .undo(let at): ["undo", at.description]
      }
    return [
      anchor.evidence.description, tag.description, anchor.transcript.description, anchor.quote,
      anchor.before, anchor.after, memo ?? "",
    ] + verdict
  }
}

/// Something that keeps a JSON object from being a decision.
private struct Malformed: Error { let reason: String }

extension JSONRecord {
  /// The decision that a line of the file says.
  fileprivate func decision(at place: Diagnostic.Place) throws -> Decision {
    // Where an undo says everything, these may be absent.
    let (id, tag) = (try text("id"), try text("tag"))
    let at = try needed("at")
    let (transcript, quote) = (try text("transcript"), try text("quote"))
    let (before, after) = (try text("before"), try text("after"))
    let (to, undoes) = (try text("to"), try text("undoes"))
    let memo = try text("memo")
    let (name, coder) = (try needed("do"), try needed("by"))
    guard let instant = Decision.Instant(at) else {
      throw Malformed(
        reason: "'at' is \(quoted(at)); expected UTC such as 2026-06-03T10:12:00.000001Z")
    }
    let verdict = try verdict(name, to: to, undoes: undoes)
    var isUndo = false
    if case .undo = verdict { isUndo = true }
    guard isUndo || id != nil else { throw Malformed(reason: "it has no 'id'") }
    guard isUndo || tag != nil else { throw Malformed(reason: "it has no 'tag'") }
    let anchor = Decision.Anchor(
      evidence: Evidence.ID(id ?? ""), transcript: Transcript.ID(transcript ?? ""),
      quote: quote ?? "", before: before ?? "", after: after ?? "")
    return Decision(
      anchor: anchor, tag: Tag.ID(tag ?? ""), verdict: verdict, coder: coder, at: instant,
      memo: memo, place: place)
  }

  private func verdict(
    _ name: String, to: String?, undoes: String?
  ) throws(Malformed) -> Decision.Verdict {
    switch name {
    case "accept": return .accept
    case "reject": return .reject
    case "add": return .add
    case "note": return .note
    case "retag":
      guard let to else { throw Malformed(reason: "a retag needs 'to', the new tag") }
      return .retag(Tag.ID(to))
    case "undo":
      guard let instant = undoes.flatMap(Decision.Instant.init) else {
        throw Malformed(reason: "an undo needs 'undoes', the time of the line it takes back")
      }
      return .undo(instant)
    default:
      throw Malformed(
        reason: "'do' is \(quoted(name)); expected accept, reject, add, retag, note or undo")
    }
  }

  private func needed(_ name: String) throws -> String {
    switch try value(name) {
    case .text(let text): return text
    case .null, .other: throw Malformed(reason: "'\(name)' is not text")
    case nil: throw Malformed(reason: "it has no '\(name)'")
    }
  }

  private func text(_ name: String) throws -> String? {
    switch try value(name) {
    case .text(let text): return text
    case .null, nil: return nil
    case .other: throw Malformed(reason: "'\(name)' is not text")
    }
  }
}
