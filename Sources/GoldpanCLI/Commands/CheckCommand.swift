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
    if fixes {
      diagnostics = try CheckCommand.fix(diagnostics, &console) { console in
        study = try input.study(&console)
        return study.problems
      }
    }
    let unread = study.failures.count
    try CheckCommand.report(
      diagnostics, as: format, fixing: input.command("check --fix", on: console),
      besides: unread > 0 ? "\(counted(unread, "file")) could not be read" : nil, on: &console)
    if let problem = study.codebookProblem, problem != .noCodebook(found: []) { throw problem }
    try study.finish()
    try CheckCommand.fail(on: diagnostics, isStrict: isStrict)
  }

  /// How often files are read again at most, since one fix may make room for another.
  private static let mostRounds = 32

  /// Applies the fix-its until none is left, and gives what is wrong then; `read` reads again.
  static func fix(
    _ diagnostics: [Diagnostic], _ console: inout Console,
    reading read: (inout Console) throws -> [Diagnostic]
  ) throws -> [Diagnostic] {
    var diagnostics = diagnostics
    var (fixed, left) = ([String: Int](), Set<String>())
    for _ in 0..<mostRounds {
      let found = try fix(diagnostics, &left, &console)
      guard !found.isEmpty else { break }
      fixed.merge(found, uniquingKeysWith: +)
      diagnostics = try read(&console)
    }
    for (name, count) in fixed.sorted(by: { $0.key < $1.key }) {
      console.say("fixed \(counted(count, "problem")) in \(printable(name))")
    }
    return diagnostics
  }

  /// Applies the fix-its file by file; gives how many there were in each.
  ///
  /// Those in `left` cannot be fixed, which was said.
  private static func fix(
    _ diagnostics: [Diagnostic], _ left: inout Set<String>, _ console: inout Console
  ) throws -> [String: Int] {
    let fixable = diagnostics.filter { !$0.fixIts.isEmpty && $0.source.map == nil }
    let files = Dictionary(grouping: fixable, by: \.source.name).sorted { $0.key < $1.key }
    var fixed: [String: Int] = [:]
    for (name, found) in files where !left.contains(name) {
      switch try Study.correct(found[0].source, with: found.compactMap(\.fixIts.first)) {
      case true?: fixed[name] = found.count
      case false?: continue
      case nil:
        left.insert(name)
        console.complain(
          "goldpan: '\(printable(name))' was left as it is: its encoding cannot hold the fixes; "
            + "save it as UTF-8 first")
      }
    }
    return fixed
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
    let shown = diagnostics.filter { console.global.talk == .verbose || $0.severity != .note }
    if format == .github {
      return try console.result(shown.map { $0.annotation + "\n" }.joined())
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
