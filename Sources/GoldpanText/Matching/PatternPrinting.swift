extension Pattern: CustomStringConvertible {
  /// The pattern as rules write it; reading it gives the pattern back.
  ///
  /// A list inside a phrase has lost its name: it is shown as alternatives in brackets, which
  /// rules cannot say.
  public var description: String {
    switch self {
    case .phrase(let items): phraseText(items)
    case .any(let parts): parts.map(\.description).joined(separator: ", ")
    case .all(let parts): parts.map { $0.text(in: .conjunction) }.joined(separator: " AND ")
    case .not(let part): "NOT \(part.text(in: .negation))"
    case .near(let left, let distance, let right):
      "\(left.text(in: .leftOperand)) NEAR/\(distance) \(right.text(in: .rightOperand))"
    case .then(let left, let distance, let right):
      "\(left.text(in: .leftOperand)) THEN/\(distance) \(right.text(in: .rightOperand))"
    case .negated(let part): "NEG(\(part.bracketed))"
    }
  }

  /// What stands around a pattern, by how tightly it binds.
  private enum Place: Int {
    case conjunction = 1
    case negation, leftOperand, rightOperand
  }

  private func text(in place: Place) -> String {
    tightness >= place.rawValue ? description : "(\(bracketed))"
  }

  /// How much may stand around the pattern without brackets.
  private var tightness: Int {
    switch self {
    case .phrase, .negated: 4
    case .near, .then: 3
    case .not: 1
    case .all, .any: 0
    }
  }

  /// The pattern as it stands within brackets: OR for commas.
  private var bracketed: String {
    guard case .any(let parts) = self else { return description }
    return parts.map(\.description).joined(separator: " OR ")
  }
}

extension RuleExpression: CustomStringConvertible {
  /// The rule as codebooks write it; reading it gives the rule back.
  public var description: String {
    let scopes = scope.description
    return scopes.isEmpty ? "\(pattern)" : "\(pattern) \(scopes)"
  }
}

extension Scope: CustomStringConvertible {
  /// The brackets after the rule, as far as they say more than the default.
  public var description: String {
    var parts: [String] = []
    if unit != .sentence { parts.append("[in: \(unit.rawValue)]") }
    if voice != .participant { parts.append("[who: \(voice)]") }
    if let question { parts.append("[after: \(question)]") }
    if let segment { parts.append("[segment: \(segment.column)=\(segment.value)]") }
    if isCaseSensitive { parts.append("[case]") }
    return parts.joined(separator: " ")
  }
}

extension Scope.Voice: CustomStringConvertible {
  /// The value of `[who: …]`.
  public var description: String {
    switch self {
    case .participant: "participant"
    case .moderator: "moderator"
    case .employee: "employee"
    case .any: "any"
    case .named(let name): name
    }
  }
}

private func phraseText(_ items: [Pattern.Item]) -> String {
  let words = items.compactMap { if case .word(let word) = $0 { word } else { nil } }
  let text = items.map(itemText).joined(separator: " ")
  guard words.count == items.count else { return text }
  return words.contains(where: isOperator) ? "\"\(text)\"" : text
}

private func isOperator(_ word: String) -> Bool {
  ["AND", "OR", "NOT", "NEAR", "THEN", "NEG"].contains(word)
}

private func itemText(_ item: Pattern.Item) -> String {
  switch item {
  case .word(let word), .wildcard(let word): word
  case .stem(let word): "~" + word
  case .anyWord: "*"
  case .gap: "..."
  case .oneOf(let phrases): "(\(phrases.map(phraseText).joined(separator: " OR ")))"
  }
}
