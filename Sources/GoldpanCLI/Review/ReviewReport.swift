import GoldpanKit
import GoldpanReports

/// A decision as it is told once it is written.
struct ToldDecision: Sendable {
  let decision: Decision
  let quotation: Quotation?
  /// What the coder had said before.
  var former: Decision.Verdict?
  /// What an undo takes back.
  var undone: Decision.Verdict?

  /// `accepted  q-7k3m9x2a  pain/queue  P04  “…”`.
  func line(_ paint: Paint) -> String {
    let anchor = decision.anchor
    var tag = paint(decision.tag.description, .tag)
    if case .retag(let new) = undone ?? decision.verdict {
      tag += " → \(paint(new.description, .tag))"
    }
    let words = cutRight(printable(anchor.quote), to: 60)
    let parts = [
      undone.map { "took back: \($0.past)" } ?? decision.verdict.past,
      paint(anchor.evidence.description, .dim), tag, quotation?.speakerName,
      words.isEmpty ? nil : "“\(words)”",
    ]
    let change = former.map { " (was \($0.past))" } ?? ""
    return parts.compactMap(\.self).joined(separator: "  ") + change + "\n"
  }

  var cells: [String] {
    var target = ""
    if case .retag(let new) = decision.verdict { target = new.description }
    return [
      decision.verdict.word, decision.anchor.evidence.description, decision.tag.description, target,
      quotation?.speaker.participant?.description ?? "", decision.anchor.transcript.description,
      decision.memo ?? "", decision.anchor.quote,
    ]
  }

  static let columns = ["do", "id", "tag", "to", "person", "transcript", "memo", "quote"]
}

extension Decision.Verdict {
  /// What was done, as "accepted".
  var past: String {
    switch self {
    case .accept: "accepted"
    case .reject: "rejected"
    case .add: "added"
    case .retag: "retagged"
    case .note: "noted"
    case .undo: "took back"
    }
  }
}

extension [ToldDecision] {
  /// Prints each as a result.
  func print(on console: inout Console) throws {
    switch console.global.style {
    case .json: try console.result(lines: lazy.map(\.decision.json))
    case .plain:
      var table = TextTable(ToldDecision.columns.map { .init($0) })
      for told in self { table.append(told.cells) }
      try console.result(table.tabSeparated())
    case .text:
      let paint = console.paint()
      try console.result(map { $0.line(paint) }.joined())
    }
  }
}
