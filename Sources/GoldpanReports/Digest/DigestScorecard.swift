import GoldpanCoding
import GoldpanInsights

/// How well each promise is kept.
struct DigestScorecard {
  let words: DigestWords
  let card: PromiseScorecard

  var blocks: [String] {
    var blocks = ["## Scorecard", table(card.rows), remarks(card.rows), bounds(card.rows)]
    if !card.drafts.isEmpty {
      blocks += [
        "### Promises not made yet", table(card.drafts), remarks(card.drafts), bounds(card.drafts),
      ]
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
        words.promise(row.promise.id), "", "–", "–", "–", reach, "–", row.verdict.text,
      ]
    }
    return [
      words.promise(row.promise.id), bar(score.value), oneDecimal(score.value),
      score.rangeText,
      oneDecimal(mean), reach, certainty(row), "**\(row.verdict.text)**",
    ]
  }

  private func certainty(_ row: PromiseScorecard.Row) -> String {
    let certainty = Markdown.escaped(percent(row.score.certaintyAbove6))
    return switch row.promiseable {
    case .firm: "yes (\(certainty))"
    case .tentative: "tentative (\(certainty))"
    case .no: "no (\(certainty))"
    }
  }

  /// Ten steps, one a point.
  private func bar(_ score: Double) -> String {
    let full = max(0, min(10, Int(score.rounded())))
    return String(repeating: "█", count: full) + String(repeating: "░", count: 10 - full)
  }

  private func remarks(_ rows: [PromiseScorecard.Row]) -> String {
    let lines = rows.compactMap { row in
      let remarks = ScorecardRemarks(words: words, row: row).all
      return remarks.isEmpty
        ? nil : "- \(words.promise(row.promise.id)): \(remarks.joined(separator: "; "))."
    }
    return lines.joined(separator: "\n")
  }

  /// What reviewing could still do, the same for several promises said once.
  private func bounds(_ rows: [PromiseScorecard.Row]) -> String {
    let cases: [(String, (PromiseScorecard.Row) -> Promise.Verdict)] = [
      ("rejected", \.bounds.ifRejected), ("accepted", \.bounds.ifAccepted),
    ]
    let parts = cases.flatMap { word, verdict in
      ["unproven", "keep", "refresh", "overhaul"].compactMap { name -> String? in
        let changed = rows.filter { verdict($0).name == name && $0.verdict.name != name }
        guard !changed.isEmpty else { return nil }
        let which =
          changed.count == rows.count && rows.count > 1
          ? "every promise" : words.promises(changed.map(\.promise.id))
        return "if all waiting suggestions were \(word), \(which) would be *\(name)*"
      }
    }
    guard !parts.isEmpty else { return "" }
    return "Review can still change this: \(parts.joined(separator: "; "))."
  }
}
