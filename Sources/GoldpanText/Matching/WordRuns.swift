/// Which bytes of a text belong to words, a bit a byte.
///
/// A word is what `\w+` finds in most search tools: a run of letters, marks, digits and underscores.
/// A place is the number of a bit. The first block is empty, so that one can look back from any
/// word; the byte at place 64 is the first of the range.
struct WordRuns: Sendable {
  /// How many bytes must follow a range, whatever they are: vectors read beyond its end.
  static let slack = ByteBlocks.size
  /// How many blocks are sifted at a time, to stay near.
  static let batch = 64
  /// The place of the first byte.
  static let firstPlace = 64

  /// A bit a byte; the first and the last block are empty.
  private(set) var bits: [UInt64] = [0, 0]
  /// The blocks that the range takes, from 1.
  private(set) var blocks = 1..<1
  /// Where words begin that hold more than ASCII.
  private var wide: [UInt64] = [0, 0]
  /// Pairs of blocks that hold more than ASCII.
  private var widePairs: [Int32] = []
  /// Places of words that the filter admits.
  private(set) var found = [Int32](repeating: 0, count: batch * 32 + 1)

  /// Finds the words of `range`, which `slack` bytes must follow.
  mutating func read(_ text: Span<UInt8>, _ range: TextRange) {
    let pairs = (range.end - range.start + 127) / 128
    blocks = 1..<(1 + 2 * pairs)
    if !widePairs.isEmpty { for block in wide.indices { wide[block] = 0 } }
    let missing = blocks.upperBound + 1 - bits.count
    bits.removeLast(max(0, -missing))
    bits += repeatElement(0, count: max(0, missing))
    bits[blocks.upperBound] = 0
    wide += repeatElement(0, count: max(0, bits.count - wide.count))
    widePairs.removeAll(keepingCapacity: true)
    precondition(range.end + Self.slack <= text.count, "a range that vectors can read beyond")
    Self.classify(text.bytes, from: range.start, pairs, &bits, &widePairs)
    close(range.end - range.start)
    if !widePairs.isEmpty { addWide(text, range) }
  }

  /// The bits from `place` on, at least 57 of them.
  @inline(__always)
  static func window(_ bits: RawSpan, from place: Int) -> UInt64 {
    bits.unsafeLoadUnaligned(fromUncheckedByteOffset: place &>> 3, as: UInt64.self).littleEndian
      &>> UInt64(truncatingIfNeeded: place & 7)
  }

  /// How many bytes the word has that begins at `place`.
  @inline(__always)
  static func length(_ bits: RawSpan, from place: Int) -> Int {
    let length = (~window(bits, from: place)).trailingZeroBitCount
    return length < 57 ? length : longLength(bits, from: place)
  }

  @inline(never)
  private static func longLength(_ bits: RawSpan, from place: Int) -> Int {
    var stop = place
    while true {
      let more = (~window(bits, from: stop)).trailingZeroBitCount
      guard more >= 57 else { return stop + more - place }
      stop += 57
    }
  }

