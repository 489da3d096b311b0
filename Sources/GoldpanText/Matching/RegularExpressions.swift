/// Signs of regular expressions, which rules do not have, and what to write instead.
extension RuleReader {
  /// Reports the first such sign in the current token; false if there is none.
  mutating func reportRegularExpression() -> Bool {
    let range = token.range
    if token.kind == .letterClass {
      report(range, "use '?' for one letter or list the words")
      return true
    }
    let bytes = source.bytes
    for index in range.indices {
      guard let (length, advice) = sign(in: bytes[range.indices], at: index) else { continue }
      report(TextRange(index, index + length), advice)
      return true
    }
    return false
  }

  /// Reports `(?` at the current bracket; false if it is a plain one.
  mutating func skipsRegularExpressionGroup() -> Bool {
    let end = token.range.end
    guard end + 1 < source.bytes.count, source.bytes[end] == UInt8(ascii: "?"),
      ":=!<i".utf8.contains(source.bytes[end + 1])
    else { return false }
    report(TextRange(token.range.start, end + 2), "use plain brackets")
    return true
  }

  private mutating func report(_ range: TextRange, _ advice: String) {
    let standsBetween = range == token.range && last?.endsTerm == true && isBeforeTerm
    let isChoice = standsBetween && source.bytes[range.indices].elementsEqual("|".utf8)
    report(
      .regularExpression, "'\(text(range))' is regular-expression syntax; \(advice)", at: range,
      fixIts: isChoice ? [.replace(range, with: "OR")] : [])
  }
}

private func sign(in text: ArraySlice<UInt8>, at index: Int) -> (length: Int, advice: String)? {
  let next = index + 1 < text.endIndex ? text[index + 1] : UInt8(ascii: " ")
  let previous = index > text.startIndex ? text[index - 1] : UInt8(ascii: " ")
  switch text[index] {
  case UInt8(ascii: "\\"):
    guard next < 0x80, next > 32 else { return (1, "leave it out") }
    let isEdge = next == UInt8(ascii: "b") || next == UInt8(ascii: "B")
    return (2, isEdge ? "leave it out, a rule matches whole words" : "use '*' for any one word")
  case UInt8(ascii: "|"): return (1, "use OR or a comma")
  case UInt8(ascii: "^"): return (1, "leave it out, a rule matches anywhere")
  case UInt8(ascii: "$") where index + 1 == text.endIndex:
    return (1, "leave it out, a rule matches anywhere")
  case UInt8(ascii: ".") where next == UInt8(ascii: "*") || next == UInt8(ascii: "+"):
    guard previous != UInt8(ascii: ".") else { return nil }
    return (2, "use '...' for up to 3 words or '*' at the end of a word")
  case UInt8(ascii: "+") where previous >= UInt8(ascii: "A"):
    return (1, "use '*' at the end of a word, or quotes for the sign itself")
  case UInt8(ascii: "{") where isDigit(next): return (1, "write the words out")
  default: return nil
  }
}
