import GoldpanInsights
import GoldpanText

/// A table for reading in a terminal, or for `cut` and `awk`.
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
  ///
  /// In lines of at most `limit` columns, if given: long cells are cut first, the rightmost first;
  /// when that is not enough, further columns follow below under the first one.
  package func aligned(within limit: Int? = nil) -> String {
    let titles = columns.map { $0.title.uppercased() }
    let cells = [titles] + rows.map { $0.map(printable) }
    var widths = columns.indices.map { column in
      cells.map { displayWidth($0[column]) }.max() ?? 0
    }
    guard let limit else { return text(cells, widths, of: columns.indices) }
    if let narrow = narrowed(widths, to: limit, titles: titles) {
      return text(cells, narrow, of: columns.indices)
    }
    for column in columns.indices.dropFirst() {
      widths[column] = min(widths[column], max(20, limit - widths[0] - 2))
    }
    let blocks = blocks(widths, within: limit)
    return blocks.map { text(cells, widths, of: $0) }.joined(separator: "\n")
  }

  /// Tab-separated values under a title line; tabs and line ends in cells become blanks.
  package func tabSeparated() -> String {
    let titles = columns.map { $0.title.lowercased() }
    return ([titles] + rows).map { row in
      row.map(printable).joined(separator: "\t") + "\n"
    }.joined()
  }

  /// The widths with columns of words narrowed, the last first; `nil` if lines cannot fit so.
  private func narrowed(_ widths: [Int], to limit: Int, titles: [String]) -> [Int]? {
    var widths = widths
    var excess: Int { widths.reduce(0, +) + 2 * (widths.count - 1) - limit }
    for column in columns.indices.reversed() where columns[column].alignment == .left {
      guard excess > 0 else { return widths }
      let least = max(displayWidth(titles[column]), column == 0 ? 30 : 20)
      widths[column] = max(min(widths[column], least), widths[column] - excess)
    }
    return excess > 0 ? nil : widths
  }

  /// The columns that stand beside each other: the first one begins every block.
  private func blocks(_ widths: [Int], within limit: Int) -> [[Int]] {
    var blocks: [[Int]] = [[0]]
    var used = widths.first ?? 0
    for column in columns.indices.dropFirst() {
      if used + 2 + widths[column] > limit, blocks[blocks.count - 1].count > 1 {
        blocks.append([0])
        used = widths[0]
      }
      blocks[blocks.count - 1].append(column)
      used += 2 + widths[column]
    }
    return blocks
  }

  private func text(
    _ cells: [[String]], _ widths: [Int], of shown: some Sequence<Int>
  ) -> String {
    let shown = Array(shown)
    return cells.map { line($0, widths, shown) + "\n" }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int], _ shown: [Int]) -> String {
    var text = ""
    for (place, index) in shown.enumerated() {
      if place > 0 { text += "  " }
      let cell = cutRight(cells[index], to: widths[index])
      let blanks = String(repeating: " ", count: max(0, widths[index] - displayWidth(cell)))
      text += columns[index].alignment == .left ? cell + blanks : blanks + cell
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// A number with one decimal place, or none if it is whole.
package func shortNumber(_ value: Double) -> String {
  value == value.rounded() ? String(oneDecimal(value).dropLast(2)) : oneDecimal(value)
}

/// The start of a text that fits `width` columns, with an ellipsis if it is cut; without a width,
/// all of it.
package func cutRight(_ text: String, to width: Int?) -> String {
  guard let width, displayWidth(text) > width else { return text }
  var (kept, used) = ("", 0)
  for character in text {
    used += displayWidth(String(character))
    guard used < width else { break }
    kept.append(character)
  }
  return width > 0 ? kept + "…" : ""
}

/// How many terminal columns a text takes.
package func displayWidth(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + columnWidth($1) }
}
