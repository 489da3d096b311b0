/// Comma-separated values (RFC 4180): rows of cells, each with its place.
package struct CSVTable: Sendable {
  /// One value.
  package struct Cell: Hashable, Sendable {
    /// What it says, without the quotes around it and with `""` as one quote.
    package let text: String
    /// Where it stands, quotes included.
    package let range: TextRange
  }

  /// The rows in order, which may differ in length; blank lines are none.
  package private(set) var rows: [[Cell]] = []
  /// Where a quote opens that is never closed.
  package private(set) var openQuote: TextRange?

  /// Reads a whole text; every text is a table.
  package init(_ source: Source, separator: UInt8 = UInt8(ascii: ",")) {
    var reader = CSVReader(source.bytes, separator: separator)
    while let row = reader.row() {
      if row.count > 1 || row.first?.range.isEmpty == false { rows.append(row) }
    }
    openQuote = reader.openQuote
  }
}

private struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var at = 0
  private(set) var openQuote: TextRange?

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The cells up to the end of the line, or `nil` at the end of the text.
  mutating func row() -> [CSVTable.Cell]? {
    guard at < bytes.count else { return nil }
    var cells: [CSVTable.Cell] = []
    while true {
      cells.append(cell())
      guard at < bytes.count else { return cells }
      at += 1
      if bytes[at - 1] != separator { return cells }
    }
  }

  /// One cell; afterwards a separator, a line end or the end of the text comes next.
  private mutating func cell() -> CSVTable.Cell {
    let start = at
    var text: [UInt8] = []
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") { text = quoted() }
    let plain = at
    while at < bytes.count, bytes[at] != separator, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    text += bytes[plain..<at]
    return CSVTable.Cell(
      text: String(decoding: text, as: UTF8.self), range: TextRange(start, at))
  }

  private mutating func quoted() -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    let start = at
    var text: [UInt8] = []
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == quote {
        guard at < bytes.count, bytes[at] == quote else { return text }
        at += 1
      }
      text.append(byte)
    }
    openQuote = openQuote ?? TextRange(start, start + 1)
    return text
  }
}
