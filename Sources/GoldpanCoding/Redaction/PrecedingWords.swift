import GoldpanText

/// The words just before a place, for detectors that ask what a number is the number of.
enum PrecedingWords {
  /// The last word before `offset` in small letters, if only blanks, `:`, `#` or an apostrophe
  /// stand between; empty if there is none.
  static func last(before offset: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> String {
    nearest(1, before: offset, bytes, range).first ?? ""
  }

  /// Up to `count` words before `offset`, the nearest first.
  static func nearest(
    _ count: Int, before offset: Int, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> [String] {
    var words: [String] = []
    var end = offset
    while words.count < count {
      let floor = max(range.start, end - 4)
      while end > floor, isGap(bytes[end - 1]) { end -= 1 }
      var start = end
      while start > max(range.start, end - 20), isASCIILetter(bytes[start - 1]) { start -= 1 }
      guard start < end else { break }
      words.append(bytes.small(TextRange(start, end)))
      end = start
    }
    return words
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: ",")
  }
}
