import GoldpanText

/// Turns the stretches of a file into canonical text, its map and its turns.
struct TranscriptAssembler {
  /// A turn whose speaker is still a label.
  struct Draft {
    let label: String
    /// Where the file says the label; where the speech begins if it does not.
    let place: TextRange
    var range: TextRange
    let time: Duration?
    let stage: String?
  }

  private let file: Source
  private let bytes: [UInt8]
  /// Whether a label that is said again begins a paragraph; in subtitles every cue may say it.
  private let repeatsPart: Bool
  /// Whether Goldpan wrote it, and then each line of an unknown speaker is somebody else's.
  private let isCanonical: Bool
  private let aliases: Set<String>
  private var isRepeated = false
  /// Whether the label of the open turn was said again since its last words.
  private var isCut = false
  private var text: [UInt8] = []
  private var runs: [SourceMap.Run] = []
  private var drafts: [Draft] = []
  private var positions: FilePositions
  private var label = ""
  private var place: (range: TextRange, position: Position)?
  private var time: Duration?
  private var stage: String?
  /// Where the speech of the open turn ended in the file; `nil`: no turn is open.
  private var spokenEnd: Int?

  /// Nothing put together yet of a file that is read as `dialect`; `aliases` are labels that say
  /// who somebody is, even if it is `Unknown Speaker`.
  init(_ file: Source, as dialect: Dialect, aliases: [String] = []) {
    self.aliases = Set(aliases.map { $0.lowercased() })
    self.file = file
    positions = FilePositions(file)
    bytes = file.bytes
    // Labels and times may make the text longer than the file; what is not used costs nothing,
    // and what grows leaves holes in memory.
    text.reserveCapacity(bytes.count + bytes.count / 2)
    runs.reserveCapacity(min(file.lineCount, bytes.count / 32))
    drafts.reserveCapacity(min(file.lineCount, bytes.count / 256))
    repeatsPart = dialect.form != .cues
    isCanonical = dialect == .canonical
  }

  /// The canonical source of a file and its turns.
  mutating func finished() -> (source: Source, drafts: [Draft]) {
    close()
    let map = SourceMap(runs: runs)
    return (Source(name: file.name, bytes: text, map: map), drafts)
  }

  /// Adds the next stretch of the file.
  mutating func add(_ stretch: Stretch) {
    switch stretch.kind {
    case .speaker(let name): change(to: name, at: stretch.range)
    case .time(let moment): time = moment
    case .stage(let name):
      close()
      stage = name
      write("## stage: \(name)\n".utf8, from: positions.position(at: stretch.range.start))
    case .speech:
      join(stretch.range)
      let words = isAtLineStart ? bytes.fromFirstSign(stretch.range) : stretch.range
      guard !words.isEmpty else { return }
      say(bytes[words.indices], from: words)
    case .entity(let replacement):
      join(stretch.range)
      guard !isAtLineStart || replacement != "\u{A0}" && replacement != " " else { return }
      say(replacement.utf8, from: stretch.range)
    case .markup, .leftOut: break
    }
  }

  /// A label: the turn goes on if it is the same, unless it only says that somebody else speaks;
  /// so does `Unknown Speaker` at the start of a line.
  private mutating func change(to name: String, at range: TextRange) {
    if spokenEnd != nil, name == label, !isPerhapsAnother(name) {
      isRepeated = repeatsPart
      isCut = true
      return
    }
    close()
    label = name
    place = name.isEmpty ? nil : (range, positions.position(at: range.start))
  }

  private func isPerhapsAnother(_ name: String) -> Bool {
    name.isEmpty
      || isCanonical && isUnknownSpeaker(name) && !aliases.contains(name.lowercased())
  }

  private var isAtLineStart: Bool { spokenEnd == nil || text.last == UInt8(ascii: "\n") }

