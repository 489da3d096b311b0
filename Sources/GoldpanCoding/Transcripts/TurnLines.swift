import GoldpanText

/// Reads files in which a line begins with who speaks and the lines after it go on.
struct TurnLines {
  /// How a dialect begins such a line.
  enum Form {
    /// `Name: text`, `**Name:** text`, `P1 (nods): text`, `Name: 00:00:20` (FIELD.md §1, 8–10 and
    /// 12), and what Goldpan itself writes: `[00:12:52] P03: text` (DESIGN.md §5).
    case labelled
    /// `Ali  0:00` with the words on the next lines, as Otter and Teams write (FIELD.md §1, 3 and 7).
    case timed

    fileprivate func head(_ bytes: [UInt8], _ line: TextRange) -> LineHead? {
      switch self {
      case .labelled: LineHead.labelled(bytes, line)
      case .timed: LineHead.timed(bytes, line)
      }
    }
  }

  private let bytes: [UInt8]
  private let form: Form
  private let labels: LabelTable
  private var writer: StretchWriter
  private var hasSpeaker = false
  private var doubts: [LabelDoubt] = []
  private var doubted: Set<String> = []

  /// The labels of a file whose lines begin in the way of `form`.
  static func labels(_ file: TranscriptFile, _ form: Form) -> LabelTable {
    let bytes = file.source.bytes
    var census = LabelCensus(bytes)
    for number in file.body {
      let line = bytes.trimmed(file.source.line(number))
      guard !line.isEmpty, bytes[line.start] != UInt8(ascii: "#") else { continue }
      let head = form.head(bytes, line)
      let isOfList = head.map { isBeforeBullet(file, number, line, $0) } ?? false
      census.count(isOfList ? nil : head)
    }
    return census.table(declared: file.isDeclared)
  }

  /// The stretches of the whole file, and the lines of them that may name a speaker unread.
  static func read(
    _ file: TranscriptFile, labels: LabelTable, _ form: Form
  ) -> (stretches: [Stretch], doubts: [LabelDoubt]) {
    var reader = TurnLines(file, labels: labels, form)
    reader.writer.mark(file.frontMatter)
    for number in file.body { reader.read(file.source.line(number)) }
    return (reader.writer.finished(), reader.doubts)
  }

  private init(_ file: TranscriptFile, labels: LabelTable, _ form: Form) {
    bytes = file.source.bytes
    self.form = form
    self.labels = labels
    writer = StretchWriter(bytes)
  }

  /// A reader of single lines, for who must know what they would be taken for.
  init(lines bytes: [UInt8]) {
    self.bytes = bytes
    form = .labelled
    labels = LabelTable(bytes)
    writer = StretchWriter(bytes)
  }

  private mutating func read(_ line: TextRange) {
    let range = bytes.trimmed(line)
    if range.isEmpty { return }
    if let kind = sign(range) {
      writer.mark(kind, to: range.end)
    } else if let head = form.head(bytes, range), let name = labels.name(head) {
      hasSpeaker = true
      writer.mark(head, name: name)
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
      if form == .labelled { doubt(range) }
      if let end = bulletEnd(range) { writer.mark(.markup, to: end) }
      writer.markSpeech(to: range.end, signs: .markdown)
    }
  }

