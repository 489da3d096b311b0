import GoldpanText

/// Goes through a subtitle file line by line and says what each line is.
///
/// Two rules run side by side. Cues are what WebVTT's parser makes of the lines, in which only an
/// empty line or one with an arrow ends a cue. Kinds say more: words that the parser throws away
/// belong to the cue before, and blank lines with spaces are blank.
struct CueLines {
  private(set) var kinds: [CueLayout.Kind] = []
  private(set) var cues: [SubtitleCue] = []
  private(set) var confidences = 0
  private let source: Source
  private let bytes: [UInt8]
  private let format: CueLayout.Format
  private let lines: Range<Int>
  /// What the lines up to the next blank one are.
  private var block: CueLayout.Kind?
  private var parser: CueParser
  /// Where the next arrow stands.
  private var arrow = 0
  private var hasConfidence = false
  /// Whether a line with an arrow was there, below which nothing is a sign that may be words.
  private var hasBegun = false
  /// The times on a line that was looked at before it was reached.
  private var seen: (number: Int, timing: CueTiming?) = (0, nil)

  init(_ file: TranscriptFile, _ format: CueLayout.Format) {
    source = file.source
    bytes = source.bytes
    self.format = format
    lines = file.body
    parser = CueParser(isHeader: format == .webVTT && CueLayout.hasHeader(file))
    kinds.reserveCapacity(lines.count)
    arrow = nextArrow(from: lines.isEmpty ? bytes.count : source.line(lines.lowerBound).start)
  }

  mutating func read() {
    for number in lines { kinds.append(kind(number, source.line(number))) }
  }

  private mutating func kind(_ number: Int, _ line: TextRange) -> CueLayout.Kind {
    let words = bytes.trimmed(line)
    if !line.isEmpty, mayBeTiming(line) || isAlteredTiming(line) {
      hasBegun = true
      if let kind = timing(number, line, words) { return kind }
    } else if parser.take(line) {
      cues[cues.count - 1].length += 1
    }
    if words.isEmpty {
      block = nil
      return .blank
    }
    if let block, block != .text { return going(on: block, words) }
    if isID(words, number) { return .id }
    if block == .text { return .text }
    if !hasBegun, CueLayout.isHeader(bytes, words) {
      block = .stray
      let rest = TextRange(words.start + "WEBVTT".count, words.end)
      return bytes.hasWord(rest) ? .stray : .sign
    }
    block = beginning(words)
    guard isConfidence(words) else { return block ?? .text }
    hasConfidence = true
    return .sign
  }

  /// What a line that holds an arrow is if it is no words.
  private mutating func timing(
    _ number: Int, _ line: TextRange, _ words: TextRange
  ) -> CueLayout.Kind? {
    let isNamed = parser.takeArrow()
    let timing = seen.number == number ? seen.timing : timing(line)
    guard let timing else {
      guard isMalformedTiming(words) else { return nil }
      block = .text
      return .malformed
    }
    if hasConfidence { confidences += 1 }
    hasConfidence = false
    block = .text
    parser.openCue()
    cues.append(
      SubtitleCue(
        timing, line: number, isNamed: format == .webVTT ? isNamed : kinds.last == .id))
    return .timing
  }

  private func timing(_ line: TextRange) -> CueTiming? {
    format == .subViewer ? CueTiming(subViewer: bytes, line) : CueTiming(bytes, line)
  }

  /// Whether a line holds the sign between two times.
  private mutating func mayBeTiming(_ line: TextRange) -> Bool {
    if format == .subViewer { return isDigit(bytes[line.start]) && isClockPair(line) }
    if arrow < line.start { arrow = nextArrow(from: line.start) }
    return arrow < line.end
  }

  /// Whether a line that may begin a cue holds nothing but two times and an arrow like `->`.
  private func isAlteredTiming(_ line: TextRange) -> Bool {
    let mayBegin =
      block == nil && parser.isAtStart || format == .subRip && kinds.last == .id
    return format != .subViewer && mayBegin && CueTiming(altered: bytes, line) != nil
  }

  private func nextArrow(from start: Int) -> Int {
    var next = start
    while let sign = bytes.span.firstIndex(
      of: UInt8(ascii: ">"), from: next, before: bytes.count)
    {
      if sign >= start + 2, bytes.has("--", at: sign - 2, before: sign) { return sign - 2 }
      next = sign + 1
    }
    return bytes.count
  }

  /// Whether a line that says no times tries to: it begins like one, and no letters follow.
  private func isMalformedTiming(_ words: TextRange) -> Bool {
    if format == .subViewer { return true }
    let first = bytes[words.start]
    guard isDigit(first) || first == UInt8(ascii: "-"), arrow < words.start + 40 else {
      return false
    }
    return !bytes[words.indices.prefix(3)].contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
  }

