import GoldpanReports

/// What a terminal shows, and the bytes that make it show something else.
///
/// Only lines that differ are written, each at its place, so that nothing scrolls. The sequences
/// are those that every terminal since the VT100 knows.
package struct Frame: Sendable {
  /// The lines as they are shown; `nil` while that is unknown.
  private(set) var lines: [String]?
  private var cursor: Cursor?
  private let columns: Int
  private let rows: Int

  private struct Cursor: Hashable {
    let row: Int
    let column: Int
  }

  /// A screen of which nothing is known but its size.
  package init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
  }

  /// What must be written to show `wanted` and the cursor, both counted from 0; without a cursor
  /// none is seen.
  package mutating func change(to wanted: [String], cursor: (row: Int, column: Int)?) -> String {
    let fitting = wanted.prefix(rows).map { Frame.cut($0, to: columns) }
    let next = fitting + Array(repeating: "", count: rows - fitting.count)
    var written = ""
    for row in next.indices where lines.map({ $0[row] != next[row] }) ?? true {
      let reset = next[row].contains("\u{1B}") ? "\u{1B}[0m" : ""
      written += "\u{1B}[\(row + 1);1H\u{1B}[K" + next[row] + reset
    }
    let place = cursor.map {
      Cursor(
        row: min(max(0, $0.row), max(0, rows - 1)),
        column: min(max(0, $0.column), max(0, columns - 1)))
    }
    let isKnown = lines != nil
    if let place {
      if !written.isEmpty || place != self.cursor {
        written += "\u{1B}[\(place.row + 1);\(place.column + 1)H"
      }
      if self.cursor == nil || !isKnown { written += "\u{1B}[?25h" }
    } else if self.cursor != nil || !isKnown {
      written += "\u{1B}[?25l"
    }
    lines = next
    self.cursor = place
    return written
  }

  /// The beginning of a line that takes at most `columns`; of control characters only those that
  /// color are kept.
  package static func cut(_ line: String, to columns: Int) -> String {
    if line.utf8.count <= columns, line.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return line }
    var kept = String.UnicodeScalarView()
    var used = 0
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" {
        guard let color = color(rest) else { continue }
        kept.append(scalar)
        kept.append(contentsOf: color)
        rest = rest[color.endIndex...]
        continue
      }
      guard scalar.properties.generalCategory != .control else { continue }
      let width = displayWidth(String(scalar))
      guard used + width <= columns else { break }
      used += width
      kept.append(scalar)
    }
    return String(kept)
  }

  /// `[`, digits and semicolons, and `m`, if that comes next.
  private static func color(
    _ rest: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView? {
    guard rest.first == "[" else { return nil }
    let parameters = rest.dropFirst().prefix { ("0"..."9").contains($0) || $0 == ";" }
    guard parameters.endIndex < rest.endIndex, rest[parameters.endIndex] == "m" else { return nil }
    return rest[...parameters.endIndex]
  }
}
