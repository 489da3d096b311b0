import GoldpanText

/// E-mail addresses as people say them: "jo at example dot com".
enum SpokenAddress {
  /// The address whose first `dot` after "at" is the run at `word`.
  static func around(
    _ word: TextRange, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> TextRange? {
    guard word.length == 3, bytes.spells("dot", at: word.start, range),
      let ending = next(after: word.end, bytes, range),
      domains.contains(bytes.small(ending)), let host = previous(before: word.start, bytes, range),
      !articles.contains(bytes.small(host)),
      let sign = previous(before: host.start, bytes, range), bytes.small(sign) == "at",
      let name = previous(before: sign.start, bytes, range)
    else { return nil }
    var at = name
    for _ in 0..<4 {
      guard let joint = previous(before: at.start, bytes, range),
        joints.contains(bytes.small(joint)),
        let part = previous(before: joint.start, bytes, range)
      else { break }
      at = part
    }
    var last = ending
    while let dot = next(after: last.end, bytes, range), bytes.small(dot) == "dot",
      let part = next(after: dot.end, bytes, range), domains.contains(bytes.small(part)),
      part.start - ending.end < 20
    {
      last = part
    }
    return TextRange(at.start, last.end)
  }

  /// The word before `offset`, one blank between, of at most 64 letters and digits.
  private static func previous(
    before offset: Int, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> TextRange? {
    let end = offset - 1
    guard end > range.start, isSpace(bytes[end]) else { return nil }
    var start = end
    while start > range.start, end - start < 64,
      isASCIILetter(bytes[start - 1]) || isDigit(bytes[start - 1])
    {
      start -= 1
    }
    return start < end ? TextRange(start, end) : nil
  }

  /// The word after `offset`, one blank between.
  private static func next(
    after offset: Int, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> TextRange? {
    guard isSpace(bytes.at(offset, range)), offset < range.end else { return nil }
    var end = offset + 1
    while end < range.end, end - offset < 12, isASCIILetter(bytes[end]) { end += 1 }
    return end > offset + 1 ? TextRange(offset + 1, end) : nil
  }

  private static let articles: Set<String> = ["a", "the", "this", "that", "our", "their", "your"]
  private static let joints: Set<String> = ["dot", "underscore", "dash", "hyphen"]
  private static let domains: Set<String> = [
    "com", "org", "net", "co", "uk", "edu", "gov", "ac", "eu", "us", "ie", "de", "fr", "io", "info",
  ]
}
