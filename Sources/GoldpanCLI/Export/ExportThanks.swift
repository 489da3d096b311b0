import GoldpanKit
import GoldpanReports

/// `goldpan export thanks`: whom to thank, for inside only.
struct ExportThanks: Sendable {
  /// How the list is written.
  enum Form: String, CaseIterable, ArgumentValue { case md, csv }

  var form: Form?
  var input = StudyInput()

  static let command = Command<Console>(
    "thanks",
    "List whom to thank, advocates first, with their strongest words; for inside only.",
    options: ExportThanks(),
    parameters: [
      .option("--format", value: "FORMAT", to: \.form, help: "Markdown or CSV.")
    ] + StudyInput.ofStudy.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan export thanks -o private/thanks.md", "goldpan export thanks --format csv --wave w1",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    try input.filters.refuseTagging("export thanks")
    if let form, console.global.style != .text {
      throw CommandFailure(
        .usage, "--json and --plain say how to write it, and so does --format \(form.rawValue)")
    }
    let coded = try input.coded(&console)
    let audiences = input.filters.audience.map { [$0] } ?? Audience.allCases
    let people = audiences.flatMap { audience in
      ThankYou.list(coded.insights { $0.audience = audience })
    }
    let known = coded.study.layout?.knownNames.value ?? []
    let names = Dictionary(
      known.compactMap { name in name.id.map { ($0, name.name) } },
      uniquingKeysWith: { first, _ in first })
    let list = ThankYouList(people, of: coded.study.plan.title, names: names)
    switch (form ?? .md, console.global.style) {
    case (_, .json): try console.result(lines: list.records.objects)
    case (_, .plain): try console.result(list.records.tabSeparated)
    case (.md, .text): try console.result(list.markdown)
    case (.csv, .text): try console.result(list.records.csv())
    }
    console.say(
      "\(counted(list.count, "person", "people")) to thank; for inside only: keep the "
        + "list in private/")
    try coded.finish()
  }
}
