/// Tells whether one pattern holds wherever another does: never wrongly, not always when it could.
package struct PatternCoverage: Sendable {
  /// How much of what the covered pattern finds is found without it.
  package enum Grade: Int, Comparable, Sendable {
    /// The same unit holds a match, which another negator or cue may touch.
    case unit
    /// The same unit holds a match that is negated or hypothetical only if the other was.
    case match

    /// Less before more.
    package static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
  }

  /// How many comparisons are made at most; none is made after them, so that hostile rules cost
  /// little.
  package var comparisonsLeft = 200_000
  /// How many phrases are gathered or looked through for the price of one comparison.
  private static let phrasesPerComparison = 16
  private let keepsNegated: Bool
  private let charged: ChargedWords

  /// For rules whose negated matches are treated as `handling` says, in some language.
  package init(_ handling: Matcher.Handling, language: LanguageLists) {
    keepsNegated = handling == .keep
    charged = ChargedWords(language)
  }

  /// How well `wide` covers `narrow`; `nil` if that cannot be told.
  package mutating func grade(of narrow: Pattern, by wide: Pattern) -> Grade? {
    guard comparisonsLeft > 0 else { return nil }
    comparisonsLeft -= 1
    if narrow == wide { return .match }
    switch (narrow, wide) {
    case (.any(let parts), _): return weakest(parts) { $0.grade(of: $1, by: wide) }
    case (_, .any(let parts)): return strongest(parts) { $0.grade(of: narrow, by: $1) }
    case (.phrase(let items), .phrase(let others)): return phrase(items, by: others)
    case (.negated(let part), .negated(let other)): return begins(part, with: other) ? .match : nil
    case (.negated(let part), .phrase) where keepsNegated:
      return grade(of: part, by: wide).map { _ in .unit }
    case (.all, _), (_, .all): return conjunction(narrow, by: wide)
    case (.near, _), (.then, _), (_, .near), (_, .then): return distance(narrow, by: wide)
    default: return nil
    }
  }

  /// The lowest grade of all parts; `nil` if one has none.
  private mutating func weakest(
    _ parts: [Pattern], _ grade: (inout Self, Pattern) -> Grade?
  ) -> Grade? {
    var weakest = Grade.match
    for part in parts {
      guard let found = grade(&self, part) else { return nil }
      weakest = min(weakest, found)
    }
    return parts.isEmpty ? nil : weakest
  }

  /// The highest grade of any part.
  private mutating func strongest(
    _ parts: [Pattern], _ grade: (inout Self, Pattern) -> Grade?
  ) -> Grade? {
    var strongest: Grade?
    for part in parts where strongest != .match {
      if let found = grade(&self, part) { strongest = max(strongest ?? found, found) }
    }
    return strongest
  }

  // MARK: Phrases

  /// A phrase by one that stands in it: at its beginning, or behind words that change nothing.
  private func phrase(_ items: [Pattern.Item], by others: [Pattern.Item]) -> Grade? {
    var isHarmless = true
    for start in items.indices {
      guard isHarmless || keepsNegated else { return nil }
      if items[start...].begins(with: others) { return isHarmless ? .match : .unit }
      isHarmless = isHarmless && !charged.contains(items[start])
    }
    return nil
  }

  /// Whether each phrase of one begins with a phrase of the other.
  private mutating func begins(_ narrow: Pattern, with wide: Pattern) -> Bool {
    guard let (phrases, others) = phrases(of: narrow, wide) else { return false }
    for phrase in phrases {
      guard canAfford(others.count), others.contains(where: { phrase[...].begins(with: $0) })
      else { return false }
    }
    return true
  }

  /// Whether each phrase of one has the extent of a phrase of the other, wherever it stands.
  private mutating func spans(_ narrow: Pattern, _ wide: Pattern) -> Bool {
    if narrow == wide { return true }
    guard let (phrases, others) = phrases(of: narrow, wide) else { return false }
    // Most differ in the first phrase already.
    guard let first = phrases.first, spans(first, anyOf: others) else { return false }
    let known = Set(others)
    for phrase in phrases.dropFirst() where !known.contains(phrase) {
      guard spans(phrase, anyOf: others) else { return false }
    }
    return true
  }

  private mutating func spans(
    _ phrase: [Pattern.Item], anyOf others: [[Pattern.Item]]
  ) -> Bool {
    canAfford(others.count) && others.contains { phrase == $0 || phrase.spans($0) }
  }

  /// Whether a phrase begins with one operand and then, so many words on at most, the other.
  private mutating func opens(
    _ phrase: [Pattern.Item], _ first: Pattern, _ within: Int, _ second: Pattern
  ) -> Bool {
    guard let (firsts, seconds) = phrases(of: first, second) else { return false }
    return phrase.opens(with: firsts, within: within, seconds)
  }

  /// The phrases of two operands, if both are nothing else.
  private mutating func phrases(
    of one: Pattern, _ other: Pattern
  ) -> (one: [[Pattern.Item]], other: [[Pattern.Item]])? {
    guard comparisonsLeft > 0, let phrases = one.alternativePhrases(),
      let others = other.alternativePhrases(), canAfford(phrases.count + others.count)
    else { return nil }
    return (phrases, others)
  }

  /// Pays for looking through so many phrases: long lists cost what many short ones do.
  private mutating func canAfford(_ phrases: Int) -> Bool {
    comparisonsLeft -= phrases / Self.phrasesPerComparison
    return comparisonsLeft > 0
  }

  // MARK: Distances

  private mutating func distance(_ narrow: Pattern, by wide: Pattern) -> Grade? {
    guard !narrow.asksForNegator else { return nil }
    switch (narrow, wide) {
    case (.then(let left, let few, let right), .then(let first, let many, let second)):
      return few <= many && spans(left, first) && spans(right, second) ? .match : nil
    case (.near(let left, let few, let right), .near(let first, let many, let second)):
      guard few <= many else { return nil }
      if left == first, right == second { return .match }
      return pairs(left, right, first, second) ? .unit : nil
    case (.then(let left, let few, let right), .near(let first, let many, let second)):
      return few <= many && pairs(left, right, first, second) ? .unit : nil
    case (.then(let left, _, let right), .phrase):
      if begins(left, with: wide), keepsNegated || charged.areAbsent(from: narrow) {
        return .match
      }
      return keepsNegated ? side(left, right, by: wide) : nil
    case (.near(let left, _, let right), .phrase):
      return keepsNegated ? side(left, right, by: wide) : nil
    case (.phrase(let items), .then(let first, let many, let second)):
      return opens(items, first, many, second) ? .match : nil
    case (.phrase(let items), .near(let first, let many, let second)):
      return opens(items, first, many, second) || opens(items, second, many, first)
        ? .unit : nil
    default: return nil
    }
  }

  private mutating func pairs(
    _ left: Pattern, _ right: Pattern, _ first: Pattern, _ second: Pattern
  ) -> Bool {
    (spans(left, first) && spans(right, second)) || (spans(left, second) && spans(right, first))
  }

  /// Whether a phrase covers one side of a distance, where negation does not count.
  private mutating func side(_ left: Pattern, _ right: Pattern, by wide: Pattern) -> Grade? {
    for side in [left, right] where grade(of: side, by: wide) != nil { return .unit }
    return nil
  }

  // MARK: Conjunctions

  /// What asks for more covers less; what forbids less covers more.
  ///
  /// A negator that is part of one rule but not of the other negates for one of them only, so there
  /// must be none.
  private mutating func conjunction(_ narrow: Pattern, by wide: Pattern) -> Grade? {
    let parts = narrow.conjuncts
    if !keepsNegated || narrow.asksForNegator {
      guard charged.areAbsent(from: narrow) else { return nil }
    }
    if narrow.asksForNegator, !charged.areAbsent(from: wide) { return nil }
    for conjunct in wide.conjuncts {
      if case .not(let pattern) = conjunct {
        guard parts.contains(where: { forbids($0, pattern) }) else { return nil }
      } else {
        let isCovered = parts.contains { part in
          if case .not = part { return false }
          return grade(of: part, by: conjunct) != nil
        }
        guard isCovered else { return nil }
      }
    }
    return .unit
  }

  /// Whether `part` is a NOT that forbids `pattern` too.
  private mutating func forbids(_ part: Pattern, _ pattern: Pattern) -> Bool {
    guard case .not(let forbidden) = part else { return false }
    if forbidden == pattern { return true }
    var everywhere = PatternCoverage(keepsNegated: true, like: self)
    defer { comparisonsLeft = everywhere.comparisonsLeft }
    return everywhere.grade(of: pattern, by: forbidden) != nil
  }

  private init(keepsNegated: Bool, like other: PatternCoverage) {
    self.keepsNegated = keepsNegated
    charged = other.charged
    comparisonsLeft = other.comparisonsLeft
  }
}

extension Pattern {
  /// The phrases of a pattern that is nothing but a phrase or alternatives of phrases; `nil` if
  /// they are more than `most`.
  func alternativePhrases(atMost most: Int = .max) -> [[Item]]? {
    var phrases: [[Item]] = []
    return gather(&phrases, atMost: most) ? phrases : nil
  }

  private func gather(_ phrases: inout [[Item]], atMost most: Int) -> Bool {
    switch self {
    case .phrase(let items):
      phrases.append(items)
      return phrases.count <= most
    case .any(let parts): return parts.allSatisfy { $0.gather(&phrases, atMost: most) }
    default: return false
    }
  }

  /// The parts of a conjunction; anything else is one of its own.
  fileprivate var conjuncts: [Pattern] { if case .all(let parts) = self { parts } else { [self] } }

  /// Whether NEG stands in it, outside NOT.
  fileprivate var asksForNegator: Bool {
    switch self {
    case .phrase, .not: false
    case .negated: true
    case .any(let parts), .all(let parts): parts.contains(where: \.asksForNegator)
    case .near(let left, _, let right), .then(let left, _, let right):
      left.asksForNegator || right.asksForNegator
    }
  }
}
