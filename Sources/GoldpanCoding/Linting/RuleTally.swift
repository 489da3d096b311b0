/// Counts for each rule of a codebook the turns of one transcript in which it matches.
struct RuleTally: Sendable {
  /// By tag, then by rule.
  private(set) var turns: [[Int]]
  /// The last turn that was counted, by tag and rule.
  private var last: [[Int]]

  /// Nothing counted yet.
  init(_ codebook: Codebook) {
    turns = codebook.tags.map { Array(repeating: 0, count: $0.rules.count) }
    last = codebook.tags.map { Array(repeating: -1, count: $0.rules.count) }
  }

  /// Forgets the transcript before.
  mutating func startTranscript() {
    for tag in turns.indices {
      for rule in turns[tag].indices { (turns[tag][rule], last[tag][rule]) = (0, -1) }
    }
  }

  /// By tag: the rules of which a turn, the last one counted, holds a match.
  func rules(inTurn turn: Int) -> [Set<Int>] {
    last.map { rules in Set(rules.indices.filter { rules[$0] == turn }) }
  }

  /// Counts a match of a rule; other uses of a pattern do not count.
  mutating func note(_ use: CompiledRules.Use, inTurn turn: Int) {
    switch use.role {
    case .rule, .flippedRule:
      guard last[use.owner][use.index] != turn else { return }
      last[use.owner][use.index] = turn
      turns[use.owner][use.index] += 1
    case .exception, .severity, .question, .cue: return
    }
  }
}
