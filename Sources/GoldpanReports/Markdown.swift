import GoldpanText

/// Markdown as every forge renders it (CommonMark with tables), safe for text by strangers.
package enum Markdown {
  /// Text in which nothing is markup: signs are escaped, controls made visible, addresses no links.
  ///
  /// It stands on one line, at the start of it or further on, in a heading, a paragraph or a cell.
  package static func escaped(_ text: String) -> String {
    let scalars = Array(printable(text).unicodeScalars)
    var result = ""
    var startsLine = true
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$": result += "\\"
      case "#", "+", "-", "=": if startsLine { result += "\\" }
      case ":": if scalars[(index + 1)...].starts(with: ["/", "/"]) { result += "\\" }
      case ".": if scalars[..<index].suffix(3).elementsEqual(["w", "w", "w"]) { result += "\\" }
      default: break
      }
      if scalar == "&" { result += "&amp;" } else { result.unicodeScalars.append(scalar) }
      if refers(scalar, to: scalars[(index + 1)...].first) { result += "&#8203;" }
      startsLine = startsLine && scalar == " "
    }
    return escapedListNumber(result)
  }

  /// Whether a forge would make a mention, an issue or a mail address of a sign and what follows.
  ///
  /// Forges look at the text that a reader sees, where backslashes and other names for the sign
  /// have gone; only a sign in between, here one without width, stops them.
  private static func refers(_ sign: Unicode.Scalar, to next: Unicode.Scalar?) -> Bool {
    guard let next else { return false }
    let isDigit = "0"..."9" ~= next
    return sign == "@" && (isDigit || next == "_" || next.properties.isAlphabetic)
      || sign == "#" && isDigit
  }

  /// A name as code; one that code cannot hold is escaped text instead.
  package static func code(_ name: String) -> String {
    let isPlain = !name.isEmpty && printable(name) == name && !name.contains { "`|<".contains($0) }
    return isPlain ? "`\(name)`" : escaped(name)
  }

  /// A table with these columns; cells are Markdown already.
  package static func table(
    _ columns: [(title: String, isNumber: Bool)], _ rows: [[String]]
  ) -> String {
    let head = "| " + columns.map(\.title).joined(separator: " | ") + " |"
    let rule = "|" + columns.map { $0.isNumber ? "--:" : "---" }.joined(separator: "|") + "|"
    let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    return ([head, rule] + lines).joined(separator: "\n")
  }

  /// `12. text` at the start of a line would begin a list.
  private static func escapedListNumber(_ text: String) -> String {
    let blanks = text.prefix { $0 == " " }
    let digits = text.dropFirst(blanks.count).prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(blanks.count + digits.count)
    guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")",
      rest.dropFirst().first ?? " " == " "
    else { return text }
    return blanks + digits + "\\" + rest
  }
}
