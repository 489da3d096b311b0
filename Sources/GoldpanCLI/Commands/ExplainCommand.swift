import GoldpanKit
import GoldpanReports

struct ExplainCommand: Sendable {
  var subject = ""
  var input = StudyInput()

  static let command = Command<Console>(
    "explain", "Say why something has a tag or not, or what a diagnostic means.",
    options: ExplainCommand(),
    parameters: [
      .argument(
        "SUBJECT", to: \.subject, required: true,
        help: "An evidence ID, diagnostics such as GP201, or a sentence."),
      .option(
        "--tag", value: "GLOB", to: \.input.filters.tags,
        help: "Which tags to ask about, as 'pain/*'."),
    ] + (StudyInput.blind + StudyInput.unfiltered).map { $0.lifted(into: \.input) },
    examples: [
      "goldpan explain q-7k3m9x2a", "goldpan explain GP204 GP107",
      "goldpan explain 'I had to ring them twice' --tag pain/repeat-myself",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let paint = console.paint()
    if Diagnostic.ID(argument: subject) != nil { return try explain(&console) }
    if subject.hasPrefix("q-"), !subject.contains(" ") { return try evidence(&console) }
    let choice = CodebookChoice(file: input.codebook)
    let codebook = try choice.sound(&console, "nothing was coded")
    let list = choice.command("codebook list", on: console)
    let study = SentenceStudy(subject, under: codebook)
    let wanted = try input.filters.tags.flatMap { try codebook.tags(fitting: $0, listing: list) }
    let findings = study.findings(wanted)
    switch console.global.style {
    case .json: try console.result(JSON.array(findings.map(\.json)).pretty)
    case .plain, .text:
      try console.result(findings.isEmpty ? nearest(to: study, paint) : text(findings, paint))
    }
  }

  /// Says what each of the diagnostics means that are named.
  private func explain(_ console: inout Console) throws {
    let found = try ([subject] + input.files).map { word in
      guard let id = Diagnostic.ID(argument: word) else {
        throw CommandFailure(
          .usage, "'\(printable(word))' is no diagnostic; they are explained without files")
      }
      guard let text = Diagnostic.explanation(of: id) else {
        let known = Diagnostic.explainedIDs.map(\.description)
        throw CommandFailure(
          .usage, "no diagnostic is called \(id); they run from \(known[0]) to \(known.last ?? "")")
      }
      return (id: id, text: text)
    }
    guard console.global.style == .json else {
      return try console.result(found.map(\.text).joined(separator: "\n"))
    }
    let objects = found.map { id, text in
      JSON.object([("id", .string(id.description)), ("explanation", .string(text))])
    }
    try console.result(objects.count == 1 ? objects[0].pretty : JSON.array(objects).pretty)
  }

  /// Says of the words that were named which tags they have and why, or why they have none.
  private func evidence(_ console: inout Console) throws {
    var unfiltered = input
    unfiltered.filters = Filters()
    let coded = try unfiltered.coded(&console)
    let words = try words(coded, console)
    let paint = console.paint()
    let list = CodebookChoice(file: input.codebook).command("codebook list", on: console)
    let wanted = try input.filters.tags.flatMap {
      try coded.codebook.tags(fitting: $0, listing: list)
    }
    let names = Set(wanted.map(\.id))
    let found = words.codings.filter { names.isEmpty || names.contains($0.tag) }
    if !found.isEmpty {
      let json = JSON.array(found.map { $0.json(in: coded, reason: coded.reason(for: $0)) })
      try console.result(console.global.style == .json ? json.pretty : text(found, coded, paint))
    } else if let quotation = words.quotation ?? words.codings.first?.quotation {
      let uncoded = UncodedWords(words.id, quotation, in: coded, wanted: wanted)
      try console.result(
        console.global.style == .json ? uncoded.json.pretty : uncoded.text(paint))
    }
    try coded.finish()
  }

  /// What stands under the name, or under as much of it as tells it from others.
  private func words(
    _ coded: CodedStudy, _ console: Console
  ) throws -> (id: String, codings: [Coding], quotation: Quotation?) {
    let words = coded.words(named: subject)
    if !words.codings.isEmpty || words.quotation != nil {
      return (subject, words.codings, words.quotation)
    }
    var names = NamedWords(
      coded, Array(coded.codings),
      listing: [input.command(input.manner.showing("tag"), on: console), input.manner.finding])
    do throws(Refusal) {
      let found = try names.named(subject, orUncoded: true)
      return (found.id.description, found.codings, found.quotation)
    } catch {
      throw CommandFailure(.usage, error.message)
    }
  }

  /// Every tag of a piece of evidence with the rule behind it and what was decided.
  private func text(_ found: [Coding], _ coded: CodedStudy, _ paint: Paint) -> String {
    guard let first = found.first else { return "" }
    var lines = [
      "\(paint(first.evidence.description, .dim))  \(first.quotation.speakerName)  \(coded.place(of: first))",
      "    \(coded.marked(first, paint))",
    ]
    var severities = SeverityLines(coded.codebook, coded.study.corpus)
    for coding in found {
      lines.append(
        "\(paint(coding.tag.description, .tag)): \(coding.state.rawValue)\(coding.remark(paint))")
      lines.append("    \(coded.reason(for: coding))")
      if let severity = severities.reason(for: coding) { lines.append("    \(severity)") }
      lines += coding.memos.map { "    \($0.line)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What keeps the tag away that comes nearest to a sentence without any.
  private func nearest(to study: SentenceStudy, _ paint: Paint) -> String {
    guard let nearest = NearestTag(in: study.codebook, corpus: study.corpus) else {
      return "no tag: no part of any rule stands in it\n"
    }
    let reasons = study.codebook.reasons(nearest.miss, of: nearest.tag)
    return "no tag; the nearest:\n"
      + text([Finding(tag: nearest.tag.id, holds: false, reasons: reasons)], paint)
  }

  /// Which tags a sentence gets; for a tag that it does not get, what is in the way.
  private func text(_ findings: [Finding], _ paint: Paint) -> String {
    findings.map { finding in
      "\(paint(finding.tag.description, .tag)): \(finding.holds ? "yes" : "no")\n"
        + finding.reasons.map { "    \($0)\n" }.joined()
    }.joined()
  }
}

/// Whether a sentence has a tag, and why.
struct Finding {
  let tag: Tag.ID
  let holds: Bool
  let reasons: [String]

  var json: JSON {
    .object([
      ("tag", .string(tag.description)), ("holds", .bool(holds)),
      ("reasons", .array(reasons.map(JSON.string))),
    ])
  }
}

/// One sentence under a codebook.
private struct SentenceStudy {
  let codebook: Codebook
  let corpus: Corpus
  let codings: Codings

  init(_ sentence: String, under codebook: Codebook) {
    self.codebook = codebook
    corpus = Corpus.saying(sentence)
    codings = Autocoder(codebook).codings(in: corpus)
  }

  /// What is to say of the wanted tags; of all that the sentence has if none is named.
  func findings(_ wanted: [Tag]) -> [Finding] {
    let names = Set(wanted.map(\.id))
    let found = codings.filter { names.isEmpty || names.contains($0.tag) }
    let missing = wanted.filter { tag in !found.contains { $0.tag == tag.id } }
    return found.map { Finding(tag: $0.tag, holds: true, reasons: [reason(for: $0)]) }
      + missing.map { tag in
        let miss = NearMiss(tag: tag, in: codebook, corpus: corpus)
        return Finding(tag: tag.id, holds: false, reasons: codebook.reasons(miss, of: tag))
      }
  }

  private func reason(for coding: Coding) -> String {
    guard case .rule(let id, let index) = coding.coder, let rule = codebook[id]?.rules[index]
    else { return "" }
    let words = coding.matched.map { "\"\(corpus.transcripts[0].source.text($0))\"" }
    let matched = "\(rule.line): matched \(words.joined(separator: ", "))"
    guard let cue = coding.cue else { return matched }
    return matched + "; \(coding.standing.rawValue) after "
      + "\"\(corpus.transcripts[0].source.text(cue))\": it counts once it is accepted"
  }
}

extension Rule {
  /// The rule with its file and line.
  fileprivate var line: String {
    "\(printable(place.source.name)):\(place.line): \(printable(place.text))"
  }
}

extension Codebook {
  /// What keeps `tag` away: the obstacle, then the lines of the codebook that it is about.
  func reasons(_ miss: NearMiss, of tag: Tag) -> [String] {
    var lines = [miss.sentence]
    if let rule = miss.rule { lines.append(rule.line) }
    if case .excepted(let index) = miss.obstacle {
      lines.append("exception \(tag.exceptions[index].line)")
    }
    return lines
  }
}

extension Corpus {
  /// A corpus in which one participant says `sentence` and nothing else.
  ///
  /// `Q: … A: …` is a question and its answer, as in a codebook's examples.
  fileprivate static func saying(_ sentence: String) -> Corpus {
    let source = Source(name: "sentence", text: sentence)
    let whole = Turn(speaker: .participant("P"), label: "P", range: source.range)
    let turns = sentence.questionAndAnswer.map { question, answer in
      [
        Turn(speaker: .interviewer("Q"), label: "Q", range: question),
        Turn(speaker: .participant("P"), label: "P", range: answer),
      ]
    }
    return Corpus([
      Transcript(
        id: "sentence", source: source, turns: turns ?? [whole], dialect: .canonical,
        about: Conversation())
    ])
  }
}

extension String {
  /// The question and the answer of `Q: … A: …`; `nil` if it is nothing of the sort.
  fileprivate var questionAndAnswer: (question: TextRange, answer: TextRange)? {
    let source = Source(name: "sentence", text: self)
    guard hasPrefix("Q:"), let mark = firstRange(of: " A:") else { return nil }
    let middle = utf8.distance(from: startIndex, to: mark.lowerBound)
    let question = trimmed(TextRange(2, middle), in: source.bytes)
    let answer = trimmed(TextRange(middle + 3, source.bytes.count), in: source.bytes)
    return question.isEmpty || answer.isEmpty ? nil : (question, answer)
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
