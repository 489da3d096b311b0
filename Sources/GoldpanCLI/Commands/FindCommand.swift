import GoldpanKit
import GoldpanReports

struct FindCommand: Sendable {
  var query = ""
  var input = StudyInput()
  var context = WordCount(value: 8)

  static let command = Command<Console>(
    "find", "Search what is said with any rule; print keywords in context.",
    options: FindCommand(),
    parameters: [
      .argument("QUERY", to: \.query, required: true, help: "A rule, as a codebook has it."),
      .option("--context", value: "N", to: \.context, help: "Words on either side (0 to 40)."),
    ] + (StudyInput.blind + StudyInput.parameters).map { $0.lifted(into: \.input) },
    examples: [
      "goldpan find '~explain'", "goldpan find 'great [who: moderator]'",
      "goldpan find '\"the box\"' calls/*.vtt",
      "goldpan find '~explain' --json > found.ndjson  # one sentence a line",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let study = try input.study(&console)
    if study.codebook != nil, !study.isCodable {
      study.remarkOnCodebook(CodebookChoice(file: input.codebook), on: &console)
    }
    let coded = try study.codedAsFar(as: input, need: &console)
    let found = try study.concordance(
      of: query, words: context.value, input, in: coded, console: &console)
    let noted = NotedWords(coded)
    switch console.global.style {
    case .json: try console.result(lines: found.lines.lazy.map { $0.json(in: study, noted) })
    case .plain:
      var table = TextTable(
        ["id", "person", "transcript", "line", "left", "keyword", "right", "memos"].map {
          .init($0)
        })
      for line in found.lines { table.append(line.cells(in: study, noted)) }
      try console.result(table.tabSeparated())
    case .text:
      try console.result(aligned(found, noted, width: console.width, paint: console.paint()))
      console.say(summary(found))
    }
    try study.finish()
  }

  private func summary(_ found: Concordance) -> String {
    let people = Set(found.lines.compactMap(\.quotation.speaker.participant)).count
    let places = "found in \(counted(found.lines.count, "sentence"))"
    return people == 0 ? places : "\(places) by \(counted(people, "person", "people"))"
  }

  /// Keywords under each other, cut to the width of a terminal.
  private func aligned(
    _ found: Concordance, _ noted: NotedWords, width: Int?, paint: Paint
  ) -> String {
    let names = found.lines.map(\.quotation.speakerName)
    let ids = found.lines.map { $0.evidence?.description ?? "" }
    let nameWidth = names.map(displayWidth).max() ?? 0
    let idWidth = ids.map(displayWidth).max() ?? 0
    let limit = width.map { max(8, ($0 - nameWidth - idWidth - 4) / 2) }
    let longest = found.lines.map { displayWidth(printable($0.left)) }.max() ?? 0
    let side = limit ?? longest + 1
    var text = ""
    for (index, line) in found.lines.enumerated() {
      let left = cutLeft(printable(line.left), to: side - 1)
      let keyword = printable(line.keyword)
      let right = cutRight(
        printable(line.right), to: limit.map { max(0, $0 - displayWidth(keyword) - 1) })
      let row = [
        paint(padded(ids[index], idWidth), .dim), padded(names[index], nameWidth),
        String(repeating: " ", count: side - 1 - displayWidth(left)) + left + " "
          + paint(keyword, .match) + (right.isEmpty || right.startsWithMark ? "" : " ") + right,
      ]
      text += row.joined(separator: "  ") + "\n"
      text += noted.memos(on: line.quotation).map { "    \($0.line)\n" }.joined()
    }
    return text
  }
}

/// A number of words of context.
struct WordCount: ArgumentValue, Hashable {
  let value: Int

  init(value: Int) { self.value = value }

  init?(argument: String) {
    guard let number = Int(argument), 0...40 ~= number else { return nil }
    value = number
  }

  static var expectation: String { "a number from 0 to 40" }
}

extension Study {
  /// Where a rule matches, in participants' speech unless it says otherwise; each sentence once.
  fileprivate func concordance(
    of query: String, words: Int, _ input: StudyInput, in coded: CodedStudy?,
    console: inout Console
  ) throws -> Concordance {
    let choice = CodebookChoice(file: input.codebook)
    let expression = try self.query(query, choice, &console)
    let coder = Autocoder(search(expression), cues: stageCues)
    let found = Array(coder.codings(in: corpus, jobs: jobs)).inOrder
    let filters = input.filters
    let wanted = filters.asksForCodings ? (coded?.standing ?? []).map(\.quotation) : nil
    let tagged = wanted.map { Dictionary(grouping: $0, by: Passage.init) }
    var unfiltered = filters
    (unfiltered.tags, unfiltered.reviewed) = ([], false)
    let chosen = Choice(filters, of: corpus)
    var kept: [Coding] = []
    for coding in found where chosen.admits(coding) && unfiltered.admit(coding) {
      if let last = kept.last, last.quotation.overlaps(coding.quotation) { continue }
      let others = tagged.map { $0[Passage(coding.quotation)] ?? [] }
      guard others?.contains(where: coding.quotation.overlaps) ?? true else { continue }
      kept.append(coding)
    }
    return Concordance(kept, in: corpus, words: words)
  }

