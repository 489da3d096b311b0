/// Which bytes of a turn belong to words: a bit a byte, 64 bytes at a time.
///
/// ASCII is classified eight bytes at once (SWAR); apostrophes, brackets and everything outside
/// ASCII are looked at one by one, with `WordCursor` where a word holds more than ASCII.
struct WordMap: Sendable {
  /// What makes a word.
  enum Rules: Sendable {
    /// As in `Words`.
    case transcripts
    /// Runs of letters, marks, digits and underscores, as `\w+` has them in most search tools.
    case runs
  }

  /// What makes a word.
  let rules: Rules
  /// Where words begin and end, in turn.
  private var edges: [Int32] = []
  /// Whether some word holds more than ASCII letters and digits.
  private(set) var hasMarks = false
  private var words: [UInt64] = []
  private var others: [UInt64] = []
  /// A byte of each word that holds more than ASCII letters and digits.
  private var marks: [UInt64] = []
  /// Where a word begins right after another, as ideographs do.
  private var seams: [UInt64] = []
  private var hasSeams = false
  private(set) var start = 0
  private var end = 0

  /// A map of no words yet.
  init(_ rules: Rules = .transcripts) { self.rules = rules }

  /// Finds the words of `range`.
  mutating func read(_ bytes: Span<UInt8>, _ range: TextRange) {
    (start, end) = (range.start, range.end)
    hasMarks = false
    hasSeams = false
    classify(bytes)
    switch rules {
    case .transcripts: refine(bytes)
    case .runs: addRuns(bytes)
    }
    findEdges()
  }

  /// How many words there are.
  var count: Int { edges.count / 2 }

  /// Where word number `word` begins.
  @inline(__always)
  func start(of word: Int) -> Int { Int(edges[2 * word]) }

  /// Where word number `word` ends.
  @inline(__always)
  func stop(of word: Int) -> Int { Int(edges[2 * word + 1]) }

  /// Whether the word from `first` to before `stop` is marked.
  @inline(__always)
  func isMarked(_ first: Int, _ stop: Int) -> Bool {
    hasMarks && holds(marks, first - start, stop - start)
  }

  // MARK: Classes

