import GoldpanKit
import GoldpanReports

struct AgreeCommand: Sendable {
  var input = StudyInput()
  var coders: CoderNames?
  var limit: PositiveNumber?
  var worksheet: String?
  var isDryRun = false

  static let command = Command<Console>(
    "agree", "Say how far coders agree, tag by tag, and what they disagree about.",
    options: AgreeCommand(),
    parameters: [
      .option(
        "--coders", value: "NAMES", to: \.coders,
        help:
          "Who is compared on what all of them coded, commas between; 'rules' is the codebook. By "
          + "default all people, on what two or more of them coded."),
      .option(
        "--limit", value: "N", to: \.limit, help: "List so many disagreements; 10 if not said."),
      .option(
        "--worksheet", value: "FILE", to: \.worksheet,
        help:
          "Write the disagreements to a Markdown file, to decide together; - is standard output."
      ),
      .flag("--dry-run", to: \.isDryRun, help: "With --worksheet: write nothing."),
    ] + StudyInput.ofStudy.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan agree", "goldpan agree --coders rules,ana --tag 'pain/*'",
      "goldpan agree --worksheet reports/consensus.md",
      "goldpan review --apply reports/consensus.md --coder consensus",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    try refuseFilters()
    if isDryRun, worksheet == nil {
      throw CommandFailure(.usage, "'--dry-run' goes with --worksheet FILE")
    }
    let coded = try input.coded(&console)
    let names = try (coders ?? CoderNames([])).names(in: coded)
    let units = coded.units(by: names, overlap: overlap)
    guard !units.parts.isEmpty else { throw nothingInCommon(units) }
    guard units.count > 0 else {
      throw CommandFailure(
        .usage,
        "no turn to compare in what \(listed(units.coders)) coded: whoever speaks there refused, has "
          + "withdrawn, or is not let through by the filters")
    }
    let disputes = Disputes(units, in: coded)
    if let worksheet {
      try write(disputes, to: worksheet, &console)
    } else {
      try report(units, disputes, &console)
    }
    try coded.finish()
  }

  /// Whoever is named coded all that is compared; else a third coder who has only begun would hide
  /// what the others have done.
  private var overlap: CodedUnits.Overlap { coders == nil ? .pairs : .everybody }

  /// What is said of turns, and not of a stage or of decided suggestions alone.
  private func refuseFilters() throws {
    let option =
      input.filters.reviewed ? "--reviewed" : input.filters.stages.isEmpty ? nil : "--stage"
    guard let option else { return }
    throw CommandFailure(
      .usage,
      "'agree' takes no \(option): it compares whole turns, and what a coder has not decided counts "
        + "as missing; --tag, --wave, --person, --segment and --audience choose some")
  }

  private func nothingInCommon(_ units: CodedUnits) -> CommandFailure {
    let some = units.leftOut.prefix(8).map { "\($0.transcript) (\(listed($0.coders)))" }
    let more = units.leftOut.count > 8 ? " and \(units.leftOut.count - 8) more" : ""
    let all = overlap == .pairs && units.coders.count > 2 ? "two of " : ""
    let advice = some.contains { $0.contains(" and ") } ? "; compare those with --coders" : ""
    return CommandFailure(
      .usage,
      "no transcript has decisions of \(all)\(listed(units.coders))"
        + (some.isEmpty
          ? " that the filters let through"
          : "; some of them coded \(some.joined(separator: ", "))\(more)\(advice)"))
  }

  private func write(
    _ disputes: Disputes, to file: String, _ console: inout Console
  ) throws {
    guard !disputes.all.isEmpty else {
      let next = input.nextStep(waiting: disputes.coded.waiting, on: console)
      return console.say("\(disputes.summary); next: \(next)")
    }
    let items = disputes.items(limit: limit?.value)
    let sheet = Worksheet(disputes.coded, disputed: items, of: disputes.items(limit: nil))
    try sheet.write(to: file, input, isDryRun: isDryRun, &console)
  }

  private func report(
    _ units: CodedUnits, _ disputes: Disputes, _ console: inout Console
  ) throws {
    var report = AgreementReport(units, Agreement(units), disputes)
    report.overlap = overlap
    switch console.global.style {
    case .json:
      report.limit = limit?.value ?? .max
      try console.result(lines: report.records)
    case .plain: try console.result(report.records(of: units.coders).tabSeparated)
    case .text:
      report.limit = limit?.value ?? 10
      try console.result(report.text(within: console.width, console.paint()))
      console.say(
        (report.remarks + [next(disputes, console)]).joined(separator: "; "))
    }
  }

  private func next(_ disputes: Disputes, _ console: Console) -> String {
    guard !disputes.all.isEmpty else {
      return "next: \(input.nextStep(waiting: disputes.coded.waiting, on: console))"
    }
    let words = "agree" + (coders.map { " --coders \($0.description)" } ?? "") + " --worksheet"
    return
      "next: \(input.command(words, Worksheet.freeName("consensus", on: console), on: console))"
  }
}
