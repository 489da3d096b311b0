import GoldpanKit

/// `goldpan export`: hands a study over to other programs and people.
enum ExportCommand {
  static let command: Command<Console> = {
    var command = tree
    command.notes = (
      "fields, which the article Export explains (Sources/GoldpanKit/GoldpanKit.docc/Export.md)",
      ExportTables.fields
    )
    return command
  }()

  private static let tree = Command<Console>(
    "export", "Hand nuggets and figures over to spreadsheets, R and DuckDB.",
    examples: [
      "goldpan export csv -o nuggets.csv", "goldpan export csv people --audience customer",
      "goldpan export ndjson -o study.ndjson  # all there is to recompute a digest",
    ],
    subcommands: ExportTables.Form.allCases.map(ExportTables.command) + [ExportThanks.command])
}
