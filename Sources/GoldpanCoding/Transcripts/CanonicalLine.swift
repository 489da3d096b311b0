import GoldpanText

/// Lines of canonical text, escaped so that reading them gives the words and nothing but them.
struct CanonicalLine {
  /// Whether everything is escaped that could ever mean something.
  let isGuarded: Bool
  /// The labels of the transcript: a line that begins with one and a capital is a turn.
  let labels: Set<String>

  /// The first line of a turn: `head`, such as `[00:00:05] P03: `, and words.
  func opening(_ head: [UInt8], _ text: ArraySlice<UInt8>) -> [UInt8] {
    var line = head + inline(Array(text))
    let start = head.count
    if isGuarded { encode(start, in: &line) }
    if let read = LineHead.labelled(line, line.whole), read.after != nil {
      escapeTime(at: start, in: &line)
    }
    switch TurnLines(lines: line).sign(line.whole) {
    case nil: break
    case .markup?: encode(start, in: &line)
    default:
      encode(line.count - 1, in: &line)
      if isSign(line) { encode(0, in: &line) }
    }
    if isListHeading(line) { encode(0, in: &line) }
    return line
  }

  /// A further line of a turn.
  func continuation(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var line = inline(Array(text))
    guard !line.isEmpty else { return line }
    if isGuarded { encode(0, in: &line) }
    escapeColons(in: &line)
    if mayBeSign(line) { escapeSigns(in: &line) }
    if isListHeading(line) || isBareLabel(line) { encode(0, in: &line) }
    return line
  }

  /// Whether a line can be anything but words: all that begin with a letter are told apart by their
  /// first and last one alone.
  private func mayBeSign(_ line: [UInt8]) -> Bool {
    let isFooter = "TM".utf8.contains(line[0]) || line[line.count - 1] == UInt8(ascii: "n")
    return isFooter || !mayBeInWord(line[0]) || isDigit(line[0])
  }

  /// Makes a heading, a time, a footer, a bullet or a stage direction words.
  private func escapeSigns(in line: inout [UInt8]) {
    switch TurnLines(lines: line).sign(line.whole) {
    case nil: break
    case .time?: escapeTime(at: 0, in: &line)
    case .markup?: encode(0, in: &line)
    default:
      if line[0] == UInt8(ascii: "#") {
        line.insert(UInt8(ascii: "\\"), at: 0)
      } else {
        encode(line.count - 1, in: &line)
        if isSign(line) { encode(line.firstIndex(where: mayBeInWord) ?? 0, in: &line) }
      }
    }
    let reader = TurnLines(lines: line)
    if line.isDirection(line.whole) || reader.bulletEnd(line.whole) != nil {
      line.insert(UInt8(ascii: "\\"), at: 0)
    }
    if CueTiming(line, line.whole) != nil { escapeTime(at: 0, in: &line) }
  }

  /// A label that is read as it is.
  static func label(_ label: String) -> [UInt8] {
    let bytes = Array(label.utf8)
    var line: [UInt8] = []
    var digits = true
    for (index, byte) in bytes.enumerated() {
      let isFirst = index == 0 && "[(#".utf8.contains(byte)
      let isLast =
        index == bytes.count - 1
        && (byte == UInt8(ascii: ")") && bytes.contains(UInt8(ascii: "("))
          || byte == UInt8(ascii: "]") && bytes.contains(UInt8(ascii: "[")))
      let isNumber = digits && index > 0 && (byte == 0x2E || byte == 0x29)
      digits = digits && isDigit(byte)
      if isFirst || isLast || isNumber || ":*".utf8.contains(byte)
        || isMeant(byte, at: index, in: bytes)
        || byte == UInt8(ascii: "\\") && index == bytes.count - 1
      {
        line.append(UInt8(ascii: "\\"))
      }
      line.append(byte)
    }
    while line.starts(with: [0xC2, 0xA0]) { line.replaceSubrange(0..<2, with: "&#160;".utf8) }
    while line.count > 1, line[(line.count - 2)...].elementsEqual([0xC2, 0xA0]) {
      line.replaceSubrange((line.count - 2)..., with: "&#160;".utf8)
    }
    return line
  }

