/// The brackets at the end of a rule.
extension RuleReader {
  /// `[in: …]`, `[who: …]`, `[after: …]`, `[segment: …]` and `[case]`, each at most once.
  mutating func scopes() -> Scope {
    var scope = Scope()
    var keys: [String] = []
    while true {
      switch token.kind {
      case .after:
        note("after", in: &keys)
        scope.question = question()
      case .scope(let isClosed): readScope(isClosed: isClosed, into: &scope, &keys)
      case .end: return scope
      default:
        report(
          .ruleSyntax, "expected another scope or the end of the rule before '\(text(token.range))'"
        )
        giveUp()
        return scope
      }
    }
  }

  /// Leaves out a scope that stands where none may.
  mutating func skipScope() {
    if token.kind == .after { _ = question() } else { advance() }
  }

  /// The rule in `[after: …]`.
  private mutating func question() -> Pattern? {
    let open = token
    let isInner = isInQuestion
    isInQuestion = true
    defer { isInQuestion = isInner }
    return descend { reader in
      reader.advance()
      let term = reader.alternatives(until: .scopeEnd)
      reader.rejectOnlyNot(term, "the question says")
      if reader.token.kind == .scopeEnd {
        reader.advance()
      } else {
        reader.report(.ruleSyntax, "expected ']' to close this '['", at: open.range)
      }
      return term?.pattern
    }
  }

  private mutating func note(_ key: String, in keys: inout [String]) {
    if keys.contains(key) { report(.ruleSyntax, "the rule already has a scope '[\(key)]'") }
    keys.append(key)
  }

  private mutating func readScope(isClosed: Bool, into scope: inout Scope, _ keys: inout [String]) {
    let range = token.range
    guard isClosed else {
      report(
        .ruleSyntax, "expected ']' to close this '['", at: TextRange(range.start, range.start + 1))
      return advance()
    }
    let inner = trimmed(TextRange(range.start + 1, range.end - 1), in: source.bytes)
    let colon = source.bytes[inner.indices].firstIndex(of: UInt8(ascii: ":"))
    let keyRange = trimmed(TextRange(inner.start, colon ?? inner.end), in: source.bytes)
    let valueRange = trimmed(
      TextRange(colon.map { $0 + 1 } ?? inner.end, inner.end), in: source.bytes)
    let key = source.text(keyRange)
    if scopeKeys.contains(key) { note(key, in: &keys) }
    switch (key, colon) {
    case ("case", nil): scope.isCaseSensitive = true
    case ("in", .some): readUnit(valueRange, into: &scope)
    case ("who", .some): readVoice(valueRange, into: &scope)
    case ("segment", .some): readSegment(valueRange, into: &scope)
    case _ where scopeKeys.contains(key): reportColon(key, keyRange)
    default: reportUnknownScope(keyRange)
    }
    advance()
  }

  private mutating func readUnit(_ range: TextRange, into scope: inout Scope) {
    guard let unit = Scope.Unit(rawValue: source.text(range)) else {
      return report(.ruleSyntax, "expected 'sentence' or 'turn' after 'in:'", at: range)
    }
    scope.unit = unit
  }

  private mutating func readVoice(_ range: TextRange, into scope: inout Scope) {
    switch source.text(range) {
    case "":
      report(.ruleSyntax, "expected moderator, employee, any or a name after 'who:'", at: range)
    case "participant": scope.voice = .participant
    case "moderator": scope.voice = .moderator
    case "employee": scope.voice = .employee
    case "any": scope.voice = .any
    case let name: scope.voice = .named(name)
    }
  }

  private mutating func readSegment(_ range: TextRange, into scope: inout Scope) {
    let sign = source.bytes[range.indices].firstIndex(of: UInt8(ascii: "=")) ?? range.end
    let column = trimmed(TextRange(range.start, sign), in: source.bytes)
    let value = trimmed(TextRange(min(sign + 1, range.end), range.end), in: source.bytes)
    guard !column.isEmpty, !value.isEmpty else {
      return report(.ruleSyntax, "expected 'column=value' after 'segment:'", at: range)
    }
    scope.segment = Scope.Segment(column: source.text(column), value: source.text(value))
  }

  private mutating func reportColon(_ key: String, _ range: TextRange) {
    let isBare = key == "case"
    report(
      .ruleSyntax, isBare ? "'case' takes no value" : "expected ':' and a value after '\(key)'",
      at: isBare ? range : TextRange(range.end, range.end))
  }

  private mutating func reportUnknownScope(_ range: TextRange) {
    let key = text(range)
    let near = Spelling.suggestion(for: key, among: scopeKeys)
    let hint = near.map { "did you mean '\($0)'?" } ?? "there are in, who, after, segment and case"
    report(
      .ruleSyntax, "unknown scope '\(key)'; \(hint)", at: range,
      fixIts: near.map { [.replace(range, with: $0)] } ?? [])
  }
}

private let scopeKeys = ["in", "who", "after", "segment", "case"]
