import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// What people expect, how it fared, what they take for granted, and what goes beyond it.
struct DigestExpectations {
  let words: DigestWords

  /// Nothing if nobody expects anything and no tag knows an outcome.
  var section: DigestSection? {
    let themes = words.digest.expectations
    let list = themes.isEmpty ? [] : [DigestThemes(words: words).list(themes)]
    let blocks = list + outcomes + stakes + consistent
    return blocks.isEmpty ? nil : DigestSection(.expectations, "What people expect", blocks)
  }

  private var outcomes: [Block] {
    let rows = words.digest.outcomes.rows
    guard !rows.isEmpty else { return [] }
    return [
      .heading("How it fared"),
      .list(
        rows.map { row in
          let names = row.themes.map { "\(words.name($0.tag)) (\(words.people($0)))" }
          let line: Prose =
            "\(strong: Prose(row.outcome.rawValue.capitalizedFirst)) (\(row.people) of \(row.of)): "
            + "\(names.joined(separator: ", "))."
          return ended(line, with: row.quotes)
        }),
    ]
  }

  private var stakes: [Block] {
    let stakes = words.digest.outcomes.tableStakes
    guard !stakes.isEmpty else { return [] }
    return [
      .heading("Taken for granted: noticed when it is missing"),
      .list(
        stakes.map { stake in
          let line: Prose =
            "\(subject(stake)): \(stake.broken) of \(stake.of) miss it, "
            + "\(stake.kept) of \(stake.of) \(stake.kept == 1 ? "speaks" : "speak") of it as kept."
          return ended(line, with: stake.quotes)
        }),
    ]
  }

  private func subject(_ stake: TableStake) -> Prose {
    switch stake.subject {
    case .promise(let id): words.promise(id)
    case .expectation(let tag): "\(strong: Prose(words.name(tag).capitalizedFirst))"
    }
  }

  private var consistent: [Block] {
    let rows = words.digest.outcomes.consistent
    guard !rows.isEmpty else { return [] }
    return [
      .heading("Beyond what is expected, again and again"),
      .list(
        rows.map { row in
          let places = [("stages", row.stages), ("waves", row.waves)].filter { $0.1.count > 1 }
          let parts = places.map { kind, counts -> Prose in
            let names = counts.map { "\($0.name) (\(counted($0.people, "person", "people")))" }
            return "in \(counts.count) \(kind): \(names.joined(separator: ", "))"
          }
          let title: Prose =
            "\(strong: Prose(words.name(row.theme.tag).capitalizedFirst)) "
            + "(\(words.people(row.theme)))"
          return ended("\(title) \(parts.joined(separator: "; ")).", with: row.theme.quotes)
        }),
    ]
  }

  private func ended(_ line: Prose, with quotes: Quotes) -> Prose {
    let quotes = words.line(quotes)
    return quotes.isEmpty ? line : "\(line) \(quotes)"
  }
}
