import GoldpanKit
import GoldpanReports

/// Words and phrases that people say where no tag stands, to read, for programs, or to paste.
struct SalientTermsReport {
  let found: SalientTerms
  let study: Study

  /// Phrases, then words: the rule, who says it how often, and people's sentences.
  func text(_ paint: Paint) -> String {
    let groups = [
      ("phrases", found.terms.filter(\.isPhrase)), ("words", found.terms.filter { !$0.isPhrase }),
    ]
    return groups.filter { !$0.1.isEmpty }.map { title, terms in
      paint(title, .heading) + "\n" + text(terms, paint)
    }.joined()
  }

  private func text(_ terms: [SalientTerms.Term], _ paint: Paint) -> String {
    terms.map { term in
      let keyness = term.keyness
      let counts =
        "\(term.people) of \(counted(found.people, "person", "people")), "
        + "\(counted(keyness.frequency, "time")) here, \(keyness.rest) elsewhere, "
        + "G² \(oneDecimal(keyness.logLikelihood))"
      let quotes = term.quotes.map { coding in
        "    \(paint(coding.evidence.description, .dim))  \(coding.quotation.speakerName)  "
          + "\(study.marked(coding, paint))\n"
      }
      return "- \(paint(printable(term.rule.description), .tag))\n    \(counts)\n"
        + quotes.joined()
    }.joined()
  }

  /// A section of a codebook with the terms as rules and their sentences as examples, as far as the
  /// rules match them: a negated sentence is none.
  ///
  /// Of a tag that the codebook's own file has already, only the bullets; what a new one means is
  /// for a person to say.
  func section(_ tag: Tag.ID, of codebook: Codebook) -> String {
    guard !found.terms.isEmpty else { return "" }
    let roster = study.corpus.roster
    let quotes = found.terms.map { term in
      term.quotes.filter(roster.mayBePasted).map { bullet($0.quotation.text) }
    }
    let passing = passing(quotes.flatMap(\.self), under: tag)
    var seen: Set<String> = []
    let examples = quotes.compactMap { $0.first(where: passing.contains) }
      .filter { seen.insert($0).inserted }
    return ([codebook.newHeading(of: tag)].compactMap(\.self) + section(examples))
      .joined(separator: "\n") + "\n"
  }

  private func section(_ examples: [String]) -> [String] {
    ["### Match"] + found.terms.map { "- \(printable($0.rule.description))" }
      + (examples.isEmpty ? [] : ["### Examples"] + examples)
  }

  private func bullet(_ quote: String) -> String {
    "- yes: \"\(printable(quote).replacing("\"", with: "\\\""))\""
  }

  /// Those of `bullets` that hold if the terms are the rules of a tag.
  private func passing(_ bullets: [String], under tag: Tag.ID) -> Set<String> {
    let document = ["# Terms", "- id: terms", "- version: 0.0.0", "## \(tag)", "Terms."]
    let text = (document + section(bullets)).joined(separator: "\n")
    let results = ExampleRun(CodebookReader.read(Source(name: "terms", text: text)).value).results
    return Set(results.filter(\.holds).map { "- " + $0.example.place.text })
  }

  /// An object a term.
  var objects: [JSON] {
    found.terms.map { term in
      .object([
        ("term", .string(term.text)), ("rule", .string(term.rule.description)),
        ("people", .integer(term.people)), ("of", .integer(found.people)),
        ("frequency", .integer(term.keyness.frequency)), ("rest", .integer(term.keyness.rest)),
        ("log_likelihood", .number(thousandths(term.keyness.logLikelihood))),
        (
          "quotes",
          .array(
            term.quotes.map { coding in
              .object([
                ("id", .string(coding.evidence.description)),
                ("person", JSON(coding.quotation.speaker.participant?.description)),
                ("transcript", .string(coding.quotation.transcript.description)),
                ("line", .integer(study.line(of: coding))),
                ("quote", .string(coding.quotation.text)),
              ])
            })
        ),
      ])
    }
  }

  /// A row a term.
  var table: TextTable {
    var table = TextTable(
      ["term", "rule", "people", "of", "frequency", "rest", "g2", "id", "quote"].map { .init($0) })
    for term in found.terms {
      let quote = term.quotes.first
      table.append([
        term.text, term.rule.description, String(term.people), String(found.people),
        String(term.keyness.frequency), String(term.keyness.rest),
        oneDecimal(term.keyness.logLikelihood), quote?.evidence.description ?? "",
        quote?.quotation.text ?? "",
      ])
    }
    return table
  }

  /// To three places: all that anybody compares.
  private func thousandths(_ value: Double) -> Double {
    Double(Int(value * 1000 + 0.5)) / 1000
  }
}

extension Codebook {
  /// The heading that a tag needs before the codebook can say more of it; `nil`: it has one.
  func newHeading(of id: Tag.ID) -> String? {
    guard let tag = self[id] else { return "## \(id)" }
    return place(of: tag) == nil ? "## \(id) (extends)" : nil
  }

  /// Where a tag has a heading in the codebook's own files.
  func place(of tag: Tag) -> Diagnostic.Place? {
    let others = extendedNames
    return ([tag.place] + tag.additions).first { !others.contains($0.source.name) }
  }
}

extension SalientTerms {
  /// How many people's quotes must not be pasted.
  func unpasted(in study: Study) -> Int {
    let roster = study.corpus.roster
    let quotes = terms.flatMap(\.quotes).filter { !roster.mayBePasted($0) }
    return Set(quotes.map(\.quotation.speaker)).count
  }
}

extension Roster {
  /// Whether the words of a coding may go into a file that others are given.
  fileprivate func mayBePasted(_ coding: Coding) -> Bool {
    coding.quotation.speaker.participant.flatMap { self[$0] }?.mayBePasted ?? false
  }
}
