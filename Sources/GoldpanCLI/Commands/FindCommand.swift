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
    ] + StudyInput.parameters.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan find 'explain* NEAR/6 again'", "goldpan find 'great [who: moderator]'",
      "goldpan find '\"the box\"' calls/*.vtt",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let study = try input.study(&console)
    let found = try study.concordance(
      of: query, words: context.value, filters: input.filters, console: &console)
    switch console.global.style {
    case .json: try console.result(found.lines.map { $0.json(in: study).line + "\n" }.joined())
    case .plain:
      var table = TextTable(
        ["id", "person", "transcript", "line", "left", "keyword", "right"].map { .init($0) })
      for line in found.lines { table.append(line.cells(in: study)) }
      try console.result(table.tabSeparated())
    case .text:
      try console.result(aligned(found, width: console.width, paint: console.paint()))
      console.say(summary(found))
    }
    try study.finish()
  }

  private func summary(_ found: Concordance) -> String {
    let people = Set(found.lines.compactMap(\.quotation.speaker.participant)).count
    let places = "found in \(counted(found.lines.count, "sentence"))"
    return people == 0 ? places : "\(places) by \(counted(people, "person", "people"))"
  }

  /// Keywords under each other, cut to the width of the terminal.
  private func aligned(_ found: Concordance, width: Int, paint: Paint) -> String {
    let names = found.lines.map(\.quotation.speakerName)
    let ids = found.lines.map { $0.evidence?.description ?? "" }
    let nameWidth = names.map(displayWidth).max() ?? 0
    let idWidth = ids.map(displayWidth).max() ?? 0
    let side = max(8, (width - nameWidth - idWidth - 4) / 2)
    var text = ""
    for (index, line) in found.lines.enumerated() {
      let left = cutLeft(printable(line.left), to: side - 1)
      let keyword = printable(line.keyword)
      let right = cutRight(printable(line.right), to: max(0, side - displayWidth(keyword) - 1))
      let row = [
        paint(padded(ids[index], idWidth), .dim), padded(names[index], nameWidth),
        String(repeating: " ", count: side - 1 - displayWidth(left)) + left + " "
          + paint(keyword, .match) + (right.isEmpty ? "" : " " + right),
      ]
      text += row.joined(separator: "  ") + "\n"
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

func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - displayWidth(text)))
}

/// The start of a text that fits `width` columns, with an ellipsis if it is cut.
func cutRight(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  var kept = ""
  for character in text {
    guard displayWidth(kept) + displayWidth(String(character)) < width else { break }
    kept.append(character)
  }
  return width > 0 ? kept + "…" : ""
}

/// The end of a text that fits `width` columns, with an ellipsis if it is cut.
func cutLeft(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  var kept: [Character] = []
  var used = 0
  for character in text.reversed() {
    used += displayWidth(String(character))
    guard used < width else { break }
    kept.append(character)
  }
  return width > 0 ? "…" + String(kept.reversed()) : ""
}

extension Study {
  /// Where a rule matches, in participants' speech unless it says otherwise.
  fileprivate func concordance(
    of query: String, words: Int, filters: Filters, console: inout Console
  ) throws -> Concordance {
    let parsed = PatternParser.parse(query, lists: codebook?.listPatterns ?? [:])
    guard let expression = parsed.value, !parsed.diagnostics.hasErrors else {
      for diagnostic in parsed.diagnostics { console.complain(diagnostic.description) }
      throw CommandFailure(.usage, "the query is not a rule")
    }
    let codings = Autocoder(search(expression)).codings(in: corpus)
      .filter { filters.admit($0, in: corpus) }
    return Concordance(codings, in: corpus, words: words)
  }

  /// A codebook that tags whatever `expression` matches, negated or not.
  private func search(_ expression: RuleExpression) -> Codebook {
    var tag = Tag(id: "find/query", place: TextRange(0, 0))
    tag.rules = [Rule(expression, at: TextRange(0, 0))]
    tag.negation = .keep
    return Codebook(
      id: "find", version: Codebook.Version(0, 0, 0), title: "", kinds: [], tags: [tag],
      source: Source(name: "query", text: ""))
  }
}

extension Concordance.Line {
  fileprivate func json(in study: Study) -> JSON {
    .object([
      ("id", JSON(evidence?.description)),
      ("person", JSON(quotation.speaker.participant?.description)),
      ("transcript", .string(quotation.transcript.description)),
      ("line", .integer(lineNumber(in: study))), ("left", .string(left)),
      ("keyword", .string(keyword)), ("right", .string(right)), ("quote", .string(quotation.text)),
    ])
  }

  fileprivate func cells(in study: Study) -> [String] {
    [
      evidence?.description ?? "", quotation.speakerName, quotation.transcript.description,
      String(lineNumber(in: study)), left, keyword, right,
    ]
  }

  private func lineNumber(in study: Study) -> Int {
    study.corpus[quotation.transcript]?.source.position(at: quotation.range.start).line ?? 0
  }
}
