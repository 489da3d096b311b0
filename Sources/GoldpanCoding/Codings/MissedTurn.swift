import GoldpanText

/// The turn that a tag is missed in, to ask which parts of a rule stand in it.
struct MissedTurn {
  private let transcript: Transcript
  private let turn: Turn
  private let language: LanguageLists

  init(_ transcript: Transcript, _ turn: Turn, _ codebook: Codebook) {
    self.transcript = transcript
    self.turn = turn
    language = codebook.languageLists
  }

  /// The places of those patterns that stand in the turn.
  func holding(_ patterns: [Pattern], _ rule: Rule) -> Set<Int> {
    let matcher = Matcher(
      patterns.map {
        Matcher.Entry(
          $0, unit: .turn, negation: .keep,
          isCaseSensitive: rule.expression.scope.isCaseSensitive)
      }, language: language)
    return Set(matcher.matches(in: transcript.source, turn.range).map(\.pattern))
  }

  /// What is in the way of a pattern of whose parts those in `found` are there.
  func obstacle(
    to pattern: Pattern, _ parts: [Pattern], _ found: Set<Int>, _ rule: Rule
  ) -> NearMiss.Obstacle {
    let present = parts.indices.filter(found.contains).map { parts[$0].description }
    guard present.count == parts.count else {
      let absent = parts.indices.filter { !found.contains($0) }.map { parts[$0].description }
      return .missing(found: present, absent: absent)
    }
    let banned = pattern.operands { if case .not(let operand) = $0 { operand } else { nil } }
    let standing = holding(banned, rule).sorted().map { banned[$0].description }
    if !standing.isEmpty { return .forbidden(found: present, forbidden: standing) }
    let negated = pattern.operands { if case .negated(let operand) = $0 { operand } else { nil } }
    let holding = holding(negated.map(Pattern.negated), rule)
    let affirmed = negated.indices.filter { !holding.contains($0) }
    return affirmed.isEmpty ? .arrangement : .affirmed(affirmed.map { negated[$0].description })
  }
}

extension MissedTurn {
  /// What is in the way if words of `rule` that may be meant for operators are operators, and how
  /// much of it is there.
  func misread(
    _ rule: Rule, _ lists: [String: Pattern]
  ) -> (obstacle: NearMiss.Obstacle, share: Double)? {
    let place = rule.place
    guard let meant = PatternParser.meant(place.source, place.range, lists: lists) else {
      return nil
    }
    var best: (obstacle: NearMiss.Obstacle, share: Double)?
    for pattern in meant.expression.pattern.choices {
      let parts = pattern.parts
      let found = holding(parts, rule)
      let share = Double(found.count) / Double(max(parts.count, 1))
      guard share > best?.share ?? 0 else { continue }
      let names = { (isFound: Bool) in
        parts.indices.filter { found.contains($0) == isFound }.map { parts[$0].description }
      }
      best = (
        .misread(
          written: meant.written, meant: meant.name, found: names(true), absent: names(false)),
        share
      )
    }
    return best
  }
}

extension Pattern {
  /// The phrases that a rule asks for, each alone; what stands under NOT is left out.
  var parts: [Pattern] {
    switch self {
    case .phrase: [self]
    case .any(let patterns):
      patterns.allSatisfy { if case .phrase = $0 { true } else { false } }
        ? [self] : patterns.flatMap(\.parts)
    case .all(let patterns): patterns.flatMap(\.parts)
    case .not: []
    case .near(let left, _, let right), .then(let left, _, let right): left.parts + right.parts
    case .negated(let pattern): pattern.parts
    }
  }

  /// The alternatives of a rule; plain words and phrases alone count as one.
  var choices: [Pattern] { parts.count > 1 ? alternatives : [self] }

  /// What `operand` gives for this pattern and those in it.
  fileprivate func operands(_ operand: (Pattern) -> Pattern?) -> [Pattern] {
    let own = [operand(self)].compactMap(\.self)
    switch self {
    case .phrase: return own
    case .any(let patterns), .all(let patterns):
      return own + patterns.flatMap { $0.operands(operand) }
    case .not(let pattern), .negated(let pattern): return own + pattern.operands(operand)
    case .near(let left, _, let right), .then(let left, _, let right):
      return own + left.operands(operand) + right.operands(operand)
    }
  }
}
