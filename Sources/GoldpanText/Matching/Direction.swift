/// Stage directions such as `[laughs]`, `{vocalsound}`, `(nods)` or `*sighs*`: part of the
/// transcript, not of what was said.
///
/// Square brackets and braces hold nothing else; a stand-in such as `[person-1]`, left by
/// redaction, is said and counts. Round brackets, angle brackets and asterisks may hold speech:
/// they are directions if their words say what somebody does (`DirectionWords`) or how long they
/// are silent, `(0.5)`.
enum Direction {
  /// Longer brackets are text.
  private static let longest = 80

  /// Whether a direction may begin with `byte`.
  @inline(__always)
  static func mayBegin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "{")
      || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "<")
  }

  /// The offset after the sign that closes the one at `offset`, if they hold a direction.
  static func end(_ bytes: Span<UInt8>, at offset: Int, limit: Int) -> Int? {
    let open = bytes[offset]
    guard let sign = closer(of: open) else { return nil }
    var close = offset + 1
    let last = min(limit, offset + longest)
    while close < last, bytes[close] != sign {
      if bytes[close] == UInt8(ascii: "\n") || bytes[close] == open { return nil }
      close += 1
    }
    guard close < last, close > offset + 1 else { return nil }
    let content = (offset + 1)..<close
    let isDirection =
      open == UInt8(ascii: "[") || open == UInt8(ascii: "{")
      ? !isStandIn(bytes, content)
      : DirectionWords.describe(bytes, content) || isLength(bytes, content)
    return isDirection ? close + 1 : nil
  }

  private static func closer(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    case UInt8(ascii: "*"): UInt8(ascii: "*")
    default: nil
    }
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

  /// The seconds of a silence, `0.5`: digits around a point (Jefferson 2004).
  private static func isLength(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var points = 0
    for offset in range {
      if bytes[offset] == UInt8(ascii: ".") {
        points += 1
      } else if bytes[offset] &- 0x30 >= 10 {
        return false
      }
    }
    return points == 1 && range.count > 1
  }
}
