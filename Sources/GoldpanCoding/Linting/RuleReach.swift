package import GoldpanText

/// In how many turns of a corpus each rule of a codebook matches.
package struct RuleReach: Sendable {
  /// By tag, then by rule.
  package let turns: [[Int]]
  private let codebook: Codebook
  private let spoken: SpokenTurns

  /// Fewer turns of participants tell nothing.
  private static let fewestTurns = 30

  /// Adds up the transcripts of a corpus.
  init(_ tallies: [RuleTally], of codebook: Codebook, in corpus: Corpus) {
    var turns = RuleTally(codebook).turns
    for tally in tallies {
      for tag in turns.indices {
        for rule in turns[tag].indices { turns[tag][rule] += tally.turns[tag][rule] }
      }
    }
    self.turns = turns
    self.codebook = codebook
    spoken = SpokenTurns(corpus)
  }

  /// GP212 for rules that match in more than a fifth of the turns, GP213 for those that match in
  /// none; nothing about a small corpus.
  package var diagnostics: [Diagnostic] {
    guard spoken.ofParticipants >= Self.fewestTurns else { return [] }
    return codebook.tags.enumerated().filter { !$1.flags.contains(.retired) }
      .flatMap { number, tag in
        zip(tag.rules, turns[number]).compactMap { frequent($0, $1) }
          + [unmatched(tag, turns[number])].compactMap(\.self)
      }
  }

  private func frequent(_ rule: Rule, _ turns: Int) -> Diagnostic? {
    let all = spoken.count(for: rule.expression.scope.voice)
    guard all > 0, turns * 5 > all else { return nil }
    return Diagnostic(
      .matchesMuch, .warning,
      "the rule matches in \((turns * 100 + all / 2) / all) % of the turns (\(turns) of \(all)); "
        + "what nearly everybody says tells little", at: rule.place)
  }

  private func unmatched(_ tag: Tag, _ turns: [Int]) -> Diagnostic? {
    let idle = zip(tag.rules, turns).filter { $1 == 0 }.map(\.0)
    guard let first = idle.first else { return nil }
    let lines = idle.map { String($0.place.line) }
    let shown = lines.count > 12 ? lines.prefix(11) + ["\(lines.count - 11) more"] : lines
    return Diagnostic(
      .matchesNothing, .note,
      idle.count == tag.rules.count
        ? "no rule of '\(tag.id)' matches anything in this corpus"
        : "\(idle.count) of \(tag.rules.count) rules of '\(tag.id)' match nothing in this corpus: "
          + "line\(idle.count == 1 ? "" : "s") \(listed(shown))", at: first.place)
  }
}

/// How many turns there are that a rule may listen to.
private struct SpokenTurns: Sendable {
  private(set) var ofParticipants = 0
  private var ofInterviewers = 0
  private var all = 0

  init(_ corpus: Corpus) {
    for turn in corpus.transcripts.lazy.flatMap(\.turns) {
      all += 1
      switch turn.speaker {
      case .participant: ofParticipants += 1
      case .interviewer: ofInterviewers += 1
      case .unknown: continue
      }
    }
  }

  func count(for voice: Scope.Voice) -> Int {
    switch voice {
    case .participant, .employee, .named: ofParticipants
    case .moderator: ofInterviewers
    case .any: all
    }
  }
}
