import GoldpanKit
import GoldpanReports

/// `goldpan brief`: the sheet of a workshop that refreshes the promises.
struct BriefCommand: Sendable {
  var input = StudyInput()
  var promise: String?
  var paper = PaperOptions()

  static let command = Command<Console>(
    "brief", "Write the sheet of a 90-minute promise-refresh workshop.", options: BriefCommand(),
    parameters: [
      .option("--for", value: "PROMISE", to: \.promise, help: "Only this promise, by its id."),
      PaperOptions.format.lifted(into: \.paper),
    ] + PaperOptions.quoting.map { $0.lifted(into: \.paper) }
      + StudyInput.ofFigures.map { $0.lifted(into: \.input) },
    examples: ["goldpan brief", "goldpan brief --for once -o reports/once.md"]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    try input.filters.refuseTagging("brief")
    let format = try paper.form(of: "brief", on: console)
    let coded = try input.coded(&console)
    let promise = try meant(coded.study.plan)
    try paper.mustBeReviewed(coded, for: "brief", input, on: console)
    let insights = paper.insights(of: coded)
    try paper.mustHideWho(insights, of: coded, in: "brief")
    let brief = Brief(insights, about: promise)
    switch format {
    case .json: try console.result(brief.json.pretty)
    case .html: try console.result(brief.html(insights))
    case .md: try console.result(brief.markdown)
    }
    paper.warnOfNames(in: brief.quoted, insights, on: &console)
    for remark in brief.remarks { console.say("goldpan: \(remark)") }
    try coded.finish()
  }

  /// The promise that was asked for; a slip or a promise that was given up ends it.
  private func meant(_ plan: StudyPlan) throws -> Promise.ID? {
    guard let name = self.promise else { return nil }
    guard let promise = plan.promises.first(where: { $0.id.description == name }) else {
      let known = plan.promises.filter { $0.status != .retired }.map(\.id.description)
      throw CommandFailure(.usage, unknown("no promise is called", name, among: known))
    }
    guard promise.status != .retired else {
      throw CommandFailure(
        .usage,
        "'\(printable(name))' is retired, so there is nothing to refresh; 'goldpan brief' lists "
          + "what is left of it")
    }
    return promise.id
  }
}
