/// Bytes to be written, in one buffer that is kept; pieces go there sixteen bytes at a time.
struct HitOutput {
  /// How many bytes are to be written.
  private(set) var count = 0
  private var bytes = [UInt8](repeating: 0, count: 1 << 17)

  /// Pieces of text, each with some bytes after it.
  struct Pieces: Sendable {
    fileprivate private(set) var bytes: [UInt8] = []
    fileprivate private(set) var starts: [Int] = []
    fileprivate private(set) var ends: [Int] = []
    /// The greatest number of bytes of a piece.
    private(set) var longest = 0

    /// These pieces.
    init(_ pieces: [String]) {
      for piece in pieces {
        starts.append(bytes.count)
        bytes += piece.utf8
        ends.append(bytes.count)
        bytes += repeatElement(0, count: step)
        longest = max(longest, piece.utf8.count)
      }
    }
  }

  /// How many bytes are copied at a time.
  private static let step = 16

  /// Forgets what has been written.
  mutating func clear() { count = 0 }

  /// All bytes, to be kept.
  var all: [UInt8] { Array(bytes[..<count]) }

  /// Writes and forgets everything.
  mutating func flush() {
    System.write(bytes, count)
    count = 0
  }

  /// Makes room for `size` more bytes.
  @inline(__always)
  mutating func reserve(_ size: Int) {
    if bytes.count < count &+ size &+ Self.step {
      bytes += repeatElement(0, count: max(size + Self.step, bytes.count))
    }
  }

  /// Adds a piece for which there is room.
  @inline(__always)
  mutating func append(_ pieces: borrowing Pieces, _ number: Int) {
    append(pieces.bytes.span.bytes, pieces.starts[number]..<pieces.ends[number])
  }

  /// Adds a range of a text for which there is room; at least fifteen bytes follow it.
  @inline(__always)
  mutating func append(_ text: RawSpan, _ range: Range<Int>) {
    let place = count
    var target = bytes.mutableSpan
    var bytes = target.mutableBytes
    for offset in stride(from: 0, to: range.count, by: Self.step) {
      let some = text.unsafeLoadUnaligned(
        fromByteOffset: range.lowerBound &+ offset, as: SIMD16<UInt8>.self)
      bytes.storeBytes(of: some, toByteOffset: place &+ offset, as: SIMD16<UInt8>.self)
    }
    count &+= range.count
  }

  /// Adds a number of at most 19 digits for which there is room.
  @inline(__always)
  mutating func append(_ number: Int) {
    var number = UInt64(truncatingIfNeeded: number)
    if number >= 100_000_000 {
      appendBeginning(of: number)
      number %= 100_000_000
      store(Self.digits(number), unused: 0)
    } else {
      let digits = Self.digits(number)
      // A zero keeps one digit.
      store(digits, unused: min((digits & 0x0F0F_0F0F_0F0F_0F0F).trailingZeroBitCount / 8, 7))
    }
  }

  /// Adds all digits of a number but the last eight.
  private mutating func appendBeginning(of number: UInt64) {
    append(Int(number / 100_000_000))
  }

  @inline(__always)
  private mutating func store(_ digits: UInt64, unused: Int) {
    let place = count
    var target = bytes.mutableSpan
    var bytes = target.mutableBytes
    bytes.storeBytes(
      of: (digits &>> UInt64(truncatingIfNeeded: unused &* 8)).littleEndian,
      toByteOffset: place, as: UInt64.self)
    count &+= 8 &- unused
  }

  /// Eight digits, the first lowest: halves, quarters and eighths at once.
  @inline(__always)
  private static func digits(_ number: UInt64) -> UInt64 {
    let halves = number / 10_000 | (number % 10_000) &<< 32
    let hundreds = (halves &* 10_486) &>> 20 & 0x7F_0000_007F
    let quarters = hundreds | (halves &- hundreds &* 100) &<< 16
    let tens = (quarters &* 103) &>> 10 & 0x000F_000F_000F_000F
    return (tens | (quarters &- tens &* 10) &<< 8) | 0x3030_3030_3030_3030
  }
}
