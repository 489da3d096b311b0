/// One cell of a table of comma-separated values (RFC 4180).
enum CSVCell {
  /// A text that no spreadsheet takes for a formula (DESIGN.md §9), in quotes where it needs them.
  static func text(_ text: String) -> String {
    let safe = startsFormula(text) ? "'" + text : text
    let needsQuotes =
      safe.utf8.contains { ",;\"\n\r\t".utf8.contains($0) }
      || safe.utf8.first.map { $0 == UInt8(ascii: " ") } ?? false
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  /// Whether a text begins a formula, perhaps behind apostrophes.
  static func startsFormula(_ text: String) -> Bool {
    text.utf8.first { $0 != UInt8(ascii: "'") }.map { "=+-@\t\r".utf8.contains($0) } ?? false
  }
}
