/// Alternatives, conjunctions and distances.
extension RuleReader {
  /// Reads `or`: conjunctions with OR or commas between them.
  mutating func alternatives() -> Term? {
    let first = conjunction()
    var terms = Terms(first)
    while true {
      if token.kind == .or || token.kind == .comma {
        advance()
      } else if token.startsTerm {
        reportMissingOperator()
      } else {
        break
      }
      terms.append(conjunction())
    }
    guard terms.count > 1 else { return first }
    if terms.areAllRead {
      for term in terms.read { rejectOnlyNot(term, "this alternative says") }
    }
    return combined(terms) {
      .any($0.parts { if case .any(let parts) = $0 { parts } else { nil } })
    }
  }

  /// Reports a term that only says what must not stand.
  mutating func rejectOnlyNot(_ term: Term?, _ subject: String) {
    guard let term, term.isNegative else { return }
    report(
      .onlyNot, "\(subject) only what must not stand; add what to look for with AND", at: term.range
    )
  }

  /// Reads `and`: terms with AND between them.
  private mutating func conjunction() -> Term? {
    let first = negation()
    guard continuesConjunction else { return first }
    var terms = Terms(first)
    while continuesConjunction {
      if token.kind == .not { reportMissingAnd() } else { advance() }
      terms.append(negation())
    }
    let isNegative = terms.areAllRead && terms.read.allSatisfy(\.isNegative)
    var term = combined(terms) {
      .all($0.parts { if case .all(let parts) = $0 { parts } else { nil } })
    }
    term?.isNegative = isNegative
    rejectContradiction(term)
    return term
  }

  private var continuesConjunction: Bool {
    token.kind == .and || (token.kind == .not && last?.endsTerm == true)
  }

  /// Reads `not`: a distance, perhaps after NOT.
  private mutating func negation() -> Term? {
    guard token.kind == .not else { return proximity() }
    let start = token.range
    advance()
    guard let term = proximity() else { return nil }
    guard !term.isNegative else {
      rejectOnlyNot(term, "what stands after NOT says")
      return nil
    }
    return nested(.not(term.pattern), start.union(term.range), over: [term], isNegative: true)
  }

  /// Reads `near`: atoms with NEAR or THEN between them, from the left.
  private mutating func proximity() -> Term? {
    var left = atom()
    while token.kind == .near || token.kind == .then {
      let sign = token
      let distance = distance()
      advance()
      let right = atom()
      rejectOperand(left, of: sign, isLeft: true)
      rejectOperand(right, of: sign, isLeft: false)
      guard let first = left, let second = right, let distance else {
        left = nil
        continue
      }
      let pattern: Pattern =
        sign.kind == .near
        ? .near(first.pattern, within: distance, second.pattern)
        : .then(first.pattern, within: distance, second.pattern)
      left = nested(pattern, first.range.union(second.range), over: [first, second])
    }
    return left
  }

  /// Reads `atom`: a phrase, a quotation or a bracket.
  private mutating func atom() -> Term? {
    switch token.kind {
    case .bare, .letterClass: return phrase()
    case .quoted(let isClosed): return quotation(isClosed: isClosed)
    case .open, .negated: return descend { $0.bracket() }
    default:
      reportMissingTerm()
      return nil
    }
  }

  /// Reads `( … )` and `NEG( … )`.
  private mutating func bracket() -> Term? {
    let open = token
    if skipsRegularExpressionGroup() { advance(to: open.range.end + 2) } else { advance() }
    let term = alternatives(until: .close)
    if token.kind == .close { advance() } else { reportUnclosed(open) }
    guard let term, let end = last?.range.end, end >= open.range.end else { return nil }
    let range = TextRange(open.range.start, end)
    guard open.kind == .negated else {
      return Term(
        pattern: term.pattern, range: range, depth: term.depth, isNegative: term.isNegative)
    }
    guard isPhrases(term.pattern) else {
      report(
        .ruleSyntax,
        "NEG takes a phrase or alternatives of phrases, without AND, NOT or a distance",
        at: term.range)
      return nil
    }
    return nested(.negated(term.pattern), range, over: [term])
  }

  private mutating func reportUnclosed(_ open: PatternToken) {
    report(.ruleSyntax, "expected ')' to close this '\(text(open.range))'", at: open.range)
  }

  /// Reports a missing phrase or bracket where the current token stands.
  private mutating func reportMissingTerm() {
    let wanted = "expected a word, a quoted phrase or '('"
    if let last {
      let place = token.kind == .end ? TextRange(last.range.end, last.range.end) : token.range
      report(.ruleSyntax, "\(wanted) after '\(text(last.range))'", at: place)
    } else if token.kind == .end {
      report(.ruleSyntax, wanted)
    } else {
      report(.ruleSyntax, "\(wanted) before '\(text(token.range))'")
    }
  }

  private mutating func reportMissingOperator() {
    report(
      .ruleSyntax,
      "expected a comma, an operator or the end of the rule before '\(text(token.range))'")
  }

  private mutating func reportMissingAnd() {
    let place = TextRange(token.range.start, token.range.start)
    let fix = Diagnostic.FixIt("insert 'AND'", replacing: place, with: "AND ")
    report(.ruleSyntax, "expected 'AND' before 'NOT'", fixIts: [fix])
  }

  /// Several terms as one; `nil` if any of them could not be read.
  private mutating func combined(_ terms: Terms, _ make: (Terms) -> Pattern) -> Term? {
    guard terms.areAllRead, let first = terms.read.first, let final = terms.read.last else {
      return nil
    }
    return nested(make(terms), first.range.union(final.range), over: terms.read)
  }

  /// A term above others, unless that is too deep.
  private mutating func nested(
    _ pattern: Pattern, _ range: TextRange, over terms: [Term], isNegative: Bool = false
  ) -> Term? {
    let depth = 1 + terms.reduce(0) { max($0, $1.depth) }
    guard depth <= 2 * Self.depthLimit else {
      report(.ruleSyntax, "lists, brackets and distances nest too deeply", at: range)
      giveUp()
      return nil
    }
    return Term(pattern: pattern, range: range, depth: depth, isNegative: isNegative)
  }
}

/// Terms with signs of one sort between them.
private struct Terms {
  /// Those that could be read.
  private(set) var read: [RuleReader.Term] = []
  /// How many there are.
  private(set) var count = 0

  init(_ first: RuleReader.Term?) {
    read.reserveCapacity(8)
    append(first)
  }

  mutating func append(_ term: RuleReader.Term?) {
    count += 1
    if let term { read.append(term) }
  }

  var areAllRead: Bool { read.count == count }

  /// Their patterns, with the parts of one kind in its place: `(a, b), c` is `a, b, c`.
  func parts(_ parts: (Pattern) -> [Pattern]?) -> [Pattern] {
    var patterns: [Pattern] = []
    patterns.reserveCapacity(read.count)
    for term in read {
      if let parts = parts(term.pattern) {
        patterns += parts
      } else {
        patterns.append(term.pattern)
      }
    }
    return patterns
  }
}
