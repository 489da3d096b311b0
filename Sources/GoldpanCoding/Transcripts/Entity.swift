import GoldpanText

/// A character written as an HTML entity, such as `&#39;` or `&amp;`.
struct Entity {
  /// The character.
  let replacement: String
  /// How many bytes the file spends on it.
  let length: Int

  /// The entity at `offset`, if one stands there; in a cue the oldest ones need no semicolon, as
  /// in HTML, but an address such as `?a=1&lt=2` is left alone.
  static func read(
    _ bytes: [UInt8], at offset: Int, before end: Int, isCue: Bool = false
  ) -> Entity? {
    guard offset < end, bytes[offset] == UInt8(ascii: "&") else { return nil }
    let limit = min(end, offset + 32)
    var next = offset + 1
    while next < limit, isNameByte(bytes[next]) { next += 1 }
    guard next > offset + 1 else { return nil }
    let name = bytes[(offset + 1)..<next]
    if next < limit, bytes[next] == UInt8(ascii: ";"), let character = character(name) {
      return Entity(replacement: character, length: next + 1 - offset)
    }
    guard isCue, next == end || bytes[next] != UInt8(ascii: "=") else { return nil }
    return bare(name)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte < 0x80 && mayBeInWord(byte) || byte == UInt8(ascii: "#")
  }

  private static func bare(_ name: ArraySlice<UInt8>) -> Entity? {
    for known in bareNames where name.starts(with: known.utf8) {
      return named[known].map { Entity(replacement: $0, length: known.utf8.count + 1) }
    }
    return nil
  }

  private static func character(_ name: ArraySlice<UInt8>) -> String? {
    guard name.first == UInt8(ascii: "#") else {
      return named[String(decoding: name, as: UTF8.self)]
    }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10), value >= 0x20,
      !(0x7F..<0xA0 ~= value), let scalar = Unicode.Scalar(value)
    else { return nil }
    return String(scalar)
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "lrm": "\u{200E}", "rlm": "\u{200F}", "hellip": "…", "mdash": "—", "ndash": "–",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "eacute": "é", "euro": "€",
    "pound": "£", "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"", "copy": "©", "not": "¬",
    "notin": "∉", "nsubE": "⫅̸", "ClockwiseContourIntegral": "∲",
  ]

  /// Those that end without a semicolon where their letters end.
  private static let bareNames = [
    "amp", "AMP", "lt", "LT", "gt", "GT", "quot", "QUOT", "nbsp", "copy", "not",
  ]
}

extension [UInt8] {
  /// The offset after the character that begins at `offset`.
  func endOfScalar(at offset: Int, before end: Int) -> Int {
    var next = offset + 1
    while next < end, self[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
