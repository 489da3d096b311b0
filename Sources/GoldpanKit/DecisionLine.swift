import GoldpanCoding
package import GoldpanReports

extension Decision {
  /// The object of its line in the log, keys sorted (DESIGN.md §2).
  package var json: JSON {
    var members: [(String, JSON)] = [
      ("after", .string(anchor.after)), ("at", .string(at.description)),
      ("before", .string(anchor.before)), ("by", .string(coder)),
      ("do", .string(verdict.word)), ("id", .string(anchor.evidence.description)),
      ("quote", .string(anchor.quote)), ("tag", .string(tag.description)),
      ("transcript", .string(anchor.transcript.description)),
    ]
    if let memo { members.append(("memo", .string(memo))) }
    switch verdict {
    case .retag(let tag): members.append(("to", .string(tag.description)))
    case .undo(let at): members.append(("undoes", .string(at.description)))
    case .accept, .reject, .add, .note: break
    }
    return .object(members.sorted { $0.0 < $1.0 })
  }
}

extension Decision.Verdict {
  /// The word for it in the log.
  package var word: String {
    switch self {
    case .accept: "accept"
    case .reject: "reject"
    case .add: "add"
    case .retag: "retag"
    case .note: "note"
    case .undo: "undo"
    }
  }
}
