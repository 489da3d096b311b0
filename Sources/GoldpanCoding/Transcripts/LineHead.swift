import GoldpanText

/// How a line begins that names its speaker: the label, times and asides, up to the spoken words.
struct LineHead {
  /// The label, cleaned.
  let name: String
  /// The short form that `Michael Folkson (MF):` declares.
  var initials: String?
  /// Whether a time beside the label says that it is one.
  var isMarked = false
  /// The pieces in order, each up to an offset; the speaker's name is still as written.
  var marks: [(kind: Stretch.Kind, end: Int)]
}

extension LineHead {
  /// Reads `Name:`, `**Name:**`, `**Name**:`, `NAME (nods):`, `Name: 00:00:20`, `[0:20] Name:`.
  static func labelled(_ source: Source, _ line: TextRange) -> LineHead? {
    var scanner = LineScanner(source, line)
    var marks: [(kind: Stretch.Kind, end: Int)] = []
    scanner.skipBlanks()
    if let time = scanner.takeBracketedClock() ?? scanner.takeClock() {
      marks.append((.time(time), scanner.at))
      scanner.skipBlanks()
    }
    let isBold = scanner.take("**")
    marks.append((.markup, scanner.at))
    guard let colon = colon(source, from: scanner.at, before: line.end) else { return nil }
    let label = labelAndAside(source, TextRange(scanner.at, colon))
    var head = LineHead(name: labelText(source, label.name), marks: marks)
    head.isMarked = marks.count > 1
    head.marks.append((.speaker(head.name), label.name.end))
    head.initials = head.takeAside(source, label.aside)
    scanner.move(to: colon)
    guard scanner.take(":") else { return nil }
    if isBold, !scanner.take("**"), !source.has("**", at: label.end, before: colon) { return nil }
    head.marks.append((.markup, scanner.at))
    guard scanner.at == line.end || isBold || isSpoken(scanner) else { return nil }
    head.takeTime(&scanner)
    return head.name.isEmpty ? nil : head
  }

  /// Reads `Name  0:00`, `**Name** [0:20 ]`, `**Name** [00:00:00] text`; a single blank before
  /// the time is enough.
  static func timed(_ source: Source, _ line: TextRange) -> LineHead? {
    var scanner = LineScanner(source, line)
    scanner.skipBlanks()
    let isBold = scanner.take("**")
    let start = scanner.at
    guard let name = timedName(&scanner, isBold: isBold) else { return nil }
    var head = LineHead(name: labelText(source, name), marks: [(.markup, start)])
    head.marks.append((.speaker(head.name), name.end))
    if isBold, scanner.take("**") { head.marks.append((.markup, scanner.at)) }
    let afterName = scanner.at
    scanner.skipBlanks()
    if let time = scanner.takeBracketedClock() ?? aloneClock(&scanner) {
      head.marks.append((.time(time), scanner.at))
      head.isMarked = isBold || source.afterBlanks(afterName, before: line.end) > afterName + 1
    } else if !isBold {
      return nil
    }
    return head.name.isEmpty ? nil : head
  }

  /// The extent of a bold name, or of everything before a time at the end of the line.
  private static func timedName(_ scanner: inout LineScanner, isBold: Bool) -> TextRange? {
    let (source, start) = (scanner.source, scanner.at)
    var next = start
    let limit = min(scanner.end, start + 80)
    while next < limit {
      if isBold, source.has("**", at: next, before: scanner.end) {
        let isLabel = source.has(":", at: next - 1, before: next)
        if isLabel || source.has("**:", at: next, before: scanner.end) { return nil }
        scanner.move(to: next)
        return source.trimmed(TextRange(start, next))
      }
      if !isBold, isBlank(source.bytes[next]) {
        var ahead = scanner
        ahead.move(to: next)
        ahead.skipBlanks()
        if (ahead.takeBracketedClock() ?? aloneClock(&ahead)) != nil {
          scanner.move(to: next)
          return TextRange(start, next)
        }
        next = max(next, source.afterBlanks(next, before: scanner.end) - 1)
      }
      next += 1
    }
    return nil
  }

  /// A time with nothing after it on its line.
  private static func aloneClock(_ scanner: inout LineScanner) -> Duration? {
    let before = scanner
    if let time = scanner.takeClock() {
      var rest = scanner
      rest.skipBlanks()
      if rest.at == rest.end { return time }
    }
    scanner = before
    return nil
  }

