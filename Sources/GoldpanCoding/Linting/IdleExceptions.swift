import GoldpanText

/// GP208: exceptions that can never change anything; GP204: rules that an exception undoes.
struct IdleExceptions {
  private(set) var diagnostics: [Diagnostic] = []
  private let tag: Tag
  private var coverage: PatternCoverage

  /// Looks at the exceptions of a tag; `coverage` says what covers what, negated or not.
  init(_ tag: Tag, _ coverage: PatternCoverage) {
    self.tag = tag
    self.coverage = coverage
    let covers = RuleCoverage(tag.exceptions, coverage)
    var first = 0
    for exception in tag.exceptions {
      let own = first..<(first + exception.expression.pattern.alternatives.count)
      first = own.upperBound
      if !reportOutOfReach(exception) { report(exception, own, covers) }
    }
    reportUndoneRules()
  }

  /// Reports an exception of a tag without rules, or one that hears nobody whom a rule hears.
  private mutating func reportOutOfReach(_ exception: Rule) -> Bool {
    guard !tag.flags.contains(.extends) else { return false }
    let scope = exception.expression.scope.asException
    guard tag.rules.allSatisfy({ $0.expression.scope.excludes(scope) }) else { return false }
    let reason =
      tag.rules.isEmpty
      ? "'\(tag.id)' has no rules"
      : "no rule of '\(tag.id)' listens where it does"
    diagnostics.append(
      Diagnostic(
        .idleException, .warning, "the exception can never apply: \(reason)", at: exception.place,
        fixIts: [.delete(exception.place.wholeLine)]))
    return true
  }

  /// Reports an exception that removes nothing that others do not remove.
  private mutating func report(_ exception: Rule, _ own: Range<Int>, _ covers: RuleCoverage) {
    let others = own.compactMap { covers.byOthers[$0] }
    guard others.count == own.count else { return }
    let covering = Set(others.map { covers.alternatives[$0.alternative].rule }).sorted()
      .map { tag.exceptions[$0].place }
    let isSafe =
      !exception.expression.pattern.saysTwice
      && others.allSatisfy { !covers.isCovered($0.alternative) }
      && !([exception.place] + covering).contains(where: \.isDoubtful)
    diagnostics.append(
      Diagnostic(
        .idleException, .warning,
        "the exception changes nothing: \(lines(covering, in: exception.place.source)) "
          + "\(covering.count == 1 ? "removes" : "remove") all that it removes",
        at: exception.place,
        notes: covering.prefix(3).map { Diagnostic.Note("it is covered here", at: $0) },
        fixIts: isSafe ? [.delete(exception.place.wholeLine)] : []))
  }

  /// Reports a rule all of whose matches an exception removes.
  private mutating func reportUndoneRules() {
    guard tag.rules.count * tag.exceptions.count <= 20_000 else { return }
    for rule in tag.rules {
      let undoing = tag.exceptions.first { exception in
        let scope = exception.expression.scope.asException
        guard scope.unit == rule.expression.scope.unit, scope.admits(rule.expression.scope),
          !scope.isCaseSensitive
        else { return false }
        return scope.unit == .turn
          ? exception.expression.pattern == rule.expression.pattern
          : coverage.grade(of: rule.expression.pattern, by: exception.expression.pattern) != nil
      }
      guard let undoing else { continue }
      diagnostics.append(
        Diagnostic(
          .neverMatches, .warning,
          "the rule can never give '\(tag.id)': the exception on line \(undoing.place.line)"
            + undoing.place.document(besides: rule.place.source) + " removes all that it matches",
          at: rule.place,
          notes: [Diagnostic.Note("this exception", at: undoing.place)]))
    }
  }
}

extension Scope {
  /// As it holds for an exception: it listens to whomever the rule listens to.
  fileprivate var asException: Scope {
    var scope = self
    if voice == .participant { scope.voice = .any }
    return scope
  }
}
