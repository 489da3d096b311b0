import GoldpanText

/// Markdown as every forge renders it (CommonMark with tables), safe for text by strangers.
package enum Markdown {
  /// Text in which nothing is markup: signs are escaped, controls made visible, addresses no links.
  ///
  /// It stands on one line, at the start of it or further on, in a heading, a paragraph or a cell.
  package static func escaped(_ text: String) -> String {
    let bytes = Array(printable(text).utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    var startsLine = true
    for (index, byte) in bytes.enumerated() {
      if isMarkup(at: index, of: bytes, startsLine: startsLine) {
        result.append(UInt8(ascii: "\\"))
      }
      if byte == UInt8(ascii: "&") { result += "&amp;".utf8 } else { result.append(byte) }
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#"),
        refers(byte, to: bytes[(index + 1)...])
      {
        result += "&#8203;".utf8
      }
      startsLine = startsLine && byte == UInt8(ascii: " ")
    }
    return escapedListNumber(String(decoding: result, as: UTF8.self))
  }

  /// Whether the sign at `index` would be read as markup.
  private static func isMarkup(
    at index: Int, of bytes: [UInt8], startsLine: Bool
  ) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
      true
    case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): startsLine
    case UInt8(ascii: ":"): bytes[(index + 1)...].starts(with: "//".utf8)
    case UInt8(ascii: "."): bytes[..<index].suffix(3).elementsEqual("www".utf8)
    default: false
    }
  }

  /// Whether a forge would make a mention, an issue or a mail address of a sign and what follows.
  ///
  /// Forges look at the text that a reader sees, where backslashes and other names for the sign
  /// have gone; only a sign in between, here one without width, stops them.
  private static func refers(_ sign: UInt8, to rest: ArraySlice<UInt8>) -> Bool {
    guard let next = String(decoding: rest.prefix(4), as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return "0"..."9" ~= next
      || sign == UInt8(ascii: "@") && (next == "_" || next.properties.isAlphabetic)
  }

  /// A name as code; one that code cannot hold is escaped text instead.
  package static func code(_ name: String) -> String {
    let isPlain =
      !name.isEmpty && printable(name) == name && !name.utf8.contains { "`|<".utf8.contains($0) }
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
