import GoldpanKit
import GoldpanReports

/// `show transcript ID`, `show person ID` and the sections of the digest.
enum ShowCommand {
  static let command = Command<Console>(
    "show", "Show a coded transcript, a person, or one section of the digest.", options: (),
    examples: ["goldpan show scorecard", "goldpan show transcript w1/P03"],
    subcommands: [
      ShowTranscript.command, ShowPerson.command,
      ShowSection.command("scorecard", "How well each promise is kept.") { $0.scorecardText },
      ShowSection.command("advocates", "Who would send others, and why.") { $0.advocatesText },
      ShowSection.command("strengths", "What people love, and whether a promise says it.") {
        $0.strengthsText
      },
    ])
}

/// A section of the digest as a table for the terminal.
struct ShowSection: Sendable {
  var input = StudyInput()

  static func command(
    _ name: String, _ summary: String, _ text: @escaping @Sendable (Insights) -> TextTable
  ) -> Command<Console> {
    Command<Console>(
      name, summary, options: ShowSection(),
      parameters: StudyInput.parameters.map { $0.lifted(into: \.input) },
      examples: ["goldpan show \(name)", "goldpan show \(name) --segment plan=home"]
    ) { options, console in
      let coded = try options.input.coded(&console)
      let table = text(coded.insights())
      switch console.global.style {
      case .json: try console.result(lines: table.json)
      case .plain: try console.result(table.tabSeparated())
      case .text: try console.result(table.aligned(within: console.width))
      }
      try coded.finish()
    }
  }
}
