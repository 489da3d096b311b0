import GoldpanKit
import GoldpanReports

/// Words that no tag stands on: who says them, where, and what keeps tags away.
struct UncodedWords {
  private let id: String
  private let quotation: Quotation
  private let place: (file: String, line: Int)
  private let findings: [Finding]
  private let isNearest: Bool

  /// Looks at the tags that are `wanted`; if none is, at the one that comes nearest.
  init(_ id: String, _ quotation: Quotation, in coded: CodedStudy, wanted: [Tag]) {
    self.id = id
    self.quotation = quotation
    let (corpus, codebook) = (coded.study.corpus, coded.codebook)
    let source = corpus[quotation.transcript]?.source
    place = (source?.name ?? "", source?.fileLine(at: quotation.range.start) ?? 0)
    isNearest = wanted.isEmpty
    let said = corpus.ending(with: quotation)
    let missed =
      wanted.isEmpty
      ? [NearestTag(in: codebook, corpus: said)].compactMap(\.self).map { ($0.tag, $0.miss) }
      : wanted.map { ($0, NearMiss(tag: $0, in: codebook, corpus: said)) }
    findings = missed.map { tag, miss in
      Finding(tag: tag.id, holds: false, reasons: codebook.reasons(miss, of: tag))
    }
  }

  /// The words, then each tag with what is in its way.
  func text(_ paint: Paint) -> String {
    var text = "\(paint(id, .dim))  \(quotation.speakerName)  \(printable(place.file)):"
    text += "\(place.line)\n    \(printable(quotation.text))\n"
    guard !findings.isEmpty else { return text + "no tag: no part of any rule stands in it\n" }
    text += isNearest ? "no tag; the nearest:\n" : "no tag:\n"
    for finding in findings {
      text += "\(paint(finding.tag.description, .tag)): no\n"
      text += finding.reasons.map { "    \($0)\n" }.joined()
    }
    return text
  }

  /// One object in an array, as codings are printed, without a tag.
  var json: JSON {
    .array([
      .object([
        ("id", .string(id)), ("tag", .null),
        ("person", JSON(quotation.speaker.participant?.description)),
        ("transcript", .string(quotation.transcript.description)),
        ("turn", .integer(quotation.turn + 1)), ("line", .integer(place.line)),
        ("quote", .string(quotation.text)), ("nearest", .array(findings.map(\.json))),
      ])
    ])
  }
}

extension CodedStudy {
  /// The codings under a name, or on the words that have it; else the words alone.
  func words(named name: String) -> (codings: [Coding], quotation: Quotation?) {
    let coded = codings.filter { $0.evidence.description == name }
    guard coded.isEmpty else { return (coded, nil) }
    let corpus = study.corpus
    let found = corpus.quotation(
      named: Evidence.ID(name), decidedIn: study.decisions, language: codebook.languageLists)
    guard let words = found else { return ([], nil) }
    let around = codings.filter { coding in
      coding.quotation.transcript == words.transcript && coding.quotation.turn == words.turn
        && coding.quotation.range.overlaps(words.range)
    }
    return (around, words)
  }
}
