/// A folded word as numbers: what it is looked up by, and all of it up to 16 bytes.
struct WordKey: Equatable {
  /// The first eight bytes, the first lowest; 0 beyond the end.
  let head: UInt64
  /// The last eight bytes of a word of more than eight; else 0.
  let tail: UInt64
  /// How many bytes it has.
  let count: Int32

  /// The key of `range`, which holds ASCII letters, digits and signs of words in any case, or
  /// anything folded.
  @inline(__always)
  init(_ text: Span<UInt8>, _ start: Int, _ end: Int, isFolded: Bool = false) {
    let length = end - start
    let fold: UInt64 = isFolded ? 0 : 0x2020_2020_2020_2020
    count = Int32(truncatingIfNeeded: length)
    guard length > 8 else {
      let mask: UInt64 = length == 8 ? ~0 : (1 << UInt64(length * 8)) &- 1
      head = (Self.load(text, start, end) | fold) & mask
      tail = 0
      return
    }
    head = Self.load(text, start, end) | fold
    tail = Self.load(text, end - 8, end) | fold
  }

  /// Whether the word at `range`, whose key this is, is ASCII.
  func isASCII(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if isWhole { return (head | tail) & 0x8080_8080_8080_8080 == 0 }
    for offset in range where text[offset] >= 0x80 { return false }
    return true
  }

  /// Whether the key is the whole word.
  var isWhole: Bool { count <= 16 }

  /// Spreads the key over 32 bits.
  @inline(__always)
  var hash: UInt32 {
    let mixed =
      (head ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
      ^ tail &* 0xC2B2_AE3D_27D4_EB4F
    return UInt32(truncatingIfNeeded: mixed >> 32 ^ mixed >> 15)
  }

  /// Eight bytes from `start`, fewer at the end of the text.
  @inline(__always)
  private static func load(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    if start + 8 <= text.count {
      return text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
    }
    var value: UInt64 = 0
    for offset in stride(from: end - 1, through: start, by: -1) {
      value = value << 8 | UInt64(text[offset])
    }
    return value
  }
}

/// Which beginnings of words can matter: 64 Kbit by a hash of the first four bytes, never wrong
/// about a word that matters.
struct WordFilter: Sendable {
  private(set) var bits = [UInt64](repeating: 0, count: 1024)
  /// By which of four bytes belong to a word, as bits, the first set: those before the first gap.
  let masks: [UInt32] = (0..<16).map { bits in
    UInt32.max >> UInt32(32 - 8 * (~UInt32(bits)).trailingZeroBitCount)
  }

  /// 1 if the word of `length` bytes from `start` may matter, else 0.
  @inline(__always)
  func admits(_ text: Span<UInt8>, _ start: Int, length: Int32) -> UInt64 {
    var beginning: UInt32
    if start &+ 4 <= text.count {
      let four = text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt32.self)
      let unused = UInt32(truncatingIfNeeded: max(0, 4 &- length) &* 8)
      beginning = (four.littleEndian | 0x2020_2020) & (UInt32.max &>> unused)
    } else {
      beginning = UInt32(truncatingIfNeeded: WordKey(text, start, start + Int(length)).head)
    }
    return Self.admits(bits.span, beginning)
  }

  /// 1 if `bits` admit a word with this beginning, else 0.
  @inline(__always)
  static func admits(_ bits: Span<UInt64>, _ beginning: UInt32) -> UInt64 {
    let place = place(beginning)
    return bits[unchecked: Int(place &>> 6)] &>> UInt64(place & 63) & 1
  }

  /// Admits the folded `word` alone.
  mutating func admit(_ word: [UInt8]) {
    admit(beginning: 0, word[...], isOpen: false, at: 0)
  }

  /// Admits every word that begins with the folded `beginning`.
  mutating func admit(beginningWith beginning: ArraySlice<UInt8>) {
    if beginning.count < 2 {
      for index in bits.indices { bits[index] = ~0 }
    } else {
      admit(beginning: 0, beginning, isOpen: true, at: 0)
    }
  }

  private mutating func admit(
    beginning: UInt32, _ rest: ArraySlice<UInt8>, isOpen: Bool, at index: UInt32
  ) {
    if index < 4, let byte = rest.first {
      admit(
        beginning: beginning | UInt32(byte | 0x20) << (index * 8), rest.dropFirst(), isOpen: isOpen,
        at: index + 1)
      return
    }
    let place = Self.place(beginning)
    bits[Int(place >> 6)] |= 1 << UInt64(place & 63)
    guard isOpen, index < 4 else { return }
    for byte in "abcdefghijklmnopqrstuvwxyz0123456789'.,_".utf8 {
      admit(
        beginning: beginning | UInt32(byte | 0x20) << (index * 8), [], isOpen: true, at: index + 1)
    }
  }

  @inline(__always)
  private static func place(_ beginning: UInt32) -> UInt32 {
    (beginning &* 0x9E37_79B1) &>> 16
  }
}