  /// Whether a line without blanks holds a comma and begins like a time, `0:00:13.`.
  private func isClockPair(_ line: TextRange) -> Bool {
    let words = bytes.trimmed(line)
    guard words.length < 40 else { return false }
    var scanner = LineScanner(bytes, words)
    guard scanner.takeNumber(digits: 4) != nil, scanner.take(":"),
      scanner.takeNumber(digits: 2) != nil, scanner.take(":")
    else { return false }
    let rest = bytes[scanner.at..<words.end]
    return rest.contains(UInt8(ascii: ",")) && !rest.contains(where: isBlank)
  }

  /// What the next line of a block is: a header says one thing a line.
  private mutating func going(on kind: CueLayout.Kind, _ line: TextRange) -> CueLayout.Kind {
    if kind == .stray, !hasBegun, isSetting(line) { return .sign }
    if kind == .sign, arrow < line.end, arrow >= line.start { block = .comment }
    return block ?? kind
  }

  /// Whether a line is a setting of the header, such as `Language: en`.
  private func isSetting(_ line: TextRange) -> Bool {
    let isKnown =
      bytes.has("Kind:", at: line.start, before: line.end)
      || bytes.has("Language:", at: line.start, before: line.end)
      || bytes.has("X-TIMESTAMP-MAP=", at: line.start, before: line.end)
    return isKnown && format == .webVTT && bytes[line.indices].count(where: isBlank) <= 1
  }

  /// What a block is by its first line; words between cues belong to the cue before.
  private func beginning(_ line: TextRange) -> CueLayout.Kind {
    let hasCue = !cues.isEmpty
    guard format == .webVTT else { return hasCue ? .text : .stray }
    let isSetting = after("STYLE", line) == line.end || after("REGION", line) == line.end
    if isSetting { return hasBegun ? .comment : .sign }
    if after("NOTE", line) != nil { return .comment }
    return hasCue ? .text : .stray
  }

  /// Whether a line is `NOTE Confidence: 0.87`, which says nothing in words.
  private func isConfidence(_ line: TextRange) -> Bool {
    guard block == .comment, let start = after("NOTE", line) else { return false }
    let rest = bytes.trimmed(TextRange(start, line.end))
    guard bytes.has("Confidence: 0.", at: rest.start, before: rest.end) else { return false }
    return !bytes.hasLetter(TextRange(rest.start + "Confidence:".count, rest.end))
  }

  private func after(_ word: StaticString, _ line: TextRange) -> Int? {
    let end = line.start + word.utf8CodeUnitCount
    guard bytes.has(word, at: line.start, before: line.end) else { return nil }
    return end == line.end || isBlank(bytes[end]) ? end : nil
  }

  /// Whether the next line begins a cue and this one names it: in WebVTT any line after a blank
  /// one, in SubRip a number, also where the blank line is missing.
  private mutating func isID(_ line: TextRange, _ number: Int) -> Bool {
    guard format != .subViewer, number + 1 < lines.upperBound else { return false }
    guard format == .webVTT ? block == nil : bytes[line.indices].allSatisfy(isDigit) else {
      return false
    }
    let next = source.line(number + 1)
    guard !next.isEmpty else { return false }
    if format == .subRip, block == nil, isNextNumber(line) { return true }
    if arrow < next.start { arrow = nextArrow(from: next.start) }
    guard arrow < next.end || CueTiming(altered: bytes, next) != nil else { return false }
    seen = (number + 1, CueTiming(bytes, next))
    return seen.timing != nil || isMalformedTiming(bytes.trimmed(next))
  }

  /// Whether a line holds the number after that of the last cue, so that only its times are lost.
  private func isNextNumber(_ line: TextRange) -> Bool {
    guard let last = cues.last?.name(in: source) else { return false }
    let words = bytes.trimmed(last)
    guard words.length < 8, line.length < 8, let number = Int(source.text(words)) else {
      return false
    }
    return source.text(line) == String(number + 1)
  }
}

/// The blocks of WebVTT's parser (W3C WebVTT §6.1, "collect a WebVTT block").
private struct CueParser {
  private var isHeader: Bool
  /// How many lines of the block are read.
  private var lines = 0
  private var hasArrow = false
  private var hasCue = false

  init(isHeader: Bool) { self.isHeader = isHeader }

  /// Whether nothing but the name of a cue is read of the block.
  var isAtStart: Bool { !hasCue && lines <= 1 }

  /// Takes a line without an arrow; whether it is text of a cue.
  mutating func take(_ line: TextRange) -> Bool {
    guard line.isEmpty else {
      lines += 1
      return hasCue
    }
    self = CueParser(isHeader: false)
    return false
  }

  /// Takes a line with an arrow, which begins a block or is its second line; whether the line
  /// before it is the name of what it begins.
  mutating func takeArrow() -> Bool {
    let isNamed = !isHeader && lines == 1 && !hasArrow
    self = CueParser(isHeader: false)
    (lines, hasArrow) = (isNamed ? 2 : 1, true)
    return isNamed
  }

  mutating func openCue() { hasCue = true }
}
