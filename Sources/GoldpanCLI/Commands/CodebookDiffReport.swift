import GoldpanKit
import GoldpanReports

/// What differs between two editions of a codebook, to read in a terminal.
struct CodebookDiffReport {
  let diff: CodebookDiff
  /// What they suggest unlike each other; `nil` if nothing was read.
  var effect: CodebookEffect?
  /// What was read.
  var study: Study?
  /// Whether the new edition is taken all the same, so that its author has to mend it.
  var isTaken = false

  /// The entries, the effect, then a summary and what the version law says.
  func text(_ paint: Paint) -> String {
    let entries = diff.entries.map { $0.text(paint) }.joined()
    var parts = [entries]
    if let effect, let study, !diff.isEmpty {
      parts.append(CodebookEffectText(effect: effect, study: study).text(paint))
    }
    parts.append(summary + "\n" + verdict(paint) + "\n")
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var summary: String {
    guard !diff.isEmpty else { return "no differences" }
    let subjects = [
      ("tag", diff.entries.filter(\.isTag)), ("list", diff.entries.filter(\.isList)),
    ]
    var parts = subjects.flatMap { noun, entries in
      [
        part(noun, "added", entries.count { $0.fate == .added }),
        part(noun, "removed", entries.count { $0.fate == .removed }),
        part(noun, "renamed", entries.count { $0.fate.isRenaming }),
        part(noun, "retired", entries.count { $0.fate.isRetirement }),
        part(noun, "changed", entries.count { $0.fate == .changed }),
      ].compactMap(\.self)
    }
    if diff.entries.contains(where: { $0.subject == .codebook }) { parts.append("head changed") }
    return parts.joined(separator: ", ") + effectSummary
  }

  private func part(_ noun: String, _ verb: String, _ count: Int) -> String? {
    count == 0 ? nil : "\(counted(count, noun)) \(verb)"
  }

  private var effectSummary: String {
    guard let effect else { return "" }
    return "; \(counted(effect.gained.count, "coding")) gained, \(effect.lost.count) lost"
  }

  private func verdict(_ paint: Paint) -> String {
    let (old, new) = (diff.old, diff.new)
    guard old.id == new.id else {
      return "'\(printable(old.id.description))' and '\(printable(new.id.description))' are "
        + "different codebooks: no version law binds them"
    }
    if !isTaken, let problem = diff.diagnostics.first { return painted(problem, paint) }
    let way = "version \(old.version) → \(new.version)"
    guard let decisive = diff.decisive else {
      return old.version == new.version ? "version \(new.version)" : "\(way): nothing demands it"
    }
    let taken = new.version.step(from: old.version)
    guard diff.isLawful else {
      let problem =
        old.version == new.version
        ? "version \(new.version) says something else now" : "\(way) is too small a step"
      return "\(problem): the version law expects \(diff.expectedVersion)"
    }
    let reason = "\(printable(decisive.reason)) (\(diff.step))"
    return "\(way) is a \(taken) step, large enough: \(reason)"
  }
}

extension CodebookDiff.Entry {
  var isTag: Bool { if case .tag = subject { true } else { false } }
  var isList: Bool { if case .list = subject { true } else { false } }

  /// What it is about, as documents name it.
  var name: String {
    switch subject {
    case .codebook: "codebook"
    case .list(let name): "@\(name)"
    case .tag(let id): id.description
    }
  }

  /// A line for the subject, then a line or two a change.
  fileprivate func text(_ paint: Paint) -> String {
    var head = "\(paint.sign(sign)) \(paint(printable(name), .tag))"
    if let remark { head += "  \(printable(remark))" }
    return head + "\n"
      + changeLines.map { sign, text in
        "    \(paint.sign(sign)) \(printable(text))\n"
      }.joined()
  }

  private var sign: Character {
    switch fate {
    case .added: "+"
    case .removed, .retired: "-"
    case .changed, .renamed: "~"
    }
  }

  private var remark: String? {
    switch fate {
    case .added where isTag:
      return [definition, "(\(counted(ruleCount, "rule")))"].filter { !$0.isEmpty }
        .joined(separator: "  ")
    case .renamed(let former): return "(was \(former))"
    case .retired(let successor):
      return "(retired" + (successor.map { "; see \($0)" } ?? "") + ")"
    case .added, .removed, .changed:
      guard !users.isEmpty else { return isList ? "(no rule uses it)" : nil }
      let shown = users.prefix(6).map(\.description)
      let more = users.count > 6 ? ["\(users.count - 6) more"] : []
      return "(in rules of \(listed(shown + more)))"
    }
  }

  private var changeLines: [(sign: Character, text: String)] {
    isList ? wordLines : changes.flatMap(\.lines)
  }

  /// The words of a list, those that go in one line, those that come in another.
  private var wordLines: [(sign: Character, text: String)] {
    let gone = changes.compactMap(\.old)
    let come = changes.compactMap(\.new)
    return [("-", gone), ("+", come)].filter { !$0.1.isEmpty }
      .map { ($0.0, $0.1.joined(separator: ", ")) }
  }
}

extension CodebookDiff.Change {
  /// What is gone, new, or both; the long ones below each other.
  fileprivate var lines: [(sign: Character, text: String)] {
    let name = part.rawValue
    switch (old, new) {
    case (nil, let new?): return [("+", "\(name): \(new)")]
    case (let old?, nil): return [("-", "\(name): \(old)")]
    case (let old?, let new?):
      if displayWidth(old) + displayWidth(new) < 60 { return [("~", "\(name): \(old) → \(new)")] }
      let blanks = String(repeating: " ", count: max(0, name.count - 1))
      return [("~", "\(name): \(old)"), (" ", "\(blanks)→ \(new)")]
    case (nil, nil): return []
    }
  }
}

extension CodebookDiff.Fate {
  fileprivate var isRenaming: Bool { if case .renamed = self { true } else { false } }
  fileprivate var isRetirement: Bool { if case .retired = self { true } else { false } }

  /// The word for programs.
  var word: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    case .renamed: "renamed"
    case .retired: "retired"
    }
  }
}

extension Paint {
  /// A sign of a comparison in its color.
  func sign(_ sign: Character) -> String {
    let role: Role =
      switch sign {
      case "+": .match
      case "-", "−": .error
      default: .warning
      }
    return self(String(sign), role)
  }
}
