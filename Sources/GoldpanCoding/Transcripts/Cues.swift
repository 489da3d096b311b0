import GoldpanText

/// What subtitles have in common: timing lines with the words below them (WebVTT and SubRip).
struct Cues {
  private let source: Source
  private let bytes: [UInt8]
  private let layout: CueLayout
  private let labels: LabelTable
  private var writer: StretchWriter

  /// The stretches of a whole file.
  static func stretches(_ file: TranscriptFile, isSubRip: Bool) -> [Stretch] {
    var reader = Cues(file, isSubRip: isSubRip)
    reader.writer.mark(file.frontMatter)
    for number in file.body { reader.read(number) }
    return reader.writer.finished()
  }

  private init(_ file: TranscriptFile, isSubRip: Bool) {
    source = file.source
    bytes = source.bytes
    layout = CueLayout(file, isSubRip: isSubRip)
    labels = Cues.labels(file, layout)
    writer = StretchWriter(bytes)
  }

  /// The labels before a colon, unless voice tags name the speakers.
  private static func labels(_ file: TranscriptFile, _ layout: CueLayout) -> LabelTable {
    let bytes = file.source.bytes
    var census = LabelCensus(bytes)
    var isFirst = false
    for number in file.body {
      let kind = layout[number]
      if kind == .timing { isFirst = true }
      guard kind == .text, isFirst else { continue }
      isFirst = false
      let line = bytes.trimmed(file.source.line(number))
      if bytes.has("<v", at: line.start, before: line.end) { return LabelTable(bytes) }
      census.count(LineHead.cue(bytes, line))
    }
    return census.table(isCue: true, declared: file.isDeclared)
  }

  private mutating func read(_ number: Int) {
    let line = bytes.trimmed(source.line(number))
    switch layout[number] {
    case .blank: return
    case .sign: writer.mark(.markup, to: line.end)
    case .id: readID(line)
    case .timing:
      if let timing = CueTiming(bytes, line) {
        writer.mark(.time(.milliseconds(timing.start)), to: timing.startEnd)
        writer.mark(.markup, to: line.end)
      } else {
        writer.mark(.leftOut(reason: "malformed timing line"), to: line.end)
      }
    case .comment: writer.mark(.leftOut(reason: "comment line"), to: line.end)
    case .cutOff: writer.mark(.leftOut(reason: "cut-off line"), to: line.end)
    case .stray: writer.mark(.leftOut(reason: "header line"), to: line.end)
    case .text: readText(line)
    }
  }

  /// A line of a cue, with its label if it has one; `>>` says that somebody else speaks.
  private mutating func readText(_ line: TextRange) {
    if let head = LineHead.cue(bytes, line), let name = labels.name(head) {
      writer.mark(head, name: name)
    } else if bytes.has(">>", at: line.start, before: line.end) {
      writer.mark(.speaker(""), to: line.start + 2)
    }
    writer.markSpeech(to: line.end, signs: .cue)
  }

  /// A cue's number or name; Webex puts the speaker there: `2 "Alan Dickens" (1262511360)`.
  private mutating func readID(_ line: TextRange) {
    var scanner = LineScanner(bytes, line)
    if scanner.takeNumber(digits: 6) != nil, scanner.take(" \"") {
      let start = scanner.at
      if let close = bytes[start..<line.end].lastIndex(of: UInt8(ascii: "\"")) {
        writer.mark(.markup, to: close == start ? start - 1 : start)
        writer.mark(.speaker(writer.name(TextRange(start, close))), to: max(close, start))
      }
    }
    writer.mark(.markup, to: line.end)
  }
}

extension LineHead {
  /// Reads `Name: text` at the start of a cue's line, also after `- ` or `>> `; the name may
  /// hold anything up to the first colon with a blank after it.
  static func cue(_ bytes: [UInt8], _ line: TextRange) -> LineHead? {
    var scanner = LineScanner(bytes, line)
    if scanner.take("-") || scanner.take(">>") { scanner.skipBlanks() }
    let start = scanner.at
    let limit = min(line.end, start + 160)
    var next = start
    while next < limit {
      let isColon = bytes[next] == UInt8(ascii: ":")
      if isColon, next + 1 == line.end || isBlank(bytes[next + 1]) { break }
      next += 1
    }
    guard next < limit, next > start else { return nil }
    var head = LineHead(TextRange(start, next), from: start)
    head.signsEnd = next + 1
    return isLabel(bytes, head.label) ? head : nil
  }
}
