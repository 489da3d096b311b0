/// Writes blocks as Markdown (CommonMark with tables): the same blocks always give the same bytes.
package enum MarkdownWriter {
  /// The sections below a document's own title.
  package static func text(_ sections: [DigestSection]) -> [String] {
    sections.flatMap { ["## " + text($0.title)] + $0.blocks.map(text) }
  }

  /// A block, without line feeds around it.
  package static func text(_ block: Block) -> String {
    switch block {
    case .heading(let title): "### " + text(title)
    case .paragraph(let prose): text(prose)
    case .banner(let prose): "> " + text(prose)
    case .list(let items): items.map { "- " + text($0) }.joined(separator: "\n")
    case .numbered(let items):
      items.enumerated().map { "\($0 + 1). " + text($1) }.joined(separator: "\n")
    case .table(let table):
      Markdown.table(
        table.columns.map { ($0.title, $0.isNumber) }, table.rows.map { $0.map(text) })
    case .quotes(let quotes): quotes.map { "> " + text($0) }.joined(separator: "\n>\n")
    case .entry(let id, let blocks):
      (["#### \(id)"] + blocks.map(text)).joined(separator: "\n\n")
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
