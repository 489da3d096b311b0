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

struct ShowTranscript: Sendable {
  var id = ""
  var input = StudyInput()

  static let command = Command<Console>(
    "transcript", "Read a transcript with its tags in the margin.", options: ShowTranscript(),
    parameters: [
      .argument("ID", to: \.id, required: true, help: "The transcript, such as w1/P03.")
    ] + StudyInput.parameters.map { $0.lifted(into: \.input) },
    examples: ["goldpan show transcript w1/P03", "goldpan show transcript w1/G1 --tag 'pain/*'"]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let coded = try input.coded(&console)
    let ids = coded.study.corpus.transcripts.map(\.id.description)
    let whole = ids.filter { $0 == id || $0.hasSuffix("/" + id) }
    guard whole.count == 1, let transcript = coded.study.corpus[Transcript.ID(whole[0])] else {
      let hint = Spelling.suggestion(for: id, among: ids).map { "; did you mean '\($0)'?" }
      throw CommandFailure(
        .usage, "no transcript '\(printable(id))'" + (hint ?? "; 'goldpan status' lists them"))
    }
    let codings = Dictionary(
      grouping: coded.standing.filter { $0.quotation.transcript == transcript.id },
      by: \.quotation.turn)
    if console.global.style == .json {
      try console.result(json(transcript, codings).pretty)
    } else {
      try console.result(text(transcript, codings, console))
    }
    try coded.finish()
  }

  private func text(
    _ transcript: Transcript, _ codings: [Int: [Coding]], _ console: Console
  ) -> String {
    let paint = console.paint()
    var text = ""
    for (number, turn) in transcript.turns.enumerated() {
      let name = turn.label.isEmpty ? "unknown" : turn.label
      text += paint(printable(name), .heading) + "\n"
      let body = printable(foldedBlanks(transcript.source, turn.range))
      for line in wrapped(body, to: max(20, min(100, console.width) - 4)) {
        text += "    \(line)\n"
      }
      for coding in codings[number] ?? [] {
        let quote = cutRight(printable(coding.quotation.text), to: 48)
        text +=
          "  \(paint("▍", .tag)) \(paint(coding.tag.description, .tag))  "
          + "\(paint(coding.evidence.description, .dim))  \(coding.state.rawValue)  “\(quote)”\n"
      }
    }
    return text
  }

  private func json(_ transcript: Transcript, _ codings: [Int: [Coding]]) -> JSON {
    .object([
      ("id", .string(transcript.id.description)),
      ("dialect", .string(transcript.dialect.rawValue)),
      (
        "turns",
        .array(
          transcript.turns.enumerated().map { number, turn in
            .object([
              ("turn", .integer(number + 1)), ("label", .string(turn.label)),
              ("person", JSON(turn.speaker.participant?.description)),
              ("text", .string(foldedBlanks(transcript.source, turn.range))),
              (
                "codings",
                .array(
                  (codings[number] ?? []).map { coding in
                    .object([
                      ("id", .string(coding.evidence.description)),
                      ("tag", .string(coding.tag.description)),
                      ("state", .string(coding.state.rawValue)),
                    ])
                  })
              ),
            ])
          })
      ),
    ])
  }
}

/// A text in lines of at most `width` columns, broken at blanks.
func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.split(separator: " ") {
    let length = displayWidth(String(word))
    if used > 0, used + 1 + length > width {
      lines.append(line)
      (line, used) = ("", 0)
    }
    line += (used > 0 ? " " : "") + word
    used += (used > 0 ? 1 : 0) + length
  }
  return used > 0 ? lines + [line] : lines
}

struct ShowPerson: Sendable {
  var id = ""
  var input = StudyInput()

  static let command = Command<Console>(
    "person", "Show a person: attributes, ratings and what they said.", options: ShowPerson(),
    parameters: [
      .argument("ID", to: \.id, required: true, help: "The person, by id or pseudonym.")
    ] + StudyInput.parameters.map { $0.lifted(into: \.input) },
    examples: ["goldpan show person P03"]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let coded = try input.coded(&console)
    let people = coded.study.corpus.speakers
    let rostered = coded.study.corpus.roster.participant(named: id)
    guard let person = rostered ?? people.first(where: { $0.id.description == id }) else {
      let names = people.map(\.id.description)
      let hint = Spelling.suggestion(for: id, among: names).map { "; did you mean '\($0)'?" }
      throw CommandFailure(
        .usage, "nobody is called '\(printable(id))'" + (hint ?? "; 'goldpan status' lists people"))
    }
    let codings = coded.standing.filter { $0.quotation.speaker == .participant(person.id) }
    if console.global.style == .json {
      try console.result(json(person, codings, coded).pretty)
    } else {
      try console.result(text(person, codings, coded, console.paint()))
    }
    try coded.finish()
  }

  private func text(
    _ person: Participant, _ codings: [Coding], _ coded: CodedStudy, _ paint: Paint
  ) -> String {
    var text = paint(person.id.description, .heading) + "\n"
    for (name, value) in person.facts { text += "    \(name): \(printable(value))\n" }
    for coding in codings {
      text +=
        "\(paint(coding.evidence.description, .dim))  \(paint(coding.tag.description, .tag))  "
        + "\(coding.state.rawValue)\n    \(coded.marked(coding, paint))\n"
    }
    return text
  }

  private func json(_ person: Participant, _ codings: [Coding], _ coded: CodedStudy) -> JSON {
    .object([
      ("id", .string(person.id.description)),
      ("facts", .object(person.facts.map { ($0.0, .string($0.1)) })),
      ("codings", .array(codings.map { $0.json(in: coded) })),
    ])
  }
}

extension Participant {
  /// What is known of a person, in the order of `participants.csv`.
  fileprivate var facts: [(String, String)] {
    var facts: [(String, String?)] = [
      ("pseudonym", pseudonym), ("audience", audience?.rawValue), ("consent", consent?.rawValue),
      ("nps", nps.map(oneDecimal)), ("advocate", isAdvocate ? "yes" : nil),
      ("loyal since", loyalSince), ("department", department),
    ]
    facts += segments.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    facts += ratings.sorted { $0.key < $1.key }.map { ("rating \($0.key)", oneDecimal($0.value)) }
    facts += awareness.sorted { $0.key < $1.key }.map {
      ("aware \($0.key)", $0.value ? "yes" : "no")
    }
    return facts.compactMap { name, value in value.map { (name, $0) } }
  }
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
      case .json: try console.result(table.json.map { $0.line + "\n" }.joined())
      case .plain: try console.result(table.tabSeparated())
      case .text: try console.result(table.aligned())
      }
      try coded.finish()
    }
  }
}
