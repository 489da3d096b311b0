import GoldpanText

/// Reads files in which a line begins with who speaks and the lines after it go on.
struct TurnLines {
  /// How a dialect begins such a line.
  typealias Head = (Source, TextRange) -> LineHead?

  private let file: TranscriptFile
  private let head: Head
  private let labels: LabelTable
  private var writer: StretchWriter
  private var hasSpeaker = false

  /// The labels of a file whose lines begin as `head` says.
  static func labels(_ file: TranscriptFile, head: Head) -> LabelTable {
    var census = LabelCensus()
    for number in file.body {
      let line = file.source.trimmed(file.source.line(number))
      guard !line.isEmpty, file.source.bytes[line.start] != UInt8(ascii: "#") else { continue }
      let head = head(file.source, line)
      let isOfList = head.map { isBeforeBullet(file, number, line, $0) } ?? false
      census.count(isOfList ? nil : head)
    }
    return census.table(declared: file.isDeclared)
  }

  /// The stretches of the whole file.
  static func stretches(_ file: TranscriptFile, labels: LabelTable, head: Head) -> [Stretch] {
    withoutActuallyEscaping(head) { head in
      var reader = TurnLines(file, labels: labels, head: head)
      reader.writer.mark(file.frontMatter)
      for number in file.body { reader.read(file.source.line(number)) }
      return reader.writer.finished()
    }
  }

  private init(_ file: TranscriptFile, labels: LabelTable, head: @escaping Head) {
    self.file = file
    self.head = head
    self.labels = labels
    writer = StretchWriter(file.source)
  }

  private var source: Source { file.source }

  private mutating func read(_ line: TextRange) {
    let range = source.trimmed(line)
    if range.isEmpty { return }
    if let kind = sign(range) {
      writer.mark(kind, to: range.end)
    } else if let head = head(source, range), let name = labels.name(head) {
      begin(head, name: name)
      writer.markSpeech(to: range.end, signs: .markdown)
    } else if let (name, end) = bareLabel(range) {
      hasSpeaker = true
      writer.mark(.speaker(name), to: end)
      writer.markSpeech(to: range.end, signs: .markdown)
    } else if !hasSpeaker {
      writer.mark(.leftOut(reason: "header line"), to: range.end)
    } else if isDirection(range) {
      writer.mark(.leftOut(reason: "stage direction"), to: range.end)
    } else {
      if let end = bulletEnd(range) { writer.mark(.markup, to: end) }
      writer.markSpeech(to: range.end, signs: .markdown)
    }
  }

  private mutating func begin(_ head: LineHead, name: String) {
    hasSpeaker = true
    for mark in head.marks {
      if case .speaker = mark.kind {
        writer.mark(.speaker(name), to: mark.end)
      } else {
        writer.mark(mark.kind, to: mark.end)
      }
    }
  }

  /// What a line is that nobody speaks.
  private func sign(_ line: TextRange) -> Stretch.Kind? {
    var scanner = LineScanner(source, line)
    if scanner.byte == UInt8(ascii: "#") { return heading(&scanner) }
    if let time = scanner.takeBracketedClock() ?? scanner.takeClock() {
      let isLink = scanner.byte == UInt8(ascii: "(") && source.bytes[line.end - 1] == 0x29
      if scanner.at == line.end || isLink { return .time(time) }
    }
    if !source.hasWord(line) { return .markup }
    if isFooter(line) { return .leftOut(reason: "footer line") }
    return nil
  }

  /// `## stage: support`, or any other heading.
  private func heading(_ scanner: inout LineScanner) -> Stretch.Kind? {
    var level = 0
    while scanner.take("#") { level += 1 }
    guard level <= 6, let byte = scanner.byte, isBlank(byte) else { return nil }
    scanner.skipBlanks()
    if scanner.take("stage:") || scanner.take("Stage:") {
      scanner.skipBlanks()
      let name = source.text(TextRange(scanner.at, scanner.end))
      if !name.isEmpty { return .stage(name) }
    }
    return .leftOut(reason: "heading")
  }

  /// What programs write below or between the words they heard.
  private func isFooter(_ line: TextRange) -> Bool {
    guard line.length < 240 else { return false }
    var scanner = LineScanner(source, line)
    while scanner.take("*") || scanner.take("_") || scanner.take(" ") {}
    let openings: [StaticString] = [
      "Transcribed by https://otter.ai", "Meeting ended after ", "Transcription ended after ",
      "This editable transcript was computer generated",
    ]
    if openings.contains(where: { source.has($0, at: scanner.at, before: line.end) }) {
      return true
    }
    let closings: [StaticString] = [" started transcription", " stopped transcription"]
    return closings.contains {
      source.has($0, at: line.end - $0.utf8CodeUnitCount, before: line.end)
    }
  }

  /// `(all laugh)` or `[crosstalk]` alone on a line.
  private func isDirection(_ line: TextRange) -> Bool {
    guard 2..<200 ~= line.length else { return false }
    let bytes = source.bytes[line.indices]
    let isRound = bytes.first == UInt8(ascii: "(") && bytes.last == UInt8(ascii: ")")
    let isSquare = bytes.first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "]")
    let closing = isRound ? UInt8(ascii: ")") : UInt8(ascii: "]")
    return (isRound || isSquare) && bytes.firstIndex(of: closing) == line.end - 1
  }

  /// `GA Now, you…`: a label that lost its colon, where most lines have one.
  private func bareLabel(_ line: TextRange) -> (name: String, end: Int)? {
    guard labels.coversMostLines else { return nil }
    let limit = min(line.end, line.start + 8)
    guard let blank = source.bytes[line.start..<limit].firstIndex(of: 0x20),
      blank + 1 < line.end, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= source.bytes[blank + 1],
      let name = labels.code(source.text(TextRange(line.start, blank)))
    else { return nil }
    return (name, blank)
  }

  private func bulletEnd(_ line: TextRange) -> Int? {
    let isBullet =
      source.has("* ", at: line.start, before: line.end)
      || source.has("- ", at: line.start, before: line.end)
    return isBullet ? line.start + 2 : nil
  }

  /// Whether a label alone on its line is the heading of a list.
  private static func isBeforeBullet(
    _ file: TranscriptFile, _ number: Int, _ line: TextRange, _ head: LineHead
  ) -> Bool {
    guard head.marks.last?.end == line.end else { return false }
    for next in (number + 1)..<min(file.body.upperBound, number + 4) {
      let range = file.source.trimmed(file.source.line(next))
      guard !range.isEmpty else { continue }
      return file.source.has("- ", at: range.start, before: range.end)
    }
    return false
  }
}
