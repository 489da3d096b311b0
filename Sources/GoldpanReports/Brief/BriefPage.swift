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
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; img-src data:">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(HTML.escaped(TerminalWriter.plain(document.title)))</title>
    <link rel="icon" href="data:,">
    <style>
    \(HTMLStyle.text)</style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the sheet</a>
    <header>
    <h1>\(HTMLWriter.text(document.title))</h1>
    \(document.opening.map(writer.text).joined())</header>
    <nav aria-label="Sections">
    <ul>
    \(document.sections.map(link).joined())</ul>
    </nav>
    <main id="main" tabindex="-1">
    \(document.sections.map(section).joined())</main>
    <footer>
    <p>Made by goldpan. Counts are people, not mentions.</p>
    </footer>
    </body>
    </html>

    """
  }

  private func link(_ section: BriefDocument.Section) -> String {
    "<li><a href=\"#\(section.id)\">\(HTML.escaped(TerminalWriter.plain(section.title)))</a></li>\n"
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
