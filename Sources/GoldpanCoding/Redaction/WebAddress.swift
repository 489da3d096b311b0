import GoldpanText

/// Addresses on the web: with a scheme, with `www.`, or a host with a path.
enum WebAddress {
  /// The address whose scheme ends before the colon at `colon`: `https://example.com`.
  static func withScheme(
    colon: Int, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> TextRange? {
    guard bytes.at(colon + 1, range) == UInt8(ascii: "/"),
      bytes.at(colon + 2, range) == UInt8(ascii: "/"), isCodeByte(bytes.at(colon + 3, range))
    else { return nil }
    var start = colon
    while start > range.start, colon - start < 12, isASCIILetter(bytes[start - 1]) { start -= 1 }
    guard colon - start >= 2, !isCodeByte(bytes.at(start - 1, range)) else { return nil }
    return TextRange(start, end(from: colon + 3, bytes, range))
  }

  /// The address whose `www` ends before the point at `dot`.
  static func withPrefix(dot: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> TextRange? {
    let start = dot - 3
    guard bytes.spells("www", at: start, range), !isCodeByte(bytes.at(start - 1, range)),
      isCodeByte(bytes.at(dot + 1, range))
    else { return nil }
    return TextRange(start, end(from: dot + 1, bytes, range))
  }

  /// The address whose host ends before the slash at `slash`, not looked for before `floor`.
  ///
  /// Without a path, a host such as `example.com` is the name of a company as often as not.
  static func withPath(
    slash: Int, _ bytes: Span<UInt8>, from floor: Int, _ range: TextRange
  ) -> TextRange? {
    var start = slash
    let lowest = max(range.start, floor, slash - 253)
    while start > lowest, isHost(bytes[start - 1]) { start -= 1 }
    while start < slash, !isASCIILetter(bytes[start]), !isDigit(bytes[start]) { start += 1 }
    var label = start
    for offset in start..<slash where bytes[offset] == UInt8(ascii: ".") {
      guard offset > label else { return nil }
      label = offset + 1
    }
    guard label > start,
      domains.contains(String(decoding: bytes.copy(TextRange(label, slash)), as: UTF8.self)),
      !isCodeByte(bytes.at(start - 1, range)), bytes.at(start - 1, range) != UInt8(ascii: "@")
    else { return nil }
    return TextRange(start, end(from: slash + 1, bytes, range))
  }

  /// Where an address ends: before a blank, a quotation mark or a bracket, and before the signs
  /// that end the sentence around it.
  private static func end(from start: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> Int {
    var end = start
    while end < range.end, isAddress(end, bytes, range) { end += 1 }
    while end > start, isTrailing(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isAddress(_ offset: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    switch bytes[offset] {
    case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
      UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"):
      false
    // Typographic quotation marks, dashes and the ellipsis; a blank that does not break.
    case 0xE2: bytes.at(offset + 1, range) != 0x80
    case 0xC2: bytes.at(offset + 1, range) != 0xA0
    default: true
    }
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: ")"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// What hosts end with, as far as people write them without `www.` and scheme.
  private static let domains = Set(
    ("com org net edu gov mil int info biz name app dev io ai co me tv fm ly gl gle gd cc link "
      + "page blog shop store site online tech cloud xyz news live club uk ie eu us ca au nz za in "
      + "de fr es it nl be at ch se no dk fi pl cz pt gr ru ua jp kr cn br mx scot wales cymru "
      + "london be to is gg im je").split(separator: " ").map(String.init))
}
