import GoldpanText

/// A sign that somebody else speaks from here.
enum TurnSign {
  /// `- ` at the beginning of a line, and after the end of a sentence.
  case dash
  /// `>>`, anywhere.
  case chevrons
}

extension LineScanner {
  /// Steps over such a sign and the blanks after it.
  mutating func takeTurnSign() -> TurnSign? {
    if take(">>") || take("&gt;&gt;") {
      while take(">") || take("&gt;") {}
      skipBlanks()
      return .chevrons
    }
    guard byte == UInt8(ascii: "-"), at + 1 < end else { return nil }
    let next = bytes[at + 1]
    guard isBlank(next) || mayBeInWord(next) && !isDigit(next) else { return nil }
    at += 1
    skipBlanks()
    return .dash
  }

  /// Goes to the next such sign on the line.
  mutating func moveToTurnSign(_ sign: TurnSign) -> Bool {
    let (angle, entity, dash) = (UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "-"))
    let (one, two) = sign == .dash ? (dash, dash) : (angle, entity)
    var start = at
    while let next = bytes.span.firstIndex(of: one, two, two, from: start, before: end) {
      if isTurnSign(sign, at: next) {
        at = next
        return true
      }
      start = next + 1
    }
    return false
  }

  private func isTurnSign(_ sign: TurnSign, at offset: Int) -> Bool {
    switch sign {
    case .dash:
      bytes.has("- ", at: offset, before: end) && offset > at && isBlank(bytes[offset - 1])
        && isAfterSentence(offset)
    case .chevrons:
      bytes.has(">>", at: offset, before: end) || bytes.has("&gt;&gt;", at: offset, before: end)
    }
  }

  /// Whether the words before `offset` end a sentence.
  private func isAfterSentence(_ offset: Int) -> Bool {
    var last = offset
    while last > at, isBlank(bytes[last - 1]) { last -= 1 }
    guard last > at else { return false }
    // `…` and curly quotes end with bytes of their own.
    return ".?!\"')]>".utf8.contains(bytes[last - 1]) || bytes.has("…", at: last - 3, before: last)
      || bytes.has("”", at: last - 3, before: last)
  }
}
