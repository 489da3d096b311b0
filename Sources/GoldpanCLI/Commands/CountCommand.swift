import GoldpanKit
import GoldpanReports

struct CountCommand: Sendable {
  var input = StudyInput()
  var grouping = "tag"

  static let command = Command<Console>(
    "count", "Count people for each tag, and in how many turns they say it.",
    options: CountCommand(),
    parameters: [
      .option(
        "--by", value: "WHAT", to: \.grouping,
        help: "tag, segment, stage, wave, cause, or a column of participants.csv.")
    ] + StudyInput.parameters.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan count", "goldpan count --by segment --tag 'pain/*'",
      "goldpan count --by wave --json > counts.json  # one array, a tag an item",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let coded = try input.coded(&console)
    let columns = coded.study.corpus.roster.segmentColumns
    guard let grouping = FrequencyTable.Grouping(name: grouping, columns: columns) else {
      throw failure(columns)
    }
    let table = coded.frequencies(by: grouping)
    switch console.global.style {
    case .json: try console.result(table.json.line + "\n")
    case .plain: try console.result(table.records.tabSeparated)
    case .text:
      try console.result(table.rows.isEmpty ? "" : table.text.aligned(within: console.width))
      console.say(
        table.rows.isEmpty
          ? "nothing to count" : "people first, then in brackets in how many turns they say it")
    }
    try coded.finish()
  }

  private func failure(_ columns: [String]) -> CommandFailure {
    let known =
      FrequencyTable.Grouping.names.filter { $0 != "segment" || !columns.isEmpty } + columns
    let hint =
      grouping == "segment"
      ? "; participants.csv has no column of segments"
      : Spelling.hint(
        for: grouping, among: known, otherwise: "; expected \(known.joined(separator: ", "))")
    return CommandFailure(.usage, "cannot count by '\(printable(grouping))'" + hint)
  }
}

extension FrequencyTable.Grouping {
  static let names = ["tag", "segment", "stage", "wave", "cause"]

  /// `segment` means the first of the roster's `columns`, as it does when a digest quotes.
  init?(name: String, columns: [String]) {
    switch name {
    case "tag": self = .tag
    case "stage": self = .stage
    case "wave": self = .wave
    case "cause": self = .cause
    case "segment" where !columns.contains(name):
      guard let column = columns.first else { return nil }
      self = .segment(column)
    default:
      guard columns.contains(name) else { return nil }
      self = .segment(name)
    }
  }
}

extension FrequencyTable {
  /// A row a tag: "people of all (mentions)" for everybody and for each column.
  fileprivate var text: TextTable {
    let groups = isGrouped ? columns : []
    var table = TextTable(
      [.init("tag"), .init(isGrouped ? "all" : "people", .right)]
        + groups.map { .init($0.label ?? "not placed", .right) })
    for row in rows {
      let cells = isGrouped ? row.cells : []
      table.append([row.tag.description, row.total.text] + cells.map(\.text))
    }
    return table
  }

  /// Whether there are columns besides everybody's.
  private var isGrouped: Bool { columns.count > 1 || columns.first?.label != nil }

  /// A row a tag, people and codings apart, for everybody and for each column.
  fileprivate var records: Records {
    let labels = isGrouped ? columns.map { $0.label ?? "not placed" } : []
    var records = Records(
      ["tag", "people", "codings"] + labels.flatMap { ["people \($0)", "codings \($0)"] })
    for row in rows {
      let cells = [row.total] + (isGrouped ? row.cells : [])
      records.append(
        [.string(row.tag.description)]
          + cells.flatMap { [.integer($0.people), .integer($0.codings)] })
    }
    return records
  }

  fileprivate var json: JSON {
    .array(
      rows.map { row in
        .object([
          ("tag", .string(row.tag.description)), ("people", .integer(row.total.people)),
          ("codings", .integer(row.total.codings)),
          (
            "by",
            .array(
              zip(columns, row.cells).map { column, cell in
                .object([
                  ("value", JSON(column.label)), ("of", .integer(column.of)),
                  ("people", .integer(cell.people)), ("codings", .integer(cell.codings)),
                ])
              })
          ),
        ])
      })
  }
}

extension FrequencyTable.Cell {
  fileprivate var text: String { codings == 0 ? "–" : "\(people) (\(codings))" }
}
