import GoldpanKit
import GoldpanReports

struct DigestCommand: Sendable {
  var input = StudyInput()
  var attribution = Insights.Attribution.segment
  var release = Insights.Release.internal
  var isFinal = false
  var asOf: CalendarDay?

  static let command = Command<Console>(
    "digest", "Write the advocate-insight digest in Markdown.", options: DigestCommand(),
    parameters: [
      .option(
        "--attribution", value: "HOW", to: \.attribution, help: "What a quote says of its speaker."),
      .option(
        "--release", value: "WHERE", to: \.release, help: "Whom the consents allow to quote."),
      .flag("--final", to: \.isFinal, help: "Refuse while suggestions wait; no DRAFT banner."),
      .option(
        "--as-of", value: "DATE", to: \.asOf,
        help: "The day it is read on: past 'valid until' it carries a STALE banner."),
    ] + StudyInput.ofFigures.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan digest", "goldpan digest --wave w1 -o reports/w1.md",
      "goldpan digest calls/*.vtt --codebook cx.md",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    try input.filters.refuseTagging("digest")
    let coded = try input.coded(&console)
    guard !isFinal || coded.waiting == 0 else {
      throw CommandFailure(
        .gate,
        "\(counted(coded.waiting, "suggestion")) not reviewed yet; without --final the digest is a "
          + "draft; next: \(input.nextStep(waiting: coded.waiting, on: console))"
      )
    }
    let insights = coded.insights { options in
      options.attribution = attribution
      options.release = release
      options.isFinal = isFinal
      options.asOf = asOf?.description
      options.agreement = coded.study.agreement(
        coded.everyCoding, coded.decided, in: coded.choice.corpus, of: coded.choice.people)
    }
    let digest = Digest(insights)
    switch console.global.style {
    case .json: try console.result(digest.json.pretty)
    case .text, .plain: try console.result(digest.markdown)
    }
    try coded.finish()
  }
}

extension Insights.Attribution: ArgumentValue {}
extension Insights.Release: ArgumentValue {}

extension CalendarDay: ArgumentValue {
  package init?(argument: String) { self.init(argument) }

  package static var expectation: String { "a day such as 2026-06-03" }
}
