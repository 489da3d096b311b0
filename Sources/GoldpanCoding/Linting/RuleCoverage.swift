import GoldpanText

/// Which rules of a list find nothing that others of the list do not find: alternative by
/// alternative, for each of a rule's alternatives is a rule of its own.
struct RuleCoverage {
  /// An alternative of a rule.
  struct Alternative {
    /// The place of the rule in the list.
    let rule: Int
    let pattern: Pattern
  }

  /// What covers an alternative.
  struct Cover {
    /// The place among the alternatives of the one that covers it.
    let alternative: Int
    let grade: PatternCoverage.Grade
  }

  /// All alternatives, rule by rule.
  let alternatives: [Alternative]
  /// By alternative: what covers it in another rule.
  private(set) var byOthers: [Cover?]
  /// By alternative: what covers it in its own rule.
  private(set) var byOwn: [Cover?]

  private let rules: [Rule]
  private var coverage: PatternCoverage
  /// Whether only equal patterns count.
  private let needsEquality: Bool
  private var filed: [UInt64: [Int]] = [:]

  /// How many alternatives each is compared with at most.
  private static let mostCandidates = 64

  /// Compares `rules`, of which none may have more than a few thousand alternatives in all.
  init(_ rules: [Rule], _ coverage: PatternCoverage, needsEquality: Bool = false) {
    self.rules = rules
    self.coverage = coverage
    self.needsEquality = needsEquality
    alternatives = rules.enumerated().flatMap { number, rule in
      rule.expression.pattern.alternatives.map { Alternative(rule: number, pattern: $0) }
    }
    byOthers = Array(repeating: nil, count: alternatives.count)
    byOwn = byOthers
    guard alternatives.count > 1 else { return }
    let keys = alternatives.map { CoverageKeys($0.pattern) }
    file(keys)
    compare(keys)
  }

  /// Whether anything covers an alternative.
  func isCovered(_ alternative: Int) -> Bool {
    byOthers[alternative] != nil || byOwn[alternative] != nil
  }

  /// Files each alternative under the rarest of its offers.
  private mutating func file(_ keys: [CoverageKeys]) {
    var counts: [UInt64: Int] = [:]
    for key in keys.lazy.flatMap(\.offers).joined() { counts[key, default: 0] += 1 }
    for (number, keys) in keys.enumerated() {
      let rarest = keys.offers.min { one, other in
        one.reduce(0) { $0 + (counts[$1] ?? 0) } < other.reduce(0) { $0 + (counts[$1] ?? 0) }
      }
      for key in rarest ?? [] { filed[key, default: []].append(number) }
    }
  }

  private mutating func compare(_ keys: [CoverageKeys]) {
    var covers: [[Cover]] = []
    let first = firstEquals
    for (number, keys) in keys.enumerated() {
      if let equal = first[number] {
        covers.append([Cover(alternative: equal, grade: .match)])
        continue
      }
      var seen: Set<Int> = [number]
      var found: [Cover] = []
      for key in keys.wants where seen.count < Self.mostCandidates {
        for other in (filed[key] ?? []).prefix(Self.mostCandidates)
        where first[other] == nil && seen.insert(other).inserted {
          if let grade = grade(of: number, by: other) {
            found.append(Cover(alternative: other, grade: grade))
          }
        }
      }
      covers.append(found.sorted { $0.alternative < $1.alternative })
    }
    let hasCover = covers.map { !$0.isEmpty }
    for number in alternatives.indices {
      let rule = alternatives[number].rule
      let (own, others) = (
        covers[number].filter { alternatives[$0.alternative].rule == rule },
        covers[number].filter { alternatives[$0.alternative].rule != rule }
      )
      byOwn[number] = best(of: own, hasCover)
      byOthers[number] = best(of: others, hasCover)
    }
  }

  /// By alternative: the first one before it that says the same to the same turns, if any.
  private var firstEquals: [Int?] {
    var known: [RuleExpression: Int] = [:]
    return alternatives.enumerated().map { number, alternative in
      let scope = rules[alternative.rule].expression.scope
      let expression = RuleExpression(alternative.pattern, scope)
      if let first = known[expression] { return first }
      known[expression] = number
      return nil
    }
  }

  /// The best grade, if possible by one that nothing covers; the first among equals.
  private func best(of covers: [Cover], _ hasCover: [Bool]) -> Cover? {
    covers.max { one, other in
      let ranks = [one, other].map { ($0.grade.rawValue, hasCover[$0.alternative] ? 0 : 1) }
      return ranks[0] != ranks[1]
        ? ranks[0] < ranks[1] : one.alternative > other.alternative
    }
  }

  /// How well `wide` covers `narrow`; of two that cover each other the first one stays.
  private mutating func grade(of narrow: Int, by wide: Int) -> PatternCoverage.Grade? {
    guard let grade = plainGrade(of: narrow, by: wide) else { return nil }
    return wide < narrow || plainGrade(of: wide, by: narrow) == nil ? grade : nil
  }

  private mutating func plainGrade(of narrow: Int, by wide: Int) -> PatternCoverage.Grade? {
    let (one, other) = (alternatives[narrow], alternatives[wide])
    let (scope, wider) = (
      rules[one.rule].expression.scope, rules[other.rule].expression.scope
    )
    guard wider.admits(scope) else { return nil }
    if needsEquality || scope.isCaseSensitive || scope.unit == .turn {
      return one.pattern == other.pattern ? .match : nil
    }
    return coverage.grade(of: one.pattern, by: other.pattern)
  }
}

extension Scope {
  /// Whether every turn that `narrow` listens to is one that this listens to, in like manner.
  func admits(_ narrow: Scope) -> Bool {
    unit == narrow.unit && isCaseSensitive == narrow.isCaseSensitive
      && (question == nil || question == narrow.question)
      && (segment == nil || segment == narrow.segment)
      && (voice == narrow.voice || voice == .any
        || (voice == .participant && narrow.voice == .employee))
  }

  /// Whether no turn can be one that both listen to.
  func excludes(_ other: Scope) -> Bool {
    if let one = segment, let two = other.segment, one.column == two.column,
      one.value.lowercased() != two.value.lowercased()
    {
      return true
    }
    return isModerated && other.isParticipants || isParticipants && other.isModerated
  }

  private var isModerated: Bool { voice == .moderator }

  /// Whether only participants can be meant.
  private var isParticipants: Bool {
    voice == .participant || voice == .employee || segment != nil
  }
}