  private func query(
    _ query: String, _ choice: CodebookChoice, _ console: inout Console
  ) throws -> RuleExpression {
    if let codebook, query.contains("@") {
      try codebook.mustBeSound(diagnostics, "its lists cannot be used", choice, on: &console)
    }
    let parsed = PatternParser.parse(query, lists: codebook?.listPatterns ?? [:])
    let paint = console.paint(for: .error)
    for diagnostic in parsed.diagnostics where diagnostic.severity != .note {
      console.complain(painted(diagnostic, paint))
    }
    guard let expression = parsed.value, !parsed.diagnostics.hasErrors else {
      throw CommandFailure(
        .usage, "the query cannot be read; quote it as in 'explain* NEAR/6 again'")
    }
    return expression
  }

  /// The study coded, if `--tag` or `--reviewed` needs that or there are memos to show; `nil`: not
  /// needed.
  fileprivate func codedAsFar(
    as input: StudyInput, need console: inout Console
  ) throws -> CodedStudy? {
    let filters = input.filters
    if filters.asksForCodings {
      if let codebookProblem { throw codebookProblem }
      try codebook?.mustBeSound(
        diagnostics, "nothing was coded", CodebookChoice(file: input.codebook), on: &console)
    } else {
      guard isCodable, decisions.decisions.contains(where: { $0.memo != nil }) else { return nil }
    }
    let coder = try input.manner.onlyCoder(&console)
    return codebook.map { CodedStudy(self, $0, filters: filters, by: coder) }
  }

  /// A codebook that tags whatever `expression` matches, negated or not.
  private func search(_ expression: RuleExpression) -> Codebook {
    let source = Source(name: "query", text: "")
    let place = Diagnostic.Place(source, source.range)
    var tag = Tag(id: "find/query", place: place)
    tag.rules = [Rule(expression, at: place)]
    tag.negation = .keep
    var search = Codebook(
      id: "find", version: Codebook.Version(0, 0, 0), title: "", kinds: [], tags: [tag],
      source: source)
    search.lists = codebook?.lists ?? []
    return search
  }
}

extension Filters {
  /// Whether only a coded study can answer.
  fileprivate var asksForCodings: Bool { !tags.isEmpty || reviewed }
}

/// The turn that a quotation is from.
private struct Passage: Hashable {
  let transcript: Transcript.ID
  let turn: Int

  init(_ quotation: Quotation) {
    transcript = quotation.transcript
    turn = quotation.turn
  }
}

extension Quotation {
  fileprivate func overlaps(_ other: Quotation) -> Bool {
    transcript == other.transcript && range.overlaps(other.range)
  }
}

extension String {
  /// Whether it continues a word before it, as a comma does.
  fileprivate var startsWithMark: Bool { first.map { ".,;:!?)]’'\"”…".contains($0) } ?? false }
}

extension Concordance.Line {
  fileprivate func json(in study: Study, _ noted: NotedWords) -> JSON {
    .object([
      ("id", JSON(evidence?.description)),
      ("person", JSON(quotation.speaker.participant?.description)),
      ("transcript", .string(quotation.transcript.description)),
      ("line", .integer(lineNumber(in: study))), ("left", .string(left)),
      ("keyword", .string(keyword)), ("right", .string(right)), ("quote", .string(quotation.text)),
      ("memos", noted.memos(on: quotation).json),
    ])
  }

  fileprivate func cells(in study: Study, _ noted: NotedWords) -> [String] {
    [
      evidence?.description ?? "", quotation.speaker.participant?.description ?? "",
      quotation.transcript.description,
      String(lineNumber(in: study)), left, keyword, right, noted.memos(on: quotation).cell,
    ]
  }

  private func lineNumber(in study: Study) -> Int {
    study.corpus[quotation.transcript]?.source.fileLine(at: quotation.range.start) ?? 0
  }
}
