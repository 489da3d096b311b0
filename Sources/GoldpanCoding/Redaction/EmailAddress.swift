import GoldpanText

/// E-mail addresses such as `jo@example.com`.
enum EmailAddress {
  /// The address whose `@` stands at `sign`.
  ///
  /// No part holds an `@`, so that no byte is looked at from more than two of them.
  static func around(_ sign: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> TextRange? {
    var start = sign
    while start > range.start, isLocal(bytes[start - 1]) { start -= 1 }
    while start < sign, isEdge(bytes[start]) { start += 1 }
    guard start < sign, bytes[sign - 1] != UInt8(ascii: ".") else { return nil }
    var end = sign + 1
    while end < range.end, isDomain(bytes[end]) { end += 1 }
    while end > sign + 1, !isCodeByte(bytes[end - 1]) { end -= 1 }
    guard !isCodeByte(bytes.at(end, range)), isDomain(bytes, TextRange(sign + 1, end)) else {
      return nil
    }
    return TextRange(start, end)
  }

  /// Whether labels of letters, digits and hyphens stand there, the last one of letters only.
  private static func isDomain(_ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    var label = range.start
    var dots = 0
    for offset in range.indices where bytes[offset] == UInt8(ascii: ".") {
      guard offset > label, offset - label <= 63 else { return false }
      dots += 1
      label = offset + 1
    }
    guard dots > 0, range.end - label >= 2, range.end - label <= 63 else { return false }
    return (label..<range.end).allSatisfy { isASCIILetter(bytes[$0]) }
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "'"), UInt8(ascii: "&"):
      true
    default: isCodeByte(byte) || byte & 0xC0 == 0x80
    }
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    !isCodeByte(byte) && byte != UInt8(ascii: "+")
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
