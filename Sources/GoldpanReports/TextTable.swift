import GoldpanText

/// A table for reading in a terminal, for `cut` and `awk`, or for programs.
package struct TextTable: Sendable {
  /// How a column is set.
  package enum Alignment: Sendable { case left, right }

  /// One column.
  package struct Column: Sendable {
    package let title: String
    package let alignment: Alignment

    package init(_ title: String, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  package let columns: [Column]
  /// The cells, row by row; each row has one for each column.
  package private(set) var rows: [[String]] = []

  package init(_ columns: [Column]) { self.columns = columns }

  package mutating func append(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    rows.append(cells)
  }

  /// Aligned columns under upper-case titles, two blanks between them.
  package func aligned() -> String {
    let titles = columns.map { $0.title.uppercased() }
    let cells = rows.map { $0.map(printable) }
    let widths = columns.indices.map { column in
      ([titles] + cells).map { displayWidth($0[column]) }.max() ?? 0
    }
    return ([titles] + cells).map { line($0, widths) + "\n" }.joined()
  }

  /// Tab-separated values under a title line; tabs and line ends in cells become blanks.
  package func tabSeparated() -> String {
    let titles = columns.map { $0.title.lowercased() }
    return ([titles] + rows).map { row in
      row.map(printable).joined(separator: "\t") + "\n"
    }.joined()
  }

  /// An object a row, the titles as keys; all values are strings.
  package var json: [JSON] {
    rows.map { row in
      .object(
        zip(columns, row).map { column, cell in
          (column.title.replacing(" ", with: "_"), .string(cell))
        })
    }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += "  " }
      let blanks = String(repeating: " ", count: max(0, widths[index] - displayWidth(cell)))
      text += columns[index].alignment == .left ? cell + blanks : blanks + cell
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// How many terminal columns a text takes.
package func displayWidth(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + columnWidth($1) }
}
