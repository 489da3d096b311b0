import GoldpanCoding

/// Writes blocks as HTML: the same blocks always give the same bytes.
struct HTMLWriter {
  /// What stands with a quotation in the evidence index besides the blocks of its entry.
  let evidence: HTMLEvidence
  let hasCharts: Bool

  /// Sections with headings of the second level.
  func text(_ sections: [DigestSection]) -> String { sections.map(text).joined() }

  private func text(_ section: DigestSection) -> String {
    let name = section.name.rawValue
    return "<section id=\"\(name)\" aria-labelledby=\"h-\(name)\">\n"
      + "<h2 id=\"h-\(name)\">\(Self.text(section.title))</h2>\n"
      + section.blocks.map(text).joined() + "</section>\n"
  }

  func text(_ block: Block) -> String {
    switch block {
    case .heading(let title): "<h3>\(Self.text(title))</h3>\n"
    case .paragraph(let prose): "<p>\(Self.text(prose))</p>\n"
    case .banner(let prose): "<p class=\"banner\">\(Self.text(prose))</p>\n"
    case .list(let items): "<ul>\n\(lines(items))</ul>\n"
    case .numbered(let items): "<ol>\n\(lines(items))</ol>\n"
    case .table(let table): text(table)
    case .quotes(let quotes):
      quotes.map { "<blockquote><p>\(Self.text($0))</p></blockquote>\n" }.joined()
    case .entry(let id, let blocks): entry(id, blocks)
    case .chart(let chart): hasCharts ? figure(chart) : ""
    }
  }

  private func lines(_ items: [Prose]) -> String {
    items.map { "<li>\(Self.text($0))</li>\n" }.joined()
  }

  private func entry(_ id: Evidence.ID, _ blocks: [Block]) -> String {
    let name = HTML.escaped(id.description)
    return "<article class=\"entry\" id=\"\(name)\"\(evidence.attributes(of: id))>\n"
      + "<h3>\(name)</h3>\n" + blocks.map(text).joined() + evidence.context(of: id)
      + "</article>\n"
  }

  private func figure(_ chart: Chart) -> String {
    // What costs points stands in the heading above it.
    let isBars = if case .bars = chart.form { true } else { false }
    let caption = isBars ? "" : "<figcaption>\(HTML.escaped(chart.title))</figcaption>\n"
    return "<figure tabindex=\"0\" role=\"group\" aria-label=\"\(HTML.escaped(chart.title))\">\n"
      + "\(caption)\(ChartPicture(chart).inPage)\n</figure>\n"
  }

  private func text(_ table: Block.Table) -> String {
    let caption = HTML.escaped(table.caption)
    // What only draws a figure that stands beside it, a chart draws better.
    let shown = table.columns.indices.filter { !table.columns[$0].isBar }
    let head = shown.map { index in
      let column = table.columns[index]
      return "<th scope=\"col\"\(numeric(column))>\(HTML.escaped(column.title))</th>"
    }
    let rows = table.rows.map { row in
      "<tr>"
        + shown.map { index in
          let cell = Self.text(row[index])
          return index == 0
            ? "<th scope=\"row\">\(cell)</th>"
            : "<td\(numeric(table.columns[index]))>\(cell)</td>"
        }.joined() + "</tr>\n"
    }
    return "<div class=\"box\" role=\"region\" aria-label=\"\(caption)\" tabindex=\"0\">\n"
      + "<table>\n<caption>\(caption)</caption>\n"
      + "<thead><tr>\(head.joined())</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
      + "</div>\n"
  }

  private func numeric(_ column: Block.Table.Column) -> String {
    column.isNumber ? " class=\"number\"" : ""
  }

  /// Running text.
  static func text(_ prose: Prose) -> String {
    prose.pieces.map { piece in
      switch piece {
      case .literal(let words), .text(let words): HTML.escaped(words)
      case .code(let name): "<code>\(HTML.escaped(name))</code>"
      case .quotation(let words): "<q>\(HTML.escaped(words))</q>"
      case .strong(let inner): "<strong>\(text(inner))</strong>"
      case .emphasis(let inner): "<em>\(text(inner))</em>"
      case .evidence(let id):
        "<a class=\"evidence\" href=\"#\(HTML.escaped(id.description))\">"
          + "\(HTML.escaped(id.description))</a>"
      }
    }.joined()
  }
}
