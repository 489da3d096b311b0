import GoldpanText

extension Rule {
  /// The rule without `[case]`, its words as other rules hold them.
  var withoutCase: Rule {
    guard expression.scope.isCaseSensitive else { return self }
    var scope = expression.scope
    scope.isCaseSensitive = false
    return Rule(RuleExpression(expression.pattern.folded, scope), at: place)
  }
}

extension Pattern {
  /// The pattern with all words in the form in which they are compared.
  fileprivate var folded: Pattern {
    switch self {
    case .phrase(let items): .phrase(items.map(\.folded))
    case .any(let parts): .any(parts.map(\.folded))
    case .all(let parts): .all(parts.map(\.folded))
    case .not(let part): .not(part.folded)
    case .negated(let part): .negated(part.folded)
    case .near(let left, let distance, let right):
      .near(left.folded, within: distance, right.folded)
    case .then(let left, let distance, let right):
      .then(left.folded, within: distance, right.folded)
    }
  }
}

extension Pattern.Item {
  fileprivate var folded: Pattern.Item {
    switch self {
    case .word(let word): .word(Words.fold(word))
    case .wildcard(let word): .wildcard(Words.fold(word))
    case .oneOf(let phrases): .oneOf(phrases.map { $0.map(\.folded) })
    case .stem, .anyWord, .gap: self
    }
  }
}
