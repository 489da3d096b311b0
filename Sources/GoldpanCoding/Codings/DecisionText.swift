package import GoldpanText

extension DecisionLog {
  /// The text of a coder's file, whatever has happened to it.
  ///
  /// A line torn inside a character, or filled with zeros as a disk leaves it that lost its power,
  /// costs only itself: what is no UTF-8 in it is read as U+FFFD, which GP514 says.
  package static func text(of bytes: [UInt8], name: String) -> Parsed<Source> {
    if let (source, encoding) = try? SourceDecoding.decode(bytes, name: name),
      encoding == .utf8 || isWide(bytes)
    {
      return Parsed(source)
    }
    var text: [UInt8] = []
    var damaged: [Int] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if number > 0 { text.append(UInt8(ascii: "\n")) }
      if line.contains(0) || firstInvalidUTF8(line) != nil {
        damaged.append(number + 1)
        let repaired = String(decoding: line, as: UTF8.self).replacing("\0", with: "\u{FFFD}")
        text += repaired.utf8
      } else {
        text += line
      }
    }
    let source = Source(name: name, bytes: text)
    return Parsed(
      source,
      damaged.map { number in
        Diagnostic(
          .alteredLine, .warning,
          "line \(number) is no UTF-8, as when the machine stops while it is written; what does "
            + "not fit is read as '\u{FFFD}'", in: source, at: source.line(number))
      })
  }

  /// Whether the bytes begin as UTF-16 does, with a mark or half a brace.
  private static func isWide(_ bytes: [UInt8]) -> Bool {
    [[0xFF, 0xFE], [0xFE, 0xFF], [0x7B, 0], [0, 0x7B]].contains(Array(bytes.prefix(2)))
  }
}
