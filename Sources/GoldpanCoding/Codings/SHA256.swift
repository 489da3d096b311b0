/// SHA-256 (FIPS 180-4, 2015, §6.2): the toolchain brings no digest, and evidence needs names
/// that every machine agrees on.
public enum SHA256 {
  /// The 32 bytes of the digest of `message`.
  public static func digest(_ message: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(message)
    let words = words(of: bytes.span)
    return words.indices.flatMap { index in
      stride(from: 24, through: 0, by: -8).map {
        UInt8(truncatingIfNeeded: words[index] >> UInt32($0))
      }
    }
  }

  /// The digest in 64 hexadecimal digits, lower case.
  public static func hexadecimal(_ message: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = digest(message).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// The eight words of the digest of `message`, allocating nothing.
  static func words(of message: Span<UInt8>) -> SIMD8<UInt32> {
    var state = SIMD8<UInt32>(
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
      0x5be0_cd19)
    let constants = constants.span
    var schedule: InlineArray<64, UInt32> = InlineArray(repeating: 0)
    var words = schedule.mutableSpan
    let whole = message.count / 64
    for block in 0..<whole {
      for index in 0..<16 {
        words[index] =
          message.bytes.unsafeLoadUnaligned(
            fromByteOffset: block * 64 + index * 4, as: UInt32.self
          ).bigEndian
      }
      compress(&words, constants, into: &state)
    }
    takeTail(of: message, from: whole * 64, into: &words)
    if message.count % 64 >= 56 {
      compress(&words, constants, into: &state)
      for index in 0..<16 { words[index] = 0 }
    }
    words[14] = UInt32(truncatingIfNeeded: message.count >> 29)
    words[15] = UInt32(truncatingIfNeeded: message.count << 3)
    compress(&words, constants, into: &state)
    return state
  }

  /// Takes what is left of `message` from `start`, with the bit that ends it.
  private static func takeTail(
    of message: Span<UInt8>, from start: Int, into words: inout MutableSpan<UInt32>
  ) {
    for index in 0..<16 { words[index] = 0 }
    for offset in start...message.count {
      let byte = offset < message.count ? message[offset] : 0x80
      words[(offset - start) / 4] |= UInt32(byte) << UInt32(24 - offset % 4 * 8)
    }
  }

  /// Works a block, the first sixteen of `words`, into `state`; there are 64 words and constants.
  private static func compress(
    _ words: inout MutableSpan<UInt32>, _ constants: Span<UInt32>, into state: inout SIMD8<UInt32>
  ) {
    for index in 16..<64 {
      let early = words[unchecked: index &- 15]
      let late = words[unchecked: index &- 2]
      let first = rotated(early, 7) ^ rotated(early, 18) ^ (early &>> 3)
      let second = rotated(late, 17) ^ rotated(late, 19) ^ (late &>> 10)
      words[unchecked: index] =
        words[unchecked: index &- 16] &+ first &+ words[unchecked: index &- 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var index = 0
    while index < 64 {
      round(a, b, c, &d, e, f, g, &h, constants[unchecked: index] &+ words[unchecked: index])
      round(
        h, a, b, &c, d, e, f, &g, constants[unchecked: index &+ 1] &+ words[unchecked: index &+ 1])
      round(
        g, h, a, &b, c, d, e, &f, constants[unchecked: index &+ 2] &+ words[unchecked: index &+ 2])
      round(
        f, g, h, &a, b, c, d, &e, constants[unchecked: index &+ 3] &+ words[unchecked: index &+ 3])
      round(
        e, f, g, &h, a, b, c, &d, constants[unchecked: index &+ 4] &+ words[unchecked: index &+ 4])
      round(
        d, e, f, &g, h, a, b, &c, constants[unchecked: index &+ 5] &+ words[unchecked: index &+ 5])
      round(
        c, d, e, &f, g, h, a, &b, constants[unchecked: index &+ 6] &+ words[unchecked: index &+ 6])
      round(
        b, c, d, &e, f, g, h, &a, constants[unchecked: index &+ 7] &+ words[unchecked: index &+ 7])
      index &+= 8
    }
    state &+= SIMD8(a, b, c, d, e, f, g, h)
  }

  /// One round; the letters change places from one to the next instead of their values.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ word: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    let first = h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice &+ word
    let majority = (a & b) | (c & (a | b))
    d = d &+ first
    h = first &+ (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
