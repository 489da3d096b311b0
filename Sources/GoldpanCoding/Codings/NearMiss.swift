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
    /// The scope asks for another speaker or question.
    case outOfScope
    /// Some parts of the rule stand in the sentence, others do not.
    case missing(found: [String], absent: [String])
    /// All parts are there, but not as the rule wants them: too far apart or in another order.
    case arrangement
    /// No part of any rule stands in the sentence.
    case nothing
  }

  /// The nearest rule, by its place from 0; `nil` if the tag has none.
  public let rule: Int?
  /// What stood in the way.
  public let obstacle: Obstacle

  /// Looks for what keeps `tag` off the last turn of the only transcript of `corpus`.
  public init(tag: Tag, in codebook: Codebook, corpus: Corpus) {
    if let miss = NearMiss.removed(tag, in: codebook, corpus) {
      self = miss
    } else {
      self = NearMiss.closest(tag, corpus)
    }
  }

  private init(rule: Int?, obstacle: Obstacle) {
    self.rule = rule
    self.obstacle = obstacle
  }

  /// Takes the hurdles away one after another until the tag appears.
  private static func removed(_ tag: Tag, in codebook: Codebook, _ corpus: Corpus) -> NearMiss? {
    var bare = tag
    if let found = matching(codebook.replacingBeats(), tag.id, corpus) {
      let others = Autocoder(codebook).codings(in: corpus).map(\.tag)
      let winner = others.first { codebook[$0]?.beats.contains(tag.id) ?? false }
      return NearMiss(rule: found, obstacle: winner.map { .beaten(by: $0) } ?? .nothing)
    }
    for index in tag.exceptions.indices {
      bare.exceptions = tag.exceptions
      bare.exceptions.remove(at: index)
      if let found = matching(codebook.only(bare), tag.id, corpus) {
        return NearMiss(rule: found, obstacle: .excepted(index))
      }
    }
    bare.exceptions = []
    bare.negation = .keep
    if let found = matching(codebook.only(bare), tag.id, corpus) {
      return NearMiss(rule: found, obstacle: .negated)
    }
    bare.rules = tag.rules.map { rule in
      var scope = Scope()
      scope.unit = rule.expression.scope.unit
      scope.voice = .any
      return Rule(RuleExpression(rule.expression.pattern, scope), at: rule.place)
    }
    return matching(codebook.only(bare), tag.id, corpus).map {
      NearMiss(rule: $0, obstacle: .outOfScope)
    }
  }

  private static func matching(_ codebook: Codebook, _ tag: Tag.ID, _ corpus: Corpus) -> Int? {
    for coding in Autocoder(codebook).codings(in: corpus) where coding.tag == tag {
      if case .rule(_, let index) = coding.coder { return index }
    }
    return nil
  }

  /// The rule with the largest share of its parts in the turn; the first among equals.
  private static func closest(_ tag: Tag, _ corpus: Corpus) -> NearMiss {
    guard let transcript = corpus.transcripts.last, let turn = transcript.turns.last else {
      return NearMiss(rule: nil, obstacle: .nothing)
    }
    var best: (rule: Int, share: Double, found: [String], absent: [String])?
    for (index, rule) in tag.rules.enumerated() {
      let parts = rule.expression.pattern.parts
      let matcher = Matcher(
        parts.map { Matcher.Entry($0, unit: .turn, negation: .keep, isCaseSensitive: false) })
      let hits = Set(matcher.matches(in: transcript.source, turn.range).map(\.pattern))
      guard !hits.isEmpty else { continue }
      let share = Double(hits.count) / Double(parts.count)
      guard share > best?.share ?? 0 else { continue }
      best = (
        index, share, parts.indices.filter(hits.contains).map { parts[$0].description },
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
    case .outOfScope: "the words match, but not the speaker or the question that the rule asks for"
    case .missing(let found, let absent):
      "nearest rule: has \(found.map(quoted).joined(separator: ", ")), lacks "
        + absent.map(quoted).joined(separator: ", ")
    case .arrangement: "nearest rule: its parts are there, but too far apart, or in another order"
    case .nothing: "no part of any rule stands in it"
    }
  }

  private func quoted(_ text: String) -> String { "'\(text)'" }
}

extension Codebook {
  /// The codebook with no tag beating another.
  fileprivate func replacingBeats() -> Codebook {
    with(
      tags.map { tag in
        var tag = tag
        tag.beats = []
        return tag
      })
  }

  /// The codebook with `tag` alone.
  fileprivate func only(_ tag: Tag) -> Codebook { with([tag]) }

  private func with(_ tags: [Tag]) -> Codebook {
    Codebook(
      id: id, version: version, title: title, kinds: kinds, tags: tags, source: source)
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
