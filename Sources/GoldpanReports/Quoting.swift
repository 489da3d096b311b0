import GoldpanText

/// How words are quoted: never altered, at most left out between sentences.
package enum Quoting {
  /// As Markdown in straight marks, or in curved ones if straight ones stand inside.
  package static func marked(_ text: String) -> String {
    let words = Markdown.escaped(text)
    return text.contains("\"") ? "“\(words)”" : "\"\(words)\""
  }

  /// The words for a reader in a hurry.
  ///
  /// A quotation mark that nothing closes or opens is left out. Of a speech longer than `limit`
  /// the middle sentences give way to an ellipsis in brackets; a single sentence stays whole.
  package static func excerpt(of text: String, upTo limit: Int = 280) -> String {
    withoutStrayMark(shortened(text, to: limit))
  }

  private static func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let bytes = Array(text.utf8)
    let sentences = Sentences.split(bytes, TextRange(0, bytes.count)).map { range in
      String(decoding: bytes[range.indices], as: UTF8.self)
    }
    guard sentences.count > 2, let last = sentences.last else { return text }
    // What a rule found begins in the first sentence and ends in the last.
    var kept = sentences[0]
    var length = kept.count + last.count
    for next in sentences.dropFirst().dropLast() {
      length += next.count + 1
      guard length < limit else { break }
      kept += " " + next
    }
    return "\(kept) […] \(last)"
  }

  private static func withoutStrayMark(_ text: String) -> String {
    guard text.count(where: { $0 == "\"" }) % 2 == 1 else { return text }
    if text.hasPrefix("\"") { return String(text.dropFirst()) }
    return text.hasSuffix("\"") ? String(text.dropLast()) : text
  }
}
