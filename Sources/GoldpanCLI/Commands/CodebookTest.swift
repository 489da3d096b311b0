import GoldpanKit
import GoldpanReports

struct CodebookTest: Sendable {
  var choice = CodebookChoice()
  var tags: [String] = []
  var listsIdle = false

  static let command = Command<Console>(
    "test", "Run a codebook's examples as tests.", options: CodebookTest(),
    parameters: [
      .option("--tag", value: "GLOB", to: \.tags, help: "Only tags such as 'pain/*'."),
      .flag("--coverage", to: \.listsIdle, help: "List the rules that no example exercises."),
    ] + CodebookChoice.withArgument.map { $0.lifted(into: \.choice) },
    examples: [
      "goldpan codebook test", "goldpan codebook test draft.md --tag 'pain/*' --verbose",
      "goldpan codebook test --coverage",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let codebook = try choice.sound(&console, "no example was run")
    let list = choice.command("codebook list", on: console)
    let found = try tags.flatMap { try codebook.tags(fitting: $0, listing: list) }
    let wanted = found.isEmpty ? nil : Set(found.map(\.id))
    let report = ExampleReport(
      codebook: codebook, run: ExampleRun(codebook, tags: wanted),
      coverage: ExampleCoverage(codebook, tags: wanted), listsIdle: listsIdle,
      records: try RuleRecordList(choice, tags: wanted, &console))
    switch console.global.style {
    case .json: try console.result(lines: report.json)
    case .plain: try console.result(report.table.tabSeparated())
    case .text:
      let isVerbose = console.global.talk == .verbose
      try console.result(report.text(isVerbose: isVerbose, console.paint()))
    }
    if !report.run.failed.isEmpty { throw CommandFailure(.gate) }
  }
}

/// What is printed about the examples of a codebook.
private struct ExampleReport {
  let codebook: Codebook
  let run: ExampleRun
  let coverage: ExampleCoverage
  let listsIdle: Bool
  let records: RuleRecordList

  func text(isVerbose: Bool, _ paint: Paint) -> String {
    let lines = isVerbose ? examples : []
    let failures = run.diagnostics(in: codebook).map { painted($0, paint) + "\n" }
    let idle = listsIdle ? coverage.idle.map { $0.line + "\n" } : []
    return (lines + failures + idle).joined() + summary + "\n"
      + records.text(isVerbose: isVerbose)
  }

  /// The examples, below those of each tag what people made of its rules.
  private var examples: [String] {
    let lasts = Dictionary(
      run.results.enumerated().map { ($1.tag, $0) }, uniquingKeysWith: { $1 })
    return run.results.enumerated().map { index, result in
      let below = lasts[result.tag] == index ? records.text(of: result.tag) : ""
      return result.line + "\n" + below
    }
  }

  private var summary: String {
    let tags = Set(run.results.map(\.tag)).count
    let idle = coverage.idle.count
    var text =
      "\(run.passed) passed, \(run.failed.count) failed, \(run.todo) todo; "
      + "\(counted(run.results.count, "example")) of \(counted(tags, "tag"))"
    if idle > 0 {
      text +=
        "; \(idle) of \(counted(coverage.ruleCount, "rule")) \(idle == 1 ? "is" : "are") exercised by "
        + "no example"
        + (listsIdle
          ? ", in \(coverage.idleTagCount) of \(counted(coverage.tagCount, "tag"))"
          : " (--coverage lists \(idle == 1 ? "it" : "them"))")
    }
    return text
  }

  var table: TextTable {
    var table = TextTable(
      ["tag", "line", "expected", "result", "example", "rules", "words", "reason"]
        .map { .init($0) })
    for result in run.results {
      let example = result.example
      table.append([
        result.tag.description, String(example.place.line), result.expected, result.outcome,
        example.text, result.lines.joined(separator: ","),
        result.words.joined(separator: ", "), result.reason?.sentence ?? "",
      ])
    }
    for idle in listsIdle ? coverage.idle : [] {
      table.append([
        idle.tag.description, String(idle.rule.place.line), "", "idle", idle.rule.place.text, "",
        "",
        "",
      ])
    }
    for entry in records.entries { table.append(entry.cells) }
    return table
  }

  var json: [JSON] {
    run.results.map(\.json)
      + (listsIdle
        ? coverage.idle.map { idle in
          .object([
            ("tag", .string(idle.tag.description)), ("rule", .string(idle.rule.place.text)),
            ("line", .integer(idle.rule.place.line)), ("exercised", .bool(false)),
          ])
        } : []) + records.entries.map(\.json)
  }
}

extension ExampleCoverage.Idle {
  /// The rule with its place and tag.
  fileprivate var line: String {
    "\(printable(rule.place.source.name)):\(rule.place.line): \(tag): \(printable(rule.place.text))"
  }
}

extension ExampleRun.Result {
  fileprivate var expected: String { example.isMatch ? "yes" : "no" }

  fileprivate var outcome: String {
    example.isTodo ? "todo" : holds ? "passed" : "failed"
  }

  /// The lines of the rules that match.
  fileprivate var lines: [String] { rules.map { String($0.place.line) } }

  /// How it came out, and by what.
  fileprivate var line: String {
    let place = "\(printable(example.place.source.name)):\(example.place.line)"
    let found = words.map { "'\(printable($0))'" }.joined(separator: ", ")
    let reason =
      rules.isEmpty
      ? self.reason?.sentence ?? "nothing matches"
      : "line\(rules.count == 1 ? "" : "s") \(listed(lines)) by \(found)"
    return "\(place): \(outcome): \(tag) \(expected) \"\(printable(example.text))\": \(reason)"
  }

  fileprivate var json: JSON {
    .object([
      ("tag", .string(tag.description)), ("example", .string(example.text)),
      ("question", JSON(example.question)), ("expected", .bool(example.isMatch)),
      ("todo", .bool(example.isTodo)), ("holds", .bool(holds)),
      ("line", .integer(example.place.line)),
      ("matched", .array(rules.map { .integer($0.place.line) })),
      ("words", .array(words.map(JSON.string))),
      ("reason", JSON(reason?.sentence)),
      ("rule", reason?.rule.map { .integer($0.place.line) } ?? .null),
    ])
  }
}
