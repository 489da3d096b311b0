/// One Unicode scalar read from UTF-8.
struct DecodedScalar {
  /// The scalar; U+FFFD where the bytes are not well formed.
  let value: UInt32
  /// How many bytes it takes, at least 1.
  let length: Int

  /// Reads the scalar whose first byte stands at `offset`; never looks at `end` or beyond.
  init(_ bytes: Span<UInt8>, at offset: Int, end: Int) {
    let lead = bytes[offset]
    let need = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard need > 0, lead < 0xF5, offset + need <= end else {
      (value, length) = (0xFFFD, 1)
      return
    }
    var bits = need == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(need))
    for next in (offset + 1)..<(offset + need) {
      guard bytes[next] & 0xC0 == 0x80 else {
        (value, length) = (0xFFFD, 1)
        return
      }
      bits = bits << 6 | UInt32(bytes[next] & 0x3F)
    }
    (value, length) = (bits, need)
  }

  /// What Unicode says of it; of U+FFFD for values that are no scalars.
  var properties: Unicode.Scalar.Properties {
    (Unicode.Scalar(value) ?? "\u{FFFD}").properties
  }
}
