/// Sixteen bytes of a text.
typealias ByteVector = SIMD16<UInt8>
/// What is true of each of sixteen bytes.
typealias ByteMask = SIMDMask<SIMD16<Int8>>

/// Bitmaps of 128 bytes of a text, which are two blocks of 64: a bit a byte.
///
/// Swift has no way to gather the signs of a vector. So the answers for vector number n of eight
/// go to bit n of sixteen bytes; turning over these two squares of 8 × 8 bits (Warren, Hacker's
/// Delight, 7–3) and taking bytes of both in turn puts the bits in the order of the text. That is
/// a third of the work of gathering eight answers at a time by a multiplication.
enum ByteBlocks {
  /// How many bytes are looked at together.
  static let size = 128

  /// Which of the 128 bytes from `offset`, all of which must be there, are `wanted`.
  @inline(__always)
  static func bitmaps(
    _ text: RawSpan, at offset: Int, _ wanted: (ByteVector) -> ByteMask
  ) -> SIMD2<UInt64> {
    @inline(__always)
    func answers(_ part: Int) -> ByteVector {
      let bytes = text.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset &+ part &* 16, as: ByteVector.self)
      let bit = ByteVector(repeating: 1 &<< UInt8(truncatingIfNeeded: part))
      return ByteVector(repeating: 0).replacing(with: bit, where: wanted(bytes))
    }
    var all = answers(0) | answers(1)
    all |= answers(2)
    all |= answers(3)
    all |= answers(4)
    all |= answers(5)
    all |= answers(6)
    all |= answers(7)
    return inOrder(all)
  }

  /// Which bytes are ASCII letters or digits.
  @inline(__always)
  static func areWordBytes(_ bytes: ByteVector) -> ByteMask {
    let letters = areIn("a", "z", bytes | ByteVector(repeating: 0x20))
    return letters .| areIn("0", "9", bytes)
  }

  /// Which bytes are `byte`.
  @inline(__always)
  static func are(_ byte: UInt8, _ bytes: ByteVector) -> ByteMask {
    bytes .== ByteVector(repeating: byte)
  }

  /// Which bytes are of scalars outside ASCII.
  @inline(__always)
  static func areWide(_ bytes: ByteVector) -> ByteMask {
    unsafeBitCast(bytes, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0)
  }

  /// Which bytes lie between `least` and `greatest`, which are moved to the top of the signed
  /// numbers, since these are what processors compare.
  @inline(__always)
  private static func areIn(
    _ least: Unicode.Scalar, _ greatest: Unicode.Scalar, _ bytes: ByteVector
  ) -> ByteMask {
    let distance = Int8(truncatingIfNeeded: greatest.value &- least.value)
    let moved = bytes &+ ByteVector(repeating: 0x7F &- UInt8(truncatingIfNeeded: greatest.value))
    return unsafeBitCast(moved, to: SIMD16<Int8>.self) .> SIMD16<Int8>(repeating: 0x7E &- distance)
  }

  // MARK: The order of bits

  /// The bits of both blocks from those of eight vectors.
  @inline(__always)
  private static func inOrder(_ answers: ByteVector) -> SIMD2<UInt64> {
    var squares = unsafeBitCast(answers, to: SIMD2<UInt64>.self)
    swap(&squares, 7, 0x00AA_00AA_00AA_00AA)
    swap(&squares, 14, 0x0000_CCCC_0000_CCCC)
    swap(&squares, 28, 0x0000_0000_F0F0_F0F0)
    let bytes = unsafeBitCast(squares, to: ByteVector.self)
    let even = SIMD8<UInt16>(truncatingIfNeeded: bytes.lowHalf)
    let odd = SIMD8<UInt16>(truncatingIfNeeded: bytes.highHalf)
    let pairs = even | odd &<< SIMD8<UInt16>(repeating: 8)
    return unsafeBitCast(pairs, to: SIMD2<UInt64>.self)
  }

  /// Swaps the bits in `mask` with those `distance` higher.
  @inline(__always)
  private static func swap(_ squares: inout SIMD2<UInt64>, _ distance: UInt64, _ mask: UInt64) {
    let distance = SIMD2<UInt64>(repeating: distance)
    let changed = (squares ^ (squares &>> distance)) & SIMD2<UInt64>(repeating: mask)
    squares ^= changed ^ (changed &<< distance)
  }
}
