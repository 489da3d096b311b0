import GoldpanKit
import GoldpanReports

struct StatusCommand: Sendable {
  var input = StudyInput()
  var asOf: CalendarDay?

  static let command = Command<Console>(
    "status", "Say what is here, what waits, what needs attention, and the next step.",
    options: StatusCommand(),
    parameters: [
      .option(
        "--as-of", value: "DATE", to: \.asOf,
        help: "Say whether a digest is still valid on this day, not today.")
    ] + StudyInput.parameters.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan status", "goldpan -C ../other-study status",
      "goldpan status --json > status.json  # one object with every figure",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let study = try input.study(&console)
    let isSound = study.codebook == nil || study.isCodable
    // A file keeps what it held before; at the terminal the status says what else there is.
    if !isSound, console.global.output ?? "-" != "-" {
      throw CommandFailure(
        .gate,
        "the codebook has errors; nothing was written; "
          + "'\(input.command("check", on: console))' shows them")
    }
    let choice = Choice(input.filters, of: study.corpus)
    let day = asOf ?? CalendarDay(microsecondsSince1970: console.microseconds)
    let facts = Facts(study, choice, filters: input.filters, on: day)
    let next = facts.nextStep(study, input, console)
    switch console.global.style {
    case .json: try console.result(facts.json(study, next: next).pretty)
    case .plain: try console.result(table(choice).tabSeparated())
    case .text:
      let isEmpty = choice.corpus.transcripts.isEmpty
      let table = isEmpty ? "" : table(choice).aligned(within: console.width)
      try console.result(
        head(study, facts) + table
          + tail(
            study, facts, input.command("check", on: console),
            agree: input.command("agree", on: console)) + "next: \(next)\n")
    }
    try study.finish()
    if !isSound { throw CommandFailure(.gate) }
  }

  private func head(_ study: Study, _ facts: Facts) -> String {
    let title = study.layout == nil ? "Files outside a study" : printable(study.plan.title)
    var text = "\(title)\n\(counted(facts.transcripts, "transcript")), "
    text += "\(counted(facts.people, "person", "people")), "
    if let codebook = study.codebook {
      text += "codebook \(codebook.id) \(codebook.version) "
      text += "(\(counted(codebook.tags.count, "tag")))\n"
    } else {
      text += "no codebook\n"
    }
    return facts.transcripts == 0 ? text : text + "\n"
  }

  private func tail(_ study: Study, _ facts: Facts, _ check: String, agree: String) -> String {
    var text = facts.transcripts == 0 ? "" : "\n"
    if study.isCodable {
      text += "\(counted(facts.pending + facts.unheard + facts.decided, "coding")): "
      text += "\(facts.decided) decided, \(facts.pending) waiting for review"
      text += facts.unheard == 0 ? "\n" : ", \(facts.unheard) left out for want of consent\n"
      if facts.disagreements > 0 {
        text += "\(counted(facts.disagreements, "disagreement")) between "
        text += "\(listed(facts.disagreeing.map(printable))): \(agree)\n"
      }
    } else if study.codebook != nil {
      text += "the codebook has errors; nothing was coded\n"
    } else if let problem = study.codebookProblem, facts.transcripts > 0 {
      text += "nothing was coded: \(problem)\n"
    }
    if let expiry = facts.expiry {
      text += expiry.text + "\n"
    } else if facts.transcripts > 0, study.plan.validFor != nil,
      let reason = study.plan.whyNoEnd(in: study.corpus)
    {
      text += "note: \(reason)\n"
    }
    if facts.errors + facts.warnings > 0 {
      text += "\(counted(facts.errors, "error")), \(counted(facts.warnings, "warning"))\n"
      text += facts.attention.text(check)
    }
    return text
  }

  private func table(_ choice: Choice) -> TextTable {
    var table = TextTable([
      .init("transcript"), .init("format"), .init("turns", .right), .init("people"),
      .init("asks"),
    ])
    for transcript in choice.corpus.transcripts {
      var asking: Set<String> = []
      var people: Set<String> = []
      for turn in transcript.turns {
        switch turn.speaker {
        case .participant(let id):
          if choice.admits(id) { people.insert(id.description) }
        case .interviewer(let name): asking.insert(name)
        case .unknown: continue
        }
      }
      table.append([
        transcript.id.description, transcript.dialect.rawValue, String(transcript.turns.count),
        people.sorted().joined(separator: ", "), asking.sorted().joined(separator: ", "),
      ])
    }
    return table
  }
}

/// The figures of a study at a glance.
private struct Facts {
  let transcripts: Int
  let people: Int
  let pending: Int
  /// Suggestions that no worksheet shows, since whoever says them refused or has withdrawn.
  let unheard: Int
  let decided: Int
  /// What coders disagree about and have not decided together, and who.
  let disagreements: Int
  let disagreeing: [String]
  let errors: Int
  let warnings: Int
  let attention: Attention
  /// Until when a digest holds; `nil` if the study does not say, or no conversation has a date.
  let expiry: Expiry?

  init(_ study: Study, _ choice: Choice, filters: Filters, on day: CalendarDay?) {
    let coded = study.isCodable ? study.coded() : nil
    let codings = coded.map { coded in
      filters.areSet
        ? Codings(coded.codings.lazy.filter { choice.admits($0) && filters.admit($0) })
        : coded.codings
    }
    let disputed = coded.flatMap { study.disputed($0, choice, filters) }
    disagreements = disputed?.disagreements.count ?? 0
    disagreeing = disputed?.coders ?? []
    let problems = study.problems(in: coded)
    transcripts = choice.corpus.transcripts.count
    people = choice.speakers.count
    let waiting = codings.map { Waiting($0, in: study.corpus) }
    pending = waiting?.count ?? 0
    unheard = waiting?.unheard ?? 0
    decided = (codings?.count ?? 0) - pending - unheard
    errors = problems.count { $0.severity == .error }
    warnings = problems.count { $0.severity == .warning }
    attention = Attention(problems)
    expiry = study.plan.validUntil(in: choice.corpus).map { Expiry(end: $0, day: day) }
  }

  func nextStep(_ study: Study, _ input: StudyInput, _ console: Console) -> String {
    if study.corpus.transcripts.isEmpty {
      return study.layout == nil
        ? "name files that can be read"
        : hint("import", on: console) + " FILE…"
    }
    if study.codebook == nil {
      return study.layout == nil ? "name a codebook with --codebook" : "put one into codebooks/"
    }
    if errors > 0 { return input.command("check", on: console) }
    if pending + unheard + decided == 0 {
      return CodebookChoice(file: input.codebook).command("codebook test", on: console)
    }
    if pending == 0, disagreements > 0 { return input.command("agree", on: console) }
    return input.nextStep(waiting: pending, on: console)
  }

  func json(_ study: Study, next: String) -> JSON {
    .object([
      ("title", .string(study.plan.title)), ("transcripts", .integer(transcripts)),
      ("people", .integer(people)), ("codebook", JSON(study.codebook?.id.description)),
      ("pending", .integer(pending)), ("left_out", .integer(unheard)),
      ("decided", .integer(decided)),
      ("disagreements", .integer(disagreements)),
      ("errors", .integer(errors)), ("warnings", .integer(warnings)),
      ("valid_until", JSON(expiry?.end.description)),
      ("as_of", JSON(expiry?.day?.description)),
      ("stale", expiry.map { .bool($0.isStale) } ?? .null),
      ("attention", attention.json), ("next", .string(next)),
    ])
  }
}
