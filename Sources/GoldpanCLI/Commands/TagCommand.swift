import GoldpanKit
import GoldpanReports

struct TagCommand: Sendable {
  var input = StudyInput()
  var explains = false

  static let command = Command<Console>(
    "tag", "List what the codebook's rules suggest.", options: TagCommand(),
    parameters: [
      .flag(
        "--explain", to: \.explains,
        help: "Say of each which rule made it, and how far to trust it.")
    ] + (StudyInput.blind + StudyInput.parameters).map { $0.lifted(into: \.input) },
    examples: [
      "goldpan tag", "goldpan tag --tag 'pain/*' --explain",
      "goldpan tag calls/*.vtt --codebook cx.md",
      "goldpan tag --json > codings.ndjson  # one coding a line",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let coded = try input.coded(&console)
    switch console.global.style {
    case .json:
      try console.result(lines: coded.codings, wanted: coded.stands) {
        $0.add(to: &$1, in: coded)
      }
    case .plain:
      try console.result(coded.standing.table(in: coded).tabSeparated())
    case .text:
      let codings = coded.standing
      let paint = console.paint()
      var severities = SeverityLines(coded.codebook, coded.study.corpus)
      let cards = codings.map { coding in
        (explains
          ? explained(coding, coded, &severities, paint) : line(coding, coded, paint))
          + coding.memoLines
      }
      try console.result(cards.joined())
      console.say(summary(codings, coded, console))
    }
    try coded.finish()
  }

  private func line(_ coding: Coding, _ coded: CodedStudy, _ paint: Paint) -> String {
    let place = coded.place(of: coding)
    return "\(paint(coding.evidence.description, .dim))  \(paint(coding.tag.description, .tag))"
      + "  \(coding.quotation.speakerName)  \(place)\(coding.remark(paint))\n"
      + "    \(coded.marked(coding, paint))\n"
  }

  private func explained(
    _ coding: Coding, _ coded: CodedStudy, _ severities: inout SeverityLines, _ paint: Paint
  ) -> String {
    let severity = severities.reason(for: coding).map { "    \($0)\n" } ?? ""
    return line(coding, coded, paint) + "    \(coded.reason(for: coding))\n" + severity
  }

  private func summary(_ codings: [Coding], _ coded: CodedStudy, _ console: Console) -> String {
    let transcripts = coded.choice.corpus.transcripts.count
    let pending = codings.count { $0.state == .pending }
    let head =
      "\(counted(codings.count, "coding")) (\(pending) pending) in "
      + counted(transcripts, "transcript")
    if !codings.isEmpty {
      let waiting = Waiting(Codings(codings), in: coded.study.corpus).count
      return head + "; next: \(input.nextStep(waiting: waiting, as: input.manner, on: console))"
    }
    guard transcripts > 0, coded.codings.isEmpty, !coded.filters.areSet else { return head }
    let test = CodebookChoice(file: input.codebook).command("codebook test", on: console)
    return head + "; '\(test)' shows whether rules work"
  }
}

extension SeverityLines {
  /// How bad a coding is and which line says so, if one does; `nil` if nothing says how bad.
  mutating func reason(for coding: Coding) -> String? {
    guard coding.severity > 0 else { return nil }
    let severity = "severity \(coding.severity)"
    guard let line = line(behind: coding) else { return severity }
    return "\(severity): \(printable(line.source.name)):\(line.line): \(printable(line.text))"
  }
}
