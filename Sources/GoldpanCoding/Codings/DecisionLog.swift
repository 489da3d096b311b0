import FoundationEssentials
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
    // Places are moved more cheaply than decisions.
    let inOrder = lines.indices.sorted { DecisionLog.isEarlier(lines[$0], lines[$1]) }
      .map { lines[$0] }
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
    let decoder = JSONDecoder()
    for number in 1...source.lineCount {
      let range = trimmed(source.line(number), in: source.bytes)
      guard !range.isEmpty else { continue }
      do {
        let line =
          try DecisionLine(TextMembers(source.bytes, range))
          ?? decoder.decode(DecisionLine.self, from: Data(source.bytes[range.indices]))
        decisions.append(try line.decision(at: Diagnostic.Place(source, range)))
      } catch {
        let end = LineEnd(range, in: source, isLast: number == source.lineCount)
        diagnostics.append(
          Diagnostic(
            .lostDecision, .warning,
            "this decision cannot be read: \(DecisionLine.reason(error, end)); it is left out",
            in: source, at: range))
      }
    }
    return Parsed(decisions, diagnostics + [reservedName(decisions)].compactMap(\.self))
  }

  /// Says at the first decision by `rules` that nobody is called so.
  private static func reservedName(_ decisions: [Decision]) -> Diagnostic? {
    guard let place = decisions.first(where: { $0.coder == CodedUnits.rules })?.place else {
      return nil
    }
    return Diagnostic(
      .lostDecision, .warning,
      "decisions by '\(CodedUnits.rules)' count, but agreement is not computed with them: the name "
        + "is that of the codebook's rules; give the coder another", at: place)
  }

  /// By time; of one moment by what they say, so that the order of the lines never matters.
  private static func isEarlier(_ left: Decision, _ right: Decision) -> Bool {
    if left.at != right.at { return left.at < right.at }
    if left.coder != right.coder { return left.coder < right.coder }
    let (one, other) = (left.anchor.evidence.description, right.anchor.evidence.description)
    return one != other ? one < other : left.wording.lexicographicallyPrecedes(right.wording)
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

/// How a line that is no JSON ends.
private enum LineEnd {
  /// With the file, which has no line end there.
  case file
  /// Before its closing brace: it was torn off, and the next line was put below it.
  case torn
  case whole

  init(_ range: TextRange, in source: Source, isLast: Bool) {
    let bytes = source.bytes
    let isOpen =
      bytes[range.start] == UInt8(ascii: "{") && bytes[range.end - 1] != UInt8(ascii: "}")
    self = isLast ? .file : isOpen ? .torn : .whole
  }

  var reason: String {
    switch self {
    case .file: "the file ends within it"
    case .torn: "it breaks off, as when the machine stops while it is written"
    case .whole: "it is not JSON"
    }
  }
}

/// A decision as it stands in the file.
private struct DecisionLine: Decodable {
  struct Malformed: Error { let reason: String }

  /// May be absent where `undoes` says everything, as may `tag`.
  let id: String?
  let tag: String?
  let verdict: String
  let coder: String
  let at: String
  let transcript: String?
  let quote: String?
  let before: String?
  let after: String?
  let to: String?
  let undoes: String?
  let memo: String?

  enum CodingKeys: String, CodingKey {
    case id, tag, at, transcript, quote, before, after, to, undoes, memo
    case verdict = "do"
    case coder = "by"
  }

  /// A line whose members are all text, if it has all it needs.
  init?(_ members: TextMembers?) {
    guard let values = members, let verdict = values["do"], let coder = values["by"],
      let at = values["at"]
    else { return nil }
    (self.verdict, self.coder, self.at) = (verdict, coder, at)
    (id, tag, transcript) = (values["id"], values["tag"], values["transcript"])
    (quote, before, after) = (values["quote"], values["before"], values["after"])
    (to, undoes, memo) = (values["to"], values["undoes"], values["memo"])
  }

  /// Why a line is none; where it ends tells whether it was torn off.
  static func reason(_ error: any Error, _ end: LineEnd) -> String {
    switch error {
    case let malformed as Malformed: return malformed.reason
    case DecodingError.keyNotFound(let key, _): return "it has no '\(key.stringValue)'"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      guard let key = context.codingPath.last else { return "it is not a JSON object" }
      return "'\(key.stringValue)' is not text"
    default: return end.reason
    }
  }

  func decision(at place: Diagnostic.Place) throws -> Decision {
    guard let instant = Decision.Instant(at) else {
      throw Malformed(
        reason: "'at' is \(quoted(at)); expected UTC such as 2026-06-03T10:12:00.000001Z")
    }
    let verdict = try parsedVerdict()
    var isUndo = false
    if case .undo = verdict { isUndo = true }
    guard isUndo || id != nil else { throw Malformed(reason: "it has no 'id'") }
    guard isUndo || tag != nil else { throw Malformed(reason: "it has no 'tag'") }
    let anchor = Decision.Anchor(
      evidence: Evidence.ID(id ?? ""), transcript: Transcript.ID(transcript ?? ""),
      quote: quote ?? "",
      before: before ?? "", after: after ?? "")
    return Decision(
      anchor: anchor, tag: Tag.ID(tag ?? ""), verdict: verdict, coder: coder, at: instant,
      memo: memo, place: place)
  }

  private func parsedVerdict() throws -> Decision.Verdict {
    switch verdict {
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
        reason: "'do' is \(quoted(verdict)); expected accept, reject, add, retag, note or undo")
    }
  }
}
