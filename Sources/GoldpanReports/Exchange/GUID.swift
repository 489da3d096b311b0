/// A name that is unique wherever it is made: 128 bits, written as 8-4-4-4-12 hexadecimal digits.
package struct GUID: Hashable, Sendable, CustomStringConvertible {
  private let bytes: [UInt8]

  /// The name of `name` in `space`, the same on every machine (RFC 9562 §5.5, version 5).
  package init(_ name: String, in space: GUID) {
    var bytes = Array(SHA1.digest(space.bytes + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  /// Reads a GUID in any case, with or without braces.
  package init?(_ text: some StringProtocol) {
    var digits = Array(text.utf8)[...]
    if digits.first == UInt8(ascii: "{"), digits.last == UInt8(ascii: "}") {
      digits = digits.dropFirst().dropLast()
    }
    let parts = digits.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let values = parts.joined().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard parts.map(\.count) == [8, 4, 4, 4, 12], values.count == 32 else { return nil }
    bytes = stride(from: 0, to: 32, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Lower case, hyphens, no braces.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The space of names that are addresses (RFC 9562 §6.6).
  package static let addresses = GUID(bytes: [
    0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
  ])

  /// The space of everything in Goldpan's codebooks.
  static let codebooks = GUID("urn:goldpan:codebook", in: addresses)
}
