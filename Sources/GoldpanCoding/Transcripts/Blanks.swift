import GoldpanText

extension [UInt8] {
  /// `range` without spaces, tabs and no-break spaces at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    let start = afterBlanks(range.start, before: range.end)
    var end = range.end
    while end > start {
      if isBlank(self[end - 1]) {
        end -= 1
      } else if end - 2 >= start, isNoBreakSpace(at: end - 2, before: end) {
        end -= 2
      } else {
        break
      }
    }
    return TextRange(start, end)
  }

  /// The first offset from `offset` on that is no blank, at most `end`.
  func afterBlanks(_ offset: Int, before end: Int) -> Int {
    var offset = offset
    while offset < end {
      if isBlank(self[offset]) {
        offset += 1
      } else if isNoBreakSpace(at: offset, before: end) {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  /// The first offset from `offset` on that is no sign of emphasis and no blank.
  func afterEmphasis(_ offset: Int, before end: Int) -> Int {
    var offset = offset
    while offset < end {
      let byte = self[offset]
      guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: " ")
      else { break }
      offset += 1
    }
    return offset
  }

  /// `range` from its first sign on that is neither a blank, a line end nor a vertical tab.
  func fromFirstSign(_ range: TextRange) -> TextRange {
    var start = range.start
    while start < range.end {
      if isSpace(self[start]) {
        start += 1
      } else if isNoBreakSpace(at: start, before: range.end) {
        start += 2
      } else {
        break
      }
    }
    return TextRange(start, range.end)
  }

  /// `range` without blanks and line ends at its ends.
  func withoutSpace(_ range: TextRange) -> TextRange {
    var (start, end) = (range.start, range.end)
    while start < end, self[start] <= 0x20, isSpace(self[start]) { start += 1 }
    while end > start, self[end - 1] <= 0x20, isSpace(self[end - 1]) { end -= 1 }
    return TextRange(start, end)
  }

  /// The start of the first line from `offset` on that is not blank, or `offset` if its own
  /// line goes on.
  func afterLineEnds(_ offset: Int, before end: Int) -> Int {
    var start = offset
    var next = offset
    while next < end, self[next] <= 0x20 || self[next] == 0xC2 {
      if isNoBreakSpace(at: next, before: end) {
        next += 2
      } else if isSpace(self[next]) {
        next += 1
        if self[next - 1] == UInt8(ascii: "\n") { start = next }
      } else {
        break
      }
    }
    return start
  }

  /// Whether `text` stands at `offset`, all of it before `end`; upper and lower case differ.
  @inline(__always)
  func has(_ text: StaticString, at offset: Int, before end: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= end else { return false }
    return text.withUTF8Buffer { letters in
      for index in letters.indices where self[offset + index] != letters[index] { return false }
      return true
    }
  }

  /// Whether a letter, a digit or anything outside ASCII stands in `range`.
  func hasWord(_ range: TextRange) -> Bool {
    for index in range.indices where mayBeInWord(self[index]) { return true }
    return false
  }

  /// Whether a letter or anything outside ASCII stands in `range`.
  func hasLetter(_ range: TextRange) -> Bool {
    for index in range.indices where mayBeInWord(self[index]) && !isDigit(self[index]) {
      return true
    }
    return false
  }

  private func isNoBreakSpace(at offset: Int, before end: Int) -> Bool {
    self[offset] == 0xC2 && offset + 1 < end && self[offset + 1] == 0xA0
  }
}

/// Whether a byte separates words inside a line.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0C }

/// Whether a byte is an ASCII letter or digit, or part of a character outside ASCII.
func mayBeInWord(_ byte: UInt8) -> Bool {
  byte &- UInt8(ascii: "0") < 10 || byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26
}
