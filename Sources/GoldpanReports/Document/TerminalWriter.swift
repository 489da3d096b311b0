import GoldpanCoding
import GoldpanText

/// Writes blocks for reading in a terminal: aligned tables, wrapped text, no markup.
package struct TerminalWriter {
  private let width: Int?

  /// For lines of at most `width` columns; `nil`: prose in 80, tables as wide as they are.
  package init(width: Int?) { self.width = width }

  /// The blocks with an empty line between two.
  package func text(_ blocks: [Block]) -> String {
    blocks.map(text).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func text(_ block: Block) -> String {
    switch block {
    case .heading(let title): lines(Self.plain(title).uppercased())
    case .paragraph(let prose), .banner(let prose): lines(Self.plain(prose))
    case .list(let items): items.map { lines(Self.plain($0), after: "- ") }.joined()
    case .numbered(let items):
      items.enumerated().map { lines(Self.plain($1), after: "\($0 + 1). ") }.joined()
    case .table(let table): aligned(table)
    case .quotes(let quotes): quotes.map { lines(Self.plain($0), after: "  ") }.joined()
    case .entry(let id, let blocks):
      lines(id.description) + blocks.map(text).joined()
    case .chart: ""
    }
  }

  private func aligned(_ table: Block.Table) -> String {
    var text = TextTable(table.columns.map { .init($0.title, $0.isNumber ? .right : .left) })
    for row in table.rows { text.append(row.map(Self.plain)) }
    return text.aligned(within: width)
  }

  private func lines(_ text: String, after sign: String = "") -> String {
    let room = max(20, min(100, width ?? 80)) - sign.count
    let indent = String(repeating: " ", count: sign.count)
    return wrapped(text, to: room).enumerated().map { ($0 == 0 ? sign : indent) + $1 + "\n" }
      .joined()
  }

  /// The words alone, with nothing in them that a terminal would obey.
  package static func plain(_ prose: Prose) -> String {
    prose.pieces.map { piece in
      switch piece {
      case .literal(let words), .text(let words), .code(let words): printable(words)
      case .quotation(let words): "“\(printable(words))”"
      case .strong(let inner), .emphasis(let inner): plain(inner)
      case .evidence(let id): id.description
      }
    }.joined()
  }
}

extension [Block] {
  /// The cells of the tables between tabs, each table under a line of titles, an empty line between
  /// two; text that stands in no table is left out, or without any table each item is a line.
  package var tablesBetweenTabs: String {
    let tables = compactMap { if case .table(let table) = $0 { table.tabSeparated } else { nil } }
    guard tables.isEmpty else { return tables.joined(separator: "\n") }
    return flatMap { block -> [Prose] in
      switch block {
      case .list(let items), .numbered(let items), .quotes(let items): items
      case .paragraph(let prose), .banner(let prose): [prose]
      case .heading, .table, .entry, .chart: []
      }
    }.map { TerminalWriter.plain($0) + "\n" }.joined()
  }
}

extension Block.Table {
  /// Its cells between tabs, under a line of titles.
  fileprivate var tabSeparated: String {
    let titles = columns.map { $0.title.lowercased() }
    return ([titles] + rows.map { $0.map(TerminalWriter.plain) })
      .map { $0.joined(separator: "\t") + "\n" }.joined()
  }
}
