import GoldpanReports

func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - displayWidth(text)))
}

/// The start of a text that fits `width` columns, with an ellipsis if it is cut.
func cutRight(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  var kept = ""
  for character in text {
    guard displayWidth(kept) + displayWidth(String(character)) < width else { break }
    kept.append(character)
  }
  return width > 0 ? kept + "…" : ""
}

/// The end of a text that fits `width` columns, with an ellipsis if it is cut.
func cutLeft(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  var kept: [Character] = []
  var used = 0
  for character in text.reversed() {
    used += displayWidth(String(character))
    guard used < width else { break }
    kept.append(character)
  }
  return width > 0 ? "…" + String(kept.reversed()) : ""
}
