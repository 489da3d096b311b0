/// Where lines and sentences may end: line feeds, full stops, question and exclamation marks.
package struct EndMarks: Sendable {
  /// How many bytes, whatever they are, must follow a range.
  package static let slack = ByteBlocks.size

  private var bits: [UInt64] = []
  private var start = 0
  private var end = 0
  private var block = 0
  /// The marks of the block that have not been given.
  private var left: UInt64 = 0

  /// No marks.
  package init() {}

  /// Finds the marks of `range`, which `slack` bytes must follow.
  package mutating func read(_ text: Span<UInt8>, _ range: TextRange) {
    precondition(range.end + Self.slack <= text.count, "a range that vectors can read beyond")
    (start, end) = (range.start, range.end)
    let pairs = (end - start + 127) / 128
    bits += repeatElement(0, count: max(0, 2 * pairs + 1 - bits.count))
    Self.mark(text.bytes, from: start, pairs, &bits)
    bits[2 * pairs] = 0
    (block, left) = (0, bits[0])
  }

  /// The offset of the next mark before `limit`, if there is one; each is given once.
  package mutating func next(before limit: Int) -> Int? {
    let limit = min(limit, end)
    while left == 0 {
      guard start &+ block &* 64 &+ 64 < limit else { return nil }
      block &+= 1
      left = bits[block]
    }
    let offset = start &+ block &* 64 &+ left.trailingZeroBitCount
    guard offset < limit else { return nil }
    left &= left &- 1
    return offset
  }

  private static func mark(
    _ text: RawSpan, from start: Int, _ pairs: Int, _ bits: inout [UInt64]
  ) {
    var bits = bits.mutableSpan
    for pair in 0..<pairs {
      let marks = ByteBlocks.bitmaps(text, at: start &+ pair &* 128) { bytes in
        ByteBlocks.are(UInt8(ascii: "\n"), bytes) .| ByteBlocks.are(UInt8(ascii: "."), bytes)
          .| ByteBlocks.are(UInt8(ascii: "!"), bytes) .| ByteBlocks.are(UInt8(ascii: "?"), bytes)
      }
      bits[2 &* pair] = marks[0]
      bits[2 &* pair &+ 1] = marks[1]
    }
  }
}
