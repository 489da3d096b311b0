/// Writes blocks as Markdown (CommonMark with tables): the same blocks always give the same bytes.
package struct MarkdownWriter {
  private let charts: ChartStyle

  /// With charts in this way.
  package init(charts: ChartStyle = .bars) { self.charts = charts }

  /// The sections below a document's own title, in paragraphs.
  package func paragraphs(_ sections: [DigestSection]) -> [String] {
    sections.flatMap { ["## " + Self.text($0.title)] + paragraphs($0.blocks) }
  }

  /// The blocks that have something to say.
  package func paragraphs(_ blocks: [Block]) -> [String] {
    blocks.map(text).filter { !$0.isEmpty }
  }

  /// A block, without line feeds around it.
  private func text(_ block: Block) -> String {
    switch block {
    case .heading(let title): "### " + Self.text(title)
    case .paragraph(let prose): Self.text(prose)
    case .banner(let prose): "> " + Self.text(prose)
    case .list(let items): items.map { "- " + Self.text($0) }.joined(separator: "\n")
    case .numbered(let items):
      items.enumerated().map { "\($0 + 1). " + Self.text($1) }.joined(separator: "\n")
    case .table(let table): text(table)
    case .quotes(let quotes): quotes.map { "> " + Self.text($0) }.joined(separator: "\n>\n")
    case .entry(let id, let blocks):
      (["#### \(id)"] + paragraphs(blocks)).joined(separator: "\n\n")
    case .chart(let chart): text(chart)
    }
  }

  private func text(_ table: Block.Table) -> String {
    let shown = table.columns.indices.filter { charts == .bars || !table.columns[$0].isBar }
    return Markdown.table(
      shown.map { (table.columns[$0].title, table.columns[$0].isNumber) },
      table.rows.map { row in shown.map { Self.text(row[$0]) } })
  }

  private func text(_ chart: Chart) -> String {
    switch charts {
    case .bars, .none: ""
    case .mermaid: MermaidWriter.text(chart)
    case .svg(let folder):
      "<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"\(folder)/\(chart.name)-dark.svg\">"
        + "<img alt=\"\(SVG.escaped("\(chart.title). \(chart.summary)"))\" "
        + "src=\"\(folder)/\(chart.name)-light.svg\"></picture>"
    }
  }

  /// Running text on one line.
  package static func text(_ prose: Prose) -> String {
    prose.pieces.map { piece in
      switch piece {
      case .literal(let words): words
      case .text(let words): Markdown.escaped(words)
      case .code(let name): Markdown.code(name)
      case .quotation(let words): Quoting.marked(words)
      case .strong(let inner): "**\(text(inner))**"
      case .emphasis(let inner): "*\(text(inner))*"
      case .evidence(let id): "[\(id)](#\(id))"
      }
    }.joined()
  }
}
