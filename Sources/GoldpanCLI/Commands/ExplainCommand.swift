import GoldpanKit
import GoldpanReports

struct ExplainCommand: Sendable {
  var subject = ""
  var tag: String?
  var input = StudyInput()

  static let command = Command<Console>(
    "explain", "Say why something has a tag or not, or what a diagnostic means.",
    options: ExplainCommand(),
    parameters: [
      .argument(
        "SUBJECT", to: \.subject, required: true,
        help: "An evidence ID, a diagnostic such as GP201, or a sentence.")
    ] + StudyInput.parameters.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan explain q-7k3m9x2a", "goldpan explain GP204",
      "goldpan explain 'I had to ring them twice' --tag pain/repeat-myself",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    if let id = Diagnostic.ID(argument: subject) {
      guard let text = Diagnostic.explanation(of: id) else {
        throw CommandFailure(.usage, "no diagnostic is called \(id)")
      }
      return try console.result(text)
    }
    var plain = input
    plain.filters = Filters()
    if subject.hasPrefix("q-"), !subject.contains(" ") {
      let coded = try plain.coded(&console)
      return try console.result(try evidence(coded, console.paint()))
    }
    let parsed = try Study.codebook(
      at: console.path("."), file: input.codebook.map(console.path))
    guard !parsed.diagnostics.hasErrors else {
      throw CommandFailure(.gate, "the codebook has errors; 'goldpan check' lists them")
    }
    try console.result(try sentence(parsed.value, console.paint()))
  }

  /// Every tag of a piece of evidence with the rule behind it and what was decided.
  private func evidence(_ coded: CodedStudy, _ paint: Paint) throws -> String {
    let found = coded.codings.filter { $0.evidence.description == subject }
    guard let first = found.first else {
      throw CommandFailure(
        .usage, "no coding has the ID '\(printable(subject))'; 'goldpan tag' lists them")
    }
    var lines = [
      "\(paint(subject, .dim))  \(first.quotation.speakerName)  \(coded.place(of: first))",
      "    \(coded.marked(first, paint))",
    ]
    for coding in found {
      lines.append("\(paint(coding.tag.description, .tag)): \(coding.state.rawValue)")
      lines.append("    \(coded.reason(for: coding))")
      if let memo = coding.memo { lines.append("    memo: \(printable(memo))") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Which tags a sentence gets; for a tag that it does not get, what is in the way.
  private func sentence(_ codebook: Codebook, _ paint: Paint) throws -> String {
    let corpus = Corpus.saying(subject)
    let study = SentenceStudy(codebook: codebook, corpus: corpus)
    let wanted = try (tag ?? input.filters.tags.first).map { try codebook.required($0) }
    var text = ""
    for coding in study.codings where wanted == nil || coding.tag == wanted?.id {
      text += "\(paint(coding.tag.description, .tag)): yes\n    \(study.reason(for: coding))\n"
    }
    if let wanted, !study.codings.contains(where: { $0.tag == wanted.id }) {
      text += "\(paint(wanted.id.description, .tag)): no\n" + study.obstacle(for: wanted)
    }
    return text.isEmpty
      ? "no tag; name one with --tag to see what keeps it away\n" : text
  }
}

/// One sentence under a codebook.
private struct SentenceStudy {
  let codebook: Codebook
  let corpus: Corpus
  let codings: [Coding]

  init(codebook: Codebook, corpus: Corpus) {
    self.codebook = codebook
    self.corpus = corpus
    codings = Autocoder(codebook).codings(in: corpus)
  }

  func reason(for coding: Coding) -> String {
    guard case .rule(let id, let index) = coding.coder, let rule = codebook[id]?.rules[index]
    else { return "" }
    let words = coding.matched.map { "\"\(corpus.transcripts[0].source.text($0))\"" }
    return "\(place(rule)): matched \(words.joined(separator: ", "))"
  }

  func obstacle(for tag: Tag) -> String {
    let miss = NearMiss(tag: tag, in: codebook, corpus: corpus)
    var text = "    \(miss.sentence)\n"
    if let rule = miss.rule { text += "    \(place(rule))\n" }
    if case .excepted(let index) = miss.obstacle {
      text += "    exception \(place(tag.exceptions[index]))\n"
    }
    return text
  }

  private func place(_ rule: Rule) -> String {
    let position = codebook.source.position(at: rule.place.start)
    return "\(printable(codebook.source.name)):\(position.line): "
      + printable(codebook.source.text(rule.place))
  }
}

extension Corpus {
  /// A corpus in which one participant says `sentence` and nothing else.
  fileprivate static func saying(_ sentence: String) -> Corpus {
    let source = Source(name: "sentence", text: sentence)
    let turn = Turn(speaker: .participant("P"), label: "P", range: source.range)
    return Corpus([
      Transcript(
        id: "sentence", source: source, turns: [turn], dialect: .canonical,
        about: Conversation())
    ])
  }
}

extension Diagnostic.ID {
  /// The diagnostic that a word such as `gp201` names.
  fileprivate init?(argument: String) {
    let word = argument.uppercased()
    guard word.hasPrefix("GP"), word.utf8.count == 5,
      word.utf8.dropFirst(2).allSatisfy({ (48...57).contains($0) })
    else { return nil }
    self.init(stringLiteral: word)
  }
}
