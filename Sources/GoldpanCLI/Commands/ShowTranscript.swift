import GoldpanKit
import GoldpanReports

struct ShowTranscript: Sendable {
  var id = ""
  var input = StudyInput()

  static let command = Command<Console>(
    "transcript", "Read a transcript with its tags in the margin.", options: ShowTranscript(),
    parameters: [
      .argument("ID", to: \.id, required: true, help: "The transcript, such as w1/P03.")
    ] + (StudyInput.blind + StudyInput.parameters).map { $0.lifted(into: \.input) },
    examples: ["goldpan show transcript w1/P03", "goldpan show transcript w1/G1 --tag 'pain/*'"]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let (study, coded) = try input.codedIfSound(&console)
    let transcript = try study.corpus.required(
      id, listing: input.command("status", on: console))
    let codings = Dictionary(
      grouping: (coded?.standing ?? []).filter { $0.quotation.transcript == transcript.id },
      by: \.quotation.turn)
    switch console.global.style {
    case .json: try console.result(json(transcript, codings).pretty)
    case .plain: try console.result(table(transcript, codings).tabSeparated())
    case .text: try console.result(text(transcript, codings, console))
    }
    try study.finish()
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
      for line in wrapped(body, to: max(20, min(100, console.width ?? 80) - 4)) {
        text += "    \(line)\n"
      }
      for coding in codings[number] ?? [] {
        text += margin(coding, paint, console.width)
      }
    }
    return text
  }

  /// A tag of the turn, with the words that it is about as far as a terminal is wide.
  private func margin(_ coding: Coding, _ paint: Paint, _ width: Int?) -> String {
    let (tag, id) = (coding.tag.description, coding.evidence.description)
    let state = coding.state.rawValue
    let remark = coding.standing == .own ? "" : "  (\(coding.standing.rawValue))"
    let used = displayWidth(tag) + displayWidth(id) + state.count + remark.count + 12
    let quote = cutRight(
      printable(coding.quotation.text), to: width.map { max(20, min(100, $0) - used) })
    return "  \(paint("▍", .tag)) \(paint(tag, .tag))  \(paint(id, .dim))  "
      + "\(state)\(coding.remark(paint))  “\(quote)”\n" + memoLines(coding, width)
  }

  private func memoLines(_ coding: Coding, _ width: Int?) -> String {
    coding.memos.flatMap { wrapped($0.line, to: max(20, min(100, width ?? 80) - 6)) }
      .map { "      \($0)\n" }.joined()
  }

  private func table(_ transcript: Transcript, _ codings: [Int: [Coding]]) -> TextTable {
    var table = TextTable(["turn", "line", "label", "tags", "text", "memos"].map { .init($0) })
    for (number, turn) in transcript.turns.enumerated() {
      table.append([
        String(number + 1),
        String(transcript.source.fileLine(at: turn.range.start)), turn.label,
        (codings[number] ?? []).map(\.tag.description).joined(separator: ", "),
        foldedBlanks(transcript.source, turn.range), (codings[number] ?? []).memos.cell,
      ])
    }
    return table
  }

  private func json(_ transcript: Transcript, _ codings: [Int: [Coding]]) -> JSON {
    let turns = transcript.turns.enumerated().map { number, turn in
      JSON.object([
        ("turn", .integer(number + 1)), ("label", .string(turn.label)),
        ("person", JSON(turn.speaker.participant?.description)),
        ("text", .string(foldedBlanks(transcript.source, turn.range))),
        ("codings", .array((codings[number] ?? []).map(json))),
      ])
    }
    return .object([
      ("id", .string(transcript.id.description)),
      ("dialect", .string(transcript.dialect.rawValue)), ("turns", .array(turns)),
    ])
  }

  private func json(_ coding: Coding) -> JSON {
    .object([
      ("id", .string(coding.evidence.description)), ("tag", .string(coding.tag.description)),
      ("state", .string(coding.state.rawValue)), ("standing", .string(coding.standing.rawValue)),
      ("memos", coding.memos.json),
    ])
  }
}

extension Corpus {
  /// The transcript that a word of the command line names: its id, the end of it, or its file.
  fileprivate func required(_ name: String, listing command: String) throws -> Transcript {
    let found = transcripts.filter { transcript in
      let id = transcript.id.description
      return [id, transcript.source.name].contains { $0 == name || $0.hasSuffix("/" + name) }
    }
    if found.count == 1 { return found[0] }
    let ids = (found.isEmpty ? transcripts : found).map(\.id.description)
    guard found.isEmpty else {
      throw CommandFailure(
        .usage, "which '\(printable(name))': \(ids.map(printable).joined(separator: ", "))?")
    }
    let ends = ids.map { String(fileName($0)) }
    let hint = Spelling.hint(
      for: name, among: ids + ends, otherwise: "; '\(command)' lists them")
    throw CommandFailure(.usage, "no transcript '\(printable(name))'" + hint)
  }
}
