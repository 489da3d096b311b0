import GoldpanText

/// Walks over the runs of letters in a text; apostrophes and signs end a run, and what holds a
/// digit is a code and none.
struct LetterRuns {
  private var at: Int
  private let range: TextRange

  /// Stands before the first run of `range` from `start` on.
  init(_ range: TextRange, from start: Int? = nil) {
    self.range = range
    at = start ?? range.start
  }

  /// The next run, or `nil` after the last.
  mutating func next(_ bytes: Span<UInt8>) -> TextRange? {
    while at < range.end {
      let start = at
      while at < range.end, isASCIILetter(bytes[at]) { at += 1 }
      if at < range.end, bytes[at] >= 0x80 || isCodeDigit(bytes[at]) {
        if readRest(bytes, from: start) { return TextRange(start, at) }
      } else if at > start {
        return TextRange(start, at)
      } else {
        at += 1
      }
    }
    return nil
  }

  /// Reads on where ASCII letters end but perhaps not the run; gives whether it is one.
  private mutating func readRest(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    var isCode = false
    while at < range.end {
      if isCodeDigit(bytes[at]) {
        isCode = true
        at += 1
      } else if isASCIILetter(bytes[at]) {
        at += 1
      } else if isLetterLead(bytes[at]) {
        at += 1
        while at < range.end, bytes[at] & 0xC0 == 0x80 { at += 1 }
      } else {
        break
      }
    }
    if at > start { return !isCode }
    // A sign beyond ASCII.
    at += 1
    while at < range.end, bytes[at] & 0xC0 == 0x80 { at += 1 }
    return false
  }

  private func isCodeDigit(_ byte: UInt8) -> Bool { isDigit(byte) || byte == UInt8(ascii: "_") }
}
