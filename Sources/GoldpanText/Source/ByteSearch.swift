/// Looks through text sixteen bytes at a time.
extension Span<UInt8> {
  /// The first offset from `start` on, before `end`, at which one of three or four bytes stands.
  package func firstIndex(
    of first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8? = nil, from start: Int,
    before end: Int
  ) -> Int? {
    precondition(start >= 0 && end <= count, "the search stays inside the text")
    let one = Sixteen(repeating: first)
    let two = Sixteen(repeating: second)
    let three = Sixteen(repeating: third)
    let last = fourth ?? third
    let four = Sixteen(repeating: last)
    var next = start
    while next <= end &- 16 {
      let bytes = Sixteen(self, at: next)
      let hits = Hits(
        ((bytes .== one) .| (bytes .== two)) .| ((bytes .== three) .| (bytes .== four)))
      if let first = hits.first { return next + first }
      next &+= 16
    }
    while next < end {
      let byte = self[next]
      if byte == first || byte == second || byte == third || byte == last { return next }
      next += 1
    }
    return nil
  }

  /// The first offset from `start` on, before `end`, at which `byte` stands.
  package func firstIndex(of byte: UInt8, from start: Int, before end: Int) -> Int? {
    precondition(start >= 0 && end <= count, "the search stays inside the text")
    let wanted = Sixteen(repeating: byte)
    var next = start
    while next <= end &- 16 {
      if let first = Hits(Sixteen(self, at: next) .== wanted).first { return next + first }
      next &+= 16
    }
    while next < end {
      if self[next] == byte { return next }
      next += 1
    }
    return nil
  }

  /// The first offset from `start` on, before `end`, at which no ASCII stands.
  func firstHigh(from start: Int, before end: Int) -> Int? {
    precondition(start >= 0 && end <= count, "the search stays inside the text")
    let lowest = Sixteen(repeating: 0x80)
    var next = start
    while next <= end &- 16 {
      if let first = Hits(Sixteen(self, at: next) .>= lowest).first { return next + first }
      next &+= 16
    }
    while next < end {
      if self[next] >= 0x80 { return next }
      next += 1
    }
    return nil
  }

  /// The first offset from `start` on, before `end`, at which JSON may have to escape something:
  /// a control, a quotation mark, a backslash, or what begins a scalar that terminals obey.
  package func firstEscapable(from start: Int, before end: Int) -> Int? {
    precondition(start >= 0 && end <= count, "the search stays inside the text")
    var next = start
    while next <= end &- 16 {
      let bytes = Sixteen(self, at: next)
      let signs = (bytes .== Sixteen(repeating: 0x22)) .| (bytes .== Sixteen(repeating: 0x5C))
      let controls = (bytes .< Sixteen(repeating: 0x20)) .| (bytes .== Sixteen(repeating: 0x7F))
      let leads =
        (bytes .== Sixteen(repeating: 0xC2)) .| (bytes .== Sixteen(repeating: 0xD8))
        .| (bytes .== Sixteen(repeating: 0xE2))
      if let first = Hits(signs .| controls .| leads).first { return next + first }
      next &+= 16
    }
    while next < end {
      switch self[next] {
      case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2: return next
      default: next += 1
      }
    }
    return nil
  }

  /// Whether blanks from `start` on, before `end`, are single spaces, none at either end.
  package func hasPlainBlanks(from start: Int, before end: Int) -> Bool {
    precondition(start >= 0 && end <= count, "the search stays inside the text")
    guard start < end else { return true }
    guard !isSpace(self[start]), !isSpace(self[end - 1]) else { return false }
    let space = Sixteen(repeating: 0x20)
    var next = start
    while next < end &- 16 {
      let bytes = Sixteen(self, at: next)
      let doubled = (bytes .== space) .& (Sixteen(self, at: next &+ 1) .== space)
      let others = (bytes &- Sixteen(repeating: 9)) .< Sixteen(repeating: 5)
      if Hits(doubled .| others).first != nil { return false }
      next &+= 16
    }
    while next < end {
      if isSpace(self[next]), self[next] != 0x20 || self[next + 1] == 0x20 { return false }
      next += 1
    }
    return true
  }

