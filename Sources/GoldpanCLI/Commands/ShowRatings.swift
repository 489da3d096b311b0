import GoldpanKit
import GoldpanReports

struct ShowRatings: Sendable {
  var input = StudyInput()
  var fillsColumns = false

  static let command = Command<Console>(
    "ratings",
    "Show the ratings that people speak, which enter no score until you write them into "
      + "participants.csv, and those that stand there.",
    options: ShowRatings(),
    parameters: [
      .flag(
        "--csv", to: \.fillsColumns,
        help: "Print them as columns of participants.csv, a row a person, to check and paste.")
    ] + StudyInput.ofFigures.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan show ratings", "goldpan show ratings --person P03 --plain",
      "goldpan show ratings --csv -o reports/ratings.csv",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    try input.filters.refuseTagging("show ratings")
    if fillsColumns, console.global.style != .text {
      throw CommandFailure(.usage, "--csv is a form of its own; leave --json and --plain away")
    }
    let study = try input.study(&console)
    if fillsColumns { return try fillColumns(study, &console) }
    let choice = Choice(input.filters, of: study.corpus)
    let spoken =
      input.filters.reviewed
      ? []
      : SpokenRatings(choice.corpus, plan: study.plan).ratings.filter { choice.admits($0.person) }
    let lines =
      spoken.map { RatingLine($0, in: choice.corpus) } + columns(study, choice)
    switch console.global.style {
    case .json: try console.result(lines: records(lines).objects)
    case .plain: try console.result(records(lines).tabSeparated)
    case .text:
      let paint = console.paint()
      try console.result(lines.map { $0.text(paint, width: console.width) }.joined())
    }
    if lines.isEmpty { console.say("nobody rates anything") }
    if !spoken.isEmpty { console.say(summary(spoken)) }
    try study.finish()
  }

  /// Prints what nobody has to decide about as columns of `participants.csv`.
  private func fillColumns(_ study: Study, _ console: inout Console) throws {
    let choice = Choice(input.filters, of: study.corpus)
    let unheard = study.corpus.roster.unheard
    let spoken = SpokenRatings(choice.corpus, plan: study.plan).ratings
      .filter { choice.admits($0.person) && !unheard.contains($0.person) }
    let columns = RatingColumns(spoken, in: study.corpus, wanted: choice.admits)
    try console.result(columns.records.csv())
    console.say(columns.summary)
    try study.finish()
  }

  /// What the columns hold, of those who speak in the waves wanted or, of all waves, of everybody.
  private func columns(_ study: Study, _ choice: Choice) -> [RatingLine] {
    let speaking = Set(choice.speakers.map(\.id))
    let isWhole = input.filters.waves.isEmpty && input.files.isEmpty
    return study.corpus.roster.participants
      .filter { choice.admits($0.id) && (isWhole || speaking.contains($0.id)) }
      .sorted { $0.id < $1.id }.flatMap { RatingLine.columns(of: $0, study) }
  }

  private func summary(_ spoken: [SpokenRating]) -> String {
    let excluded = spoken.count { $0.exclusion != nil }
    let doubtful = spoken.count { !$0.doubts.isEmpty }
    return "\(counted(spoken.count, "spoken rating")): \(excluded) left out, \(doubtful) to decide "
      + "between; to accept one, write it into the column \(columns(spoken)) of "
      + "transcripts/participants.csv; --csv prints these columns"
  }

  /// The columns that ratings belong into, those of the journey only where somebody rates it.
  private func columns(_ spoken: [SpokenRating]) -> String {
    let subjects = spoken.map(\.subject)
    let ofJourney = [
      subjects.contains(.journey) ? "'rating overall'" : nil,
      subjects.contains { if case .touchpoint(_?) = $0 { true } else { false } }
        ? "'rating STAGE'" : nil,
    ].compactMap(\.self)
    return listed(["'rating PROMISE'"] + ofJourney + ["'nps'"], "or")
  }

  private func records(_ lines: [RatingLine]) -> Records {
    var records = Records(RatingLine.keys)
    for line in lines { records.append(line.values) }
    return records
  }
}
