/// Stage directions such as `[laughs]`: part of the transcript, not of what was said.
///
/// A stand-in such as `[person-1]`, left by redaction, is said and counts.
enum Direction {
  /// Longer brackets are text.
  private static let longest = 80

  /// The offset after the bracket that opens at `offset`, if it is a direction.
  static func end(_ bytes: Span<UInt8>, at offset: Int, limit: Int) -> Int? {
    var close = offset + 1
    let last = min(limit, offset + longest)
    while close < last, bytes[close] != UInt8(ascii: "]") {
      let byte = bytes[close]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "[") { return nil }
      close += 1
    }
    guard close < last, close > offset + 1 else { return nil }
    return isStandIn(bytes, (offset + 1)..<close) ? nil : close + 1
  }

  /// Letters, a hyphen, digits.
  private static func isStandIn(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var offset = range.upperBound
    while offset > range.lowerBound, bytes[offset - 1] &- 0x30 < 10 { offset -= 1 }
    guard offset < range.upperBound, offset > range.lowerBound + 1 else { return false }
    offset -= 1
    guard bytes[offset] == UInt8(ascii: "-") else { return false }
    for letter in range.lowerBound..<offset where (bytes[letter] | 0x20) &- 0x61 >= 26 {
      return false
    }
    return true
  }
}
