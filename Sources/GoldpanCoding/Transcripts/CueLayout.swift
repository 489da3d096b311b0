import GoldpanText

/// What each line of a subtitle file is, and the cues that the lines make.
struct CueLayout {
  /// What a line can be.
  enum Kind: UInt8 {
    case blank, timing, id, text
    /// The header, settings, styles, and the confidence that Stream writes before each cue.
    case sign
    /// A line of a `NOTE`.
    case comment
    /// Text before the first cue.
    case stray
    /// What is left of a cue's number and times where the file breaks off.
    case cutOff
    /// A line that tries to say from when to when.
    case malformed
  }

  /// How times and cues are written.
  enum Format {
    case webVTT
    /// Cues are numbered, and there are neither notes nor styles.
    case subRip
    /// As `subRip`, without numbers and arrows.
    case subViewer
  }

  let format: Format
  /// The cues in the order of the file.
  private(set) var cues: [SubtitleCue] = []
  /// How many cues stand below a confidence.
  private(set) var confidences = 0
  private let source: Source
  private let firstLine: Int
  private var kinds: [Kind] = []

  init(_ file: TranscriptFile, _ format: Format) {
    source = file.source
    self.format = format
    firstLine = file.body.lowerBound
    var lines = CueLines(file, format)
    lines.read()
    (kinds, cues, confidences) = (lines.kinds, lines.cues, lines.confidences)
    markCutOff()
  }

  /// What line `number` is.
  subscript(number: Int) -> Kind { kinds[number - firstLine] }

  /// The cue at whose number or times the file breaks off.
  var cutOff: TextRange? {
    guard let last = kinds.lastIndex(where: { $0 != .blank }),
      [.cutOff, .timing, .malformed].contains(kinds[last])
    else { return nil }
    let begun = kinds[last] == .cutOff && last > 0 && kinds[last - 1] == .cutOff
    return line(last - (begun ? 1 : 0)).union(line(last))
  }

  /// Takes the last lines for the remains of a cue if they are a number, or times not written out.
  private mutating func markCutOff() {
    guard !cues.isEmpty, let last = kinds.lastIndex(where: { $0 != .blank }), last > 0,
      kinds[last] == .text
    else { return }
    let isNumber = isLoneNumber(last)
    let text = source.bytes[line(last).indices]
    let isTime =
      text.contains(UInt8(ascii: ":"))
      && text.allSatisfy { isDigit($0) || ":., ->".utf8.contains($0) }
    guard isNumber || isTime, isNumber || kinds[last - 1] == .blank || isLoneNumber(last - 1) else {
      return
    }
    kinds[last] = .cutOff
    if !isNumber, isLoneNumber(last - 1) { kinds[last - 1] = .cutOff }
  }

  /// Whether a line, by its place in `kinds`, is a number after a blank line.
  private func isLoneNumber(_ index: Int) -> Bool {
    guard index > 0, kinds[index] == .text, kinds[index - 1] == .blank else { return false }
    return source.bytes[line(index).indices].allSatisfy(isDigit)
  }

  /// A line by its place in `kinds`, without blanks at its ends.
  private func line(_ index: Int) -> TextRange {
    source.bytes.trimmed(source.line(firstLine + index))
  }
}

extension CueLayout {
  /// Whether a line is the first of a WebVTT file.
  static func isHeader(_ bytes: [UInt8], _ line: TextRange) -> Bool {
    let after = line.start + "WEBVTT".count
    return bytes.has("WEBVTT", at: line.start, before: line.end)
      && (after == line.end || isBlank(bytes[after]))
  }

  /// Whether the first line that is not blank begins a WebVTT file.
  static func hasHeader(_ file: TranscriptFile) -> Bool {
    let source = file.source
    let first = file.body.first { !source.bytes.trimmed(source.line($0)).isEmpty }
    return first.map { isHeader(source.bytes, source.line($0)) } ?? false
  }
}
