import GoldpanText

/// How words are quoted: none is altered.
///
/// What is left out is marked; a quotation mark without its other half goes.
package enum Quoting {
  /// As Markdown in curved marks, or in straight ones if only curved ones stand inside.
  package static func marked(_ text: String) -> String {
    let words = Markdown.escaped(text)
    let isCurvedInside = text.contains("“") || text.contains("”")
    return isCurvedInside && !text.utf8.contains(quotationMark) ? "\"\(words)\"" : "“\(words)”"
  }

  /// The first `limit` words, and an ellipsis in brackets for the others.
  package static func start(of text: String, _ limit: Int) -> String {
    // Every word takes a byte.
    guard text.utf8.count > limit else { return text }
    let words = text.split(separator: " ", maxSplits: limit)
    guard words.count > limit, limit > 0 else { return text }
    return text[..<words[limit - 1].endIndex] + " […]"
  }

  /// The words without a quotation mark at their start or end that nothing closes or opens.
  package static func withoutStrayMark(_ text: String) -> String {
    guard text.utf8.contains(quotationMark), text.count(where: { $0 == "\"" }) % 2 == 1 else {
      return text
    }
    if text.hasPrefix("\"") { return String(text.dropFirst()) }
    return text.hasSuffix("\"") ? String(text.dropLast()) : text
  }
}

private let quotationMark = UInt8(ascii: "\"")
