/// As much of a CommonMark reader as tells whether a text by us lets strangers' text through.
///
/// It knows headings, tables, links and emphasis as the digest writes them; whatever else is
/// found counts as a problem.
package struct RenderedMarkdown {
  /// What the headings say, with their level.
  package private(set) var headings: [(level: Int, text: String)] = []
  /// Where links lead, in order.
  package private(set) var targets: [String] = []
  /// What no digest should hold.
  package private(set) var problems: [String] = []

  package init(_ markdown: String) {
    var pipes: Int?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let signs = Self.signs(of: line)
      let count = signs.count { $0.sign == "|" }
      if line.hasPrefix("|") {
        if pipes ?? count != count { problems.append("ragged table: \(line)") }
        pipes = count
      } else {
        if count > 0 { problems.append("pipe outside a table: \(line)") }
        pipes = nil
      }
      check(line, signs)
      let level = line.prefix { $0 == "#" }.count
      if level > 0 { headings.append((level, String(line.dropFirst(level + 1)))) }
    }
    let known = Set(headings.map(\.text))
    for target in targets where !known.contains(target) {
      problems.append("link to nowhere: \(target)")
    }
  }

  /// The text that a reader sees of Markdown without emphasis and links.
  package static func unescaped(_ markdown: some StringProtocol) -> String {
    var text = ""
    var isEscaped = false
    for scalar in markdown.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
        isEscaped = false
      }
    }
    return text.replacing("&#8203;", with: "").replacing("&amp;", with: "&")
  }

  private mutating func check(_ line: Substring, _ signs: [(sign: Unicode.Scalar, rest: Substring)])
  {
    let starts = ["    ", "\t", "```", "~~~", "---", "===", "***", "___", "+ ", "<"]
    if starts.contains(where: line.hasPrefix) { problems.append("another block: \(line)") }
    if signs.contains(where: { "<~$\\".unicodeScalars.contains($0.sign) }) {
      problems.append("raw markup: \(line)")
    }
    if signs.count(where: { $0.sign == "*" }) % 2 == 1 { problems.append("open emphasis: \(line)") }
    for (sign, rest) in signs where sign == "[" {
      let label = String(rest.prefix { $0 != "]" })
      if rest.hasPrefix("\(label)](#\(label))") {
        targets.append(label)
      } else {
        problems.append("odd link: \(line)")
      }
    }
    for scalar in line.unicodeScalars where Self.isHidden(scalar) {
      problems.append("hidden character U+\(String(scalar.value, radix: 16)): \(line)")
    }
    if line.replacing("\\://", with: "").contains("://") {
      problems.append("address that becomes a link: \(line)")
    }
    if line.replacing("&#8203;", with: "\u{200B}").contains(#/@[\p{L}\d_]|#\d/#) {
      problems.append("reference: \(line)")
    }
  }

  /// The signs that are neither escaped nor in code, each with what follows it.
  private static func signs(of line: Substring) -> [(sign: Unicode.Scalar, rest: Substring)] {
    var found: [(sign: Unicode.Scalar, rest: Substring)] = []
    var (isEscaped, isCode) = (false, false)
    let scalars = line.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\", !isCode {
        isEscaped = true
      } else if scalar == "`" {
        isCode.toggle()
      } else if !isCode, "|<[*~$".unicodeScalars.contains(scalar) {
        found.append((scalar, Substring(scalars[scalars.index(after: index)...])))
      }
    }
    if isCode || isEscaped { found.append(("\\", "")) }
    return found
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
