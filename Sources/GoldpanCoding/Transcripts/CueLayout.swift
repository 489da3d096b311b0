import GoldpanText

/// What each line of a subtitle file is.
struct CueLayout {
  /// What a line can be.
  enum Kind {
    case blank, timing, id, text
    /// The header, settings, styles, and the confidence that Stream writes before each cue.
    case sign
    /// A line of a `NOTE`.
    case comment
    /// Text before the first cue.
    case stray
  }

  private let source: Source
  private let firstLine: Int
  private let lastLine: Int
  private var kinds: [Kind] = []
  /// What the lines up to the next blank one are.
  private var block: Kind?
  private var hasCue = false

  init(_ file: TranscriptFile) {
    source = file.source
    firstLine = file.body.lowerBound
    lastLine = file.body.upperBound
    kinds.reserveCapacity(file.body.count)
    for number in file.body { kinds.append(kind(number)) }
  }

  /// What line `number` is.
  subscript(number: Int) -> Kind { kinds[number - firstLine] }

  /// Whether a line is the first of a WebVTT file.
  static func isHeader(_ source: Source, _ line: TextRange) -> Bool {
    let after = line.start + "WEBVTT".count
    return source.has("WEBVTT", at: line.start, before: line.end)
      && (after == line.end || isBlank(source.bytes[after]))
  }

  private mutating func kind(_ number: Int) -> Kind {
    let line = source.trimmed(source.line(number))
    if line.isEmpty {
      block = nil
      return .blank
    }
    if isTiming(line) {
      hasCue = true
      block = .text
      return .timing
    }
    if let block, block != .text { return block }
    if isID(line, number) { return .id }
    if block == .text { return .text }
    block = beginning(line)
    return block ?? .text
  }

  /// What a block is by its first line; words between cues belong to the cue before.
  private func beginning(_ line: TextRange) -> Kind {
    if !hasCue, Self.isHeader(source, line) { return .sign }
    if let after = after("NOTE", line) {
      let rest = source.trimmed(TextRange(after, line.end))
      return source.has("Confidence:", at: rest.start, before: rest.end) ? .sign : .comment
    }
    if after("STYLE", line) == line.end || after("REGION", line) == line.end { return .sign }
    return hasCue ? .text : .stray
  }

  private func after(_ word: StaticString, _ line: TextRange) -> Int? {
    let end = line.start + word.utf8CodeUnitCount
    guard source.has(word, at: line.start, before: line.end) else { return nil }
    return end == line.end || isBlank(source.bytes[end]) ? end : nil
  }

  /// Whether a line says from when to when, or tries to.
  private func isTiming(_ line: TextRange) -> Bool {
    if CueTiming(source, line) != nil { return true }
    let bytes = source.bytes[line.indices.prefix(40)]
    guard let first = bytes.first, isDigit(first) || first == UInt8(ascii: "-") else {
      return false
    }
    return bytes.indices.contains { source.has("-->", at: $0, before: line.end) }
      && !bytes.prefix(3).contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
  }

  /// Whether the next line begins a cue, and this one can name it: a number, or after a blank.
  private func isID(_ line: TextRange, _ number: Int) -> Bool {
    guard number + 1 < lastLine, isTiming(source.trimmed(source.line(number + 1))) else {
      return false
    }
    return block == nil || source.bytes[line.indices].allSatisfy(isDigit)
  }
}
