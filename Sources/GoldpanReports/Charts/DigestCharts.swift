import GoldpanCoding
package import GoldpanInsights

/// The charts of a digest.
struct DigestCharts {
  let words: DigestWords

  /// Every promise with its score and range; `nil` if nobody speaks of any.
  func scorecard(_ rows: [PromiseScorecard.Row], name: String, title: String) -> Chart? {
    let ranges = rows.filter { $0.score.mean != nil }.map { row in
      Chart.Range(
        label: claim(row.promise.id), value: row.score.value, range: row.score.range,
        verdict: row.verdict.name)
    }
    guard !ranges.isEmpty else { return nil }
    let facts = ranges.map {
      "\($0.label): \(oneDecimal($0.value)), between \(oneDecimal($0.range.lowerBound)) and "
        + "\(oneDecimal($0.range.upperBound)), \($0.verdict)"
    }
    return Chart(
      name, title,
      summary: "\(facts.joined(separator: "; ")). Above 6 a promise can be made.", .ranges(ranges))
  }

  /// What costs points; `nil` if there is only one thing.
  ///
  /// All of a digest have one scale.
  func lost(_ lost: LostPoints, name: String) -> Chart? {
    let bars = lost.rows.map { row in
      Chart.Bar(
        label: row.theme.map { words.name($0.tag) } ?? "unexplained",
        value: Double(row.tenths) / 10, text: oneDecimal(tenths: row.tenths))
    }
    guard bars.count > 1 else { return nil }
    let most = words.digest.lostPoints.flatMap(\.rows).map(\.tenths).max() ?? 0
    return Chart(
      name, "Where \(oneDecimal(tenths: lost.tenths)) points of 10 go: \(claim(lost.promise))",
      summary: bars.map { "\($0.label): \($0.text)" }.joined(separator: "; ") + ".",
      .bars(bars, full: Double(most) / 10))
  }

  /// The score of each promise in each group of a column; `nil` if no group has three people.
  func segments(_ column: Segments.Column, name: String) -> Chart? {
    let shown = column.groups.indices.filter { column.groups[$0].label != nil }
    let rows = column.promises.filter { row in shown.contains { row.cells[$0].score != nil } }
    guard !rows.isEmpty else { return nil }
    let titles = shown.map { column.groups[$0].label ?? "" }
    let grid = rows.map { row in
      Chart.GridRow(label: claim(row.promise), values: shown.map { row.cells[$0].score?.value })
    }
    let facts = grid.map { row in
      let scores = zip(titles, row.values).map { "\($0) \($1.map(oneDecimal) ?? "too few people")" }
      return "\(row.label): \(scores.joined(separator: ", "))"
    }
    return Chart(
      name, "Scores by \(column.name), 0–10", summary: facts.joined(separator: "; ") + ".",
      .grid(columns: titles, rows: grid))
  }

  /// How many people love a stage and how many it hurts; `nil` if nobody speaks of any.
  func journey(_ journey: Journey) -> Chart? {
    let sides = journey.rows.filter { $0.people > 0 }.map {
      Chart.Sides(label: $0.stage.title, loved: $0.loving, hurt: $0.hurting)
    }
    guard !sides.isEmpty else { return nil }
    let facts = sides.map { "\($0.label): loved by \($0.loved), hurts \($0.hurt)" }
    return Chart(
      "journey", "How many people love a stage, and how many it hurts",
      summary: facts.joined(separator: "; ") + ".", .sides(sides))
  }

  /// How the tags grow from one interview to the next; `nil` without any.
  static func saturation(_ saturation: Saturation, _ band: SaturationBand) -> Chart? {
    let totals = saturation.steps.map(\.total)
    guard let last = totals.last, last > 0, totals.count > 1, band.totals.count == totals.count
    else { return nil }
    return Chart(
      "saturation", "Tags after each interview",
      summary:
        "\(totals[0]) tags after the first interview, \(last) after \(totals.count); the band "
        + "holds the middle 90 % of other orders.",
      .growth(totals: totals, band: band.totals))
  }

  private func claim(_ id: Promise.ID) -> String { TerminalWriter.plain(words.claim(id)) }
}

extension Insights {
  /// How the tags grow from one interview to the next; it costs a thousand other orders.
  ///
  /// How much was heard is the business of the whole study, not of one department.
  package var saturationChart: Chart? {
    guard remit == nil else { return nil }
    let interviews = interviews(by: .transcript)
    return DigestCharts.saturation(Saturation(of: interviews), SaturationBand(of: interviews))
  }
}
