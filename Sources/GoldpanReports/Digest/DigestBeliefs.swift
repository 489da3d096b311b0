import GoldpanInsights

/// What people say of what the company takes to be true.
struct DigestBeliefs {
  let words: DigestWords

  /// Nothing if the study believes nothing.
  var section: DigestSection? {
    let beliefs = words.digest.beliefs
    guard !beliefs.isEmpty else { return nil }
    let table = Block.Table(
      "What becomes of the company's beliefs",
      [
        .init("Belief"), .init("Finding"), .init("For"), .init("For, unasked"), .init("Against"),
        .init("Against, unasked"),
      ], beliefs.map(cells))
    let quotes = beliefs.compactMap { belief -> Prose? in
      let line = words.line(belief.quotes)
      return line.isEmpty ? nil : "\(emphasis: Prose(belief.belief.claim)): \(line)"
    }
    return DigestSection(
      .beliefs, "Beliefs", [.table(table)] + (quotes.isEmpty ? [] : [.list(quotes)]))
  }

  private func cells(_ check: BeliefCheck) -> [Prose] {
    let sides = [check.speakingFor, check.speakingAgainst].flatMap { side -> [Prose] in
      [
        "\(side.people) of \(check.of)",
        side.people > 0 ? "\(side.spontaneous) of \(side.people)" : "–",
      ]
    }
    return [
      "\(emphasis: Prose(check.belief.claim))", "\(strong: Prose(check.finding.rawValue))",
    ] + sides
  }
}
