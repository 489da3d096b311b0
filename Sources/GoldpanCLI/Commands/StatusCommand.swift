import GoldpanKit
import GoldpanReports

struct StatusCommand: Sendable {
  var input = StudyInput()

  static let command = Command<Console>(
    "status", "Say what is here, what waits, what needs attention, and the next step.",
    options: StatusCommand(), parameters: StudyInput.parameters.map { $0.lifted(into: \.input) },
    examples: ["goldpan status", "goldpan -C ../other-study status"]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let study = try input.study(&console)
    let problems = study.problems
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count { $0.severity == .warning }
    let codings = study.coded().codings
    let facts = Facts(
      transcripts: study.corpus.transcripts.count, people: study.corpus.speakers.count,
      pending: codings.count { $0.state == .pending },
      decided: codings.count { $0.state != .pending }, errors: errors, warnings: warnings)
    if console.global.style == .json {
      try console.result(facts.json(study).pretty)
    } else if console.global.style == .plain {
      try console.result(table(study.corpus).tabSeparated())
    } else {
      try console.result(text(study, facts))
    }
    try study.finish()
  }

  private func text(_ study: Study, _ facts: Facts) -> String {
    var text = "\(printable(study.plan.title))\n"
    text += "\(counted(facts.transcripts, "transcript")), "
    text += "\(counted(facts.people, "person", "people")), "
    if let codebook = study.codebook {
      text += "codebook \(codebook.id) \(codebook.version) "
      text += "(\(counted(codebook.tags.count, "tag")))\n\n"
    } else {
      text += "no codebook\n\n"
    }
    text += table(study.corpus).aligned()
    text += "\n\(counted(facts.pending + facts.decided, "coding")): "
    text += "\(facts.decided) decided, \(facts.pending) waiting for review\n"
    if facts.errors + facts.warnings > 0 {
      text += "\(counted(facts.errors, "error")), \(counted(facts.warnings, "warning"))\n"
    }
    return text + "next: \(facts.nextStep(study))\n"
  }

  private func table(_ corpus: Corpus) -> TextTable {
    var table = TextTable([
      .init("transcript"), .init("format"), .init("turns", .right), .init("people"),
      .init("asks"),
    ])
    for transcript in corpus.transcripts {
      var asking: Set<String> = []
      var people: Set<String> = []
      for turn in transcript.turns {
        switch turn.speaker {
        case .participant(let id): people.insert(id.description)
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
  let decided: Int
  let errors: Int
  let warnings: Int

  func nextStep(_ study: Study) -> String {
    if transcripts == 0 { return "put transcripts into transcripts/ (a subfolder is a wave)" }
    if study.codebook == nil { return "put a codebook into codebooks/" }
    if errors > 0 { return "goldpan check" }
    if pending + decided == 0 { return "goldpan codebook test" }
    return "goldpan digest"
  }

  func json(_ study: Study) -> JSON {
    .object([
      ("title", .string(study.plan.title)), ("transcripts", .integer(transcripts)),
      ("people", .integer(people)), ("codebook", JSON(study.codebook?.id.description)),
      ("pending", .integer(pending)), ("decided", .integer(decided)),
      ("errors", .integer(errors)), ("warnings", .integer(warnings)),
      ("next", .string(nextStep(study))),
    ])
  }
}
