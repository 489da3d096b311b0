import GoldpanText

/// Codebooks that suggest more than they were written to, to see what keeps a tag away.
extension Codebook {
  /// `tags` under the name of another codebook.
  init(_ tags: [Tag], like other: Codebook) {
    self.init(
      id: other.id, version: other.version, title: other.title, kinds: other.kinds, tags: tags,
      source: other.source)
    lists = other.lists
  }
}

extension Tag {
  /// Lets its rules listen to more than they do.
  mutating func widen(_ change: (inout Scope) -> Void) {
    rules = rules.map { rule in
      var scope = rule.expression.scope
      change(&scope)
      return Rule(RuleExpression(rule.expression.pattern, scope), at: rule.place)
    }
  }
}
