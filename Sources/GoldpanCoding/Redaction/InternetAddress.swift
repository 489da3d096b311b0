import GoldpanText

/// Addresses on the internet: `192.0.2.1` and `2001:db8::1`.
enum InternetAddress {
  /// The IPv4 address that a run of digits begins with: four numbers from 0 to 255.
  static func four(
    _ run: NumberRun, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> TextRange? {
    guard run.groups.count >= 4 else { return nil }
    let dot = UInt8(ascii: ".")
    for place in 0..<4 {
      let group = run.groups[place]
      guard group.length <= 3, place == 0 || run.separators[place] == dot else { return nil }
      let value = group.indices.reduce(0) { 10 * $0 + Int(bytes[$1] & 15) }
      guard value <= 255, group.length == 1 || bytes[group.start] != UInt8(ascii: "0") else {
        return nil
      }
    }
    let whole = TextRange(run.groups[0].start, run.groups[3].end)
    let after = bytes.at(whole.end, range)
    let isPort = after == UInt8(ascii: ":") || after == UInt8(ascii: "/")
    guard NumberRun.isFree(before: whole.start, bytes, range) || isURL(whole.start, bytes, range),
      isPort || NumberRun.isFree(after: whole.end, bytes, range),
      !numbered.contains(PrecedingWords.last(before: whole.start, bytes, range))
    else { return nil }
    return whole
  }

  /// The IPv6 address around the colon at `offset`, and where the stretch ends that was looked at.
  static func six(
    around offset: Int, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> (address: TextRange?, end: Int) {
    var start = offset
    var end = offset
    while start > range.start, isPart(bytes[start - 1]) { start -= 1 }
    while end < range.end, isPart(bytes[end]) { end += 1 }
    let looked = end
    while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    if end - start > 2, bytes[end - 1] == UInt8(ascii: ":"), bytes[end - 2] != UInt8(ascii: ":") {
      end -= 1
    }
    guard end - start <= 39, !isCodeByte(bytes.at(start - 1, range)),
      !isCodeByte(bytes.at(end, range)), isSix(bytes.copy(TextRange(start, end)))
    else { return (nil, looked) }
    return (TextRange(start, end), looked)
  }

  /// Whether a text is eight groups of up to four hexadecimal digits, or fewer with one `::`.
  private static func isSix(_ text: [UInt8]) -> Bool {
    let groups = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard groups.allSatisfy({ $0.count <= 4 && !$0.contains(UInt8(ascii: ".")) }),
      text.contains(where: isDigit)
    else { return false }
    let empty = groups.count { $0.isEmpty }
    let full = groups.count - empty
    if empty == 0 { return full == 8 }
    let beginsOpen = text.starts(with: [0x3A, 0x3A])
    let endsOpen = text.suffix(2) == [0x3A, 0x3A]
    // One gap: an empty group inside, two at an end that is open.
    guard empty == (beginsOpen || endsOpen ? 2 : 1), full <= 7, full >= 1 else { return false }
    // Without a long group or a third one it is a slip in writing the time, such as 10::30.
    return beginsOpen || full > 2 || groups.contains { $0.count > 2 }
  }

  private static func isURL(_ start: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    bytes.at(start - 1, range) == UInt8(ascii: "/")
      && bytes.at(start - 2, range) == UInt8(ascii: "/")
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 6 || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: ".")
  }

  /// After these words, four numbers with points between them number something else.
  private static let numbered: Set<String> = [
    "version", "release", "firmware", "build", "section", "chapter", "clause", "paragraph",
    "article", "update", "driver",
  ]
}
