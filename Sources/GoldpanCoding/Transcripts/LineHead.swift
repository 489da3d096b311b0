import GoldpanText

/// How a line begins that names its speaker: the label, times and asides, up to the spoken words.
///
/// It only holds places, since most lines are read more than once.
struct LineHead {
  /// What stands in parentheses or brackets after a label.
  enum Aside {
    case time(milliseconds: Int)
    /// The short form that `Michael Folkson (MF):` declares.
    case initials
    case direction
  }

  /// A time beside a label.
  typealias Moment = (milliseconds: Int, end: Int)

  /// The label as written.
  var label: TextRange
  /// A time before it.
  var before: Moment?
  /// Where the signs before it end.
  var start: Int
  var aside: (kind: Aside, range: TextRange)?
  /// Where the signs after it end.
  var signsEnd: Int
  /// A time after it.
  var after: Moment?
  /// Whether the time after it is written as `10:30`, alone on its line: it may be spoken.
  var mayBeSaid = false
  /// Whether a time beside the label says that it is one.
  var isMarked = false
  /// Whether a number stands before it: of a turn, or of an item in a list that is spoken.
  var isNumbered = false

  /// The head, the time after it left to who speaks.
  var withoutTime: LineHead {
    var head = self
    head.after = nil
    return head
  }

  /// Where the head ends.
  var end: Int { after?.end ?? signsEnd }

  /// A label, and where the signs before it end.
  init(_ label: TextRange, from start: Int) {
    self.label = label
    self.start = start
    signsEnd = label.end
  }

  /// The initials that the head declares.
  func initials(_ bytes: [UInt8]) -> String? {
    guard let aside, case .initials = aside.kind else { return nil }
    return String(decoding: bytes[(aside.range.start + 1)..<(aside.range.end - 1)], as: UTF8.self)
  }
}

extension StretchWriter {
  /// Marks the head of a line of somebody called `name`.
  mutating func mark(_ head: LineHead, name: String) {
    if let before = head.before { mark(time: before) }
    if head.isNumbered {
      let isBold = bytes.has("**", at: head.start - 2, before: head.start)
      mark(.leftOut(reason: "turn number"), to: head.start - (isBold ? 2 : 0))
    }
    mark(.markup, to: head.start)
    mark(.speaker(name), to: head.label.end)
    if let aside = head.aside {
      switch aside.kind {
      case .time(let milliseconds): mark(time: (milliseconds, aside.range.end))
      case .initials: mark(.markup, to: aside.range.end)
      case .direction: mark(.leftOut(reason: "stage direction"), to: aside.range.end)
      }
    }
    mark(.markup, to: head.signsEnd)
    if let after = head.after { mark(time: after) }
  }

  private mutating func mark(time: LineHead.Moment) {
    mark(.time(.milliseconds(time.milliseconds)), to: time.end)
  }
}

extension LineHead {
  /// Reads `Name:`, `**Name:**`, `**Name**:`, `NAME (nods):`, `Name [0:20]:`, `Name: 00:00:20`,
  /// `[0:20] Name:`, `12. Name:`, `**12. Name:**`.
  static func labelled(_ bytes: [UInt8], _ line: TextRange) -> LineHead? {
    var scanner = LineScanner(bytes, line)
    scanner.skipBlanks()
    var before: Moment?
    if let time = scanner.takeBracketedClock() ?? scanner.takeClock() {
      before = (time, scanner.at)
      scanner.skipBlanks()
    }
    var isNumbered = scanner.isAtDigit && scanner.takeTurnNumber()
    let isBold = scanner.take("**")
    if isBold, !isNumbered { isNumbered = scanner.takeTurnNumber() }
    let start = scanner.at
    guard let colon = colon(bytes, from: start, before: line.end) else { return nil }
    let label = labelAndAside(bytes, TextRange(start, colon))
    var head = LineHead(label.name, from: start)
    head.before = before
    head.isNumbered = isNumbered
    head.isMarked = before != nil
    scanner.move(to: colon)
    guard scanner.take(":") else { return nil }
    if isBold, !scanner.take("**"), !bytes.has("**", at: label.end, before: colon) { return nil }
    head.signsEnd = scanner.at
    guard scanner.at == line.end || isBold || isSpoken(scanner) else { return nil }
    if let aside = label.aside { head.takeAside(bytes, aside) }
    head.takeTime(&scanner)
    return isLabel(bytes, head.label) ? head : nil
  }

