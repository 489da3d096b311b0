import GoldpanText

/// How far a file looks like subtitles: a header, and how many lines say from when to when.
struct CueEvidence {
  let hasHeader: Bool
  private(set) var count = 0
  private var commas = 0

  /// Whether the times are written `00:00:01,000`.
  var isSubRip: Bool { !hasHeader && commas * 2 > count }

  init(_ file: TranscriptFile) {
    let source = file.source
    let first = file.body.first { !source.trimmed(source.line($0)).isEmpty }
    hasHeader = first.map { CueLayout.isHeader(source, source.line($0)) } ?? false
    for number in file.body {
      guard let timing = CueTiming(source, source.line(number)) else { continue }
      count += 1
      let written = source.bytes[timing.range.start..<timing.startEnd]
      if written.contains(UInt8(ascii: ",")) { commas += 1 }
    }
  }
}

/// A line such as `00:00:01.000 --> 00:00:04.250 align:start`.
struct CueTiming {
  let start: Duration
  /// Where the first time ends.
  let startEnd: Int
  let range: TextRange

  init?(_ source: Source, _ line: TextRange) {
    range = source.trimmed(line)
    var scanner = LineScanner(source, range)
    guard let byte = scanner.byte, isDigit(byte), let start = scanner.takeClock() else {
      return nil
    }
    self.start = start
    startEnd = scanner.at
    scanner.skipBlanks()
    guard scanner.take("-->") else { return nil }
    scanner.skipBlanks()
    guard scanner.takeClock() != nil else { return nil }
  }
}
