import GoldpanText

/// A codebook as one matcher, and what each of the matcher's entries is there for.
struct CompiledRules: Sendable {
  /// What a pattern of the matcher is used for.
  enum Role: Sendable {
    /// A bullet under `### Match`.
    case rule
    /// A bullet under `### Match` whose negated matches count for another tag.
    case flippedRule
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
    /// The place in the codebook of the tag it counts for; −1 for questions and cues.
    let tag: Int
    /// The place of the tag it stands under: another one only if it is flipped.
    let owner: Int
    /// The rule's place under its heading, or the level of a severity.
    let index: Int
    let scope: Scope
    /// The entry that the question before must match.
    let question: Int?
    /// Whether the tag is about what is not: wishes and expectations are never hypothetical.
    var isAboutThoughts = false

    /// Whether a cue before a match means anything.
    func isTouched(by cue: Cue) -> Bool { cue.effect == .secondHand || !isAboutThoughts }
  }

  let codebook: Codebook
  let matcher: Matcher
  let uses: [Use]
  /// Whether a use asks for nothing but that a participant speaks, as nearly all do.
  let isPlain: [Bool]
  /// For each tag, the tags that it displaces in the same sentence.
  let victims: [[Int]]
  /// Whether any tag displaces another.
  let hasVictims: Bool
  private let stages: [String]

  init(_ codebook: Codebook, cues: [Autocoder.StageCue]) {
    var entries = Entries()
    let inUse = codebook.tags.enumerated().filter { !$1.flags.contains(.retired) }
    let places = Dictionary(
      inUse.map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for (index, tag) in inUse {
      entries.add(tag, at: index, places)
    }
    for (index, cue) in cues.enumerated() {
      entries.add(cue.pattern, .cue, index: index)
    }
    self.codebook = codebook
    matcher = Matcher(entries.entries, language: codebook.languageLists)
    uses = entries.uses.map { use in
      var use = use
      let kind = use.tag < 0 ? "" : codebook.tags[use.tag].id.kind
      use.isAboutThoughts = kind == "wish" || kind == "expects"
      return use
    }
    isPlain = entries.uses.map {
      $0.voice == .participant && $0.question == nil && $0.scope.segment == nil
    }
    stages = cues.map(\.stage)
    victims = codebook.tags.enumerated().map { index, tag in
      tag.beats.compactMap { places[$0] }.filter { $0 != index }
    }
    hasVictims = victims.contains { !$0.isEmpty }
  }

  /// The first stage, in the plan's order, that a turn's hits speak of.
  func stage(cuedBy hits: [Scan.Hit]) -> String? {
    var first: Int?
    for hit in hits where uses[hit.entry].role == .cue {
      first = min(first ?? .max, uses[hit.entry].index)
    }
    return first.map { stages[$0] }
  }

  /// The entries of the matcher while they are gathered.
  private struct Entries {
    var entries: [Matcher.Entry] = []
    var uses: [Use] = []

    /// Adds what stands under a tag's headings.
    mutating func add(_ tag: Tag, at index: Int, _ places: [Tag.ID: Int]) {
      for (number, rule) in tag.rules.enumerated() {
        let handling = tag.negation == .keep ? Matcher.Handling.keep : .block
        add(rule.expression, .rule, tag: index, owner: index, index: number, handling)
        if case .flip(let name) = tag.negation, let target = places[name],
          let flipped = rule.expression.pattern.flippable
        {
          let expression = RuleExpression(flipped, rule.expression.scope)
          add(expression, .flippedRule, tag: target, owner: index, index: number, .keep)
        }
      }
      for (number, rule) in tag.exceptions.enumerated() {
        add(rule.expression, .exception, tag: index, owner: index, index: number, .keep)
      }
      for (level, rule) in tag.severities {
        add(rule.expression, .severity, tag: index, owner: index, index: level, .block)
      }
    }

    mutating func add(_ pattern: Pattern, _ role: Role, index: Int = 0) {
      entries.append(
        Matcher.Entry(pattern, unit: .turn, negation: .keep, isCaseSensitive: false))
      uses.append(
        Use(role: role, tag: -1, owner: -1, index: index, scope: Scope(), question: nil))
    }

    private mutating func add(
      _ expression: RuleExpression, _ role: Role, tag: Int, owner: Int, index: Int,
      _ handling: Matcher.Handling
    ) {
      var question: Int?
      if let pattern = expression.scope.question {
        question = entries.count
        add(pattern, .question)
      }
      entries.append(
        Matcher.Entry(
          expression.pattern, unit: expression.scope.unit, negation: handling,
          isCaseSensitive: expression.scope.isCaseSensitive))
      uses.append(
        Use(
          role: role, tag: tag, owner: owner, index: index, scope: expression.scope,
          question: question))
    }
  }
}

extension Pattern {
  /// What a negator turns round: all but NEG(…), which asks for one.
  fileprivate var flippable: Pattern? {
    switch self {
    case .negated: return nil
    case .any(let patterns):
      let rest = patterns.compactMap(\.flippable)
      return rest.count > 1 ? .any(rest) : rest.first
    case .phrase, .all, .not, .near, .then: return self
    }
  }
}

extension CompiledRules.Use {
  /// Whose words count; what only qualifies a rule listens to whomever the rule listens to.
  var voice: Scope.Voice {
    switch role {
    case .exception, .severity: scope.voice == .participant ? .any : scope.voice
    case .rule, .flippedRule, .question, .cue: scope.voice
    }
  }
}