  /// Reads `Name  0:00`, `**Name** [0:20 ]`, `**Name** [00:00:00] text`; a single blank before
  /// the time is enough.
  static func timed(_ bytes: [UInt8], _ line: TextRange) -> LineHead? {
    guard mayBeTimed(bytes, line) else { return nil }
    var scanner = LineScanner(bytes, line)
    scanner.skipBlanks()
    let isBold = scanner.take("**")
    while isBold, scanner.take("**") {}
    let start = scanner.at
    guard let name = timedName(&scanner, isBold: isBold) else { return nil }
    var head = LineHead(name, from: start)
    while isBold, scanner.take("**") { head.signsEnd = scanner.at }
    let afterName = scanner.at
    scanner.skipBlanks()
    if let time = scanner.takeBracketedClock() ?? aloneClock(&scanner) {
      head.after = (time, scanner.at)
      head.isMarked = isBold || bytes.afterBlanks(afterName, before: line.end) > afterName + 1
    } else if !isBold {
      return nil
    }
    return isLabel(bytes, name) ? head : nil
  }

  /// Whether a line, trimmed, is bold at its start, ends with a digit or has a bracket near its
  /// start: all others can be told apart from timed ones by this alone.
  private static func mayBeTimed(_ bytes: [UInt8], _ line: TextRange) -> Bool {
    guard !line.isEmpty, !bytes.has("**", at: line.start, before: line.end) else {
      return !line.isEmpty
    }
    let (first, last) = (bytes[line.start], bytes[line.end - 1])
    guard first > 0x20, first < 0x80, !isDigit(last) else { return true }
    let near = min(line.end, line.start + timedNameLimit)
    let (open, square) = (UInt8(ascii: "("), UInt8(ascii: "["))
    return isBlank(bytes[near - 1]) || bytes[near - 1] >= 0x80
      || bytes.span.firstIndex(of: open, square, square, from: line.start, before: near) != nil
  }

  private static let timedNameLimit = 80

  /// The extent of a bold name, or of everything before a time at the end of the line.
  private static func timedName(_ scanner: inout LineScanner, isBold: Bool) -> TextRange? {
    let (bytes, start) = (scanner.bytes, scanner.at)
    var next = start
    let limit = min(scanner.end, start + timedNameLimit)
    while next < limit {
      if isBold, bytes.has("**", at: next, before: scanner.end) {
        let isLabel = bytes.has(":", at: next - 1, before: next)
        if isLabel || bytes.has("**:", at: next, before: scanner.end) { return nil }
        scanner.move(to: next)
        return bytes.trimmed(TextRange(start, next))
      }
      if !isBold, isBlank(bytes[next]) {
        let word = bytes.afterBlanks(next, before: scanner.end)
        if bytes.has("-->", at: word, before: scanner.end) { return nil }
        if isTimeAhead(scanner, at: word) {
          scanner.move(to: next)
          return TextRange(start, next)
        }
        next = max(next, word - 1)
      }
      next += 1
    }
    return nil
  }

  /// Whether a time in brackets or at the end of the line stands at `offset`.
  private static func isTimeAhead(_ scanner: LineScanner, at offset: Int) -> Bool {
    guard offset < scanner.end else { return false }
    let first = scanner.bytes[offset]
    guard isDigit(first) || first == UInt8(ascii: "[") || first == UInt8(ascii: "(") else {
      return false
    }
    var ahead = scanner
    ahead.move(to: offset)
    return (ahead.takeBracketedClock() ?? aloneClock(&ahead)) != nil
  }

  /// A time with nothing after it on its line.
  private static func aloneClock(_ scanner: inout LineScanner) -> Int? {
    let before = scanner.at
    if let time = scanner.takeClock() {
      if scanner.bytes.afterBlanks(scanner.at, before: scanner.end) == scanner.end { return time }
    }
    scanner.at = before
    return nil
  }

  /// The first colon that may end a label: none after a backslash.
  private static func colon(_ bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    let limit = min(end, start + 160)
    let sign = UInt8(ascii: ":")
    var found = bytes.span.firstIndex(of: sign, from: start, before: limit)
    while let escaped = found, bytes.isEscaped(at: escaped, after: start) {
      found = bytes.span.firstIndex(of: sign, from: escaped + 1, before: limit)
    }
    guard let colon = found else { return nil }
    if colon > start, isDigit(bytes[colon - 1]), colon + 1 < end, isDigit(bytes[colon + 1]) {
      let (round, square) = (UInt8(ascii: "("), UInt8(ascii: "["))
      let extent = TextRange(start, limit)
      return colonAfterTime(bytes, extent, colon, open: round, close: UInt8(ascii: ")"))
        ?? colonAfterTime(bytes, extent, colon, open: square, close: UInt8(ascii: "]"))
    }
    return colon
  }

