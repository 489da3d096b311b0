import GoldpanText

/// Reads one line from left to right; every step either succeeds or leaves it where it was.
struct LineScanner {
  let bytes: [UInt8]
  let end: Int
  var at: Int

  init(_ bytes: [UInt8], _ range: TextRange) {
    self.bytes = bytes
    at = range.start
    end = range.end
  }

  /// The byte to read next, unless the line is over.
  var byte: UInt8? { at < end ? bytes[at] : nil }

  /// Whether a digit is to be read next: most lines are told apart from numbered or timed ones so.
  @inline(__always)
  var isAtDigit: Bool { at < end && bytes[at] &- UInt8(ascii: "0") < 10 }

  mutating func move(to offset: Int) { at = min(max(offset, at), end) }

  mutating func skipBlanks() { at = bytes.afterBlanks(at, before: end) }

  /// Steps over `text` if it stands here.
  @inline(__always)
  mutating func take(_ text: StaticString) -> Bool {
    guard bytes.has(text, at: at, before: end) else { return false }
    at += text.utf8CodeUnitCount
    return true
  }

  /// Steps over a run of digits no longer than `limit` and says its value.
  mutating func takeNumber(digits limit: Int) -> Int? {
    var next = at
    var value = 0
    while next < end, next - at <= limit {
      let digit = bytes[next] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = value * 10 + Int(digit)
      next += 1
    }
    guard 1...limit ~= next - at else { return nil }
    at = next
    return value
  }

  /// Steps over the number of a turn, `12. ` or `12) `.
  mutating func takeTurnNumber() -> Bool {
    let start = at
    if takeNumber(digits: 3) != nil, take(". ") || take(") ") {
      skipBlanks()
      return true
    }
    at = start
    return false
  }

  /// Steps over a time such as `0:20`, `00:00:20` or `00:01:02.345`, in milliseconds.
  mutating func takeClock() -> Int? {
    guard isAtDigit else { return nil }
    if let time = takeLongClock() { return time }
    let start = at
    let time = clock()
    if time == nil { at = start }
    return time
  }

  /// Steps over a time in `[…]` or `(…)`.
  mutating func takeBracketedClock() -> Int? {
    let start = at
    if let close: StaticString = take("[") ? "]" : take("(") ? ")" : nil {
      skipBlanks()
      if let time = takeClock() {
        skipBlanks()
        if take(close) { return time }
      }
    }
    at = start
    return nil
  }

  /// Steps over `00:01:02.345`, as nearly all subtitles write a time, in one look.
  private mutating func takeLongClock() -> Int? {
    guard at + 12 <= end, bytes[at + 2] == UInt8(ascii: ":") else { return nil }
    let point = bytes[at + 8]
    guard bytes[at + 5] == UInt8(ascii: ":"),
      point == UInt8(ascii: ".") || point == UInt8(ascii: ","),
      at + 12 == end || !mayBeInWord(bytes[at + 12]) && bytes[at + 12] != UInt8(ascii: ":"),
      let hours = twoDigits(at), let minutes = twoDigits(at + 3), minutes < 60,
      let seconds = twoDigits(at + 6), seconds < 60, let hundredths = twoDigits(at + 9),
      isDigit(bytes[at + 11])
    else { return nil }
    let milliseconds = hundredths * 10 + Int(bytes[at + 11] - UInt8(ascii: "0"))
    at += 12
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
  }

  /// The value of the two digits at `offset`, if two stand there.
  @inline(__always)
  func twoDigits(_ offset: Int) -> Int? {
    let tens = bytes[offset] &- UInt8(ascii: "0")
    let ones = bytes[offset + 1] &- UInt8(ascii: "0")
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }

  private mutating func clock() -> Int? {
    guard let first = takeNumber(digits: 4), take(":"), let second = takeNumber(digits: 2) else {
      return nil
    }
    var seconds = first * 60 + second
    if second > 59 { return nil }
    if take(":") {
      guard let third = takeNumber(digits: 2), third < 60 else { return nil }
      seconds = seconds * 60 + third
    }
    let milliseconds = fraction()
    if let byte, mayBeInWord(byte) || byte == UInt8(ascii: ":") { return nil }
    return seconds * 1000 + milliseconds
  }

  /// What `.345` or `,345` adds, in milliseconds.
  private mutating func fraction() -> Int {
    let start = at
    guard take(".") || take(",") else { return 0 }
    let first = at
    guard let value = takeNumber(digits: 6) else {
      at = start
      return 0
    }
    var millionths = value
    for _ in (at - first)..<6 { millionths *= 10 }
    return millionths / 1000
  }
}
