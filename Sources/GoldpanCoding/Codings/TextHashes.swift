/// FNV-1a in 64 bits (Fowler, Noll & Vo): tells texts apart well enough to look them up, and gives
/// the hash of every beginning of a text on the way.
struct FNV {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = FNV()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}

/// A hash of 64 bits over eight bytes at a time, for every sentence there is; the same in every run.
enum Mixed {
  static func hash(_ bytes: ArraySlice<UInt8>, seed: UInt64) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var value = seed ^ UInt64(bytes.count)
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        value = mixed(value ^ UInt64(littleEndian: word))
        offset += 8
      }
      var rest: UInt64 = 0
      while offset < bytes.count {
        rest = rest << 8 | UInt64(bytes[offset])
        offset += 1
      }
      return mixed(value ^ rest)
    }
  }

  /// The finalizer of SplitMix64 (Steele, Lea & Flood 2014): every bit moves about half of all.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