  /// The first colon that may end a label.
  private static func colon(_ source: Source, from start: Int, before end: Int) -> Int? {
    let limit = min(end, start + 160)
    guard let colon = source.bytes[start..<limit].firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let bytes = source.bytes
    if colon > start, isDigit(bytes[colon - 1]), colon + 1 < end, isDigit(bytes[colon + 1]) {
      return timeInParentheses(source, from: start, colon: colon, before: limit)
    }
    return colon
  }

  /// The colon after `Name (0:20)`, whose own colon came first.
  private static func timeInParentheses(
    _ source: Source, from start: Int, colon: Int, before end: Int
  ) -> Int? {
    let bytes = source.bytes
    guard bytes[start..<colon].contains(UInt8(ascii: "(")),
      let close = bytes[colon..<end].firstIndex(of: UInt8(ascii: ")")), close + 1 < end,
      bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return close + 1
  }

  /// Whether what follows a colon can be speech: a blank, or a capital after a label like `P1`.
  private static func isSpoken(_ scanner: LineScanner) -> Bool {
    guard let byte = scanner.byte else { return true }
    if isBlank(byte) || byte == 0xC2 { return true }
    let before = scanner.at - 2
    let isCode = before >= 0 && isDigit(scanner.source.bytes[before])
    return isCode && UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }

  /// A label cut into its name and what stands in parentheses after it; `end` is the name's or
  /// the aside's end, bold signs excluded.
  private static func labelAndAside(
    _ source: Source, _ range: TextRange
  ) -> (name: TextRange, aside: TextRange?, end: Int) {
    var label = source.trimmed(range)
    if label.length > 2, source.has("**", at: label.end - 2, before: label.end) {
      label = source.trimmed(TextRange(label.start, label.end - 2))
    }
    let bytes = source.bytes[label.indices]
    guard bytes.last == UInt8(ascii: ")"), let open = bytes.firstIndex(of: UInt8(ascii: "(")),
      open > label.start
    else { return (label, nil, label.end) }
    let name = source.trimmed(TextRange(label.start, open))
    return (name, TextRange(open, label.end), label.end)
  }

  /// Marks what stands in parentheses as a time, as initials, or as a stage direction.
  private mutating func takeAside(_ source: Source, _ aside: TextRange?) -> String? {
    guard let aside else { return nil }
    var scanner = LineScanner(source, aside)
    if let time = scanner.takeBracketedClock() {
      marks.append((.time(time), aside.end))
      isMarked = true
      return nil
    }
    let text = source.text(TextRange(aside.start + 1, aside.end - 1))
    guard areInitials(text, of: name) else {
      marks.append((.leftOut(reason: "stage direction"), aside.end))
      return nil
    }
    marks.append((.markup, aside.end))
    return text
  }

  /// Marks a time after the label: in brackets, with hours, or alone on the line.
  private mutating func takeTime(_ scanner: inout LineScanner) {
    scanner.skipBlanks()
    let start = scanner.at
    guard let time = scanner.takeBracketedClock() ?? scanner.takeClock() else { return }
    let isLong = scanner.at - start >= "00:00:00".count
    scanner.skipBlanks()
    guard isLong || scanner.at == scanner.end else { return }
    marks.append((.time(time), scanner.at))
    isMarked = true
  }
}

/// Whether `text` is a short form of `name`, such as `MF` of `Michael Folkson`.
private func areInitials(_ text: String, of name: String) -> Bool {
  let firsts = name.split(separator: " ").compactMap(\.first)
  if text.count > 1, text.lowercased() == String(firsts).lowercased() { return true }
  guard 1...4 ~= text.count, text.allSatisfy(\.isUppercase) else { return false }
  let letters = name.uppercased()
  return text.first == letters.first && text.allSatisfy { letters.contains($0) }
}

/// A label as text: entities undone, runs of blanks as one, emphasis and a last colon removed.
func labelText(_ source: Source, _ range: TextRange) -> String {
  var text = ""
  var isAfterBlank = true
  var next = range.start
  while next < range.end {
    if let entity = Entity.read(source, at: next, before: range.end) {
      text += entity.replacement
      next += entity.length
      isAfterBlank = false
      continue
    }
    let scalarEnd = source.endOfScalar(at: next, before: range.end)
    if isSpace(source.bytes[next]) {
      if !isAfterBlank { text += " " }
      isAfterBlank = true
    } else if source.bytes[next] != UInt8(ascii: "*") {
      text += source.text(TextRange(next, scalarEnd))
      isAfterBlank = false
    }
    next = scalarEnd
  }
  while let last = text.last, last == " " || last == ":" { text.removeLast() }
  return text
}
