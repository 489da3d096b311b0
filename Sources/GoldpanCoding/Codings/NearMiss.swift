import GoldpanText

/// Why a sentence does not get a tag: the rule that comes nearest and the part of it that failed.
public struct NearMiss: Hashable, Sendable {
  /// What stood in the way.
  public enum Obstacle: Hashable, Sendable {
    /// A negator stands before the match.
    case negated
    /// An exception of the tag, by its place from 0, removes it.
    case excepted(Int)
    /// Another tag in the sentence displaces this one.
    case beaten(by: Tag.ID)
    /// The scope asks for another speaker.
    case outOfScope
    /// The question before is not the one that `[after:]` asks for, or there is none.
    case notAsked
    /// Some parts of the rule stand in the sentence, others do not.
    case missing(found: [String], absent: [String])
    /// All parts are there, but not as the rule wants them: too far apart, in another order, or
    /// against its NOT or NEG.
    case arrangement
    /// No part of any rule stands in the sentence.
    case nothing
  }

  /// The nearest rule; `nil` if no rule comes near.
  public let rule: Rule?
  /// What stood in the way.
  public let obstacle: Obstacle

  /// Looks for what keeps `tag` off the last turn of the only transcript of `corpus`.
  public init(tag: Tag, in codebook: Codebook, corpus: Corpus) {
    if let miss = NearMiss.removed(tag, in: codebook, corpus) {
      self = miss
    } else {
      self = NearMiss.closest(tag, in: codebook, corpus)
    }
  }

  private init(rule: Rule?, obstacle: Obstacle) {
    self.rule = rule
    self.obstacle = obstacle
  }

  /// Takes the hurdles away one after another until the tag appears.
  private static func removed(_ tag: Tag, in codebook: Codebook, _ corpus: Corpus) -> NearMiss? {
    let context = codebook.around(tag)
    let found = codings(Codebook(context, like: codebook), corpus)
    if let coding = found.first(where: { $0.tag == tag.id }) {
      let tags = Set(found.map(\.tag))
      let winner = codebook.tags.first { tags.contains($0.id) && $0.beats.contains(tag.id) }
      return winner.map {
        NearMiss(rule: codebook.rule(of: coding), obstacle: .beaten(by: $0.id))
      }
    }
    return excepted(tag, in: codebook, corpus) ?? loosened(tag, in: codebook, corpus)
  }

  /// The first exception that alone keeps the tag away.
  private static func excepted(_ tag: Tag, in codebook: Codebook, _ corpus: Corpus) -> NearMiss? {
    guard !tag.exceptions.isEmpty else { return nil }
    var bare = tag
    bare.exceptions = []
    guard let rule = rule(bare, in: codebook, corpus) else { return nil }
    let index = tag.exceptions.indices.first { index in
      bare.exceptions = [tag.exceptions[index]]
      return self.rule(bare, in: codebook, corpus) == nil
    }
    return index.map { NearMiss(rule: rule, obstacle: .excepted($0)) }
  }

  /// The tag with negated matches allowed, then also with anybody's words after any question.
  private static func loosened(_ tag: Tag, in codebook: Codebook, _ corpus: Corpus) -> NearMiss? {
    var bare = tag
    bare.exceptions = []
    bare.negation = .keep
    if let rule = rule(bare, in: codebook, corpus) {
      return NearMiss(rule: rule, obstacle: .negated)
    }
    bare.widen { $0.question = nil }
    if let rule = rule(bare, in: codebook, corpus) {
      return NearMiss(rule: rule, obstacle: .notAsked)
    }
    bare.widen { ($0.voice, $0.segment) = (.any, nil) }
    return rule(bare, in: codebook, corpus).map { NearMiss(rule: $0, obstacle: .outOfScope) }
  }

  /// The rule that gives `tag` to the last turn if it is the only tag.
  private static func rule(_ tag: Tag, in codebook: Codebook, _ corpus: Corpus) -> Rule? {
    let alone = Codebook([tag], like: codebook)
    return codings(alone, corpus).first { $0.tag == tag.id }.flatMap { alone.rule(of: $0) }
  }

