/// Which bytes of a turn belong to words: a bit a byte, 64 bytes at a time.
///
/// ASCII is classified by `ByteBlocks`; apostrophes, brackets and everything outside
/// ASCII are looked at one by one, with `WordCursor` where a word holds more than ASCII.
struct WordMap: Sendable {
  /// Where words begin and end, in turn; an end is negative where the word is marked.
  private(set) var edges: [Int32] = []
  private var edgeCount = 0
  private var found: [Int32] = []
  private var foundCount = 0
  private var hasMarks = false
  private var words: [UInt64] = []
  private var others: [UInt64] = []
  /// A byte of each word that holds more than ASCII letters and digits.
  private var marks: [UInt64] = []
  /// Where a word begins right after another, as ideographs do.
  private var seams: [UInt64] = []
  private var hasSeams = false
  /// Whether a mark stands in the word whose end is not yet found.
  private var isOpenMarked = false
  private(set) var start = 0
  private var end = 0

  /// Finds the words of `range`, and which of them `filter` admits or are marked.
  mutating func read(_ bytes: Span<UInt8>, _ range: TextRange, _ filter: WordFilter) {
    (start, end) = (range.start, range.end)
    hasMarks = false
    hasSeams = false
    isOpenMarked = false
    classify(bytes)
    refine(bytes)
    findEdges(bytes, filter)
  }

  /// How many words there are.
  var count: Int { edgeCount / 2 }

  /// Where word number `word` begins.
  @inline(__always)
  func start(of word: Int) -> Int { Int(edges[2 * word]) }

  /// Where word number `word` ends.
  @inline(__always)
  func stop(of word: Int) -> Int { Int(edges[2 * word + 1] & .max) }

  /// Whether word number `word` holds more than ASCII letters and digits.
  @inline(__always)
  func isMarked(_ word: Int) -> Bool { edges[2 * word + 1] < 0 }

  /// The words that the filter admits or that are marked, in order.
  var candidates: ArraySlice<Int32> { found[..<foundCount] }

  // MARK: Classes

  private mutating func classify(_ bytes: Span<UInt8>) {
    let count = (end - start + 63) / 64
    words.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    words += repeatElement(0, count: count)
    others += repeatElement(0, count: count)
    Self.classify(bytes, start..<end, &words, &others)
    let left = (end - start) & 63
    if left > 0 {
      words[count - 1] &= (1 << UInt64(left)) - 1
      others[count - 1] &= (1 << UInt64(left)) - 1
    }
  }

  /// Tells the word bytes of `range` from other signs, but for blanks, and some more beyond its end.
  private static func classify(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ words: inout [UInt64], _ others: inout [UInt64]
  ) {
    var words = words.mutableSpan
    var others = others.mutableSpan
    var (block, offset) = (0, range.lowerBound)
    while offset + ByteBlocks.size <= bytes.count, offset < range.upperBound {
      let word = ByteBlocks.bitmaps(bytes.bytes, at: offset, ByteBlocks.areWordBytes)
      let blank = ByteBlocks.bitmaps(bytes.bytes, at: offset) {
        ByteBlocks.are(UInt8(ascii: " "), $0)
      }
      words[block] = word[0]
      others[block] = ~(word[0] | blank[0])
      if block + 1 < words.count {
        words[block + 1] = word[1]
        others[block + 1] = ~(word[1] | blank[1])
      }
      block += 2
      offset += ByteBlocks.size
    }
    while offset < range.upperBound {
      let bit: UInt64 = 1 &<< UInt64((offset - range.lowerBound) & 63)
      let block = (offset - range.lowerBound) >> 6
      if isWordByte(bytes[offset]) {
        words[block] |= bit
      } else if bytes[offset] != UInt8(ascii: " ") {
        others[block] |= bit
      }
      offset += 1
    }
  }

  // MARK: What is not plain

