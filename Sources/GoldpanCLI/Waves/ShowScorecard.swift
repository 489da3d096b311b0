import GoldpanKit
import GoldpanReports

/// `show scorecard`, alone, beside that of a draft, or as a gate.
struct ShowScorecard: Sendable {
  var input = StudyInput()
  /// The draft of a study to score the same words by.
  var draft: String?
  var requirements: [VerdictRequirement] = []

  static let command = Command<Console>(
    "scorecard", "How well each promise is kept.", options: ShowScorecard(),
    parameters: [
      .option(
        "--study", value: "FILE", to: \.draft,
        help: "Beside it what it would be by the promises of this draft of study.md."),
      .option(
        "--require", value: "PROMISE=VERDICT", to: \.requirements,
        help: "End with status 1 unless it is so, with --study by the draft; may be repeated."),
    ] + StudyInput.ofFigures.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan show scorecard", "goldpan show scorecard --segment plan=home",
      "goldpan show scorecard --study draft.md",
      "goldpan show scorecard --require once=keep --require set=refresh",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    try input.filters.refuseTagging("show scorecard")
    guard draft != "-" || !input.files.contains("-") else {
      throw CommandFailure(.usage, "only one of FILE and --study can be standard input")
    }
    let coded = try input.coded(&console)
    let insights = coded.insights()
    let other = try draft.map { try scored(insights, by: $0, &console) }
    let gate = VerdictGate((other ?? insights).scorecard)
    let failures = try requirements.compactMap(gate.failure)
    if let other {
      try show(WhatIf(live: insights.scorecard, draft: other.scorecard), &console)
    } else {
      try show(insights, &console)
    }
    try coded.finish()
    if !failures.isEmpty {
      throw CommandFailure(.gate, failures.joined(separator: "\ngoldpan: "))
    }
  }

  /// The same words scored by the plan in a file, whose problems are told.
  private func scored(
    _ insights: Insights, by file: String, _ console: inout Console
  ) throws -> Insights {
    let isInput = file == "-"
    let path = isInput ? file : console.path(file)
    guard isInput || !StudyFiles.isFolder(path) else {
      throw CommandFailure(
        .usage, "--study takes a file, a draft of study.md; '\(printable(file))' is a folder")
    }
    let source = try Study.text(
      of: path, standardInput: isInput ? console.readToEnd() : [])
    if !isInput { console.inputs.insert(path) }
    let parsed = StudyPlanReader.read(source)
    let problems =
      parsed.diagnostics + parsed.value.problems(against: insights.codebook)
    let paint = console.paint(for: .error)
    for problem in problems.inOrder where problem.severity == .error {
      console.complain(painted(problem, paint))
    }
    for problem in problems.inOrder where problem.severity == .warning {
      console.say(painted(problem, paint))
    }
    return insights.scored(by: parsed.value)
  }

  private func show(_ insights: Insights, _ console: inout Console) throws {
    switch console.global.style {
    case .json: try console.result(lines: insights.scorecardRecords.objects)
    case .plain: try console.result(insights.scorecardRecords.tabSeparated)
    case .text:
      let table = insights.scorecardText
      try console.result(table.rows.isEmpty ? "" : table.aligned(within: console.width))
      if table.rows.isEmpty { console.say("study.md makes no promises") }
    }
  }

  private func show(_ whatIf: WhatIf, _ console: inout Console) throws {
    switch console.global.style {
    case .json: try console.result(lines: whatIf.objects)
    case .plain: try console.result(whatIf.records.tabSeparated)
    case .text:
      try console.result(TerminalWriter(width: console.width).text(whatIf.blocks))
    }
  }
}

/// A verdict that is required: `once=keep`, or `set=keep` for all promises together.
struct VerdictRequirement: ArgumentValue, Hashable {
  let promise: String
  let verdict: String

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "="), sign > argument.startIndex else { return nil }
    promise = String(argument[..<sign])
    verdict = String(argument[argument.index(after: sign)...])
    guard Self.verdicts.contains(verdict) else { return nil }
  }

  static let verdicts = ["keep", "refresh", "overhaul", "unproven"]

  static var expectation: String {
    "a promise and one of \(verdicts.joined(separator: ", ")), such as once=keep"
  }
}

/// Holds a scorecard against what is required of it.
struct VerdictGate {
  private let card: PromiseScorecard

  init(_ card: PromiseScorecard) { self.card = card }

  /// What is so instead of what is required, if anything; an unknown promise is a slip and throws.
  func failure(_ requirement: VerdictRequirement) throws -> String? {
    let rows = card.rows + card.drafts
    guard let row = rows.first(where: { $0.promise.id.description == requirement.promise }) else {
      guard requirement.promise == "set" else { throw unknown(requirement.promise) }
      let verdict = card.verdict?.rawValue
      guard verdict != requirement.verdict else { return nil }
      return verdict.map { "the set is \($0), not \(requirement.verdict)" }
        ?? "no promise is live, so the set is not \(requirement.verdict)"
    }
    guard row.verdict.name != requirement.verdict else { return nil }
    let score = row.scores.isEmpty ? "nobody speaks of it" : "score \(oneDecimal(row.score.value))"
    return "\(requirement.promise) is \(row.verdict.name) (\(score)), not \(requirement.verdict)"
  }

  private func unknown(_ promise: String) -> CommandFailure {
    let name = printable(promise)
    guard !card.retired.contains(where: { $0.id.description == promise }) else {
      return CommandFailure(.usage, "promise '\(name)' is retired and has no verdict")
    }
    let known = (card.rows + card.drafts).map(\.promise.id.description)
    let all = listed(known + (known.contains("set") ? [] : ["set"]))
    return CommandFailure(
      .usage,
      "no promise is called '\(name)'"
        + Spelling.hint(for: promise, among: known + ["set"], otherwise: "; there is \(all)"))
  }
}
