import GoldpanText

/// `Name:` at the beginning of a line, at most 32 letters, digits, blanks and `_ . -`.
enum SpeakerLabel {
  private static let longest = 32

  /// Whether `offset` lies in the label of its line, which begins at or after `start`.
  static func holds(_ bytes: Span<UInt8>, _ offset: Int, _ start: Int) -> Bool {
    let least = max(start, offset - longest - 1)
    if least > start, !holdsLineEnd(bytes, before: offset) { return false }
    var line = offset
    while line > least, bytes[line - 1] != UInt8(ascii: "\n") { line -= 1 }
    guard line == start || bytes[line - 1] == UInt8(ascii: "\n") else { return false }
    return offset < end(bytes, line, bytes.count)
  }

  /// Whether a line ends in the 33 bytes before `offset`.
  @inline(__always)
  private static func holdsLineEnd(_ bytes: Span<UInt8>, before offset: Int) -> Bool {
    let found =
      LineEnds.among(bytes, offset - 16) | LineEnds.among(bytes, offset - 32)
      | LineEnds.among(bytes, offset - longest - 1)
    return found[0] | found[1] != 0
  }

  /// Where the words begin on the line that begins at `line`: after its label, if it has one.
  static func end(_ bytes: Span<UInt8>, _ line: Int, _ limit: Int) -> Int {
    var offset = line
    let last = min(limit, line + longest + 1)
    while offset < last, bytes[offset] != UInt8(ascii: ":") {
      guard isOfLabel(bytes[offset]) else { return line }
      offset += 1
    }
    guard offset < last, offset > line, offset + 1 == limit || isAfter(bytes[offset + 1]) else {
      return line
    }
    return offset + 1
  }

  private static func isOfLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"): true
    default: (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }
  }

  private static func isAfter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
  }
}

/// Tells hits in labels from all others; most come after another of the same line.
struct LabelCheck {
  /// From a hit that lies in no label to the end of its line, or not as far.
  private var known = 0..<0

  /// Whether `offset`, which lies in `lines`, lies in no label; 64 bytes follow the lines.
  @inline(__always)
  mutating func isClear(_ bytes: Span<UInt8>, _ offset: Int, _ lines: TextRange) -> Bool {
    known.contains(offset) || isClearOnNewLine(bytes, offset, lines)
  }

  /// The last offset asked for that was not known.
  private var last = 0
  /// How near to each other hits are for the end of their line to be worth finding.
  private static let near = 32

  @inline(never)
  private mutating func isClearOnNewLine(
    _ bytes: Span<UInt8>, _ offset: Int, _ lines: TextRange
  ) -> Bool {
    let isNear = offset &- last < Self.near
    last = offset
    guard !SpeakerLabel.holds(bytes, offset, lines.start) else { return false }
    if isNear { known = offset..<LineEnds.reach(bytes, from: offset, lines.end) }
    return true
  }
}

/// Finds ends of lines sixteen bytes at a time.
private enum LineEnds {
  /// Which of the sixteen bytes from `offset` end a line: all bits of eight bytes and of eight more.
  @inline(__always)
  static func among(_ bytes: Span<UInt8>, _ offset: Int) -> SIMD2<UInt64> {
    let some = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    let found = some .== SIMD16<UInt8>(repeating: UInt8(ascii: "\n"))
    return unsafeBitCast(found, to: SIMD2<UInt64>.self)
  }

  /// Up to where no line surely ends from `start`, at most `limit`, which 64 bytes follow.
  static func reach(_ bytes: Span<UInt8>, from start: Int, _ limit: Int) -> Int {
    var offset = start
    while offset < limit {
      let found =
        among(bytes, offset) | among(bytes, offset &+ 16) | among(bytes, offset &+ 32)
        | among(bytes, offset &+ 48)
      if found[0] | found[1] != 0 { return offset }
      offset &+= 64
    }
    return limit
  }
}
