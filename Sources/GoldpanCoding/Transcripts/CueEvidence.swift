import GoldpanText

/// How far a file looks like subtitles: how many lines say from when to when.
struct CueEvidence {
  private(set) var count = 0
  private var commas = 0

  /// Whether the times are written `00:00:01,000`.
  var isSubRip: Bool { commas * 2 > count }

  init(_ file: TranscriptFile) {
    let source = file.source
    let bytes = source.bytes
    for number in file.body {
      guard let timing = CueTiming(bytes, source.line(number)) else { continue }
      count += 1
      let written = bytes[timing.range.start..<timing.startEnd]
      if written.contains(UInt8(ascii: ",")) { commas += 1 }
    }
  }
}

extension CueEvidence {
  /// Whether the first line that is not blank begins a WebVTT file.
  static func hasHeader(_ file: TranscriptFile) -> Bool {
    let source = file.source
    let first = file.body.first { !source.bytes.trimmed(source.line($0)).isEmpty }
    return first.map { CueLayout.isHeader(source.bytes, source.line($0)) } ?? false
  }
}

/// A line such as `00:00:01.000 --> 00:00:04.250 align:start`.
struct CueTiming {
  /// The first time in milliseconds.
  let start: Int
  /// Where the first time ends.
  let startEnd: Int
  let range: TextRange

  init?(_ bytes: [UInt8], _ line: TextRange) {
    range = bytes.trimmed(line)
    guard !range.isEmpty, isDigit(bytes[range.start]) else { return nil }
    var scanner = LineScanner(bytes, range)
    guard let start = scanner.takeClock() else { return nil }
    self.start = start
    startEnd = scanner.at
    scanner.skipBlanks()
    guard scanner.take("-->") else { return nil }
    scanner.skipBlanks()
    guard scanner.takeClock() != nil else { return nil }
  }
}
