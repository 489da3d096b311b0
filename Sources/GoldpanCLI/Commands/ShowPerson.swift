import GoldpanKit
import GoldpanReports

struct ShowPerson: Sendable {
  var id = ""
  var input = StudyInput()

  static let command = Command<Console>(
    "person", "Show a person: attributes, ratings and what they said.", options: ShowPerson(),
    parameters: [
      .argument("ID", to: \.id, required: true, help: "The person, by id or pseudonym.")
    ] + (StudyInput.blind + StudyInput.parameters).map { $0.lifted(into: \.input) },
    examples: ["goldpan show person P03"]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let coded = try input.coded(&console)
    let people = coded.study.corpus.speakers
    let roster = coded.study.corpus.roster
    let silent = roster.participant(named: id)
    let spoken = people.first { person in
      person.id == silent?.id || person.id.description.lowercased() == id.lowercased()
    }
    guard let person = spoken ?? silent else {
      let all = people + roster.participants
      let names = all.map(\.id.description) + all.compactMap(\.pseudonym)
      let status = input.command("status", on: console)
      let hint = Spelling.hint(
        for: id, among: names, otherwise: "; '\(status)' lists people")
      throw CommandFailure(.usage, "nobody is called '\(printable(id))'" + hint)
    }
    let codings = coded.standing.filter { $0.quotation.speaker == .participant(person.id) }
    switch console.global.style {
    case .json: try console.result(json(person, codings, coded).pretty)
    case .plain: try console.result(codings.table(in: coded).tabSeparated())
    case .text: try console.result(text(person, codings, coded, console.paint()))
    }
    try coded.finish()
  }

  private func text(
    _ person: Participant, _ codings: [Coding], _ coded: CodedStudy, _ paint: Paint
  ) -> String {
    var text = paint(person.id.description, .heading) + "\n"
    for (name, value) in person.facts { text += "    \(name): \(value.text)\n" }
    for coding in codings {
      text +=
        "\(paint(coding.evidence.description, .dim))  \(paint(coding.tag.description, .tag))  "
        + "\(coding.state.rawValue)\(coding.remark(paint))\n    \(coded.marked(coding, paint))\n"
        + coding.memoLines
    }
    return text
  }

  private func json(_ person: Participant, _ codings: [Coding], _ coded: CodedStudy) -> JSON {
    .object([
      ("id", .string(person.id.description)),
      ("facts", .object(person.facts.map { ($0.name.replacing(" ", with: "_"), $0.value) })),
      ("codings", .array(codings.map { $0.json(in: coded) })),
    ])
  }
}

extension Participant {
  /// What is known of a person, in the order of `participants.csv`.
  fileprivate var facts: [(name: String, value: JSON)] {
    let known: [(String, JSON)] = [
      ("pseudonym", JSON(pseudonym)), ("audience", JSON(audience?.rawValue)),
      ("consent", JSON(consent?.rawValue)), ("nps", JSON(nps)),
    ]
    let marks: [(String, JSON)] = [
      ("advocate", isAdvocate ? true : .null), ("loyal since", JSON(loyalSince)),
      ("department", JSON(department)),
    ]
    let answers = waveNPS.sorted { $0.key < $1.key }.map { ("nps \($0.key)", JSON($0.value)) }
    return (known + answers + marks).filter { !$0.1.isNull }
      + segments.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }
      + ratings.sorted { $0.key < $1.key }.map { ("rating \($0.key)", .number($0.value)) }
      + answersByWave.map { ("rating \($0.promise) \($0.wave)", .number($0.value)) }
      + awareness.sorted { $0.key < $1.key }.map { ("aware \($0.key)", .bool($0.value)) }
  }
}

extension JSON {
  fileprivate var isNull: Bool { if case .null = self { true } else { false } }

  /// As a person reads it.
  fileprivate var text: String {
    switch self {
    case .string(let text): printable(text)
    case .number(let number): shortNumber(number)
    case .bool(let isSo): isSo ? "yes" : "no"
    default: line
    }
  }
}
