import GoldpanCoding
public import GoldpanInsights

extension Digest {
  /// The digest in Markdown (DESIGN.md §7): the same digest always gives the same bytes.
  public var markdown: String { DigestDocument(self).markdown() }
}

extension DigestDocument {
  /// The document in Markdown.
  package func markdown(charts: ChartStyle = .bars) -> String {
    let writer = MarkdownWriter(charts: charts)
    let blocks = ["# " + MarkdownWriter.text(title)]
    return
      (blocks + writer.paragraphs(opening) + writer.paragraphs(sections))
      .joined(separator: "\n\n") + "\n"
  }

  /// The charts in the order of the document.
  package var charts: [Chart] {
    sections.flatMap(\.blocks).compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }
}
