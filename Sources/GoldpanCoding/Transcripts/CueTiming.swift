import GoldpanText

/// From when to when a cue is shown: `00:00:01.000 --> 00:00:04.250 align:start`, or as YouTube
/// writes it, `0:00:01.000,0:00:04.250`.
struct CueTiming {
  /// In milliseconds.
  let start: Int
  /// In milliseconds.
  let end: Int
  /// Where the first time stands.
  let written: TextRange
  /// Whether the line is written as WebVTT demands.
  var isStandard = false
  /// Whether another arrow than `-->` stands between the times, and nothing after them.
  private(set) var isAltered = false

  /// The times on a line of WebVTT or SubRip, read as WebVTT does (W3C WebVTT §6.3) or, failing
  /// that, as programs write them: `0:0:5.320`, `00:00:05,320`, `0:05`, also with `->` or `→`.
  init?(_ bytes: [UInt8], _ line: TextRange) {
    if let standard = CueTiming(standard: bytes, line) {
      self = standard
    } else {
      self.init(lenient: bytes, line)
    }
  }

  /// The times on a line with another arrow than `-->`.
  init?(altered bytes: [UInt8], _ line: TextRange) {
    let start = bytes.afterBlanks(line.start, before: line.end)
    guard start < line.end, isDigit(bytes[start]) else { return nil }
    self.init(lenient: bytes, line)
    guard isAltered else { return nil }
  }

  /// The times on a line of SubViewer.
  init?(subViewer bytes: [UInt8], _ line: TextRange) {
    var scanner = LineScanner(bytes, bytes.trimmed(line))
    let first = scanner.at
    guard let start = scanner.takeClock() else { return nil }
    written = TextRange(first, scanner.at)
    guard scanner.take(","), let end = scanner.takeClock(), scanner.at == scanner.end else {
      return nil
    }
    (self.start, self.end) = (start, end)
  }

  private init?(standard bytes: [UInt8], _ line: TextRange) {
    var scanner = LineScanner(bytes, line)
    scanner.skipASCIIBlanks()
    let first = scanner.at
    guard let start = scanner.takeStandardTime() else { return nil }
    written = TextRange(first, scanner.at)
    scanner.skipASCIIBlanks()
    guard scanner.take("-->") else { return nil }
    scanner.skipASCIIBlanks()
    guard let end = scanner.takeStandardTime() else { return nil }
    (self.start, self.end) = (start, end)
    isStandard = true
  }

  private init?(lenient bytes: [UInt8], _ line: TextRange) {
    var scanner = LineScanner(bytes, bytes.trimmed(line))
    let first = scanner.at
    guard let start = scanner.takeClock() else { return nil }
    written = TextRange(first, scanner.at)
    scanner.skipBlanks()
    if !scanner.take("-->") {
      guard scanner.takeAlteredArrow() else { return nil }
      isAltered = true
    }
    scanner.skipBlanks()
    guard let end = scanner.takeClock(), !isAltered || scanner.at == scanner.end else { return nil }
    (self.start, self.end) = (start, end)
  }
}

extension LineScanner {
  /// Steps over what editors and typists make of `-->`.
  fileprivate mutating func takeAlteredArrow() -> Bool {
    take("->") || take("–>") || take("—>") || take("→") || take("=>") || take("==>")
      || take("--->") || take("-- >")
  }

  fileprivate mutating func skipASCIIBlanks() {
    while at < end, isBlank(bytes[at]) { at += 1 }
  }

  /// Steps over a time as WebVTT demands it, in milliseconds: `MM:SS.mmm`, or with hours before.
  fileprivate mutating func takeStandardTime() -> Int? {
    if let time = takeUsualTime() { return time }
    guard let first = takeDigits(), take(":"), let second = takeDigits(), second.count == 2 else {
      return nil
    }
    var (hours, minutes, seconds) = (0, first.value, second.value)
    if first.count != 2 || first.value > 59 || byte == UInt8(ascii: ":") {
      guard take(":"), let third = takeDigits(), third.count == 2 else { return nil }
      (hours, minutes, seconds) = (first.value, second.value, third.value)
    }
    guard take("."), let fraction = takeDigits(), fraction.count == 3, minutes < 60, seconds < 60
    else { return nil }
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction.value
  }

  /// Steps over `00:00:01.000`, as nearly all times are written.
  private mutating func takeUsualTime() -> Int? {
    guard at + 12 <= end, at + 12 == end || bytes[at + 12] &- UInt8(ascii: "0") >= 10,
      bytes[at + 2] == UInt8(ascii: ":"), bytes[at + 5] == UInt8(ascii: ":"),
      bytes[at + 8] == UInt8(ascii: "."), let hours = twoDigits(at),
      let minutes = twoDigits(at + 3),
      let seconds = twoDigits(at + 6), let hundredths = twoDigits(at + 9),
      bytes[at + 11] &- UInt8(ascii: "0") < 10,
      minutes < 60, seconds < 60
    else { return nil }
    let thousandths = hundredths * 10 + Int(bytes[at + 11] - UInt8(ascii: "0"))
    at += 12
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
  }

  /// Steps over all digits that stand here; hours that nobody lives to see end are all the same.
  private mutating func takeDigits() -> (value: Int, count: Int)? {
    let start = at
    var value = 0
    while isAtDigit {
      value = min(value * 10 + Int(bytes[at] - UInt8(ascii: "0")), 1_000_000_000)
      at += 1
    }
    return at > start ? (value, at - start) : nil
  }
}
