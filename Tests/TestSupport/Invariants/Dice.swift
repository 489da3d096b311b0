/// Random numbers that are somebody's bytes, so that a fuzzer decides what is drawn.
///
/// A byte a number, its weight in the high bits; past the last, a fixed sequence goes on, since
/// what draws until something comes up would not end otherwise.
package struct Dice: RandomNumberGenerator {
  private var bytes: ArraySlice<UInt8>
  private var rest = Seeded(0)

  /// Numbers that `bytes` determine.
  package init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    guard let byte = bytes.popFirst() else { return rest.next() }
    return UInt64(byte) << 56 | 1 << 55
  }
}
