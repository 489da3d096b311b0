package import GoldpanText

/// The lines under `### Severity`, to ask which of them gave a coding its severity.
package struct SeverityLines {
  private let codebook: Codebook
  private let corpus: Corpus
  /// By tag: what looks for its lines.
  private var matchers: [Tag.ID: Matcher] = [:]

  /// The lines of a codebook, for codings of `corpus`.
  package init(_ codebook: Codebook, _ corpus: Corpus) {
    (self.codebook, self.corpus) = (codebook, corpus)
  }

  /// The line that raises or lowers what the tag says; `nil` if none does.
  package mutating func line(behind coding: Coding) -> Diagnostic.Place? {
    guard let tag = codebook[coding.tag], coding.severity != tag.severity ?? 0,
      let transcript = corpus[coding.quotation.transcript]
    else { return nil }
    let lines = tag.severities
    if matchers[tag.id] == nil {
      let entries = lines.map { line in
        Matcher.Entry(
          line.rule.expression.pattern, unit: line.rule.expression.scope.unit, negation: .block,
          isCaseSensitive: line.rule.expression.scope.isCaseSensitive)
      }
      matchers[tag.id] = Matcher(entries, language: codebook.languageLists)
    }
    let turn = transcript.turns[coding.quotation.turn]
    let found = matchers[tag.id]?.matches(in: transcript.source, turn.range) ?? []
    return lines.indices.first { index in
      lines[index].level == coding.severity
        && found.contains { match in
          match.pattern == index
            && (lines[index].rule.expression.scope.unit == .turn
              || coding.quotation.range.overlaps(match.range))
        }
    }.map { lines[$0].rule.place }
  }
}