  /// Where the word begins that ends before `place`; `place` where none does.
  @inline(__always)
  static func start(_ bits: RawSpan, before place: Int) -> Int {
    var start = place
    while true {
      // The eight bytes whose last holds bit `start`; those above it are shifted out.
      let eight = bits.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start &>> 3 &- 7, as: UInt64.self
      ).littleEndian
      let before = eight &<< UInt64(truncatingIfNeeded: 8 &- start & 7)
      let more = (~before).leadingZeroBitCount
      start &-= min(more, 56)
      if more < 56 { return start }
    }
  }

  private static func classify(
    _ text: RawSpan, from start: Int, _ pairs: Int, _ bits: inout [UInt64],
    _ widePairs: inout [Int32]
  ) {
    var bits = bits.mutableSpan
    for pair in 0..<pairs {
      var all = ByteVector(repeating: 0)
      let found = ByteBlocks.bitmaps(text, at: start &+ pair &* 128) { bytes in
        all |= bytes
        return ByteBlocks.areWordBytes(bytes) .| ByteBlocks.are(UInt8(ascii: "_"), bytes)
      }
      bits[unchecked: 2 &* pair &+ 1] = found[0]
      bits[unchecked: 2 &* pair &+ 2] = found[1]
      let eights = unsafeBitCast(all, to: SIMD2<UInt64>.self)
      if (eights[0] | eights[1]) & 0x8080_8080_8080_8080 != 0 {
        widePairs.append(Int32(truncatingIfNeeded: pair))
      }
    }
  }

  /// Takes out what lies beyond `count` bytes.
  private mutating func close(_ count: Int) {
    for block in blocks.suffix(2) {
      let inside = count - (block - 1) * 64
      if inside < 64 { bits[block] &= inside > 0 ? (1 << UInt64(inside)) - 1 : 0 }
    }
  }

  // MARK: More than ASCII

  /// Adds letters, marks and digits outside ASCII, and notes where their words begin.
  private mutating func addWide(_ text: Span<UInt8>, _ range: TextRange) {
    let base = range.start - Self.firstPlace
    /// The place after the last scalar that was looked at, and after the last that was added.
    var (reached, joined) = (0, 0)
    for pair in widePairs {
      let first = Int(pair) * 128 + Self.firstPlace
      let tops = ByteBlocks.bitmaps(text.bytes, at: base + first, ByteBlocks.areWide)
      for block in 0..<2 {
        var tops = tops[block]
        while tops != 0 {
          let place = first + block * 64 + tops.trailingZeroBitCount
          tops &= tops &- 1
          guard place >= reached, base + place < range.end else { continue }
          let scalar = DecodedScalar(text, at: base + place, end: range.end)
          reached = place + scalar.length
          if ScalarSort(scalar).isOfRun {
            join(place..<reached, joined)
            joined = reached
          }
        }
      }
    }
  }

  /// Adds the places of a scalar; `joined` is the place after the last one added before.
  private mutating func join(_ places: Range<Int>, _ joined: Int) {
    var start = places.lowerBound
    while start > joined, Self.holds(bits, start - 1) { start -= 1 }
    // A word that goes on after such a scalar has been noted.
    if start != joined || joined == 0 { Self.set(&wide, start) }
    for place in places { Self.set(&bits, place) }
  }

  private static func holds(_ bits: [UInt64], _ place: Int) -> Bool {
    bits[place >> 6] &>> UInt64(place & 63) & 1 != 0
  }

  private static func set(_ bits: inout [UInt64], _ place: Int) {
    bits[place >> 6] |= 1 &<< UInt64(place & 63)
  }

  // MARK: Sifting

  /// Puts the places of words in `blocks` that `filter` admits, or that hold more than ASCII,
  /// into `found`, and gives how many there are.
  mutating func sift(
    _ text: RawSpan, from base: Int, _ blocks: Range<Int>, _ filter: WordFilter, shortest: Int
  ) -> Int {
    Self.sift(
      text, base, blocks, bits, wide, filter, shortest, &found)
  }

  private static func sift(
    _ text: RawSpan, _ base: Int, _ blocks: Range<Int>, _ bits: [UInt64], _ wide: [UInt64],
    _ filter: WordFilter, _ shortest: Int, _ found: inout [Int32]
  ) -> Int {
    let (bits, wide) = (bits.span, wide.span)
    var found = found.mutableSpan
    var count = 0
    /// All bits where words of one, two or three letters may matter.
    let one: UInt64 = shortest > 1 ? 0 : .max
    let two: UInt64 = shortest > 2 ? 0 : .max
    let three: UInt64 = shortest > 3 ? 0 : .max
    for block in blocks {
      let word = bits[unchecked: block]
      let next = bits[unchecked: block &+ 1]
      var starts = word & ~(word &<< 1 | bits[unchecked: block &- 1] &>> 63)
      starts &= word &>> 1 | next &<< 63 | one
      starts &= word &>> 2 | next &<< 62 | two
      starts &= word &>> 3 | next &<< 61 | three
      let wide = wide[unchecked: block]
      if wide == 0 {
        sift(starts, wide: 0, block, bits.bytes, text, base, filter, &found, &count)
      } else {
        sift(starts | wide, wide: wide, block, bits.bytes, text, base, filter, &found, &count)
      }
    }
    return count
  }

  /// Sifts the words that begin in one block.
  @inline(__always)
  private static func sift(
    _ starts: UInt64, wide: UInt64, _ block: Int, _ bits: RawSpan, _ text: RawSpan, _ base: Int,
    _ filter: WordFilter, _ found: inout MutableSpan<Int32>, _ count: inout Int
  ) {
    let (masks, filter) = (filter.masks.span, filter.bits.span)
    var starts = starts
    while starts != 0 {
      let bit = starts.trailingZeroBitCount
      starts &= starts &- 1
      let place = block &* 64 &+ bit
      let four = text.unsafeLoadUnaligned(
        fromUncheckedByteOffset: base &+ place, as: UInt32.self
      ).littleEndian
      let letters = Int(truncatingIfNeeded: window(bits, from: place) & 15)
      let beginning = (four | 0x2020_2020) & masks[unchecked: letters]
      // No branch: the place is overwritten unless it counts.
      found[unchecked: count] = Int32(truncatingIfNeeded: place)
      let admits = WordFilter.admits(filter, beginning) | wide &>> UInt64(bit) & 1
      count &+= Int(truncatingIfNeeded: admits)
    }
  }
}
