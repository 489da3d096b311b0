import GoldpanKit
import GoldpanReports

/// `show transcript ID`, `show person ID` and the sections of the digest.
enum ShowCommand {
  static let command = Command<Console>(
    "show", "Show a coded transcript, a person, or one section of the digest.",
    examples: ["goldpan show scorecard", "goldpan show transcript w1/P03"],
    subcommands: [
      ShowTranscript.command, ShowPerson.command,
      ShowScorecard.command,
      ShowSection.command(
        .lostPoints,
        "Where the points go, whose business that is, and what could be promised instead.",
        whenEmpty: "no promise loses a point"),
      ShowSection.command(
        "advocates", "Who would send others, and why.", { $0.advocatesText },
        { $0.advocatesRecords }, whenEmpty: "nobody is an advocate"),
      ShowSection.command(
        "strengths", "What people love, and whether a promise says it.", { $0.strengthsText },
        { $0.strengthsRecords }, whenEmpty: "nobody praises anything"),
      ShowSection.command(
        .gap, "What the company thinks beside what customers say, and who knows the promises.",
        whenEmpty: "nobody of the company is heard, and nobody was asked what they know"),
      ShowSection.command(
        .journey, "What was heard of each stage, hand-offs, and when it was worth it.",
        whenEmpty:
          "nobody tells of a stage that study.md maps, of a hand-off, or that it was worth it"),
      ShowSection.command(
        .expectations, "What people expect.", whenEmpty: "nobody says what they expect"),
      ShowSection.command(.wishes, "What people wish for.", whenEmpty: "nobody wishes anything"),
      ShowSection.command(
        .segments, "Where segments see promises differently, and what sets them apart.",
        whenEmpty:
          "no column of participants.csv has three people with the same value and anything to "
          + "tell them apart"),
      ShowSection.command(
        .beliefs, "What people say of what the company believes.",
        whenEmpty: "study.md holds no beliefs"),
      ShowSection.command(
        .minority, "What few say, and segments against the rest.",
        whenEmpty: "nobody tells anything severe alone, and no segment differs from the rest"),
      ShowSection.command(
        .waves, "What has changed since the last wave.", whenEmpty: "there is only one wave"),
      ShowRatings.command, ShowGuide.command,
      ShowSection.command(
        .method, "How it was found out, and what it cannot say.", whenEmpty: "nothing was done"),
    ])
}

/// A section of the digest as a table for the terminal, or as records for programs.
struct ShowSection: Sendable {
  var input = StudyInput()

  static func command(
    _ name: String, _ summary: String, _ text: @escaping @Sendable (Insights) -> TextTable,
    _ records: @escaping @Sendable (Insights) -> Records, whenEmpty: String
  ) -> Command<Console> {
    Command<Console>(
      name, summary, options: ShowSection(),
      parameters: StudyInput.ofFigures.map { $0.lifted(into: \.input) },
      examples: ["goldpan show \(name)", "goldpan show \(name) --segment plan=home"]
    ) { options, console in
      try options.input.filters.refuseTagging("show \(name)")
      let coded = try options.input.coded(&console)
      let insights = coded.insights()
      switch console.global.style {
      case .json: try console.result(lines: records(insights).objects)
      case .plain: try console.result(records(insights).tabSeparated)
      case .text:
        let table = text(insights)
        try console.result(table.rows.isEmpty ? "" : table.aligned(within: console.width))
        if table.rows.isEmpty { console.say(whenEmpty) }
      }
      try coded.finish()
    }
  }

  /// A section of the digest as it stands there: its words for the terminal, its figures as JSON, its
  /// tables between tabs.
  static func command(
    _ section: DigestSection.Name, _ summary: String, whenEmpty: String
  ) -> Command<Console> {
    let name = section.rawValue
    return Command<Console>(
      name, summary, options: ShowSection(),
      parameters: StudyInput.ofFigures.map { $0.lifted(into: \.input) },
      examples: ["goldpan show \(name)", "goldpan show \(name) --segment plan=home"]
    ) { options, console in
      try options.input.filters.refuseTagging("show \(name)")
      let coded = try options.input.coded(&console)
      let digest = Digest(coded.insightsWithCompany())
      let blocks = DigestDocument(digest)[section]?.blocks ?? []
      switch console.global.style {
      case .json: try console.result(JSON.object(digest.members(of: section)).pretty)
      case .plain: try console.result(blocks.tablesBetweenTabs)
      case .text: try console.result(TerminalWriter(width: console.width).text(blocks))
      }
      if blocks.isEmpty { console.say(whenEmpty) }
      try coded.finish()
    }
  }
}
