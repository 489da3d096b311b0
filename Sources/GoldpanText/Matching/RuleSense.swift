/// Whether what is well formed also makes sense: operands, distances, contradictions.
extension RuleReader {
  /// The number after NEAR or THEN, brought into 0–30; `nil` if there is none.
  mutating func distance() -> Int? {
    let name = source.text(TextRange(token.range.start, token.range.start + 4))
    guard token.range.length > 4 else {
      let place = TextRange(token.range.end, token.range.end)
      report(
        .ruleSyntax, "expected '/' and a number from 0 to 30 after '\(name)', as in \(name)/6",
        at: place)
      return nil
    }
    let place = TextRange(token.range.start + 5, token.range.end)
    let isBelow = source.bytes[place.indices].first == UInt8(ascii: "-")
    let digits = source.bytes[place.indices].dropFirst(isBelow ? 1 : 0)
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else {
      report(.ruleSyntax, "expected a number from 0 to 30 after '\(name)/'", at: place)
      return nil
    }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    let value = significant.prefix(3).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard isBelow || value > 30 else { return value }
    let nearest = isBelow ? 0 : 30
    report(
      .badDistance, "the distance \(text(place)) is out of 0–30; the nearest is \(nearest)",
      at: place, fixIts: [.replace(place, with: String(nearest))])
    return nearest
  }

  /// Reports an operand of NEAR or THEN that is more than a phrase or alternatives of phrases.
  ///
  /// The left one may itself be a distance: `a NEAR/3 b THEN/2 c` is read from the left.
  mutating func rejectOperand(_ term: Term?, of sign: PatternToken, isLeft: Bool) {
    guard let term else { return }
    if isPhrases(term.pattern) { return }
    switch term.pattern {
    case .near, .then: if isLeft { return }
    default: break
    }
    let name = source.text(TextRange(sign.range.start, sign.range.start + 4))
    report(
      .ruleSyntax,
      "\(name) takes phrases or brackets with alternatives of phrases, without AND, NOT or a distance",
      at: term.range)
  }

  /// Reports a conjunction that asks for what it forbids.
  mutating func rejectContradiction(_ term: Term?) {
    guard let term, case .all(let parts) = term.pattern else { return }
    var forbidden: Set<Pattern> = []
    for case .not(let pattern) in parts { forbidden.formUnion(pattern.alternatives) }
    guard !forbidden.isEmpty else { return }
    for part in parts {
      if case .not = part { continue }
      guard part.alternatives.allSatisfy(forbidden.contains) else { continue }
      report(
        .neverMatches, "the rule can never match: it asks for '\(brief(part))' and forbids it",
        at: term.range)
      return
    }
  }

  private func brief(_ pattern: Pattern) -> String {
    let scalars = pattern.description.unicodeScalars
    let cut = String(String.UnicodeScalarView(scalars.prefix(40)))
    return scalars.count > 40 ? cut + "…" : cut
  }
}

extension Pattern {
  /// The patterns of which each may match alone.
  package var alternatives: [Pattern] { if case .any(let parts) = self { parts } else { [self] } }
}

/// Whether a pattern is a phrase or alternatives of phrases.
func isPhrases(_ pattern: Pattern) -> Bool {
  switch pattern {
  case .phrase: true
  case .any(let parts): parts.allSatisfy(isPhrases)
  default: false
  }
}

/// How many items a pattern has, as far as it matters up to `limit`, and how deep it nests.
func measure(_ pattern: Pattern, limit: Int) -> (items: Int, depth: Int) {
  switch pattern {
  case .phrase(let items): measure(items, limit: limit)
  case .any(let parts), .all(let parts): measure(parts, limit: limit)
  case .not(let part), .negated(let part): measure([part], limit: limit)
  case .near(let left, _, let right), .then(let left, _, let right):
    measure([left, right], limit: limit)
  }
}

private func measure(_ parts: [Pattern], limit: Int) -> (items: Int, depth: Int) {
  var (items, depth) = (0, 0)
  for part in parts where items <= limit {
    let inner = measure(part, limit: limit - items)
    items += inner.items
    depth = max(depth, inner.depth)
  }
  return (items, depth + 1)
}

private func measure(_ items: [Pattern.Item], limit: Int) -> (items: Int, depth: Int) {
  var (count, depth) = (items.count, 0)
  for case .oneOf(let phrases) in items where count <= limit {
    for phrase in phrases where count <= limit {
      let inner = measure(phrase, limit: limit - count)
      count += inner.items
      depth = max(depth, inner.depth)
    }
  }
  return (count, depth + 1)
}