  /// What a line is that nobody speaks.
  func sign(_ line: TextRange) -> Stretch.Kind? {
    var scanner = LineScanner(bytes, line)
    if scanner.byte == UInt8(ascii: "#") { return heading(&scanner) }
    if let time = scanner.takeBracketedClock() ?? scanner.takeClock() {
      let isLink = scanner.byte == UInt8(ascii: "(") && bytes[line.end - 1] == 0x29
      if scanner.at == line.end || isLink { return .time(.milliseconds(time)) }
    }
    if !bytes.hasWord(line) { return .markup }
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
      let name = String(decoding: bytes[scanner.at..<scanner.end], as: UTF8.self)
      if !name.isEmpty { return .stage(name) }
    }
    return .leftOut(reason: "heading")
  }

  /// What programs write below or between the words they heard.
  private func isFooter(_ line: TextRange) -> Bool {
    guard line.length < 240 else { return false }
    var start = line.start
    while start < line.end, "*_ ".utf8.contains(bytes[start]) { start += 1 }
    return bytes.has("Transcribed by https://otter.ai", at: start, before: line.end)
      || bytes.has("Meeting ended after ", at: start, before: line.end)
      || bytes.has("Transcription ended after ", at: start, before: line.end)
      || bytes.has("This editable transcript was computer generated", at: start, before: line.end)
      || endsWith(" started transcription", line) || endsWith(" stopped transcription", line)
  }

  private func endsWith(_ words: StaticString, _ line: TextRange) -> Bool {
    bytes.has(words, at: line.end - words.utf8CodeUnitCount, before: line.end)
  }

  /// `(all laugh)` or `[crosstalk]` alone on a line.
  func isDirection(_ line: TextRange) -> Bool {
    guard 2..<200 ~= line.length else { return false }
    let (first, last) = (bytes[line.start], bytes[line.end - 1])
    let isRound = first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
    let isSquare = first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
    return (isRound || isSquare) && bytes[line.indices].firstIndex(of: last) == line.end - 1
  }

  /// `GA Now, you…`: a label that lost its colon, where most lines have one.
  private func bareLabel(_ line: TextRange) -> (name: String, end: Int)? {
    guard labels.coversMostLines else { return nil }
    let limit = min(line.end, line.start + 8)
    guard let blank = bytes[line.start..<limit].firstIndex(of: 0x20),
      blank + 1 < line.end, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[blank + 1],
      let name = labels.code(String(decoding: bytes[line.start..<blank], as: UTF8.self))
    else { return nil }
    return (name, blank)
  }

  /// Remembers a line of speech that begins like a label.
  private mutating func doubt(_ line: TextRange) {
    if let name = form.head(bytes, line).flatMap(labels.doubt) {
      if doubted.insert(name).inserted { doubts.append(LabelDoubt(name: name, line: line)) }
    } else if let name = nameBeforeDash(line) {
      doubts.append(LabelDoubt(name: name, line: line))
    }
  }

  /// The label before a dash between blanks near the start of a line: `Tom R. -- It was`.
  private func nameBeforeDash(_ line: TextRange) -> String? {
    if bytes[line.start] &- UInt8(ascii: "a") < 26 { return nil }
    for blank in line.start..<min(line.end, line.start + 40) where bytes[blank] == 0x20 {
      guard isDash(at: blank + 1, before: line.end) else { continue }
      return labels.name(TextRange(line.start, blank))
    }
    return nil
  }

  private func isDash(at offset: Int, before end: Int) -> Bool {
    bytes.has("- ", at: offset, before: end) || bytes.has("-- ", at: offset, before: end)
      || bytes.has("– ", at: offset, before: end) || bytes.has("— ", at: offset, before: end)
  }

  func bulletEnd(_ line: TextRange) -> Int? {
    let isBullet =
      bytes.has("* ", at: line.start, before: line.end)
      || bytes.has("- ", at: line.start, before: line.end)
    return isBullet ? line.start + 2 : nil
  }

  /// Whether a label alone on its line is the heading of a list.
  private static func isBeforeBullet(
    _ file: TranscriptFile, _ number: Int, _ line: TextRange, _ head: LineHead
  ) -> Bool {
    guard head.end == line.end else { return false }
    for next in (number + 1)..<min(file.body.upperBound, number + 4) {
      let range = file.source.bytes.trimmed(file.source.line(next))
      guard !range.isEmpty else { continue }
      return file.source.bytes.has("- ", at: range.start, before: range.end)
    }
    return false
  }
}
