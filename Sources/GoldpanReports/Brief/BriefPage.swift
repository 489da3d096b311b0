import GoldpanCoding
public import GoldpanInsights

/// A workshop sheet as one HTML file that asks for nothing else and runs nothing.
private struct BriefPage {
  let document: BriefDocument
  let writer: HTMLWriter

  init(_ brief: Brief, _ insights: Insights) {
    document = BriefDocument(brief)
    writer = HTMLWriter(
      evidence: HTMLEvidence(
        transcripts: [], index: HTMLIndex([], insights.codebook), places: HTMLPlaces(of: [], in: [])
      ), hasCharts: true)
  }

  var text: String {
    HTMLSkeleton(
      title: document.title, opening: document.opening.map(writer.text).joined(),
      subject: "the sheet",
      links: document.sections.map { ($0.id, TerminalWriter.plain($0.title)) },
      main: document.sections.map(section).joined()
    ).text
  }

  private func section(_ section: BriefDocument.Section) -> String {
    "<section id=\"\(section.id)\" aria-labelledby=\"h-\(section.id)\">\n"
      + "<h2 id=\"h-\(section.id)\">\(HTMLWriter.text(section.title))</h2>\n"
      + section.blocks.map(writer.text).joined() + "</section>\n"
  }
}

extension Brief {
  /// The workshop sheet as one HTML file, with the insights that it was made from: the same brief
  /// always gives the same bytes.
  public func html(_ insights: Insights) -> String { BriefPage(self, insights).text }
}