  /// The colon after `Name (0:20)` or `Name [0:20]`, whose own colon came first.
  private static func colonAfterTime(
    _ bytes: [UInt8], _ extent: TextRange, _ colon: Int, open: UInt8, close: UInt8
  ) -> Int? {
    guard bytes.span.firstIndex(of: open, from: extent.start, before: colon) != nil,
      let closed = bytes.span.firstIndex(of: close, from: colon, before: extent.end),
      closed + 1 < extent.end, bytes[closed + 1] == UInt8(ascii: ":")
    else { return nil }
    return closed + 1
  }

  /// Whether what follows a colon can be speech: a blank, or a capital after a label like `P1`.
  private static func isSpoken(_ scanner: LineScanner) -> Bool {
    guard let byte = scanner.byte else { return true }
    if isBlank(byte) || byte == 0xC2 { return true }
    let before = scanner.at - 2
    let isCode = before >= 0 && isDigit(scanner.bytes[before])
    return isCode && UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }

  /// A label cut into its name and what stands in parentheses or brackets after it; `end` is the
  /// name's or the aside's end, bold signs excluded.
  private static func labelAndAside(
    _ bytes: [UInt8], _ range: TextRange
  ) -> (name: TextRange, aside: TextRange?, end: Int) {
    var label = bytes.trimmed(range)
    if label.length > 2, bytes.has("**", at: label.end - 2, before: label.end) {
      label = bytes.trimmed(TextRange(label.start, label.end - 2))
    }
    guard let opening = label.isEmpty ? nil : opening(of: bytes[label.end - 1]),
      !bytes.isEscaped(at: label.end - 1, after: label.start),
      let open = bytes.span.firstIndex(of: opening, from: label.start, before: label.end),
      open > label.start
    else { return (label, nil, label.end) }
    let name = bytes.trimmed(TextRange(label.start, open))
    return (name, TextRange(open, label.end), label.end)
  }

  /// What opens an aside that `byte` closes.
  private static func opening(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: ")"): UInt8(ascii: "(")
    case UInt8(ascii: "]"): UInt8(ascii: "[")
    default: nil
    }
  }

  /// Takes what stands in parentheses or brackets for a time, for initials, or for a stage
  /// direction; prose cites times in brackets, `as we saw [0:20]:`, which mark no label.
  private mutating func takeAside(_ bytes: [UInt8], _ range: TextRange) {
    var scanner = LineScanner(bytes, range)
    if let time = scanner.takeBracketedClock() {
      aside = (.time(milliseconds: time), range)
      if bytes[range.start] == UInt8(ascii: "(") || !hasSmallWord(bytes) { isMarked = true }
      return
    }
    let text = bytes[(range.start + 1)..<(range.end - 1)]
    let areInitials =
      mayBeInitials(bytes, text)
      && areInitials(String(decoding: text, as: UTF8.self), of: labelText(bytes, label))
    aside = (areInitials ? .initials : .direction, range)
  }

  /// Whether `text` can be initials of the label: no blank stands in it, and if small letters do,
  /// it has no more letters than the label has words.
  private func mayBeInitials(_ bytes: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
    if text.contains(where: isSpace) { return false }
    let isCapital = !text.contains { $0 &- UInt8(ascii: "a") < 26 }
    let isPlain = text.allSatisfy { $0 < 0x80 } && !bytes[label.indices].contains(UInt8(ascii: "&"))
    return isCapital || !isPlain || text.count <= 1 + bytes[label.indices].count(where: isSpace)
  }

  /// Whether a word of the label begins with a small letter.
  private func hasSmallWord(_ bytes: [UInt8]) -> Bool {
    var last = UInt8(ascii: " ")
    for index in label.indices {
      if isBlank(last), bytes[index] &- UInt8(ascii: "a") < 26 { return true }
      last = bytes[index]
    }
    return false
  }

  /// Takes a time after the label: in brackets, with hours, or alone on the line.
  private mutating func takeTime(_ scanner: inout LineScanner) {
    scanner.skipBlanks()
    let start = scanner.at
    guard let time = scanner.takeBracketedClock() ?? scanner.takeClock() else { return }
    let isLong = scanner.at - start >= "00:00:00".utf8.count
    mayBeSaid = !isLong && isDigit(scanner.bytes[start])
    scanner.skipBlanks()
    guard isLong || scanner.at == scanner.end else { return }
    after = (time, scanner.at)
    isMarked = isMarked || !mayBeSaid
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
