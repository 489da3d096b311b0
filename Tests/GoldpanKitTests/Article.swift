import Foundation

/// An article of the documentation, to be held against what the program writes.
struct Article {
  /// The rows of its tables without their heads, cell by cell, by the heading they stand under.
  let rows: [(heading: String, cells: [String])]

  /// The article at `path` below `Sources`.
  init(_ path: String) throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    self.init(text: try String(contentsOf: sources.appending(path: path), encoding: .utf8))
  }

  init(text: String) {
    var rows: [(heading: String, cells: [String])] = []
    var heading = ""
    var isInTable = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") { heading = line.drop { $0 == "#" || $0 == " " }.description }
      if isInTable, line.hasPrefix("|") {
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        rows.append((heading, cells))
      }
      isInTable = line.hasPrefix("|---") || isInTable && line.hasPrefix("|")
    }
    self.rows = rows
  }

  /// The rows that stand under a heading.
  func rows(under heading: String) -> [[String]] {
    rows.filter { $0.heading == heading }.map(\.cells)
  }

  /// What a cell shows as code.
  static func code(in cell: String) -> [String] {
    cell.matches(of: #/`([^`]+)`/#).map { String($0.1) }
  }
}
