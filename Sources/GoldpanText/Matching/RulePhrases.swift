/// One place of a phrase as the rule writes it.
struct PhrasePart {
  enum Content: Equatable {
    case item(Pattern.Item)
    case list(Pattern)
  }

  let content: Content
  let range: TextRange

  var isGap: Bool { if case .item(.gap) = content { true } else { false } }

  /// Whether it stands for any word.
  var isWild: Bool {
    switch content {
    case .item(.gap), .item(.anyWord): true
    default: false
    }
  }
}

/// Phrases: bare words, wildcards, lists, and quotations.
extension RuleReader {
  /// Reads `phrase`: everything up to the next operator, comma, quote or bracket.
  mutating func phrase() -> Term? {
    let isAfterAnd = last?.kind == .and
    if !(isAfterAnd && beginsWithNot(token.range)), let term = plainPhrase() { return term }
    var parts: [PhrasePart] = []
    var range = token.range
    let problems = diagnostics.count
    while token.kind == .bare || token.kind == .letterClass {
      range = range.union(token.range)
      parts += self.parts()
      advance()
    }
    warnOfOperators(among: parts, isAfterAnd: isAfterAnd)
    warnOfSigns(among: parts)
    guard diagnostics.dropFirst(problems).allSatisfy({ $0.severity != .error }) else {
      return placeholder(range)
    }
    guard !parts.isEmpty else { return reportWordless(range) }
    if parts.count == 1, case .list(let pattern) = parts[0].content {
      let depth = measure(pattern, limit: Self.listLimit).depth
      return Term(pattern: pattern, range: range, depth: depth, isNegative: isOnlyNot(pattern))
    }
    return phrase(of: parts, range)
  }

  /// Reads `quoted`: a phrase to the letter.
  mutating func quotation(isClosed: Bool) -> Term? {
    let range = token.range
    let quote = source.bytes[range.start] == UInt8(ascii: "\"") ? 1 : 3
    guard isClosed else {
      let place = TextRange(range.start, range.start + quote)
      report(.ruleSyntax, "expected a closing '\"'", at: place)
      advance()
      return placeholder(range)
    }
    let final = source.bytes[range.end - 1] == UInt8(ascii: "\"") ? 1 : 3
    let inner = TextRange(range.start + quote, range.end - final)
    let pieces = BareWords.pieces(of: source, inner, allowsWildcards: false)
    advance()
    let items = pieces.compactMap { piece -> Pattern.Item? in
      if case .word(let word, _) = piece { .word(folded(word)) } else { nil }
    }
    guard !items.isEmpty else { return reportWordless(range) }
    return Term(pattern: .phrase(items), range: range, depth: 1)
  }

  /// What the current bare token says.
  private mutating func parts() -> [PhrasePart] {
    if reportRegularExpression() { return [] }
    let range = token.range
    switch source.bytes[range.start] {
    case UInt8(ascii: "@"): return list()
    case UInt8(ascii: "~"): return stems()
    case UInt8(ascii: "*") where range.length == 1:
      return [PhrasePart(content: .item(.anyWord), range: range)]
    default:
      return BareWords.pieces(of: source, range, allowsWildcards: true).compactMap { part($0) }
    }
  }

  private mutating func part(_ piece: BarePiece) -> PhrasePart? {
    switch piece {
    case .gap(let range): return PhrasePart(content: .item(.gap), range: range)
    case .strayStar(let range):
      report(
        .ruleSyntax, "'*' stands at the beginning or end of a word, or alone for any one word",
        at: range)
      return nil
    case .word(let word, let range):
      guard word.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") })
      else { return PhrasePart(content: .item(.word(folded(word))), range: range) }
      let count = literalCount(word)
      if count < 3 {
        let letters = count == 0 ? "no letter" : count == 1 ? "only 1 letter" : "only 2 letters"
        report(
          .shortWildcard, "the wildcard '\(text(range))' has \(letters); give it 3 or more",
          at: range)
        return nil
      }
      return PhrasePart(content: .item(.wildcard(folded(word))), range: range)
    }
  }

  /// `~word`, or several of them for `~follow-up`.
  private mutating func stems() -> [PhrasePart] {
    let range = token.range
    let inner = TextRange(range.start + 1, range.end)
    var parts: [PhrasePart] = []
    for piece in BareWords.pieces(of: source, inner, allowsWildcards: true) {
      guard case .word(let word, let place) = piece, !word.contains("*"), !word.contains("?") else {
        report(.ruleSyntax, "'~' takes a word without wildcards, as in '~explain'", at: range)
        return []
      }
      parts.append(PhrasePart(content: .item(.stem(foldWord(word))), range: place))
    }
    if parts.isEmpty {
      let place = TextRange(range.start, range.start + 1)
      report(.ruleSyntax, "expected a word after '~', as in '~explain'", at: place)
    }
    return parts
  }

  private func folded(_ word: String) -> String {
    foldWord(word, isCaseSensitive: isCaseSensitive)
  }

  /// Puts the parts together; `...` joins two words, and some part says a word.
  private mutating func phrase(of parts: [PhrasePart], _ range: TextRange) -> Term? {
    for part in [parts.first, parts.last] {
      guard let part, part.isGap else { continue }
      report(.ruleSyntax, "'...' stands between two words", at: part.range)
      return placeholder(range)
    }
    if parts.allSatisfy(\.isWild) {
      report(.shortWildcard, "'\(text(range))' says no word of its own; add one", at: range)
      return placeholder(range)
    }
    var items: [Pattern.Item] = []
    var depth = 1
    for part in parts {
      switch part.content {
      case .item(let item): items.append(item)
      case .list(let pattern):
        guard let phrases = phrases(of: pattern) else {
          let name = text(part.range)
          report(
            .ruleSyntax,
            "the list '\(name)' holds more than phrases, so it cannot stand inside a phrase",
            at: part.range)
          return placeholder(range)
        }
        depth = max(depth, measure(pattern, limit: Self.listLimit).depth + 1)
        if phrases.count == 1 { items += phrases[0] } else { items.append(.oneOf(phrases)) }
      }
    }
    return Term(pattern: .phrase(items), range: range, depth: depth)
  }

  private func phrases(of pattern: Pattern) -> [[Pattern.Item]]? {
    switch pattern {
    case .phrase(let items): return [items]
    case .any(let parts):
      var phrases: [[Pattern.Item]] = []
      for part in parts {
        guard case .phrase(let items) = part else { return nil }
        phrases.append(items)
      }
      return phrases
    default: return nil
    }
  }

  private mutating func reportWordless(_ range: TextRange) -> Term? {
    report(
      .neverMatches, "'\(text(range))' has no letters or digits, so it can never match", at: range)
    return placeholder(range)
  }

  /// What stands for a phrase with errors, so that the rest of the rule can be read.
  private func placeholder(_ range: TextRange) -> Term {
    Term(pattern: .phrase([.word("")]), range: range, depth: 1)
  }
}

/// Whether a list says only what must not stand.
private func isOnlyNot(_ pattern: Pattern) -> Bool {
  switch pattern {
  case .not: true
  case .all(let parts): parts.allSatisfy(isOnlyNot)
  default: false
  }
}
