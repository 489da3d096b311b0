import GoldpanKit
import GoldpanReports

/// `codebook suggest`: what people say where no tag stands.
struct CodebookSuggest: Sendable {
  var input = StudyInput()
  var people = PositiveNumber(value: 2)
  var limit = PositiveNumber(value: 20)
  var kind: String?
  var about: [String] = []
  var paste: String?

  static let command = Command<Console>(
    "suggest", "List words and phrases that people say where no tag stands, as rules.",
    options: CodebookSuggest(),
    parameters: [
      .option(
        "--min-people", value: "N", to: \.people, help: "Only what N people say; 2 if not given."),
      .option("--limit", value: "N", to: \.limit, help: "At most N terms; 20 if not given."),
      .option(
        "--kind", value: "KIND", to: \.kind,
        help: "Only beside tags of this kind, in the same turn."),
      .option(
        "--about", value: "WORD", to: \.about, help: "Only terms with this word; may be repeated."),
      .option(
        "--paste", value: "TAG", to: \.paste, help: "Print them as the section of a tag."),
    ] + StudyInput.ofFigures.map { $0.lifted(into: \.input) },
    examples: [
      "goldpan codebook suggest", "goldpan codebook suggest --kind pain --limit 5",
      "goldpan codebook suggest --about garden --paste wish/garden",
    ]
  ) { options, console in try options.run(on: &console) }

  private func run(on console: inout Console) throws {
    try refuseTagging()
    let coded = try input.coded(&console)
    let heading = try paste.map { try tagName($0, in: coded.codebook) }
    if let kind { try require(kind, of: coded.codebook) }
    let found = SalientTerms(
      in: coded.study.corpus, beside: codings(coded), options: options(coded),
      codebook: coded.codebook)
    let report = SalientTermsReport(found: found, study: coded.study)
    if let heading {
      try console.result(report.section(heading, of: coded.codebook))
    } else {
      switch console.global.style {
      case .json: try console.result(lines: report.objects)
      case .plain: try console.result(report.table.tabSeparated())
      case .text: try console.result(report.text(console.paint()))
      }
    }
    console.say(summary(found, coded, console))
    try coded.finish()
  }

  /// What a rule or a person put a tag on, or only what was decided.
  ///
  /// Rejected or not: somebody has looked at the words.
  private func codings(_ coded: CodedStudy) -> [Coding] {
    coded.codings.filter { $0.state != .pending || !coded.filters.reviewed }
  }

  private func options(_ coded: CodedStudy) -> SalientTerms.Options {
    var options = SalientTerms.Options()
    (options.people, options.limit) = (people.value, limit.value)
    (options.kind, options.about) = (kind, about)
    let choice = coded.choice
    let unheard = coded.study.corpus.roster.unheard
    options.isWanted = {
      choice.corpus[$0.id] != nil && choice.admits($1) && !unheard.contains($1)
    }
    return options
  }

  /// Tags and stages are what uncoded speech lacks.
  private func refuseTagging() throws {
    let given = [
      input.filters.tags.isEmpty ? nil : "--tag", input.filters.stages.isEmpty ? nil : "--stage",
    ]
    guard let option = given.compactMap(\.self).first else { return }
    throw CommandFailure(
      .usage,
      "'codebook suggest' takes no \(option): it looks at what has no tag; "
        + "--kind looks beside tags of a kind")
  }

  private func require(_ kind: String, of codebook: Codebook) throws {
    let known = Set(codebook.tags.map(\.id.kind) + codebook.kinds.map(\.name)).sorted()
    guard !known.contains(kind) else { return }
    throw CommandFailure(
      .usage,
      "no tag is of the kind '\(printable(kind))'"
        + Spelling.hint(for: kind, among: known, otherwise: "; there is \(listed(known))"))
  }

  /// The tag that `--paste` names, as a heading can say it.
  private func tagName(_ name: String, in codebook: Codebook) throws -> Tag.ID {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts.allSatisfy(Slug.isValid) else {
      let nearest = parts.compactMap { Slug.nearest(to: $0) }
      let hint = nearest.count == parts.count && parts.count >= 2 ? nearest : ["wish", "garden"]
      throw CommandFailure(
        .usage,
        "bad tag name '\(printable(name))'; expected kind/name in small letters, as in "
          + "'\(hint.joined(separator: "/"))'")
    }
    let id = Tag.ID(name)
    guard codebook[id] == nil, !codebook.kinds.isEmpty else { return id }
    try require(id.kind, of: codebook)
    return id
  }

  private func summary(
    _ found: SalientTerms, _ coded: CodedStudy, _ console: Console
  ) -> String {
    let place =
      "\(counted(found.sentences, "sentence")) without a tag by "
      + counted(found.people, "person", "people")
    guard !found.terms.isEmpty else { return "nothing stands out in \(place)" }
    let all =
      found.total > found.terms.count
      ? "the first \(found.terms.count) of \(found.total) terms" : counted(found.total, "term")
    let file = printable(coded.codebook.source.name)
    if let paste {
      let tag = coded.codebook[Tag.ID(paste)]
      let home = tag.flatMap(coded.codebook.place).map {
        "\(printable($0.source.name)), under '## \(paste)'"
      }
      let meaning = tag == nil ? ", say there what the tag means" : ""
      let left = found.unpasted(in: coded.study)
      let people =
        left == 0
        ? "" : "; no examples of \(counted(left, "person", "people")) without a consent to quote"
      return
        "\(all) in \(place)\(people); next: paste them into \(home ?? file)\(meaning), "
        + "and put made-up sentences in the place of people's own before you share it"
    }
    let test = CodebookChoice(file: input.codebook).command("codebook test", on: console)
    return "\(all) in \(place); next: paste what fits a tag into \(file), then '\(test)'"
  }
}
