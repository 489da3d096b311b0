import GoldpanKit
import GoldpanReports

struct DigestCommand: Sendable {
  var input = StudyInput()
  var paper = PaperOptions()
  var department: String?
  var charts: ChartChoice?
  var asOf: CalendarDay?

  static let command = Command<Console>(
    "digest", "Write the advocate-insight digest.", options: DigestCommand(),
    parameters: [
      .option(
        "--for", value: "DEPARTMENT", to: \.department,
        help: "Only what this department answers for."),
      PaperOptions.format.lifted(into: \.paper),
      .option(
        "--charts", value: "HOW", to: \.charts, help: "Charts in Markdown; svg needs --output."),
    ] + PaperOptions.quoting.map { $0.lifted(into: \.paper) } + [
      .option(
        "--as-of", value: "DATE", to: \.asOf,
        help: "The day it is read on: past 'valid until' it carries a STALE banner.")
    ] + StudyInput.ofFigures.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan digest", "goldpan digest --wave w1 -o reports/w1.md",
      "goldpan digest --format html -o reports/w1.html",
      "goldpan digest calls/*.vtt --codebook cx.md",
    ]
  ) { options, console in try options.run(on: &console) }

  /// What of `insights` is the department's, if one is named; a slip ends it.
  private func narrowed(_ insights: Insights) throws -> Insights {
    guard let department else { return insights }
    let known = insights.plan.departments
    guard !known.isEmpty else {
      throw CommandFailure(
        .usage, "study.md names nobody who answers for anything; write lines under '## Owners'")
    }
    guard known.contains(department) else {
      throw CommandFailure(.usage, unknown("no department is called", department, among: known))
    }
    return insights.narrowed(to: insights.plan.remit(of: department))
  }

  private func run(on console: inout Console) throws {
    try input.filters.refuseTagging("digest")
    let format = try paper.form(of: "digest", on: console)
    let file = try fileForCharts(format, console)
    let coded = try input.coded(&console)
    try paper.mustBeReviewed(coded, for: "digest", input, on: console)
    let insights = try narrowed(paper.insights(of: coded, asOf: asOf))
    try paper.mustHideWho(insights, of: coded, in: "digest")
    let digest = Digest(insights)
    if asOf != nil, let reason = insights.whyNoEnd { console.say("goldpan: --as-of: \(reason)") }
    switch format {
    case .json: try console.result(digest.json.pretty)
    case .html:
      try console.result(HTMLPage(digest, insights, hasCharts: charts != ChartChoice.none).text)
    case .md: try writeMarkdown(digest, insights, beside: file, on: &console)
    }
    paper.warnOfNames(
      in: format == .json ? digest.evidence : digest.quoted, insights,
      hasConversations: format == .html, on: &console)
    try coded.finish()
  }
}

extension DigestCommand {
  /// The file beside which pictures go; `nil`: none are wanted.
  private func fileForCharts(_ format: DigestFormat, _ console: Console) throws -> String? {
    guard let charts else { return nil }
    guard format == .md || (format == .html && charts == .none) else {
      throw CommandFailure(
        .usage, "--charts \(charts.rawValue) is for Markdown, not for \(format.rawValue)")
    }
    guard charts == .svg else { return nil }
    guard let file = console.global.output, file != "-" else {
      throw CommandFailure(
        .usage, "--charts svg writes pictures beside a file; name it with -o FILE")
    }
    return file
  }

  private func writeMarkdown(
    _ digest: Digest, _ insights: Insights, beside file: String?, on console: inout Console
  ) throws {
    switch charts ?? .bars {
    case .bars: try console.result(digest.markdown)
    case .none: try console.result(DigestDocument(digest).markdown(charts: .none))
    case .mermaid:
      let document = DigestDocument(digest, saturation: insights.saturationChart)
      try console.result(document.markdown(charts: .mermaid))
    case .svg:
      let document = DigestDocument(digest, saturation: insights.saturationChart)
      let pictures = ChartFiles(document.charts, beside: file ?? "")
      try console.mustTakeResult()
      try pictures.write(on: &console)
      try console.result(document.markdown(charts: .svg(folder: pictures.link)))
    }
  }
}

extension CalendarDay: ArgumentValue {
  package init?(argument: String) { self.init(argument) }

  package static var expectation: String { "a day such as 2026-06-03" }
}
