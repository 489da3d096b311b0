import GoldpanCoding
public import GoldpanInsights

/// A digest as one HTML file that asks for nothing else.
package struct HTMLPage {
  private let document: DigestDocument
  private let hasCharts: Bool
  private let department: String?
  private let transcripts: [ReadableTranscript]
  private let index: HTMLIndex
  private let places: HTMLPlaces

  /// The page of `digest`, with the conversations of `insights`, from which it was made.
  package init(_ digest: Digest, _ insights: Insights, hasCharts: Bool = true) {
    // What others answer for is not on a department's page, whatever insights come with it.
    let insights = digest.header.remit.map(insights.narrowed) ?? insights
    self.hasCharts = hasCharts
    document = DigestDocument(
      digest, saturation: hasCharts ? insights.saturationChart : nil)
    let entries = document[.evidence]?.blocks ?? []
    let linked = Set(entries.compactMap { if case .entry(let id, _) = $0 { id } else { nil } })
    transcripts = insights.readableTranscripts(citing: linked)
    department = digest.header.remit?.department
    index = HTMLIndex(transcripts, insights.codebook, waves: insights.waveNames)
    places = HTMLPlaces(of: linked, in: transcripts)
  }

  /// The file: the same digest always gives the same bytes.
  package var text: String {
    let writer = HTMLWriter(
      evidence: HTMLEvidence(transcripts: transcripts, index: index, places: places),
      hasCharts: hasCharts)
    let appendix = HTMLTranscripts(
      transcripts: transcripts, index: index, places: places, department: department
    ).text
    let rules = HTMLRules(index: index).text
    let report = writer.text(document.sections.filter { $0.name != .evidence })
    let material =
      HTMLFilters(index: index).text
      + writer.text(document.sections.filter { $0.name == .evidence })
      + appendix
    return HTMLSkeleton(
      title: document.title, opening: document.opening.map(writer.text).joined(),
      subject: "the report",
      links: links(hasTranscripts: !appendix.isEmpty, hasRules: !rules.isEmpty),
      main: "\(report)<div class=\"material\">\n\(material)</div>\n\(rules)",
      isScripted: true
    ).text
  }

  private func links(hasTranscripts: Bool, hasRules: Bool) -> [(name: String, title: String)] {
    var links = document.sections.map { section in
      (name: section.name.rawValue, title: TerminalWriter.plain(section.title))
    }
    if hasTranscripts { links.append(("transcripts", "Transcripts, coded")) }
    if hasRules { links.append(("rules", "Tags and rules")) }
    return links
  }
}

extension Digest {
  /// The digest as one HTML file (DESIGN.md §7), with the conversations of the insights that it was
  /// made from: the same digest always gives the same bytes.
  public func html(_ insights: Insights) -> String { HTMLPage(self, insights).text }
}
