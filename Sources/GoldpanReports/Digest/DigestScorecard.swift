import GoldpanCoding
import GoldpanInsights

/// How well each promise is kept.
struct DigestScorecard {
  let words: DigestWords
  let card: PromiseScorecard

  var blocks: [String] {
    var blocks = ["## Scorecard", table(card.rows), remarks(card.rows)]
    if !card.drafts.isEmpty {
      blocks += ["### Promises not made yet", table(card.drafts), remarks(card.drafts)]
    }
    return blocks.filter { !$0.isEmpty }
  }

  private func table(_ rows: [PromiseScorecard.Row]) -> String {
    guard !rows.isEmpty else { return "No promise is live." }
    return Markdown.table(
      [
        ("Promise", false), ("", false), ("Score", true), ("90 % range", false), ("Mean", true),
        ("People", false), ("Above 6?", false), ("Verdict", false),
      ],
      rows.map(cells))
  }

  private func cells(_ row: PromiseScorecard.Row) -> [String] {
    let score = row.score
    let reach = "\(row.scores.count) of \(row.of)"
    guard let mean = score.mean else {
      return [
        words.promise(row.promise.id), "", "–", "–", "–", reach, "–", words.verdict(row.verdict),
      ]
    }
    return [
      words.promise(row.promise.id), bar(score.value), oneDecimal(score.value),
      "\(oneDecimal(score.range.lowerBound))–\(oneDecimal(score.range.upperBound))",
      oneDecimal(mean), reach, certainty(row), "**\(words.verdict(row.verdict))**",
    ]
  }

  private func certainty(_ row: PromiseScorecard.Row) -> String {
    let certainty = percent(row.score.certaintyAbove6)
    return switch row.promiseable {
    case .firm: "yes (\(certainty))"
    case .tentative: "tentative (\(certainty))"
    case .no: "no (\(certainty))"
    }
  }

  /// Ten steps, one a point; the sixth stands for the line that a promise must pass.
  private func bar(_ score: Double) -> String {
    let full = max(0, min(10, Int(score.rounded())))
    return String(repeating: "█", count: full) + String(repeating: "░", count: 10 - full)
  }

  private func remarks(_ rows: [PromiseScorecard.Row]) -> String {
    rows.flatMap(remarks).map { "- \($0)" }.joined(separator: "\n")
  }

  private func remarks(_ row: PromiseScorecard.Row) -> [String] {
    let name = words.promise(row.promise.id)
    var remarks: [String] = []
    if row.isFragile {
      let who = row.decisive.map { decisive($0) }
      remarks.append(
        "\(name) is **fragile**: the verdict flips without "
          + (who.count == 1 ? "one person (\(who[0]))" : "any one of \(who.count) people")
          + ".")
    }
    let bounds = row.bounds
    if bounds.ifRejected.name != row.verdict.name
      || bounds.ifAccepted.name != row.verdict.name
    {
      remarks.append(
        "\(name) would be *\(bounds.ifRejected.name)* if every pending suggestion were "
          + "rejected, *\(bounds.ifAccepted.name)* if all were accepted.")
    }
    if let other = row.withoutAdvocates, other.people < row.scores.count {
      remarks.append(
        "\(name) scores \(oneDecimal(other.value)) without the advocates "
          + "(\(words.counted(other.people, "person", "people"))).")
    }
    for column in row.dividingColumns {
      let parts = row.segments.filter { $0.column == column }.map {
        "\(Markdown.escaped($0.value)) \(oneDecimal($0.score.value)) (\($0.verdict.name))"
      }
      remarks.append(
        "\(name) divides by \(Markdown.escaped(column)): \(parts.joined(separator: ", ")).")
    }
    if !row.mismatches.isEmpty {
      remarks.append(
        "\(name): \(words.counted(row.mismatches.count, "person rates", "people rate")) it 4 points or "
          + "more away from what they tell.")
    }
    if row.promise.deliveredBy.isEmpty {
      remarks.append("\(name) names nothing that delivers it (`delivered by:` is empty).")
    }
    return remarks
  }

  private func decisive(_ person: Participant.ID) -> String {
    words.attribution(words.digest.attribution(of: person)) ?? "name withheld"
  }
}