  private mutating func classify(_ bytes: Span<UInt8>) {
    let count = (end - start + 63) / 64
    words.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    words.reserveCapacity(count)
    others.reserveCapacity(count)
    let raw = bytes.bytes
    var offset = start
    while offset < end {
      var (word, blank): (UInt64, UInt64) = (0, 0)
      if offset + 64 <= bytes.count {
        for part in 0..<8 {
          let eight = raw.unsafeLoadUnaligned(fromByteOffset: offset + part * 8, as: UInt64.self)
          let found = ByteClasses(eight.littleEndian)
          word |= found.word << UInt64(part * 8)
          blank |= found.blank << UInt64(part * 8)
        }
      } else {
        for part in 0..<(min(bytes.count, end) - offset) {
          let found = ByteClasses(UInt64(bytes[offset + part]))
          word |= (found.word & 1) << UInt64(part)
          blank |= (found.blank & 1) << UInt64(part)
        }
      }
      let left = end - offset
      let inside: UInt64 = left >= 64 ? ~0 : (1 << UInt64(left)) - 1
      words.append(word & inside)
      others.append(~(word | blank) & inside)
      offset += 64
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
        case UInt8(ascii: "["):
          if let stop = Direction.end(bytes, at: offset, limit: end) {
            clear(offset, stop)
            reached = stop
          }
        case 0x80...: (reached, sealed) = readWide(bytes, offset, sealed)
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
    set(&words, first, cursor.stop)
    mark(first)
    if isWord(first - 1) { seam(first) }
    if cursor.stop < end, isWord(cursor.stop) { seam(cursor.stop) }
    return (max(next, cursor.stop), cursor.stop)
  }

  private mutating func join(_ offset: Int) {
    set(&words, offset, offset + 1)
    mark(offset)
  }

  private mutating func mark(_ offset: Int) {
    if !hasMarks {
      hasMarks = true
      marks.removeAll(keepingCapacity: true)
      marks.append(contentsOf: repeatElement(0, count: words.count))
    }
    set(&marks, offset, offset + 1)
  }

  private mutating func seam(_ offset: Int) {
    if !hasSeams {
      hasSeams = true
      seams.removeAll(keepingCapacity: true)
      seams.append(contentsOf: repeatElement(0, count: words.count))
    }
    set(&seams, offset, offset + 1)
  }

  /// Adds underscores and everything outside ASCII that runs hold.
  private mutating func addRuns(_ bytes: Span<UInt8>) {
    var reached = start
    for block in others.indices {
      var bits = others[block]
      while bits != 0 {
        let offset = start + block * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        guard offset >= reached else { continue }
        if bytes[offset] == UInt8(ascii: "_") {
          join(offset)
        } else if bytes[offset] >= 0x80 {
          let scalar = DecodedScalar(bytes, at: offset, end: end)
          reached = offset + scalar.length
          guard ScalarSort(scalar).isOfRun else { continue }
          set(&words, offset, reached)
          mark(offset)
        }
      }
    }
  }

  // MARK: Bits

  @inline(__always)
  private func isWord(_ offset: Int) -> Bool {
    let index = offset - start
    return index >= 0 && words[index >> 6] >> UInt64(index & 63) & 1 != 0
  }

  private func set(_ bits: inout [UInt64], _ first: Int, _ stop: Int) {
    for index in (first - start)..<(stop - start) { bits[index >> 6] |= 1 << UInt64(index & 63) }
  }

  private mutating func clear(_ first: Int, _ stop: Int) {
    for index in (first - start)..<(stop - start) {
      words[index >> 6] &= ~(1 << UInt64(index & 63))
    }
  }

  private func holds(_ bits: [UInt64], _ first: Int, _ stop: Int) -> Bool {
    let (low, high) = (first >> 6, (stop - 1) >> 6)
    let head = bits[low] >> UInt64(first & 63)
    if low == high { return head << UInt64(64 - (stop - first)) != 0 }
    let tail = bits[high] << UInt64(63 - (stop - 1) & 63)
    if head != 0 || tail != 0 { return true }
    return bits[(low + 1)..<high].contains { $0 != 0 }
  }

  // MARK: Edges

  private mutating func findEdges() {
    edges.removeAll(keepingCapacity: true)
    var carry: UInt64 = 0
    for block in words.indices {
      let word = words[block]
      var changes = word ^ (word << 1 | carry)
      carry = word >> 63
      let base = Int32(truncatingIfNeeded: start + block * 64)
      let breaks = hasSeams ? seams[block] : 0
      if breaks != 0 {
        append(changes, breaks, base)
        continue
      }
      while changes != 0 {
        edges.append(base &+ Int32(truncatingIfNeeded: changes.trailingZeroBitCount))
        changes &= changes &- 1
      }
    }
    if edges.count % 2 != 0 { edges.append(Int32(truncatingIfNeeded: end)) }
  }

  /// Adds the edges of a block, both of them where a word follows another at once.
  private mutating func append(_ changes: UInt64, _ breaks: UInt64, _ base: Int32) {
    var all = changes | breaks
    while all != 0 {
      let bit = all.trailingZeroBitCount
      let edge = base &+ Int32(truncatingIfNeeded: bit)
      edges.append(edge)
      if changes >> UInt64(bit) & 1 == 0 { edges.append(edge) }
      all &= all &- 1
    }
  }
}

/// The classes of eight bytes, a bit a byte, the first byte lowest (SWAR, after Lamport 1975).
private struct ByteClasses {
  /// ASCII letters and digits.
  let word: UInt64
  /// Blanks: U+0020.
  let blank: UInt64

  @inline(__always)
  init(_ bytes: UInt64) {
    let (low, top): (UInt64, UInt64) = (0x7F7F_7F7F_7F7F_7F7F, 0x8080_8080_8080_8080)
    let small = (bytes | 0x2020_2020_2020_2020) & low
    let letter = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
    let plain = bytes & low
    let digit = (plain &+ 0x5050_5050_5050_5050) & ~(plain &+ 0x4646_4646_4646_4646)
    let gap = bytes ^ 0x2020_2020_2020_2020
    word = Self.gathered((letter | digit) & ~bytes & top)
    blank = Self.gathered(~(((gap & low) &+ low) | gap) & top)
  }

  /// The top bits of eight bytes side by side.
  @inline(__always)
  private static func gathered(_ tops: UInt64) -> UInt64 {
    ((tops >> 7) &* 0x0102_0408_1020_4080) >> 56
  }
}
