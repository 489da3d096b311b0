import GoldpanText

/// Reads subtitles: who speaks in each cue, and the words below its times.
struct Cues {
  private let source: Source
  private let bytes: [UInt8]
  private let layout: CueLayout
  private let habits: CueHabits
  private let labels: LabelTable
  private var writer: StretchWriter
  /// The cue that comes next.
  private var next = 0
  /// Whether words are nobody's until somebody is named.
  private var isNobody = true
  /// Where the text of the open cue ends.
  private var cueEnd = 0
  /// What the open cue holds if nobody says it.
  private var unspoken: String?

  /// What the whole file holds.
  static func read(_ file: TranscriptFile, _ choice: CueChoice) -> TurnReading {
    var reader = Cues(file, choice)
    reader.writer.mark(file.frontMatter)
    for number in file.body { reader.read(number) }
    return reader.writer.finished()
  }

  private init(_ file: TranscriptFile, _ choice: CueChoice) {
    source = file.source
    bytes = source.bytes
    layout = choice.layout
    habits = choice.habits
    labels = choice.labels
    writer = StretchWriter(file, as: choice.dialect)
  }

  private mutating func read(_ number: Int) {
    let line = bytes.trimmed(source.line(number))
    switch layout[number] {
    case .blank: return
    case .sign: writer.mark(.markup, to: line.end)
    case .id: readName(line)
    case .timing: readTimes(line)
    case .malformed: writer.mark(.leftOut(reason: "malformed timing line"), to: line.end)
    case .comment: writer.mark(.leftOut(reason: "comment line"), to: line.end)
    case .cutOff: writer.mark(.leftOut(reason: "cut-off line"), to: line.end)
    case .stray: writer.mark(.leftOut(reason: "header line"), to: line.end)
    case .text: readText(line)
    }
  }

  /// A cue's number or name, which may hold the speaker.
  private mutating func readName(_ line: TextRange) {
    if habits.naming == .cueName, let speaker = Webex.speaker(bytes, line) {
      writer.mark(.markup, to: speaker.isEmpty ? speaker.start - 1 : speaker.start)
      if !speaker.isEmpty || !isNobody {
        writer.mark(.speaker(writer.name(speaker)), to: max(speaker.end, speaker.start))
      }
      isNobody = speaker.isEmpty
    }
    writer.mark(.markup, to: line.end)
  }

  /// The times of a cue; in a file of voice tags a cue that begins without one is nobody's, since
  /// a voice ends with its cue.
  private mutating func readTimes(_ line: TextRange) {
    let cue = layout.cues[next]
    next += 1
    let text = cue.text(in: source)
    cueEnd = text.end
    let isAtEdge = next == 1 || next == layout.cues.count
    let words = bytes.withoutSpace(text)
    unspoken = CueWords.unspoken(bytes, words, isAtEdge: isAtEdge)
    writer.mark(.time(.milliseconds(cue.start)), to: line.start + Int(cue.timeLength))
    if habits.naming == .voice, unspoken == nil, !words.isEmpty {
      let isVoiceless = !bytes.hasVoice(at: words.start)
      if isVoiceless, !isNobody { writer.mark(.speaker(""), to: line.end) }
      isNobody = isVoiceless && !words.indices.contains { bytes.hasVoice(at: $0) }
    }
    writer.mark(.markup, to: line.end)
  }

  /// A line of a cue, with its label if it has one.
  private mutating func readText(_ line: TextRange) {
    let isInCue = line.start < cueEnd
    if isInCue, let unspoken {
      writer.mark(.leftOut(reason: unspoken), to: line.end)
      return
    }
    // A tag may have ended on this line.
    let line = TextRange(min(max(line.start, writer.cursor), line.end), line.end)
    let end = isInCue ? cueEnd : line.end
    // Where voice tags say who speaks, a dash begins an item of what they say.
    if habits.naming == .label {
      if let head = LineHead.cue(bytes, line), let name = labels.name(head) {
        writer.mark(head, name: name)
      } else if habits.hasDashes {
        readPieces(line, end)
      }
    }
    writer.markSpeech(to: line.end, signs: .cue, tagEnd: end)
  }

  /// Marks what several people say on a line that begins with a sign for that.
  ///
  /// `- Hello. - Hello.` is two people, whose names nobody knows.
  private mutating func readPieces(_ line: TextRange, _ tagEnd: Int) {
    var scanner = LineScanner(bytes, line)
    scanner.skipTags()
    let start = scanner.at
    guard let sign = scanner.takeTurnSign() else { return }
    writer.mark(.markup, to: start)
    writer.mark(.speaker(""), to: scanner.at)
    while scanner.moveToTurnSign(sign) {
      writer.markSpeech(to: scanner.at, signs: .cue, tagEnd: tagEnd)
      guard scanner.takeTurnSign() != nil else { return }
      writer.mark(.speaker(""), to: scanner.at)
    }
  }
}

extension LineHead {
  /// Reads `Name: text` at the start of a cue's line, also after `- ` or `>> `; the name may
  /// hold anything up to the first colon with a blank after it.
  static func cue(_ bytes: [UInt8], _ line: TextRange) -> LineHead? {
    var scanner = LineScanner(bytes, line)
    scanner.skipTags()
    if scanner.takeTurnSign() != nil { scanner.skipTags() }
    let start = scanner.at
    let limit = min(line.end, start + 160)
    var next = start
    var label: TextRange?
    while label == nil,
      let colon = bytes.span.firstIndex(of: UInt8(ascii: ":"), from: next, before: limit)
    {
      let isLast =
        colon + 1 == line.end || isBlank(bytes[colon + 1])
        || bytes.has("</", at: colon + 1, before: line.end)
      if isLast { label = TextRange(start, colon) }
      next = colon + 1
    }
    guard let label, !label.isEmpty else { return nil }
    var head = LineHead(label, from: start)
    head.signsEnd = label.end + 1
    return isLabel(bytes, head.label) ? head : nil
  }
}
