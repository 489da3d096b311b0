import GoldpanKit
import GoldpanReports

/// `codebook score`.
struct CodebookScoring: Sendable {
  var gold = ""
  var choice = CodebookChoice()
  var mappings: [GoldMapping] = []
  var text = FieldList(names: ["text"])
  var labels = FieldList(names: [])
  var half: Gold.Half?
  var countsTentative = false
  var worst = WorstCount(value: 5)
  var listsRules = false
  var requirements: [ScoreRequirement] = []

  static let command = Command<Console>(
    "score",
    "Say how well rules find what people coded: precision, recall, F1 and kappa.",
    options: CodebookScoring(),
    parameters: [
      .argument(
        "GOLD", to: \.gold, required: true,
        help: "Texts that people coded: a JSON object or a CSV row each, - for standard input."),
      .option(
        "--map", value: "LABEL=TAGS", to: \.mappings,
        help: "The tags that stand for a label, as Bug=pain/* or 'Like[stars>=4]=loved/*'; "
          + "repeat it. Labels that are tags, kinds or names of tags stand for themselves."),
      .option(
        "--text", value: "FIELDS", to: \.text,
        help: "The field of the text, 'text' if not said, or several to join by '. '."),
      .option(
        "--labels", value: "FIELDS", to: \.labels,
        help: "The field of the labels, 'labels' or 'label' if not said, or a field of 1 and 0 "
          + "for each label."),
      .option(
        "--half", value: "HALF", to: \.half,
        help: "Score only the texts whose SHA-256 begins with 0-7 or with 8-f: tune rules on "
          + "the first half, report on the second."),
      .flag(
        "--tentative", to: \.countsTentative,
        help: "Count hypothetical and second-hand suggestions too."),
      .option(
        "--worst", value: "N", to: \.worst,
        help: "List so many rules and reasons for each label; 5 if not said."),
      .flag("--rules", to: \.listsRules, help: "List every rule instead of the worst."),
      .option(
        "--require", value: "LABEL=F1", to: \.requirements,
        help: "End with status 1 if F1 is lower, as Bug=0.65; repeat it."),
    ] + CodebookChoice.parameters.map { $0.lifted(into: \.choice) },
    examples: [
      "goldpan codebook score coded.csv",
      "goldpan codebook score reviews.jsonl --map 'Bug=pain/*' --text title,comment",
      "goldpan codebook score reviews.jsonl --half second --require pain=0.6",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    let codebook = try choice.sound(&console, "nothing was scored")
    let whole = try read(&console)
    let (mapped, unmapped) = try mappings(of: whole, codebook, console)
    try check(requirements, on: mapped)
    let chosen = half.map(whole.only) ?? whole
    guard !chosen.texts.isEmpty else {
      throw CommandFailure(.data, "no texts in '\(printable(gold))'; nothing was scored")
    }
    var progress = Progress("coding texts", from: console)
    let coded = CodedGold(chosen, by: codebook, jobs: console.jobs) { done, total in
      progress.advance(to: done, of: total, on: &console)
    }
    progress.finish(on: &console)
    let score = CodebookScore(coded, by: mapped, countsTentative: countsTentative)
    try print(ScoreReport(score, unmapped: unmapped, self, console), on: &console)
    try requirements.gate(score)
  }

  private func print(_ report: ScoreReport, on console: inout Console) throws {
    switch console.global.style {
    case .json: try console.result(lines: report.records)
    case .plain:
      try console.result(
        (listsRules ? report.ruleTable : report.figureTable).tabSeparated())
    case .text:
      try console.result(report.text(within: console.width, console.paint()))
      for remark in report.remarks { console.say(remark) }
    }
  }

  /// The coded texts; one mistake in the file ends it, as a figure over the rest would mislead.
  private func read(_ console: inout Console) throws -> Gold {
    var fields = GoldReader.Fields()
    fields.text = text.names
    fields.labels = labels.names
    fields.names = mappings.map(\.label)
    fields.kept = Set(mappings.flatMap { $0.conditions.map(\.field) })
    let path = gold == "-" ? gold : console.path(gold)
    let input = gold == "-" ? console.readToEnd() : []
    if gold != "-" { console.inputs.insert(path) }
    let parsed = try Study.gold(at: path, standardInput: input, fields: fields)
    let paint = console.paint(for: .error)
    let errors = parsed.diagnostics.filter { $0.severity == .error }
    for error in errors.prefix(Self.shown) { console.complain(painted(error, paint)) }
    guard errors.isEmpty else {
      let more = errors.count > Self.shown ? ", \(Self.shown) of them shown" : ""
      throw CommandFailure(
        .data,
        "'\(printable(gold))' has \(counted(errors.count, "error"))\(more); nothing was scored")
    }
    for warning in parsed.diagnostics { console.say(painted(warning, paint)) }
    return parsed.value
  }

  /// How many errors of a file are shown.
  private static let shown = 50

  /// What stands for each label, and the labels that nothing stands for.
  private func mappings(
    of gold: Gold, _ codebook: Codebook, _ console: Console
  ) throws -> (mapped: [GoldMapping], unmapped: [String]) {
    guard mappings.isEmpty else {
      for mapping in mappings {
        try mapping.check(against: gold, codebook, choice.command("codebook list", on: console))
      }
      let names = Set(mappings.map(\.label))
      let own = OwnLabels(codebook)
      let others = gold.labels.filter { !names.contains($0) }.map { ($0, own.mapping(of: $0)) }
      return (mappings + others.compactMap(\.1), others.filter { $0.1 == nil }.map(\.0))
    }
    let own = OwnLabels(codebook)
    let pairs = gold.labels.map { ($0, own.mapping(of: $0)) }
    let mapped = pairs.compactMap(\.1)
    guard mapped.isEmpty, let label = gold.labels.first else {
      return (mapped, pairs.filter { $0.1 == nil }.map(\.0))
    }
    let hint = Spelling.hint(for: label, among: own.names)
    throw CommandFailure(
      .usage,
      "no label is a tag, a kind or the name of a tag of \(codebook.id): "
        + "\(listed(gold.labels.prefix(8).map { "'\(printable($0))'" }))\(hint); "
        + "say what stands for it with --map '\(printable(label))=TAGS'")
  }

  private func check(_ requirements: [ScoreRequirement], on mapped: [GoldMapping]) throws {
    let names = mapped.map(\.name)
    for requirement in requirements
    where !mapped.contains(where: requirement.isAbout) {
      let hint = Spelling.hint(
        for: requirement.label, among: names, otherwise: "; expected one of \(listed(names, "or"))")
      throw CommandFailure(
        .usage, "'--require' names no label of the table: '\(printable(requirement.label))'\(hint)")
    }
  }
}

extension GoldMapping {
  /// Ends the command if the label, a field of its conditions or a tag is not there.
  fileprivate func check(against gold: Gold, _ codebook: Codebook, _ listing: String) throws {
    if !gold.labels.contains(label) {
      throw CommandFailure(
        .usage,
        "no text has the label '\(printable(label))'"
          + Spelling.hint(
            for: label, among: gold.labels,
            otherwise: gold.labels.isEmpty
              ? "; none has any"
              : "; there are \(listed(gold.labels.prefix(8).map { "'\(printable($0))'" }))"))
    }
    for field in conditions.map(\.field) where !gold.fields.contains(field) {
      throw CommandFailure(
        .usage,
        "no row has a field '\(printable(field))'"
          + Spelling.hint(
            for: field, among: gold.fields,
            otherwise: "; there are \(listed(gold.fields.prefix(8).map { "'\(printable($0))'" }))"))
    }
    for glob in globs { _ = try codebook.tags(fitting: glob, listing: listing) }
  }
}

extension [ScoreRequirement] {
  /// Ends with status 1 if a label misses what is required of it.
  fileprivate func gate(_ score: CodebookScore) throws {
    let failures = flatMap { requirement in
      score.rows.filter { requirement.isAbout($0.mapping) }.compactMap { row -> String? in
        let name = printable(row.mapping.name)
        guard let f1 = row.confusion.f1?.value else {
          return "\(name) has no F1, as nothing is found or given"
        }
        guard f1 < requirement.least else { return nil }
        return "\(name) has F1 \(twoDecimals(f1)), below the required \(requirement.word)"
      }
    }
    if !failures.isEmpty { throw CommandFailure(.gate, failures.joined(separator: "; ")) }
  }
}
