import GoldpanText

/// A character written as an HTML entity, such as `&#39;` or `&amp;`.
struct Entity {
  /// The character.
  let replacement: String
  /// How many bytes the file spends on it.
  let length: Int

  /// The entity at `offset`, if one stands there.
  static func read(_ bytes: [UInt8], at offset: Int, before end: Int) -> Entity? {
    guard offset < end, bytes[offset] == UInt8(ascii: "&") else { return nil }
    let limit = min(end, offset + 12)
    guard
      let semicolon = bytes[offset..<limit].firstIndex(of: UInt8(ascii: ";")),
      let character = character(bytes[(offset + 1)..<semicolon])
    else { return nil }
    return Entity(replacement: character, length: semicolon + 1 - offset)
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
    "pound": "£",
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
