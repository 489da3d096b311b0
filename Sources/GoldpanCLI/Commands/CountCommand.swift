import GoldpanKit
import GoldpanReports

struct CountCommand: Sendable {
  var input = StudyInput()
  var grouping: String?
  var cooccurrence = false
  var keyness: String?

  static let command = Command<Console>(
    "count", "Count people for each tag, and in how many turns they say it.",
    options: CountCommand(),
    parameters: [
      .option(
        "--by", value: "WHAT", to: \.grouping,
        help: "tag, segment, stage, wave, cause, or a column of participants.csv."),
      .flag(
        "--cooccurrence", to: \.cooccurrence,
        help: "Which tags the same people use, and which stand in the same turns."),
      .option(
        "--keyness", value: "COLUMN", to: \.keyness,
        help: "Words that set each segment of a column apart, whatever tags there are."),
    ] + StudyInput.parameters.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan count", "goldpan count --by segment --tag 'pain/*'",
      "goldpan count --by wave --json > counts.json  # one array, a tag an item",
      "goldpan count --cooccurrence --tag 'pain/*'", "goldpan count --keyness plan",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let asked = [
      grouping.map { _ in "--by" }, cooccurrence ? "--cooccurrence" : nil,
      keyness.map { _ in "--keyness" },
    ].compactMap(\.self)
    guard asked.count < 2 else {
      throw CommandFailure(.usage, "'count' takes one of \(listed(asked)) at a time")
    }
    if let keyness { return try KeynessCount(input: input, column: keyness).run(on: &console) }
    let coded = try input.coded(&console)
    if cooccurrence {
      try console.print(coded.cooccurrences)
    } else {
      let columns = coded.study.corpus.roster.segmentColumns
      let name = grouping ?? "tag"
      guard let grouping = FrequencyTable.Grouping(name: name, columns: columns) else {
        throw CommandFailure(grouping: name, columns: columns)
      }
      let table = coded.frequencies(by: grouping)
      try console.print(table, showingSum: grouping == .cause)
      if case .segment = grouping, let remark = table.smallColumns { console.say(remark) }
    }
    try coded.finish()
  }
}

extension FrequencyTable {
  /// The columns of fewer than three people, which a digest merges: they tell of persons.
  fileprivate var smallColumns: String? {
    let small = columns.filter { $0.of < Segments.fewestPeople(of: .customer) }
    let names = small.compactMap { column in
      column.label.map { "\(printable($0)) (\(column.of))" }
    }
    guard !rows.isEmpty, !names.isEmpty else { return nil }
    return "fewer than three people: \(listed(names)); such columns tell of persons, not of a "
      + "segment, and no digest shows them apart"
  }
}

extension CommandFailure {
  /// No column and no word is called `name`.
  fileprivate init(grouping name: String, columns: [String]) {
    let known =
      FrequencyTable.Grouping.names.filter { $0 != "segment" || !columns.isEmpty } + columns
    let hint =
      name == "segment"
      ? "; participants.csv has no column of segments"
      : Spelling.hint(
        for: name, among: known, otherwise: "; expected \(known.joined(separator: ", "))")
    self.init(.usage, "cannot count by '\(printable(name))'" + hint)
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
