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

  /// The use of one entry: numbers only, for it is asked at every hit.
  struct Use: Sendable {
    let role: Role
    /// The place in the codebook of the tag it counts for; −1 for questions and cues.
    let tag: Int
    /// The place of the tag it stands under: another one only if it is flipped.
    let owner: Int
    /// The rule's place under its heading, or the level of a severity.
    let index: Int
    /// Whether it is about the turn, not the sentence.
    let spansTurn: Bool
    /// Whether it asks for nothing but that a participant speaks, as nearly all do.
    let isPlain: Bool
    /// Whether the tag is about what is not: wishes and expectations are never hypothetical.
    var isAboutThoughts = false

    /// Whether a cue before a match means anything.
    func isTouched(by cue: Cue) -> Bool { cue.effect == .secondHand || !isAboutThoughts }
  }

  /// What an entry asks of the turn it holds in.
  struct Demand: Sendable {
    let voice: Scope.Voice
    let segment: Scope.Segment?
    /// The entry that the question before must match.
    let question: Int?
  }

  let codebook: Codebook
  let matcher: Matcher
  let uses: [Use]
  /// By entry.
  let demands: [Demand]
  /// Whether any entry asks for a question.
  let hasQuestions: Bool
  /// For each tag, the tags that it displaces in the same sentence.
  let victims: [[Int]]
  /// Whether any tag displaces another.
  let hasVictims: Bool
  /// What places a turn in a stage, in the plan's order.
  let stages: [String]

  init(
    _ codebook: Codebook, cues: [Autocoder.StageCue], language: LanguageLists? = nil
  ) {
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
    matcher = Matcher(entries.entries, language: language ?? codebook.languageLists)
    uses = entries.uses.map { use in
      var use = use
      let kind = use.tag < 0 ? "" : codebook.tags[use.tag].id.kind
      use.isAboutThoughts = kind == "wish" || kind == "expects"
      return use
    }
    demands = entries.demands
    hasQuestions = demands.contains { $0.question != nil }
    stages = cues.map(\.stage)
    victims = codebook.tags.enumerated().map { index, tag in
      tag.beats.compactMap { places[$0] }.filter { $0 != index }
    }
    hasVictims = victims.contains { !$0.isEmpty }
  }

  /// The place of the first stage, in the plan's order, that a turn's hits speak of.
  func stage(cuedBy hits: [Scan.Hit]) -> Int? {
    guard !stages.isEmpty else { return nil }
    var first: Int?
    for hit in hits where uses[hit.entry].role == .cue {
      first = min(first ?? .max, uses[hit.entry].index)
    }
    return first
  }

  /// The entries of the matcher while they are gathered.
  private struct Entries {
    var entries: [Matcher.Entry] = []
    var uses: [Use] = []
    var demands: [Demand] = []

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
      append(role, tag: -1, owner: -1, index: index, Scope())
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
      append(role, tag: tag, owner: owner, index: index, expression.scope, question: question)
    }

    private mutating func append(
      _ role: Role, tag: Int, owner: Int, index: Int, _ scope: Scope, question: Int? = nil
    ) {
      let demand = Demand(
        voice: role.voice(scope.voice), segment: scope.segment, question: question)
      demands.append(demand)
      uses.append(
        Use(
          role: role, tag: tag, owner: owner, index: index, spansTurn: scope.unit == .turn,
          isPlain: demand.voice == .participant && question == nil && scope.segment == nil))
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

extension CompiledRules.Role {
  /// Whose words count where a rule asks for `voice`; what only qualifies a rule listens to
  /// whomever the rule listens to.
  fileprivate func voice(_ voice: Scope.Voice) -> Scope.Voice {
    switch self {
    case .exception, .severity: voice == .participant ? .any : voice
    case .rule, .flippedRule, .question, .cue: voice
    }
  }
}
