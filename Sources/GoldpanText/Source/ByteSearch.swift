/// Looks through text eight bytes at a time.
extension Span<UInt8> {
  /// The first offset from `start` on, before `end`, at which one of three bytes stands.
  package func firstIndex(
    of first: UInt8, _ second: UInt8, _ third: UInt8, from start: Int, before end: Int
  ) -> Int? {
    let (one, two, three) = (
      Eight(repeating: first), Eight(repeating: second), Eight(repeating: third)
    )
    var next = start
    while next + 8 <= end {
      let eight = Eight(self, at: next)
      let hits = (eight ^ one).zeros | (eight ^ two).zeros | (eight ^ three).zeros
      if hits != 0 { return next + hits.trailingZeroBitCount / 8 }
      next += 8
    }
    while next < end {
      let byte = self[next]
      if byte == first || byte == second || byte == third { return next }
      next += 1
    }
    return nil
  }

  /// The first offset from `start` on, before `end`, at which `byte` stands.
  package func firstIndex(of byte: UInt8, from start: Int, before end: Int) -> Int? {
    let wanted = Eight(repeating: byte)
    var next = start
    while next + 8 <= end {
      let hits = (Eight(self, at: next) ^ wanted).zeros
      if hits != 0 { return next + hits.trailingZeroBitCount / 8 }
      next += 8
    }
    while next < end {
      if self[next] == byte { return next }
      next += 1
    }
    return nil
  }

  /// Whether there is a NUL, a CR, anything outside ASCII.
  func traits() -> (hasZero: Bool, hasReturn: Bool, isASCII: Bool) {
    var (zeros, returns, highs): (UInt64, UInt64, UInt64) = (0, 0, 0)
    let cr = Eight(repeating: UInt8(ascii: "\r"))
    var next = 0
    while next + 8 <= count {
      let eight = Eight(self, at: next)
      zeros |= eight.zeros
      returns |= (eight ^ cr).zeros
      highs |= eight.bits
      next += 8
    }
    var (hasZero, hasReturn, isASCII) = (zeros != 0, returns != 0, highs & Eight.highs == 0)
    while next < count {
      if self[next] == 0 { hasZero = true }
      if self[next] == UInt8(ascii: "\r") { hasReturn = true }
      if self[next] >= 0x80 { isASCII = false }
      next += 1
    }
    return (hasZero, hasReturn, isASCII)
  }

  /// The first offset from `start` on, before `end`, at which no ASCII stands.
  func firstHigh(from start: Int, before end: Int) -> Int? {
    var next = start
    while next + 8 <= end {
      let hits = Eight(self, at: next).bits & Eight.highs
      if hits != 0 { return next + hits.trailingZeroBitCount / 8 }
      next += 8
    }
    while next < end {
      if self[next] >= 0x80 { return next }
      next += 1
    }
    return nil
  }

  /// How many code points begin from `start` on, before `end`.
  package func codePointCount(from start: Int, before end: Int) -> Int {
    var count = end - start
    var next = start
    while next + 8 <= end {
      var continuations: UInt64 = 0
      let stop = Swift.min(end - 7, next + 8 * 255)
      while next < stop {
        continuations &+= Eight(self, at: next).continuations
        next += 8
      }
      count -= Eight.sum(continuations)
    }
    while next < end {
      if self[next] & 0xC0 == 0x80 { count -= 1 }
      next += 1
    }
    return count
  }
}

/// Eight bytes of a text, the first in the lowest place.
struct Eight {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080

  let bits: UInt64

  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    bits = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
  }

  @inline(__always)
  init(repeating byte: UInt8) { bits = UInt64(byte) &* Eight.ones }

  private init(bits: UInt64) { self.bits = bits }

  static func ^ (left: Eight, right: Eight) -> Eight { Eight(bits: left.bits ^ right.bits) }

  /// The high bit of the first byte that is zero, perhaps of some after it; 0: there is none.
  var zeros: UInt64 { (bits &- Eight.ones) & ~bits & Eight.highs }

  /// The high bit of every byte that is zero.
  var allZeros: UInt64 {
    let rest = ~Eight.highs
    return ~(((bits & rest) &+ rest) | bits | rest)
  }

  /// What eight bytes add up to.
  static func sum(_ bytes: UInt64) -> Int {
    let evens: UInt64 = 0x00FF_00FF_00FF_00FF
    let pairs = (bytes & evens) &+ (bytes >> 8 & evens)
    return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
  }

  /// The lowest bit of every byte that goes on with a code point.
  var continuations: UInt64 { (bits >> 7) & ~(bits >> 6) & Eight.ones }
}
