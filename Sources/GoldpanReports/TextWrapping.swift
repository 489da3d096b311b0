/// A text in lines of at most `width` columns, broken at blanks.
package func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.split(separator: " ") {
    let length = displayWidth(String(word))
    if used > 0, used + 1 + length > width {
      lines.append(line)
      (line, used) = ("", 0)
    }
    line += (used > 0 ? " " : "") + word
    used += (used > 0 ? 1 : 0) + length
  }
  return used > 0 ? lines + [line] : lines
}
