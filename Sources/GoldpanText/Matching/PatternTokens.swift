/// A sign of a rule with its place.
struct PatternToken {
  enum Kind: Equatable {
    /// A run of other signs: words, wildcards, lists, dots.
    case bare
    /// `"…"`, with or without its end.
    case quoted(isClosed: Bool)
    case open, close
    /// `NEG(`.
    case negated
    case and, or, comma, not
    /// `NEAR` or `THEN` with whatever follows it up to a blank.
    case near, then
    /// `[after:`; the rule in it follows as tokens.
    case after
    /// Any other `[…]`.
    case scope(isClosed: Bool)
    /// `[…]` as regular expressions have it: a choice of letters.
    case letterClass
    /// `]`.
    case scopeEnd
    case end
  }

  let kind: Kind
  let range: TextRange

  /// Whether a phrase, a bracket or a negation begins here.
  var startsTerm: Bool {
    switch kind {
    case .bare, .quoted, .open, .negated, .not, .letterClass: true
    default: false
    }
  }

  /// Whether a phrase or a bracket ends here.
  var endsTerm: Bool {
    switch kind {
    case .bare, .quoted, .close, .letterClass: true
    default: false
    }
  }
}

/// Cuts a rule into tokens, one at a time, so that its length costs no memory.
struct PatternTokens {
  let bytes: [UInt8]
  private let end: Int
  private var offset: Int

  /// The tokens of a stretch of a text.
  init(_ source: Source, _ range: TextRange) {
    bytes = source.bytes
    end = min(range.end, bytes.count)
    offset = min(range.start, end)
  }

  /// The next token; at the end `end` again and again.
  mutating func next() -> PatternToken {
    while offset < end, isSpace(bytes[offset]) { offset += 1 }
    guard offset < end else { return PatternToken(kind: .end, range: TextRange(end, end)) }
    let start = offset
    let kind = kind()
    return PatternToken(kind: kind, range: TextRange(start, offset))
  }

  /// Leaves out the rest.
  mutating func skipToEnd() { offset = end }

  /// Leaves out the rest after `mark`, such as the signs of a regular expression's bracket.
  mutating func skip(to mark: Int) { offset = max(offset, min(mark, end)) }

  private mutating func kind() -> PatternToken.Kind {
    switch bytes[offset] {
    case UInt8(ascii: "("): return take(.open)
    case UInt8(ascii: ")"): return take(.close)
    case UInt8(ascii: ","): return take(.comma)
    case UInt8(ascii: "]"): return take(.scopeEnd)
    case UInt8(ascii: "["): return bracket()
    default: return quoteLength(at: offset) > 0 ? quoted() : bare()
    }
  }

  private mutating func take(_ kind: PatternToken.Kind) -> PatternToken.Kind {
    offset += 1
    return kind
  }

  private mutating func quoted() -> PatternToken.Kind {
    offset += quoteLength(at: offset)
    while offset < end {
      let length = quoteLength(at: offset)
      if length > 0 {
        offset += length
        return .quoted(isClosed: true)
      }
      let isEscape =
        bytes[offset] == UInt8(ascii: "\\") && offset + 1 < end
        && bytes[offset + 1] == UInt8(ascii: "\"")
      offset += isEscape ? 2 : 1
    }
    return .quoted(isClosed: false)
  }

  private mutating func bare() -> PatternToken.Kind {
    let start = offset
    while offset < end, !endsBare(at: offset) { offset += 1 }
    switch bytes[start] {
    case UInt8(ascii: "A"), UInt8(ascii: "N"), UInt8(ascii: "O"), UInt8(ascii: "T"):
      return operation(bytes[start..<offset])
    default: return .bare
    }
  }

  /// What a run of signs that may be an operator is.
  private mutating func operation(_ text: ArraySlice<UInt8>) -> PatternToken.Kind {
    if text.elementsEqual("AND".utf8) { return .and }
    if text.elementsEqual("OR".utf8) { return .or }
    if text.elementsEqual("NOT".utf8) { return .not }
    if isDistance(text, "NEAR") { return .near }
    if isDistance(text, "THEN") { return .then }
    if text.elementsEqual("NEG".utf8), offset < end, bytes[offset] == UInt8(ascii: "(") {
      return take(.negated)
    }
    return .bare
  }

  private func endsBare(at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "\""):
      true
    case UInt8(ascii: ","): !isBetweenDigits(offset)
    case 0xE2: quoteLength(at: offset) > 0
    case let byte: isSpace(byte)
    }
  }

  private func isBetweenDigits(_ offset: Int) -> Bool {
    offset > 0 && offset + 1 < end && isDigit(bytes[offset - 1]) && isDigit(bytes[offset + 1])
  }

  /// The bytes of a straight or typographic double quote at `offset`; 0 if there is none.
  private func quoteLength(at offset: Int) -> Int {
    if bytes[offset] == UInt8(ascii: "\"") { return 1 }
    guard bytes[offset] == 0xE2, offset + 2 < end, bytes[offset + 1] == 0x80 else { return 0 }
    return bytes[offset + 2] == 0x9C || bytes[offset + 2] == 0x9D ? 3 : 0
  }
}

extension PatternTokens {
  /// Reads a `[`: `[after:` alone, anything else with its `]`.
  private mutating func bracket() -> PatternToken.Kind {
    let start = offset
    if let mark = keyEnd(of: "after") {
      offset = mark
      return .after
    }
    while offset < end, bytes[offset] != UInt8(ascii: "]") { offset += 1 }
    guard offset < end else { return .scope(isClosed: false) }
    offset += 1
    return isLetterClass(TextRange(start, offset)) ? .letterClass : .scope(isClosed: true)
  }

  /// The offset after `[key:` at the current place, with blanks around the key.
  private func keyEnd(of key: String) -> Int? {
    var mark = offset + 1
    while mark < end, isSpace(bytes[mark]) { mark += 1 }
    guard bytes[mark..<end].starts(with: key.utf8) else { return nil }
    mark += key.utf8.count
    while mark < end, isSpace(bytes[mark]) { mark += 1 }
    return mark < end && bytes[mark] == UInt8(ascii: ":") ? mark + 1 : nil
  }

  /// Whether a bracket without a colon touches a word, spans letters, or begins with `^`.
  private func isLetterClass(_ range: TextRange) -> Bool {
    let content = bytes[(range.start + 1)..<(range.end - 1)]
    guard let first = content.first, !content.contains(UInt8(ascii: ":")) else { return false }
    let touches =
      (range.start > 0 && isLetter(bytes[range.start - 1]))
      || (range.end < end && (isLetter(bytes[range.end]) || "+*?{".utf8.contains(bytes[range.end])))
    let spans = content.indices.contains { index in
      bytes[index] == UInt8(ascii: "-") && index > content.startIndex
        && index + 1 < content.endIndex && isLetter(bytes[index - 1]) && isLetter(bytes[index + 1])
    }
    return first == UInt8(ascii: "^") || touches || (spans && !content.contains(where: isSpace))
  }
}

/// Whether a word is an operator of distance, perhaps with its number: `NEAR`, `NEAR/6`.
private func isDistance(_ text: ArraySlice<UInt8>, _ name: String) -> Bool {
  text.starts(with: name.utf8)
    && (text.count == name.utf8.count || text[text.startIndex + 4] == UInt8(ascii: "/"))
}

/// Whether a byte is an ASCII digit.
package func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool {
  isDigit(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte >= 0x80
}
