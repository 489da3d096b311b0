public import GoldpanText

/// Why a sentence does not get a tag: the rule that comes nearest and the part of it that failed.
public struct NearMiss: Hashable, Sendable {
  /// What stood in the way.
  public enum Obstacle: Hashable, Sendable {
    /// A negator stands before the match: the word, if it can be told.
    case negated(by: String?)
    /// An exception of the tag, by its place from 0, removes it.
    case excepted(Int)
    /// Another tag in the sentence displaces this one.
    case beaten(by: Tag.ID)
    /// The scope asks for another speaker.
    case outOfScope
    /// The question before is not the one that `[after:]` asks for, or there is none.
    case notAsked
    /// The scope asks for people of another segment, or nothing is known of who says it.
    case notInSegment(Scope.Segment)
    /// The words are there, but not in the capitals and small letters that `[case]` asks for.
    case capitals
    /// A word of the rule is plain text, as `written`, that may be meant for the operator
    /// `meant`; with it some parts stand in the sentence, others do not.
    case misread(written: String, meant: String, found: [String], absent: [String])
    /// Some parts of the rule stand in the sentence, others do not.
    case missing(found: [String], absent: [String])
    /// All parts are there, and so is what stands under NOT.
    case forbidden(found: [String], forbidden: [String])
    /// All parts are there, but no negator before those under NEG.
    case affirmed([String])
    /// All parts are there, but too far apart or in another order.
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

  init(rule: Rule?, obstacle: Obstacle) {
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
      return NearMiss(rule: rule, obstacle: .negated(by: negator(of: rule, in: codebook, corpus)))
    }
    bare.widen { $0.question = nil }
    if let rule = rule(bare, in: codebook, corpus) {
      return NearMiss(rule: rule, obstacle: .notAsked)
    }
    bare.widen { $0.segment = nil }
    if let rule = rule(bare, in: codebook, corpus) {
      let segment = tag.rules.first { $0.place == rule.place }?.expression.scope.segment
      return NearMiss(rule: rule, obstacle: segment.map(Obstacle.notInSegment) ?? .outOfScope)
    }
    bare.widen { $0.voice = .any }
    if let rule = rule(bare, in: codebook, corpus) {
      return NearMiss(rule: rule, obstacle: .outOfScope)
    }
    guard bare.rules.contains(where: \.expression.scope.isCaseSensitive) else { return nil }
    bare.rules = bare.rules.map(\.withoutCase)
    return rule(bare, in: codebook, corpus).map { NearMiss(rule: $0, obstacle: .capitals) }
  }

  /// The negator before what a rule matches in the last turn.
  private static func negator(
    of rule: Rule, in codebook: Codebook, _ corpus: Corpus
  ) -> String? {
    guard let transcript = corpus.transcripts.last, let turn = transcript.turns.last else {
      return nil
    }
    let entry = Matcher.Entry(
      rule.expression.pattern, unit: rule.expression.scope.unit, negation: .keep,
      isCaseSensitive: rule.expression.scope.isCaseSensitive)
    var scan = Scan()
    Matcher([entry], language: codebook.languageLists)
      .scan(transcript.source.bytes, turn.range, into: &scan)
    let negated = scan.spans.lazy.filter(\.isNegated)
    return negated.compactMap { scan.negator(before: $0.words.lowerBound) }.first
      .map(transcript.source.text)
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
    let said = MissedTurn(transcript, turn, codebook)
    var best: (miss: NearMiss, share: Double)?
    let lists = codebook.listPatterns
    for rule in tag.rules {
      for pattern in rule.expression.pattern.choices {
        let parts = pattern.parts
        let found = said.holding(parts, rule)
        let share = Double(found.count) / Double(max(parts.count, 1))
        guard share > best?.share ?? 0 else { continue }
        let obstacle = said.obstacle(to: pattern, parts, found, rule)
        best = (NearMiss(rule: rule, obstacle: obstacle), share)
      }
      if let miss = said.misread(rule, lists), miss.share > best?.share ?? 0 {
        best = (NearMiss(rule: rule, obstacle: miss.obstacle), miss.share)
      }
    }
    return best?.miss ?? NearMiss(rule: nil, obstacle: .nothing)
  }
}

extension NearMiss {
  /// What stood in the way, in a sentence without a full stop.
  public var sentence: String {
    switch obstacle {
    case .negated(let word):
      "\(word.map { "the negator \(quoted($0))" } ?? "a negator") before the match blocks it"
    case .excepted: "an exception removes the match"
    case .beaten(let tag): "'\(tag)' beats it in the same sentence"
    case .outOfScope: "the words match, but not the speaker that the rule asks for"
    case .notAsked: "the words match, but not the question before them that '[after:]' asks for"
    case .notInSegment(let segment):
      "the words match, but not who says them: the rule asks for "
        + "'[segment: \(segment.column)=\(segment.value)]'"
    case .capitals:
      "the words match, but not in the capitals and small letters that '[case]' asks for"
    case .misread(let written, let meant, let found, let absent):
      "nearest rule: has \(found.map(quoted).joined(separator: ", "))"
        + (absent.isEmpty ? "" : ", lacks \(absent.map(quoted).joined(separator: ", "))")
        + "; its \(quoted(written)) is plain text, write \(quoted(meant)) if it joins them"
    case .missing(let found, let absent):
      "nearest rule: has \(found.map(quoted).joined(separator: ", ")), lacks "
        + absent.map(quoted).joined(separator: ", ")
    case .forbidden(let found, let forbidden):
      "nearest rule: has \(found.map(quoted).joined(separator: ", ")), but also "
        + "\(forbidden.map(quoted).joined(separator: ", ")) under its NOT"
    case .affirmed(let parts):
      "nearest rule: no negator before \(parts.map(quoted).joined(separator: ", ")), as its NEG asks"
    case .arrangement:
      "nearest rule: its parts are there, but too far apart or in another order"
    case .nothing: "no part of any rule stands in it"
    }
  }

  private func quoted(_ text: String) -> String { "'\(text)'" }
}

extension Codebook {
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
