import GoldpanText

/// A codebook as one matcher, and what each of the matcher's entries is there for.
struct CompiledRules: Sendable {
  /// What a pattern of the matcher is used for.
  enum Role: Sendable {
    /// A bullet under `### Match`.
    case rule
    /// A bullet under `### Except`.
    case exception
    /// A bullet under `### Severity`; the index is its level.
    case severity
    /// What the question before must match.
    case question
    /// What places a turn in a stage; the index is the cue's.
    case cue
  }

  /// The use of one entry.
  struct Use: Sendable {
    let role: Role
    /// The tag's place in the codebook; −1 for questions and cues.
    let tag: Int
    /// The rule's place under its heading, or the level of a severity.
    let index: Int
    let scope: Scope
    /// The entry that the question before must match.
    let question: Int?
  }

  let codebook: Codebook
  let matcher: Matcher
  let uses: [Use]
  /// For each tag, the tags that displace it in the same sentence.
  let beaters: [[Int]]
  private let stages: [String]

  init(_ codebook: Codebook, cues: [Autocoder.StageCue]) {
    var entries = Entries()
    for (index, tag) in codebook.tags.enumerated() {
      let target = CompiledRules.flipped(tag, in: codebook)
      for (number, rule) in tag.rules.enumerated() {
        let handling = tag.negation == .keep ? Matcher.Handling.keep : .block
        entries.add(rule, .rule, tag: index, index: number, handling)
        if let target { entries.add(rule.negated, .rule, tag: target, index: number, .keep) }
      }
      for (number, rule) in tag.exceptions.enumerated() {
        entries.add(rule, .exception, tag: index, index: number, .keep)
      }
      for (level, rule) in tag.severities {
        entries.add(rule, .severity, tag: index, index: level, .block)
      }
    }
    for (index, cue) in cues.enumerated() {
      entries.add(
        cue.pattern, Use(role: .cue, tag: -1, index: index, scope: Scope(), question: nil))
    }
    self.codebook = codebook
    matcher = Matcher(entries.entries)
    uses = entries.uses
    stages = cues.map(\.stage)
    beaters = codebook.tags.map { tag in
      codebook.tags.indices.filter { codebook.tags[$0].beats.contains(tag.id) }
    }
  }

  /// The first stage, in the plan's order, that a turn's hits speak of.
  func stage(cuedBy hits: [Scan.Hit]) -> String? {
    var first: Int?
    for hit in hits where uses[hit.entry].role == .cue {
      first = min(first ?? .max, uses[hit.entry].index)
    }
    return first.map { stages[$0] }
  }

  private static func flipped(_ tag: Tag, in codebook: Codebook) -> Int? {
    guard case .flip(let target) = tag.negation else { return nil }
    return codebook.tags.firstIndex { $0.id == target }
  }

  /// The entries of the matcher while they are gathered.
  private struct Entries {
    var entries: [Matcher.Entry] = []
    var uses: [Use] = []

    mutating func add(
      _ rule: Rule, _ role: Role, tag: Int, index: Int, _ handling: Matcher.Handling
    ) {
      let scope = rule.expression.scope
      var question: Int?
      if let pattern = scope.question {
        question = entries.count
        add(pattern, Use(role: .question, tag: -1, index: 0, scope: Scope(), question: nil))
      }
      entries.append(
        Matcher.Entry(
          rule.expression.pattern, unit: scope.unit, negation: handling,
          isCaseSensitive: scope.isCaseSensitive))
      uses.append(Use(role: role, tag: tag, index: index, scope: scope, question: question))
    }

    mutating func add(_ pattern: Pattern, _ use: Use) {
      entries.append(
        Matcher.Entry(pattern, unit: .turn, negation: .keep, isCaseSensitive: false))
      uses.append(use)
    }
  }
}

extension Rule {
  /// The rule for what stands under a negator: each of its positive parts negated.
  fileprivate var negated: Rule {
    Rule(RuleExpression(expression.pattern.underNegation, expression.scope), at: place)
  }
}

extension Pattern {
  fileprivate var underNegation: Pattern {
    switch self {
    case .phrase, .near, .then: .negated(self)
    case .any(let patterns): .any(patterns.map(\.underNegation))
    case .all(let patterns): .all(patterns.map(\.underNegation))
    case .not, .negated: self
    }
  }
}
