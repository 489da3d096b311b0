import GoldpanReports

func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - displayWidth(text)))
}

/// The end of a text that fits `width` columns, with an ellipsis if it is cut; without a width, all of it.
func cutLeft(_ text: String, to width: Int?) -> String {
  guard let width, displayWidth(text) > width else { return text }
  var kept: [Character] = []
  var used = 0
  for character in text.reversed() {
    used += displayWidth(String(character))
    guard used < width else { break }
    kept.append(character)
  }
  return width > 0 ? "…" + String(kept.reversed()) : ""
}

/// Rows of two columns in 80, the second wrapped below itself; it begins after the widest of
/// `words`, or of the left cells.
func twoColumns(_ rows: [(String, String)], under words: [String]? = nil) -> [String] {
  let widest = (words ?? rows.map(\.0)).map(displayWidth).max() ?? 0
  let column = min(28, widest + 4)
  return rows.flatMap { left, right in
    let lines = wrapped(right, to: 80 - column).map { padded("", column) + $0 }
    guard displayWidth(left) + 4 <= column, let first = lines.first else {
      return ["  \(left)"] + lines
    }
    return [padded("  \(left)", column) + first.dropFirst(column)] + lines.dropFirst()
  }
}
