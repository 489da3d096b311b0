import GoldpanText

/// How words are quoted: none is altered.
///
/// What is left out, between sentences or at the end of one, is marked; a quotation mark without
/// its other half goes.
package enum Quoting {
  /// As Markdown in straight marks, or in curved ones if straight ones stand inside.
  package static func marked(_ text: String) -> String {
    let words = Markdown.escaped(text)
    return text.utf8.contains(quotationMark) && text.contains("\"") ? "“\(words)”" : "\"\(words)\""
  }

  /// The words for a reader in a hurry.
  ///
  /// A quotation mark that nothing closes or opens is left out. Of a speech longer than `limit`
  /// the middle sentences give way to an ellipsis in brackets, and so does what a sentence says
  /// after its first `words` words.
  package static func excerpt(of text: String, upTo limit: Int = 280, words: Int = 60) -> String {
    withoutStrayMark(shortened(text, to: limit, words))
  }

  private static func shortened(_ text: String, to limit: Int, _ words: Int) -> String {
    guard text.utf8.count > limit, text.count > limit else { return text }
    let bytes = Array(text.utf8)
    let sentences = Sentences.split(bytes, TextRange(0, bytes.count)).map { range in
      String(decoding: bytes[range.indices], as: UTF8.self)
    }
    guard let first = sentences.first, let last = sentences.last.map({ start(of: $0, words) })
    else { return text }
    // What a rule found begins in the first sentence and ends in the last.
    var kept = start(of: first, words)
    guard sentences.count > 1 else { return kept }
    guard sentences.count > 2, kept == first else { return "\(kept) \(last)" }
    var length = kept.count + last.count
    for next in sentences.dropFirst().dropLast() {
      length += next.count + 1
      guard length < limit else { break }
      kept += " " + next
    }
    return "\(kept) […] \(last)"
  }

  /// The first `limit` words, and an ellipsis in brackets for the others.
  package static func start(of text: String, _ limit: Int) -> String {
    // Every word takes a byte.
    guard text.utf8.count > limit else { return text }
    let words = text.split(separator: " ", maxSplits: limit)
    guard words.count > limit, limit > 0 else { return text }
    return text[..<words[limit - 1].endIndex] + " […]"
  }

  private static func withoutStrayMark(_ text: String) -> String {
    guard text.utf8.contains(quotationMark), text.count(where: { $0 == "\"" }) % 2 == 1 else {
      return text
    }
    if text.hasPrefix("\"") { return String(text.dropFirst()) }
    return text.hasSuffix("\"") ? String(text.dropLast()) : text
  }
}

private let quotationMark = UInt8(ascii: "\"")
