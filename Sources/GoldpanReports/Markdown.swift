import GoldpanText

/// Markdown as every forge renders it (CommonMark with tables), safe for text by strangers.
package enum Markdown {
  /// Text in which nothing is markup: signs are escaped, controls made visible.
  package static func escaped(_ text: String) -> String {
    var result = ""
    var startsLine = true
    for scalar in printable(text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$":
        result += "\\"
      case "&":
        result += "&amp;"
        startsLine = false
        continue
      case "#", "+", "-", "=":
        if startsLine { result += "\\" }
      default: break
      }
      result.unicodeScalars.append(scalar)
      startsLine = false
    }
    return escapedListNumber(result)
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
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" else { return text }
    return digits + "\\" + rest
  }
}