  /// Begins a new line, or a paragraph, if the file did since the turn's last words; a label on
  /// the same line still separates words.
  private mutating func join(_ range: TextRange) {
    guard let end = spokenEnd, !isAtLineStart else { return }
    var lineEnds = 0
    for index in end..<range.start where bytes[index] == UInt8(ascii: "\n") { lineEnds += 1 }
    guard lineEnds > 0 else {
      let isApart = isSpace(bytes[range.start]) || text.last.map(isSpace) ?? true
      if isCut, !isApart { text.append(UInt8(ascii: " ")) }
      return
    }
    trim()
    text.append(UInt8(ascii: "\n"))
    if isRepeated || lineEnds > 1 && bytes[end..<range.start].allSatisfy(isSpace) {
      text.append(UInt8(ascii: "\n"))
    }
  }

  /// Adds spoken bytes to the open turn, or opens one.
  private mutating func say(_ words: some Sequence<UInt8>, from range: TextRange) {
    let position = positions.position(at: range.start)
    if spokenEnd == nil { open(range, position) }
    write(words, from: position)
    spokenEnd = range.end
    isRepeated = false
    isCut = false
    time = nil
  }

  private mutating func open(_ range: TextRange, _ position: Position) {
    let place = place ?? (range, position)
    runs.append(SourceMap.Run(offset: text.count, position: place.position))
    if let time { append(time) }
    text.append(contentsOf: (label.isEmpty ? "Unknown Speaker" : label).utf8)
    text.append(UInt8(ascii: ":"))
    text.append(UInt8(ascii: " "))
    let start = TextRange(text.count, text.count)
    drafts.append(
      Draft(label: label, place: place.range, range: start, time: time, stage: stage))
  }

  private mutating func close() {
    guard spokenEnd != nil, let last = drafts.indices.last else { return }
    trim()
    drafts[last].range = TextRange(drafts[last].range.start, text.count)
    text.append(UInt8(ascii: "\n"))
    spokenEnd = nil
    isRepeated = false
    isCut = false
    place = nil
  }

  private mutating func write(_ bytes: some Sequence<UInt8>, from position: Position) {
    runs.append(SourceMap.Run(offset: text.count, position: position))
    text.append(contentsOf: bytes)
  }

  /// Removes the blanks and line ends after the last words, and the runs that only held such.
  private mutating func trim() {
    while let last = text.last {
      let isNoBreak = last == 0xA0 && text.count > 1 && text[text.count - 2] == 0xC2
      guard isNoBreak || isSpace(last) else { break }
      text.removeLast(isNoBreak ? 2 : 1)
    }
    while let run = runs.last, run.offset >= text.count { runs.removeLast() }
  }

  /// Writes a time as `[HH:MM:SS] `, fractions cut off.
  private mutating func append(_ time: Duration) {
    let seconds = Int(time.components.seconds)
    text.append(UInt8(ascii: "["))
    if seconds >= 360_000 {
      text.append(contentsOf: String(seconds / 3600).utf8)
    } else {
      appendTwoDigits(seconds / 3600)
    }
    text.append(UInt8(ascii: ":"))
    appendTwoDigits(seconds / 60 % 60)
    text.append(UInt8(ascii: ":"))
    appendTwoDigits(seconds % 60)
    text.append(UInt8(ascii: "]"))
    text.append(UInt8(ascii: " "))
  }

  private mutating func appendTwoDigits(_ value: Int) {
    text.append(UInt8(ascii: "0") + UInt8(value / 10))
    text.append(UInt8(ascii: "0") + UInt8(value % 10))
  }
}

/// Lines and columns of offsets that only grow, so that long lines are counted once.
private struct FilePositions {
  private let file: Source
  private var offset = 0
  private var line = 1
  private var column = 1
  /// Where the line ends.
  private var lineEnd: Int

  init(_ file: Source) {
    self.file = file
    lineEnd = file.line(1).end
  }

  mutating func position(at target: Int) -> Position {
    while lineEnd < target, line < file.lineCount {
      line += 1
      let range = file.line(line)
      (offset, lineEnd, column) = (range.start, range.end, 1)
    }
    column += file.bytes.span.codePointCount(from: offset, before: target)
    offset = target
    return Position(line: line, column: column)
  }
}
