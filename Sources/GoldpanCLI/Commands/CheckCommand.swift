import GoldpanKit
import GoldpanReports

struct CheckCommand: Sendable {
  var input = StudyInput()
  var fixes = false
  var isStrict = false
  var format: CheckFormat?

  static let command = Command<Console>(
    "check", "Report everything that is wrong with the study's files.", options: CheckCommand(),
    parameters: [
      .flag("--fix", to: \.fixes, help: "Apply every safe fix."),
      .flag("--strict", to: \.isStrict, help: "Treat warnings as errors."),
      CheckFormat.parameter(to: \.format),
    ] + StudyInput.unfiltered.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan check", "goldpan check --fix", "goldpan check --codebook draft.md",
      "goldpan check --format github",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    var study = try input.study(&console)
    var diagnostics = study.problems
    if fixes, try CheckCommand.fix(diagnostics, &console) > 0 {
      study = try input.study(&console)
      diagnostics = study.problems
    }
    let unread = study.failures.count
    try CheckCommand.report(
      diagnostics, as: format, fixing: input.command("check --fix", on: console),
      besides: unread > 0 ? "\(counted(unread, "file")) could not be read" : nil, on: &console)
    if let problem = study.codebookProblem, problem != .noCodebook(found: []) { throw problem }
    try study.finish()
    try CheckCommand.fail(on: diagnostics, isStrict: isStrict)
  }

  /// Applies the fix-its file by file; gives how many there were.
  static func fix(_ diagnostics: [Diagnostic], _ console: inout Console) throws -> Int {
    let fixable = diagnostics.filter { !$0.fixIts.isEmpty && $0.source.map == nil }
    let files = Dictionary(grouping: fixable, by: \.source.name).sorted { $0.key < $1.key }
    var total = 0
    for (name, found) in files {
      switch try Study.correct(found[0].source, with: found.compactMap(\.fixIts.first)) {
      case true?:
        console.say("fixed \(counted(found.count, "problem")) in \(printable(name))")
        total += found.count
      case false?: continue
      case nil:
        console.complain(
          "goldpan: '\(printable(name))' was left as it is: its encoding cannot hold the fixes; "
            + "save it as UTF-8 first")
      }
    }
    return total
  }

  /// Ends with status 1 on an error, or on a warning if those count.
  static func fail(on diagnostics: [Diagnostic], isStrict: Bool) throws {
    let isFatal = diagnostics.contains {
      $0.severity == .error || (isStrict && $0.severity == .warning)
    }
    if isFatal { throw CommandFailure(.gate) }
  }

  /// Prints diagnostics, notes only with `--verbose`; `command` mends what can be mended, and
  /// `more` is to be said with their number.
  static func report(
    _ diagnostics: [Diagnostic], as format: CheckFormat?, fixing command: String,
    besides more: String? = nil, on console: inout Console
  ) throws {
    if format == .github {
      return try console.result(diagnostics.map { $0.annotation + "\n" }.joined())
    }
    let style = format.map { $0 == .json ? GlobalOptions.Style.json : .text }
    switch style ?? console.global.style {
    case .json: try console.result(lines: diagnostics.map(\.json))
    case .plain:
      var table = TextTable(
        ["file", "line", "column", "severity", "id", "message"].map { .init($0) })
      for diagnostic in diagnostics {
        let position = diagnostic.position
        table.append([
          diagnostic.source.name, String(position.line), String(position.column),
          diagnostic.severity.rawValue, diagnostic.id.description, diagnostic.message,
        ])
      }
      try console.result(table.tabSeparated())
    case .text:
      let paint = console.paint()
      let shown = diagnostics.filter { console.global.talk == .verbose || $0.severity != .note }
      try console.result(shown.map { painted($0, paint) + "\n" }.joined())
      let found = summary(diagnostics, shown: shown.count, command)
      console.say(more.map { shown.isEmpty ? $0 : "\(found); \($0)" } ?? found)
    }
  }

  private static func summary(_ diagnostics: [Diagnostic], shown: Int, _ command: String) -> String
  {
    guard shown > 0 else {
      let notes =
        diagnostics.isEmpty ? "" : "; \(counted(diagnostics.count, "note")) with --verbose"
      return "no errors, no warnings" + notes
    }
    let parts = [Diagnostic.Severity.error, .warning, .note].compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count > 0 ? counted(count, severity.rawValue) : nil
    }
    let fixable = diagnostics.count { !$0.fixIts.isEmpty && $0.source.map == nil }
    var text = parts.joined(separator: ", ")
    if fixable > 0 { text += "; '\(command)' mends \(fixable)" }
    if shown < diagnostics.count { text += "; --verbose shows the notes" }
    return text
  }
}

extension Diagnostic {
  /// The members of a line of NDJSON.
  var json: JSON {
    .object([
      ("file", .string(source.name)), ("line", .integer(position.line)),
      ("column", .integer(position.column)), ("severity", .string(severity.rawValue)),
      ("id", .string(id.description)), ("message", .string(message)),
      ("fixes", .array(fixIts.map { .string($0.message) })),
    ])
  }
}
