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
    @inline(__always)
    func lineEnds(_ distance: Int) -> SIMDMask<SIMD16<Int8>> {
      let some = bytes.bytes.unsafeLoadUnaligned(
        fromByteOffset: offset - distance, as: SIMD16<UInt8>.self)
      return some .== SIMD16<UInt8>(repeating: UInt8(ascii: "\n"))
    }
    let found = lineEnds(16) .| lineEnds(32) .| lineEnds(longest + 1)
    let halves = unsafeBitCast(found, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
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

/// Counts lines and sentences up to where a hit begins, each byte once.
struct TurnTracker {
  /// The line, from 0.
  private(set) var turn: Int
  /// The sentence of the line, from 0.
  private(set) var sentence = 0
  /// Where the label of the line ends.
  private(set) var labelEnd = 0
  /// The label.
  private(set) var speaker: [UInt8] = []
  private var line = 0
  private var offset = 0
  /// Where the next sentence begins, once its predecessor's end has been passed.
  private var coming = Int.max

  init(turn: Int) { self.turn = turn }

  /// Takes up `lines`.
  mutating func begin(_ bytes: Span<UInt8>, _ lines: TextRange) {
    offset = lines.start
    beginLine(bytes, lines.start, lines.end)
  }

  /// Reads on to `target`.
  mutating func advance(_ bytes: Span<UInt8>, to target: Int, _ end: Int) {
    while offset < target {
      let byte = bytes[offset]
      offset += 1
      if byte > UInt8(ascii: "?") || byte == UInt8(ascii: " ") { continue }
      switch byte {
      case UInt8(ascii: "\n"):
        turn += 1
        beginLine(bytes, offset, end)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        take(sentenceStart(bytes, offset - 1, end), target)
      default: break
      }
    }
    if coming <= target {
      sentence += 1
      coming = .max
    }
  }

  /// Counts what is left of the lines.
  mutating func finish(_ bytes: Span<UInt8>, _ end: Int) {
    while offset < end {
      if bytes[offset] == UInt8(ascii: "\n") { turn += 1 }
      offset += 1
    }
  }

  private mutating func take(_ start: Int?, _ target: Int) {
    if coming < offset {
      sentence += 1
      coming = .max
    }
    if let start { coming = start }
  }

  private mutating func beginLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    line = start
    sentence = 0
    coming = .max
    speaker.removeAll(keepingCapacity: true)
    labelEnd = SpeakerLabel.end(bytes, start, end)
    for offset in start..<max(start, labelEnd - 1) { speaker.append(bytes[offset]) }
  }

  /// Where a sentence begins after the sign at `sign`, if it ends one.
  private func sentenceStart(_ bytes: Span<UInt8>, _ sign: Int, _ end: Int) -> Int? {
    guard sign >= labelEnd else { return nil }
    var next = sign + 1
    guard next < end, !Self.isStop(bytes[next]) else { return nil }
    while next < end, let length = Self.closer(bytes, next, end) { next += length }
    guard next < end, Self.isBlank(bytes[next]) else { return nil }
    while next < end, Self.isBlank(bytes[next]) { next += 1 }
    guard next < end, bytes[next] != UInt8(ascii: "\n"), bytes[next] &- 0x61 >= 26 else {
      return nil
    }
    let isStop = bytes[sign] == UInt8(ascii: ".") && sign > line && bytes[sign - 1] != 0x2E
    return isStop && isAbbreviation(bytes, before: sign) ? nil : next
  }

  private func isAbbreviation(_ bytes: Span<UInt8>, before sign: Int) -> Bool {
    var first = sign
    while first > labelEnd, first > sign - 6,
      bytes[first - 1] == 0x2E || (bytes[first - 1] | 0x20) &- 0x61 < 26
    {
      first -= 1
    }
    if sign - first == 1 { return true }
    guard 2...4 ~= sign - first else { return false }
    var word = ""
    for offset in first..<sign { word.unicodeScalars.append(Unicode.Scalar(bytes[offset])) }
    return Self.abbreviations.contains(word.lowercased())
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// The length of a sign that closes after the end of a sentence.
  private static func closer(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): 1
    case 0xE2:
      offset + 2 < end && bytes[offset + 1] == 0x80
        && (bytes[offset + 2] == 0x99 || bytes[offset + 2] == 0x9D) ? 3 : nil
    default: nil
    }
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "jr", "sr", "inc", "no", "e.g", "i.e",
  ]
}
