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
    /// What is left of a cue's number and times where the file breaks off.
    case cutOff
  }

  private let source: Source
  private let bytes: [UInt8]
  /// SubRip numbers its cues and knows neither notes nor styles.
  private let isSubRip: Bool
  private let firstLine: Int
  private let lastLine: Int
  private var kinds: [Kind] = []
  /// What the lines up to the next blank one are.
  private var block: Kind?
  private var hasCue = false

  init(_ file: TranscriptFile, isSubRip: Bool) {
    source = file.source
    bytes = source.bytes
    self.isSubRip = isSubRip
    firstLine = file.body.lowerBound
    lastLine = file.body.upperBound
    kinds.reserveCapacity(file.body.count)
    for number in file.body { kinds.append(kind(number)) }
    markCutOff()
  }

  /// The cue at whose number or times the file breaks off.
  var cutOff: TextRange? {
    guard let last = kinds.lastIndex(where: { $0 != .blank }),
      kinds[last] == .cutOff || kinds[last] == .timing
    else { return nil }
    let begun = kinds[last] == .cutOff && last > 0 && kinds[last - 1] == .cutOff
    let first = bytes.trimmed(source.line(firstLine + last - (begun ? 1 : 0)))
    return first.union(bytes.trimmed(source.line(firstLine + last)))
  }

  /// Whether the last line of a file is such that a cue may break off there: a look, before the
  /// whole file is laid out.
  static func mayBreakOff(_ file: TranscriptFile) -> Bool {
    let bytes = file.source.bytes
    let last = file.body.last { !bytes.trimmed(file.source.line($0)).isEmpty }
    guard let last else { return false }
    let first = bytes[bytes.trimmed(file.source.line(last)).start]
    return isDigit(first) || ":., ->".utf8.contains(first)
  }

  /// What line `number` is.
  subscript(number: Int) -> Kind { kinds[number - firstLine] }

  /// Whether a line is the first of a WebVTT file.
  static func isHeader(_ bytes: [UInt8], _ line: TextRange) -> Bool {
    let after = line.start + "WEBVTT".count
    return bytes.has("WEBVTT", at: line.start, before: line.end)
      && (after == line.end || isBlank(bytes[after]))
  }

  /// Takes the last lines for the remains of a cue if they are a number, or times not written out.
  private mutating func markCutOff() {
    guard hasCue, let last = kinds.lastIndex(where: { $0 != .blank }), last > 0,
      kinds[last] == .text
    else { return }
    let isNumber = isLoneNumber(last)
    let line = bytes[bytes.trimmed(source.line(firstLine + last)).indices]
    let isTime =
      line.contains(UInt8(ascii: ":"))
      && line.allSatisfy { isDigit($0) || ":., ->".utf8.contains($0) }
    guard isNumber || isTime, isNumber || kinds[last - 1] == .blank || isLoneNumber(last - 1) else {
      return
    }
    kinds[last] = .cutOff
    if !isNumber, isLoneNumber(last - 1) { kinds[last - 1] = .cutOff }
  }

  /// Whether a line, by its place in `kinds`, is a number after a blank line.
  private func isLoneNumber(_ index: Int) -> Bool {
    guard index > 0, kinds[index] == .text, kinds[index - 1] == .blank else { return false }
    return bytes[bytes.trimmed(source.line(firstLine + index)).indices].allSatisfy(isDigit)
  }

  private mutating func kind(_ number: Int) -> Kind {
    let line = bytes.trimmed(source.line(number))
    if line.isEmpty {
      block = nil
      return .blank
    }
    if isTiming(line) {
      hasCue = true
      block = .text
      return .timing
    }
    if let block, block != .text { return going(on: block, line) }
    if isID(line, number) { return .id }
    if block == .text { return .text }
    if !hasCue, Self.isHeader(bytes, line) {
      block = .stray
      return .sign
    }
    block = beginning(line)
    return isConfidence(line) ? .sign : block ?? .text
  }

  /// What the next line of a block is: a header says one thing a line, and no style has an arrow.
  private mutating func going(on kind: Kind, _ line: TextRange) -> Kind {
    if kind == .stray, isSetting(line) { return .sign }
    let hasArrow = line.indices.contains { bytes.has("-->", at: $0, before: line.end) }
    if kind == .sign, hasArrow { block = .comment }
    return block ?? kind
  }

  /// Whether a line is a setting of the header, such as `Language: en`.
  private func isSetting(_ line: TextRange) -> Bool {
    let isKnown =
      bytes.has("Kind:", at: line.start, before: line.end)
      || bytes.has("Language:", at: line.start, before: line.end)
      || bytes.has("X-TIMESTAMP-MAP=", at: line.start, before: line.end)
    return isKnown && !isSubRip && bytes[line.indices].count(where: isBlank) <= 1
  }

  /// What a block is by its first line; words between cues belong to the cue before.
  private func beginning(_ line: TextRange) -> Kind {
    let isSetting = after("STYLE", line) == line.end || after("REGION", line) == line.end
    if !isSubRip, isSetting { return hasCue ? .comment : .sign }
    if !isSubRip, after("NOTE", line) != nil { return .comment }
    return hasCue ? .text : .stray
  }

  /// Whether a line is `NOTE Confidence: 0.87`, which says nothing in words.
  private func isConfidence(_ line: TextRange) -> Bool {
    guard !isSubRip, let start = after("NOTE", line) else { return false }
    let rest = bytes.trimmed(TextRange(start, line.end))
    guard bytes.has("Confidence:", at: rest.start, before: rest.end) else { return false }
    return !bytes.hasLetter(TextRange(rest.start + "Confidence:".count, rest.end))
  }

  private func after(_ word: StaticString, _ line: TextRange) -> Int? {
    let end = line.start + word.utf8CodeUnitCount
    guard bytes.has(word, at: line.start, before: line.end) else { return nil }
    return end == line.end || isBlank(bytes[end]) ? end : nil
  }

  /// Whether a line says from when to when, or tries to.
  private func isTiming(_ line: TextRange) -> Bool {
    guard !line.isEmpty else { return false }
    let first = bytes[line.start]
    guard isDigit(first) || first == UInt8(ascii: "-") else { return false }
    if CueTiming(bytes, line) != nil { return true }
    let bytes = bytes[line.indices.prefix(40)]
    return bytes.indices.contains { source.bytes.has("-->", at: $0, before: line.end) }
      && !bytes.prefix(3).contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
  }

  /// Whether the next line begins a cue and this one names it: in WebVTT any line after a blank
  /// one, in SubRip a number, also where the blank line is missing.
  private func isID(_ line: TextRange, _ number: Int) -> Bool {
    let mayBe = isSubRip ? bytes[line.indices].allSatisfy(isDigit) : block == nil
    return mayBe && number + 1 < lastLine
      && isTiming(bytes.trimmed(source.line(number + 1)))
  }
}
