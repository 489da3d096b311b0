import GoldpanCoding
import GoldpanInsights

/// How well each promise is kept.
struct DigestScorecard {
  let words: DigestWords
  let card: PromiseScorecard

  var section: DigestSection {
    var blocks = blocks(
      card.rows, chart: "scorecard", title: "Scores with their 90 % ranges")
    if !card.drafts.isEmpty {
      blocks +=
        [.heading("Promises not made yet")]
        + self.blocks(
          card.drafts, chart: "drafts",
          title: "Scores of promises not made yet, with their 90 % ranges")
    }
    return DigestSection(.scorecard, "Scorecard", blocks)
  }

  private func blocks(_ rows: [PromiseScorecard.Row], chart: String, title: String) -> [Block] {
    let chart = DigestCharts(words: words).scorecard(rows, name: chart, title: title).map(
      Block.chart)
    return [chart, table(rows), remarks(rows), bounds(rows)].compactMap { $0 }
  }

  private func table(_ rows: [PromiseScorecard.Row]) -> Block {
    guard !rows.isEmpty else { return .paragraph("No promise is live.") }
    return .table(
      .init(
        "How well each promise is kept",
        [
          .init("Promise"), .init("", isBar: true), .init("Score", isNumber: true),
          .init("90 % range"),
          .init("Mean", isNumber: true), .init("People"), .init("Above 6?"), .init("Verdict"),
        ],
        rows.map(cells)))
  }

  private func cells(_ row: PromiseScorecard.Row) -> [Prose] {
    let score = row.score
    let reach: Prose = "\(row.scores.count) of \(row.of)"
    guard let mean = score.mean else {
      return [
        words.promise(row.promise.id), "", "–", "–", "–", reach, "–", "\(row.verdict.text)",
      ]
    }
    return [
      words.promise(row.promise.id), "\(bar(score.value))", "\(oneDecimal(score.value))",
      "\(score.rangeText)", "\(oneDecimal(mean))", reach, certainty(row),
      "\(strong: Prose(row.verdict.text))",
    ]
  }

  private func certainty(_ row: PromiseScorecard.Row) -> Prose {
    let certainty = percent(row.score.certaintyAbove6)
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

  private func remarks(_ rows: [PromiseScorecard.Row]) -> Block? {
    let lines = rows.compactMap { row -> Prose? in
      let remarks = ScorecardRemarks(words: words, row: row).all
      return remarks.isEmpty
        ? nil : "\(words.promise(row.promise.id)): \(remarks.joined(separator: "; "))."
    }
    return lines.isEmpty ? nil : .list(lines)
  }

  /// What reviewing could still do, the same for several promises said once.
  private func bounds(_ rows: [PromiseScorecard.Row]) -> Block? {
    let cases: [(String, (PromiseScorecard.Row) -> Promise.Verdict)] = [
      ("rejected", \.bounds.ifRejected), ("accepted", \.bounds.ifAccepted),
    ]
    let parts = cases.flatMap { word, verdict in
      ["unproven", "keep", "refresh", "overhaul"].compactMap { name -> Prose? in
        let changed = rows.filter { verdict($0).name == name && $0.verdict.name != name }
        guard !changed.isEmpty else { return nil }
        let which: Prose =
          changed.count == rows.count && rows.count > 1
          ? "every promise" : words.promises(changed.map(\.promise.id))
        return "if all waiting suggestions were \(word), \(which) would be \(emphasis: Prose(name))"
      }
    }
    guard !parts.isEmpty else { return nil }
    return .paragraph("Review can still change this: \(parts.joined(separator: "; ")).")
  }
}
