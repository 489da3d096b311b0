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
    var next = at
    while next + 1 < end {
      let isSign: Bool
      switch sign {
      case .dash:
        isSign =
          bytes.has("- ", at: next, before: end) && next > at && isBlank(bytes[next - 1])
          && isAfterSentence(next)
      case .chevrons:
        isSign =
          bytes.has(">>", at: next, before: end) || bytes.has("&gt;&gt;", at: next, before: end)
      }
      if isSign {
        at = next
        return true
      }
      next += 1
    }
    return false
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
