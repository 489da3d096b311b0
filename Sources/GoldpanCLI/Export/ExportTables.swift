import GoldpanKit
import GoldpanReports

/// `goldpan export csv|json|ndjson`: tables for spreadsheets and programs.
struct ExportTables: Sendable {
  /// How a table is written.
  enum Form: String, CaseIterable { case csv, json, ndjson }

  /// Which table.
  enum Table: String, CaseIterable, ArgumentValue { case nuggets, people, scorecard, moments }

  var table: Table?
  var marks = false
  var release = Insights.Release.internal
  var input = StudyInput()

  static func command(_ form: Form) -> Command<Console> {
    let mark: [Parameter<ExportTables>] =
      form == .csv
      ? [
        .flag(
          "--bom", to: \.marks, help: "Begin with a byte order mark, which some spreadsheets need.")
      ] : []
    return Command<Console>(
      form.rawValue, form.summary, options: ExportTables(),
      parameters: [
        .argument("WHAT", to: \.table, help: form.tables),
        .option(
          "--release", value: "WHERE", to: \.release, help: "Whom the consents allow to quote."),
      ] + mark + StudyInput.ofStudy.map { $0.lifted(into: \.input) },
      examples: form.examples
    ) { options, console in try options.run(form, on: &console) }
  }

  private func run(_ form: Form, on console: inout Console) throws {
    try refuseStyle(form, console)
    let isEverything = form == .ndjson && table == nil
    let table = table ?? .nuggets
    if isEverything || table == .scorecard || table == .moments {
      try input.filters.refuseTagging(
        "export \(form.rawValue)" + (isEverything ? "" : " \(table.rawValue)"))
    }
    let coded = try input.coded(&console)
    let export = export(coded, ofOneAudience: !isEverything && table == .scorecard)
    if isEverything {
      let records = export.everything
      try console.result(lines: records)
      console.say("\(counted(records.count, "record")) of \(people(export))")
    } else {
      let records = table.records(of: export)
      switch form {
      case .csv: try console.result(records.csv(withMark: marks))
      case .json: try console.result(records.jsonArray)
      case .ndjson: try console.result(lines: records.objects)
      }
      console.say("\(counted(records.count, table.row)) of \(people(export))")
    }
    if release == .public, table == .nuggets {
      NamesInQuotes(export.quotes, in: export.insights).warn(on: &console)
    }
    try coded.finish()
  }

  /// The fields of each table, in short.
  static let fields: [(String, String)] = [
    (
      "nuggets",
      "id, quote, quotable, tag, kind, state, source, coders, person, audience, every segment, "
        + "consent, transcript, wave, date, method, turn, line, time, stage, severity, confidence, "
        + "standing, role, members, asked, memos"
    ),
    (
      "people",
      "person, audience, consent, every segment, loyal_since, department, nps, advocate, "
        + "advocate_by, rating PROMISE, aware PROMISE, and for each tag in how many turns"
    ),
    (
      "scorecard",
      "promise, status, claim, audience; score, range, mean, lost, people, of, effective_people, "
        + "above_6, at_most_4, unrounded and, as _printed, as a digest prints them; promiseable, "
        + "verdict, people_missing, fragile, decisive_people, if_rejected, if_accepted, "
        + "without_advocates, kept_by, broken_by, delivered_by"
    ),
    (
      "moments",
      "promise, status, person, audience, transcript, wave, turn, kept, broken (tags)"
    ),
    (
      "ndjson",
      "without WHAT: records study, tag, transcript, person, rating, nugget and uncounted"
    ),
  ]

  private func people(_ export: StudyExport) -> String {
    counted(export.peopleCount, "person", "people")
  }

  private func refuseStyle(_ form: Form, _ console: Console) throws {
    let option: String? =
      switch console.global.style {
      case .text: nil
      case .json: form == .csv ? "--json" : nil
      case .plain: "--plain"
      }
    guard let option else { return }
    throw CommandFailure(
      .usage, "'export \(form.rawValue)' takes no \(option): its form is \(form.rawValue)")
  }

  private func export(_ coded: CodedStudy, ofOneAudience: Bool) -> StudyExport {
    let asked = input.filters.audience
    let audiences = asked.map { [$0] } ?? (ofOneAudience ? [.customer] : Audience.allCases)
    let sides = audiences.map { audience in
      coded.insights { options in
        options.audience = audience
        options.release = release
        options.agreement = coded.study.agreement(
          coded.everyCoding, coded.decided, in: coded.choice.corpus, of: coded.choice.people)
      }
    }
    return StudyExport(sides, decided: coded.decided, where: input.filters.admit)
  }
}

extension ExportTables.Form {
  fileprivate var summary: String {
    switch self {
    case .csv: "Write a table as comma-separated values."
    case .json: "Write a table as a JSON array, a row an object."
    case .ndjson: "Write a table, or all there is to recompute a digest, an object a line."
    }
  }

  fileprivate var tables: String {
    let other = self == .ndjson ? "; without it all records, each with its 'record'" : ""
    return
      "nuggets: a row a coding that counts; people: a row a person, a column a tag; scorecard: a "
      + "row a promise; moments: a row a moment\(other). 'goldpan export --help' lists the fields."
  }

  fileprivate var examples: [String] {
    switch self {
    case .csv:
      ["goldpan export csv -o nuggets.csv", "goldpan export csv people --bom -o people.csv"]
    case .json: ["goldpan export json scorecard", "goldpan export json nuggets --tag 'pain/*'"]
    case .ndjson: ["goldpan export ndjson -o study.ndjson", "goldpan export ndjson moments"]
    }
  }
}

extension ExportTables.Table {
  fileprivate func records(of export: StudyExport) -> Records {
    switch self {
    case .nuggets: export.nuggets
    case .people: export.peopleByTags
    case .scorecard: export.scorecard
    case .moments: export.moments
    }
  }

  /// What a row is.
  fileprivate var row: String {
    switch self {
    case .nuggets: "nugget"
    case .people: "row"
    case .scorecard: "promise"
    case .moments: "moment"
    }
  }
}
