import GoldpanText

/// Counts lines and sentences up to where a hit begins, each mark that may end one once.
struct TurnTracker {
  /// The line, from 0.
  private(set) var turn: Int
  /// The sentence of the line, from 0.
  private(set) var sentence = 0
  /// Where the label of the line ends.
  private(set) var labelEnd = 0
  private var marks = EndMarks()
  private var line = 0
  private var end = 0
  /// Where the next sentence begins, once its predecessor's end has been passed.
  private var coming = Int.max

  /// Abbreviations as numbers, the last letter lowest.
  private let abbreviations: [UInt32] = [
    "mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "jr", "sr", "inc", "no", "e.g", "i.e",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  init(turn: Int) { self.turn = turn }

  /// Takes up `lines`, which `EndMarks.slack` bytes must follow.
  mutating func begin(_ bytes: Span<UInt8>, _ lines: TextRange) {
    end = lines.end
    marks.read(bytes, lines)
    beginLine(bytes, lines.start)
  }

  /// Reads on to `target`.
  mutating func advance(_ bytes: Span<UInt8>, to target: Int) {
    while let mark = marks.next(before: target) {
      if bytes[mark] == UInt8(ascii: "\n") {
        turn += 1
        beginLine(bytes, mark + 1)
      } else {
        pass(mark)
        if let start = sentenceStart(bytes, mark, end) { coming = start }
      }
    }
    pass(target)
  }

  /// Where the label of the line stands, without its colon.
  var speaker: Range<Int> { line..<max(line, labelEnd - 1) }

  /// Counts a sentence that begins at `offset` or before.
  private mutating func pass(_ offset: Int) {
    if coming <= offset {
      sentence += 1
      coming = .max
    }
  }

  private mutating func beginLine(_ bytes: Span<UInt8>, _ start: Int) {
    line = start
    sentence = 0
    coming = .max
    labelEnd = SpeakerLabel.end(bytes, start, end)
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
    let word = (first..<sign).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[$1] | 0x20) }
    return abbreviations.contains(word)
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
}