  /// Where every line begins.
  func lineStarts() -> [UInt32] {
    let lineFeed = Sixteen(repeating: UInt8(ascii: "\n"))
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(count / 32)
    var next = 0
    while next <= count &- 16 {
      var hits = Hits(Sixteen(self, at: next) .== lineFeed)
      while let first = hits.popFirst() { offsets.append(UInt32(next + first + 1)) }
      next &+= 16
    }
    while next < count {
      if self[next] == UInt8(ascii: "\n") { offsets.append(UInt32(next + 1)) }
      next += 1
    }
    return offsets
  }

  /// Whether there is a NUL, whether there is a CR, and whether all is ASCII.
  func traits() -> (hasZero: Bool, hasReturn: Bool, isASCII: Bool) {
    let (zero, cr) = (Sixteen(repeating: 0), Sixteen(repeating: UInt8(ascii: "\r")))
    var (zeros, returns, highs) = (Sixteen() .!= zero, Sixteen() .!= zero, Sixteen())
    var next = 0
    while next <= count &- 16 {
      let bytes = Sixteen(self, at: next)
      zeros = zeros .| (bytes .== zero)
      returns = returns .| (bytes .== cr)
      highs |= bytes
      next &+= 16
    }
    var hasZero = Hits(zeros).first != nil
    var hasReturn = Hits(returns).first != nil
    var isASCII = Hits(highs .>= Sixteen(repeating: 0x80)).first == nil
    while next < count {
      if self[next] == 0 { hasZero = true }
      if self[next] == UInt8(ascii: "\r") { hasReturn = true }
      if self[next] >= 0x80 { isASCII = false }
      next += 1
    }
    return (hasZero, hasReturn, isASCII)
  }

  /// How many code points begin from `start` on, before `end`.
  package func codePointCount(from start: Int, before end: Int) -> Int {
    precondition(start >= 0 && end <= count, "the count stays inside the text")
    var (continuations, next) = (0, start)
    while next <= end &- 8 {
      var sums: UInt64 = 0
      let stop = Swift.min(end &- 7, next &+ 8 * 255)
      while next < stop {
        let eight = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: next, as: UInt64.self)
        sums &+= (eight &>> 7) & ~(eight &>> 6) & 0x0101_0101_0101_0101
        next &+= 8
      }
      let evens: UInt64 = 0x00FF_00FF_00FF_00FF
      let pairs = (sums & evens) &+ (sums &>> 8 & evens)
      continuations += Int((pairs &* 0x0001_0001_0001_0001) &>> 48)
    }
    while next < end {
      if self[next] & 0xC0 == 0x80 { continuations += 1 }
      next += 1
    }
    return end - start - continuations
  }
}

/// Sixteen bytes of a text; a concrete name, since inferred ones become loops (ENGINE.md).
private typealias Sixteen = SIMD16<UInt8>

extension Sixteen {
  /// The bytes from `offset` on, all inside the text.
  @inline(__always)
  fileprivate init(_ text: Span<UInt8>, at offset: Int) {
    self = text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Sixteen.self)
  }
}

/// Which of sixteen bytes were found.
private struct Hits {
  private var low: UInt64
  private var high: UInt64

  @inline(__always)
  init(_ mask: SIMDMask<SIMD16<Int8>>) {
    let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    (low, high) = (halves[0].littleEndian, halves[1].littleEndian)
  }

  /// The place of the first.
  @inline(__always)
  var first: Int? {
    if low | high == 0 { return nil }
    return low != 0 ? low.trailingZeroBitCount / 8 : 8 + high.trailingZeroBitCount / 8
  }

  /// Takes the first away.
  @inline(__always)
  mutating func popFirst() -> Int? {
    guard let first else { return nil }
    if first < 8 {
      low &= ~(0xFF << UInt64(first * 8))
    } else {
      high &= ~(0xFF << UInt64(first * 8 - 64))
    }
    return first
  }
}