  /// The codings of the last turn.
  private static func codings(_ codebook: Codebook, _ corpus: Corpus) -> [Coding] {
    let last = (corpus.transcripts.last?.turns.count ?? 0) - 1
    return Autocoder(codebook).codings(in: corpus).filter { $0.quotation.turn == last }
  }

  /// The rule with the largest share of its parts in the turn; the first among equals.
  private static func closest(
    _ tag: Tag, in codebook: Codebook, _ corpus: Corpus
  ) -> NearMiss {
    guard let transcript = corpus.transcripts.last, let turn = transcript.turns.last else {
      return NearMiss(rule: nil, obstacle: .nothing)
    }
    var best: (rule: Rule, share: Double, found: [String], absent: [String])?
    for rule in tag.rules {
      let parts = rule.expression.pattern.parts
      let matcher = Matcher(
        parts.map {
          Matcher.Entry(
            $0, unit: .turn, negation: .keep,
            isCaseSensitive: rule.expression.scope.isCaseSensitive)
        }, language: codebook.languageLists)
      let hits = Set(matcher.matches(in: transcript.source, turn.range).map(\.pattern))
      guard !hits.isEmpty else { continue }
      let share = Double(hits.count) / Double(parts.count)
      guard share > best?.share ?? 0 else { continue }
      best = (
        rule, share, parts.indices.filter(hits.contains).map { parts[$0].description },
        parts.indices.filter { !hits.contains($0) }.map { parts[$0].description }
      )
    }
    guard let best else { return NearMiss(rule: nil, obstacle: .nothing) }
    return NearMiss(
      rule: best.rule,
      obstacle: best.absent.isEmpty
        ? .arrangement : .missing(found: best.found, absent: best.absent))
  }
}

extension NearMiss {
  /// What stood in the way, in a sentence without a full stop.
  public var sentence: String {
    switch obstacle {
    case .negated: "a negator before the match blocks it"
    case .excepted: "an exception removes the match"
    case .beaten(let tag): "'\(tag)' beats it in the same sentence"
    case .outOfScope: "the words match, but not the speaker that the rule asks for"
    case .notAsked: "the words match, but not the question before them that '[after:]' asks for"
    case .missing(let found, let absent):
      "nearest rule: has \(found.map(quoted).joined(separator: ", ")), lacks "
        + absent.map(quoted).joined(separator: ", ")
    case .arrangement:
      "nearest rule: its parts are there, but too far apart, in another order, or against its NOT "
        + "or NEG"
    case .nothing: "no part of any rule stands in it"
    }
  }

  private func quoted(_ text: String) -> String { "'\(text)'" }
}

extension Codebook {
  /// `tags` under the name of another codebook.
  fileprivate init(_ tags: [Tag], like other: Codebook) {
    self.init(
      id: other.id, version: other.version, title: other.title, kinds: other.kinds, tags: tags,
      source: other.source)
    lists = other.lists
  }

  /// `tag` with those that beat it or flip into it, none of them beating another.
  fileprivate func around(_ tag: Tag) -> [Tag] {
    tags.filter { other in
      other.id == tag.id || other.beats.contains(tag.id) || other.negation == .flip(tag.id)
    }.map { tag in
      var tag = tag
      tag.beats = []
      return tag
    }
  }
}

extension Tag {
  /// Lets its rules listen to more than they do.
  fileprivate mutating func widen(_ change: (inout Scope) -> Void) {
    rules = rules.map { rule in
      var scope = rule.expression.scope
      change(&scope)
      return Rule(RuleExpression(rule.expression.pattern, scope), at: rule.place)
    }
  }
}

extension Pattern {
  /// The phrases that a rule asks for, each alone; what stands under NOT is left out.
  fileprivate var parts: [Pattern] {
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
}
