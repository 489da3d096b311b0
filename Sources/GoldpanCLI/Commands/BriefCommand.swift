import GoldpanKit
import GoldpanReports

/// `goldpan brief`: the sheet of a workshop that refreshes the promises.
struct BriefCommand: Sendable {
  var input = StudyInput()
  var promise: String?
  var format: DigestFormat?
  var attribution = Insights.Attribution.segment
  var release = Insights.Release.internal
  var isFinal = false

  static let command = Command<Console>(
    "brief", "Write the sheet of a 90-minute promise-refresh workshop.", options: BriefCommand(),
    parameters: [
      .option("--for", value: "PROMISE", to: \.promise, help: "Only this promise, by its id."),
      .option(
        "--format", value: "FORMAT", to: \.format, help: "How to write it; Markdown if not said."),
      .option(
        "--attribution", value: "HOW", to: \.attribution, help: "What a quote says of its speaker."),
      .option(
        "--release", value: "WHERE", to: \.release, help: "Whom the consents allow to quote."),
      .flag("--final", to: \.isFinal, help: "Refuse while suggestions wait; no DRAFT banner."),
    ] + StudyInput.ofFigures.map { $0.lifted(into: \.input) },
    examples: ["goldpan brief", "goldpan brief --for once -o reports/once.md"]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    try input.filters.refuseTagging("brief")
    let coded = try input.coded(&console)
    let promise = try meant(coded.study.plan)
    let waiting = coded.waitingWithCompany
    guard !isFinal || waiting == 0 else {
      throw CommandFailure(
        .gate,
        "\(counted(waiting, "suggestion")) not reviewed yet; without --final the brief is a "
          + "draft; next: \(input.nextStep(waiting: waiting, on: console))")
    }
    let insights = coded.insightsWithCompany { options in
      options.attribution = attribution
      options.release = release
      options.isFinal = isFinal
      options.agreement = coded.study.agreement(
        coded.everyCoding, coded.decided, in: coded.choice.corpus, of: coded.choice.people)
    }
    let brief = Brief(insights, about: promise)
    switch format ?? (console.global.style == .json ? .json : .md) {
    case .json: try console.result(brief.json.pretty)
    case .html: try console.result(brief.html(insights))
    case .md: try console.result(brief.markdown)
    }
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
