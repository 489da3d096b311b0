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
    return """
      <!DOCTYPE html>
      <html lang="en">
      \(head)<body>
      <a class="skip" href="#main">Skip to the report</a>
      <header>
      <h1>\(HTMLWriter.text(document.title))</h1>
      \(document.opening.map(writer.text).joined())</header>
      \(navigation(hasTranscripts: !appendix.isEmpty, hasRules: !rules.isEmpty))\
      <main id="main" tabindex="-1">
      \(report)<div class="material">
      \(material)</div>
      \(rules)\
      </main>
      <footer>
      <p>Made by goldpan. Counts are people, not mentions.</p>
      </footer>
      <script>\(HTMLScript.text)</script>
      </body>
      </html>

      """
  }

  private var head: String {
    let digest = HTMLScript.digest
    return """
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src 'sha256-\(digest)'; img-src data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTML.escaped(TerminalWriter.plain(document.title)))</title>
      <link rel="icon" href="data:,">
      <style>
      \(HTMLStyle.text)</style>
      </head>

      """
  }

  private func navigation(hasTranscripts: Bool, hasRules: Bool) -> String {
    var links = document.sections.map { section in
      ("\(section.name.rawValue)", HTML.escaped(TerminalWriter.plain(section.title)))
    }
    if hasTranscripts { links.append(("transcripts", "Transcripts, coded")) }
    if hasRules { links.append(("rules", "Tags and rules")) }
    let items = links.map { "<li><a href=\"#\($0)\">\($1)</a></li>\n" }
    return "<nav aria-label=\"Sections\">\n<ul>\n\(items.joined())</ul>\n</nav>\n"
  }
}

extension Digest {
  /// The digest as one HTML file (DESIGN.md §7), with the conversations of the insights that it was
  /// made from: the same digest always gives the same bytes.
  public func html(_ insights: Insights) -> String { HTMLPage(self, insights).text }
}