  /// Joins words at apostrophes and digits at points, takes out directions, and reads everything
  /// outside ASCII.
  private mutating func refine(_ bytes: Span<UInt8>) {
    var reached = start
    /// The end of the last word read by the cursor: it joins nothing that follows.
    var sealed = -1
    for block in others.indices {
      var bits = others[block]
      while bits != 0 {
        let offset = start + block * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        guard offset >= reached else { continue }
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: "'"):
          if offset != sealed, isWord(offset - 1),
            ScalarSort(bytes, at: offset + 1, end: end).isRun
          {
            join(offset)
          }
        case UInt8(ascii: "."), UInt8(ascii: ","):
          if offset != sealed, isWord(offset - 1), bytes[offset - 1] &- 0x30 < 10,
            ScalarSort(bytes, at: offset + 1, end: end) == .digit
          {
            join(offset)
          }
        case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "*"),
          UInt8(ascii: "<"):
          if let stop = Direction.end(bytes, at: offset, limit: end) {
            clear(offset, stop)
            reached = stop
          }
        case 0x80...:
          if isPunctuation(bytes, offset) {
            if bytes[offset + 2] == 0x99, offset != sealed, isWord(offset - 1),
              ScalarSort(bytes, at: offset + 3, end: end).isRun
            {
              join(offset, 3)
            }
            reached = offset + 3
          } else {
            (reached, sealed) = readWide(bytes, offset, sealed)
          }
        default: break
        }
      }
    }
  }

  /// Reads the word that the scalar at `offset` begins or goes on, if any; gives where to go on
  /// and where the last such word ends.
  private mutating func readWide(
    _ bytes: Span<UInt8>, _ offset: Int, _ sealed: Int
  ) -> (reached: Int, sealed: Int) {
    let scalar = DecodedScalar(bytes, at: offset, end: end)
    let next = offset + scalar.length
    let sort = ScalarSort(scalar)
    let goesOn = offset != sealed && isWord(offset - 1)
    guard sort.beginsWord || (goesOn && sort != .other) else { return (next, sealed) }
    var first = offset
    if goesOn, sort != .ideograph { while first > sealed, isWord(first - 1) { first -= 1 } }
    var cursor = WordCursor(TextRange(first, end))
    guard cursor.advance(bytes), cursor.start == first, cursor.stop > offset else {
      return (next, sealed)
    }
    Self.set(&words, first - start, cursor.stop - start)
    mark(first)
    if isWord(first - 1) { seam(first) }
    if cursor.stop < end, isWord(cursor.stop) { seam(cursor.stop) }
    return (max(next, cursor.stop), cursor.stop)
  }

  /// Whether one of the dashes, quotes and dots from U+2010 to U+2027 stands at `offset`.
  private func isPunctuation(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset + 2 < end && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && 0x90...0xA7 ~= bytes[offset + 2]
  }

  private mutating func join(_ offset: Int, _ length: Int = 1) {
    Self.set(&words, offset - start, offset - start + length)
    mark(offset)
  }

  private mutating func mark(_ offset: Int) {
    if !hasMarks { Self.clear(&marks, words.count) }
    hasMarks = true
    Self.set(&marks, offset - start, offset - start + 1)
  }

  private mutating func seam(_ offset: Int) {
    if !hasSeams { Self.clear(&seams, words.count) }
    hasSeams = true
    Self.set(&seams, offset - start, offset - start + 1)
  }

  private static func clear(_ bits: inout [UInt64], _ count: Int) {
    bits.removeAll(keepingCapacity: true)
    bits += repeatElement(0, count: count)
  }

  // MARK: Bits

  @inline(__always)
  private func isWord(_ offset: Int) -> Bool {
    let index = offset - start
    return index >= 0 && words[index >> 6] >> UInt64(index & 63) & 1 != 0
  }

  /// Sets the bits from `first` to before `stop`, counted from the start of the range.
  @inline(__always)
  private static func set(_ bits: inout [UInt64], _ first: Int, _ stop: Int) {
    for index in first..<stop { bits[index >> 6] |= 1 << UInt64(index & 63) }
  }

  private mutating func clear(_ first: Int, _ stop: Int) {
    for index in (first - start)..<(stop - start) {
      words[index >> 6] &= ~(1 << UInt64(index & 63))
    }
  }

  // MARK: Edges

  /// How many blocks are taken at a time, to stay near.
  private static let stride = 64

  private mutating func findEdges(_ bytes: Span<UInt8>, _ filter: WordFilter) {
    edgeCount = 0
    foundCount = 0
    var carry: UInt64 = 0
    var sifted = 0
    for first in Swift.stride(from: 0, to: words.count, by: Self.stride) {
      let blocks = first..<min(first + Self.stride, words.count)
      makeRoom()
      let known = count
      carry =
        hasSeams
        ? findEdgesAndSeams(blocks, carry)
        : Self.findEdges(words[blocks], from: start + first * 64, carry, &edges, &edgeCount)
      if blocks.upperBound == words.count, edgeCount % 2 != 0 {
        edges[edgeCount] = Int32(truncatingIfNeeded: end)
        edgeCount += 1
      }
      if hasMarks { passMarks(blocks, from: known) }
      Self.sift(bytes, filter, sifted..<count, edges, &found, &foundCount)
      sifted = count
    }
  }

  /// Makes room for what one stride can hold: an edge a byte, two where words touch.
  private mutating func makeRoom() {
    let most = Self.stride * 128 + 2
    if edges.count < edgeCount + most {
      edges += repeatElement(0, count: max(most, edges.count))
    }
    if found.count < foundCount + most / 2 {
      found += repeatElement(0, count: max(most / 2, found.count))
    }
  }

  /// Adds the edges of the words in some blocks; gives whether a word goes on after them.
  private static func findEdges(
    _ words: ArraySlice<UInt64>, from start: Int, _ before: UInt64, _ edges: inout [Int32],
    _ edgeCount: inout Int
  ) -> UInt64 {
    let words = words.span
    var edges = edges.mutableSpan
    var (carry, count) = (before, edgeCount)
    for block in words.indices {
      let word = words[block]
      var changes = word ^ (word << 1 | carry)
      carry = word >> 63
      let base = Int32(truncatingIfNeeded: start &+ block &* 64)
      while changes != 0 {
        // There is room for every byte of the stride.
        edges[unchecked: count] = base &+ Int32(truncatingIfNeeded: changes.trailingZeroBitCount)
        count &+= 1
        changes &= changes &- 1
      }
    }
    edgeCount = count
    return carry
  }

  /// Adds the edges of some blocks, two of them where a word follows another at once.
  private mutating func findEdgesAndSeams(_ blocks: Range<Int>, _ before: UInt64) -> UInt64 {
    var carry = before
    for block in blocks {
      let changes = words[block] ^ (words[block] << 1 | carry)
      carry = words[block] >> 63
      var all = changes | seams[block]
      while all != 0 {
        let bit = all.trailingZeroBitCount
        let edge = Int32(truncatingIfNeeded: start + block * 64 + bit)
        let isSeam = changes >> UInt64(bit) & 1 == 0
        for _ in 0...(isSeam ? 1 : 0) {
          edges[edgeCount] = edge
          edgeCount += 1
        }
        all &= all &- 1
      }
    }
    return carry
  }

  /// Hands the marks of some blocks on to their words, the first of which may be number `first`.
  private mutating func passMarks(_ blocks: Range<Int>, from first: Int) {
    if isOpenMarked, 2 * first + 1 < edgeCount {
      edges[2 * first + 1] |= .min
      isOpenMarked = false
    }
    for block in blocks {
      var bits = marks[block]
      while bits != 0 {
        let offset = start + block * 64 + bits.trailingZeroBitCount
        bits &= bits &- 1
        var (low, high) = (first, (edgeCount + 1) / 2)
        while low + 1 < high {
          let middle = (low + high) / 2
          if Int(edges[2 * middle]) <= offset { low = middle } else { high = middle }
        }
        if 2 * low + 1 < edgeCount { edges[2 * low + 1] |= .min } else { isOpenMarked = true }
      }
    }
  }

  /// Notes which of `numbers` the filter admits or are marked.
  private static func sift(
    _ bytes: Span<UInt8>, _ filter: WordFilter, _ numbers: Range<Int>, _ edges: [Int32],
    _ found: inout [Int32], _ foundCount: inout Int
  ) {
    let edges = edges.span
    var found = found.mutableSpan
    var count = foundCount
    for word in numbers {
      // Words and room for them are counted by `findEdges` and `makeRoom`.
      let start = edges[unchecked: 2 &* word]
      let stop = edges[unchecked: 2 &* word &+ 1]
      let admits = filter.admits(bytes, Int(start), length: stop & .max &- start)
      found[unchecked: count] = Int32(truncatingIfNeeded: word)
      count &+= Int(admits | UInt64(truncatingIfNeeded: UInt32(bitPattern: stop) &>> 31))
    }
    foundCount = count
  }
}