  /// Whether a byte of a text would be read as an escape or as the start of an entity.
  private static func isMeant(_ byte: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"): index + 1 < bytes.count && isEscapable(bytes[index + 1])
    case UInt8(ascii: "&"): Entity.read(bytes, at: index, before: bytes.count) != nil
    default: false
    }
  }

  /// Words with the signs in them escaped, and blanks at the ends that would be trimmed.
  private func inline(_ text: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(text.count + 8)
    let linkEnd = text.indices.last { text[$0...].starts(with: "](http".utf8) } ?? 0
    for (index, byte) in text.enumerated() {
      let isLink = byte == UInt8(ascii: "[") && index < linkEnd
      let isColon = isGuarded && byte == UInt8(ascii: ":")
      if byte == UInt8(ascii: "*") || isLink || isColon
        || CanonicalLine.isMeant(byte, at: index, in: text)
      {
        line.append(UInt8(ascii: "\\"))
      }
      line.append(byte)
    }
    let kept = line.trimmed(line.whole)
    guard kept != line.whole, !kept.isEmpty else { return line }
    return entities(line[..<kept.start]) + line[kept.indices] + entities(line[kept.end...])
  }

  private func entities(_ blanks: ArraySlice<UInt8>) -> [UInt8] {
    String(decoding: blanks, as: UTF8.self).unicodeScalars.flatMap { Array("&#\($0.value);".utf8) }
  }

  /// Puts a backslash before every colon that would end a label.
  private func escapeColons(in line: inout [UInt8]) {
    while let head = LineHead.labelled(line, line.whole), head.signsEnd > 0,
      line[head.signsEnd - 1] == UInt8(ascii: ":")
    {
      line.insert(UInt8(ascii: "\\"), at: head.signsEnd - 1)
    }
  }

  /// Makes a time that begins at `start` one that is spoken.
  private func escapeTime(at start: Int, in line: inout [UInt8]) {
    let isBracket = "[(".utf8.contains(line[start])
    let colon = line[start...].firstIndex(of: UInt8(ascii: ":")) ?? start
    line.insert(UInt8(ascii: "\\"), at: isBracket ? start : colon)
  }

  /// Writes the character at `offset` as an entity, with its escape if it has one; what is an
  /// entity already stays.
  private func encode(_ offset: Int, in line: inout [UInt8]) {
    var start = offset
    while start > 0, line[start] & 0xC0 == 0x80 { start -= 1 }
    var place = start
    if line[start] == UInt8(ascii: "\\"), start + 1 < line.count, isEscapable(line[start + 1]) {
      place += 1
    } else if line.isEscaped(at: start, after: 0) {
      start -= 1
    }
    let end = line.endOfScalar(at: place, before: line.count)
    guard let scalar = String(decoding: line[place..<end], as: UTF8.self).unicodeScalars.first,
      scalar.value >= 0x20, !(0x7F..<0xA0 ~= scalar.value),
      start != place || Entity.read(line, at: start, before: line.count) == nil
    else { return }
    line.replaceSubrange(start..<end, with: "&#\(scalar.value);".utf8)
  }

  private func isSign(_ line: [UInt8]) -> Bool { TurnLines(lines: line).sign(line.whole) != nil }

  /// Whether a line announces who takes part.
  private func isListHeading(_ line: [UInt8]) -> Bool {
    guard let first = line.first, "PpAa#* ".utf8.contains(first) else { return false }
    let text = String(decoding: line.prefix(40), as: UTF8.self).drop { "#* ".contains($0) }
    let key = text.prefix { $0 != ":" && $0 != "*" }.lowercased()
    return key == "participants" || key == "attendees"
  }

  /// Whether a line begins with a label that lost its colon: `GA Now, you…`.
  private func isBareLabel(_ line: [UInt8]) -> Bool {
    guard let blank = line.prefix(8).firstIndex(of: 0x20), blank + 1 < line.count,
      UInt8(ascii: "A")...UInt8(ascii: "Z") ~= line[blank + 1]
    else { return false }
    return labels.contains(String(decoding: line[..<blank], as: UTF8.self))
  }
}

extension [UInt8] {
  fileprivate var whole: TextRange { TextRange(0, count) }
}
