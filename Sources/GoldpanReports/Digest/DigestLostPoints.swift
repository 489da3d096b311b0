import GoldpanCoding
import GoldpanInsights

/// Where the points go, promise by promise, and whose job they are; then what else hurts.
struct DigestLostPoints {
  let words: DigestWords

  /// Nothing if nobody loses points and nothing hurts.
  var section: DigestSection? {
    let digest = words.digest
    let lost = digest.lostPoints
    let known = Set(lost.flatMap(\.rows).compactMap(\.theme?.tag))
    let others = digest.hurts.filter { !known.contains($0.tag) }
    let rest = others.isEmpty ? [] : [table(others), DigestThemes(words: words).list(others)]
    guard !lost.isEmpty else {
      return rest.isEmpty ? nil : DigestSection(.lostPoints, "What hurts", rest)
    }
    let heading = Block.heading("What else hurts, whatever is promised")
    return DigestSection(
      .lostPoints, "Lost points",
      lost.enumerated().flatMap(blocks) + (rest.isEmpty ? [] : [heading] + rest))
  }

  private func blocks(_ number: Int, _ lost: LostPoints) -> [Block] {
    let title: Prose =
      "\(words.claim(lost.promise)): where \(oneDecimal(tenths: lost.tenths)) points go"
    let table = Block.Table(
      "Where \(oneDecimal(tenths: lost.tenths)) points go",
      [.init("Pain"), .init("Lost", isNumber: true)] + columns,
      lost.rows.map { row -> [Prose] in
        let points = Prose(oneDecimal(tenths: row.tenths))
        guard let theme = row.theme else {
          return ["unexplained", points, reach(row, of: lost), "", "", ""]
        }
        return [Prose(words.name(theme.tag)), points] + cells(theme)
      } + remainder(lost))
    var shown: Set<Evidence.ID> = []
    var quotes: [Block] = []
    for theme in lost.rows.compactMap(\.theme) {
      guard let block = words.block(theme, shown: &shown) else { continue }
      quotes += [.paragraph(words.title(theme)), block]
    }
    let chart = DigestCharts(words: words).lost(lost, name: "lost-\(number + 1)").map(Block.chart)
    return [.heading(title)] + [chart].compactMap { $0 } + [.table(table)] + quotes
      + DigestRewording(words: words).blocks(lost.promise)
  }

  /// In a digest for one department: what others answer for, so that the rows still add up.
  private func remainder(_ lost: LostPoints) -> [[Prose]] {
    let rest = lost.tenths - lost.rows.reduce(0) { $0 + $1.tenths }
    guard rest > 0 else { return [] }
    return [
      ["for others to answer", Prose(oneDecimal(tenths: rest))] + columns.map { _ in "" }
    ]
  }

  private func table(_ themes: [Theme]) -> Block {
    .table(
      .init(
        "What hurts", [.init("Pain")] + columns,
        themes.map { [Prose(words.name($0.tag))] + cells($0) }))
  }

  private var columns: [Block.Table.Column] {
    [.init("People"), .init("Severity"), .init("Cause")] + (tellsOwners ? [.init("Owner")] : [])
  }

  private func cells(_ theme: Theme) -> [Prose] {
    [Prose(words.people(theme)), severity(theme), Prose(theme.cause ?? "")]
      + (tellsOwners ? [words.owners(theme.owners)] : [])
  }

  /// That nobody owns anything is no finding where no study was written.
  private var tellsOwners: Bool {
    words.digest.scorecard != nil || words.digest.header.remit != nil
      || words.digest.hurts.contains { !$0.owners.isEmpty }
  }

  /// How many people lose points without saying why.
  private func reach(_ row: LostPoints.Row, of lost: LostPoints) -> Prose {
    let card = words.digest.scorecard
    let rows = (card?.rows ?? []) + (card?.drafts ?? [])
    let of = rows.first { $0.promise.id == lost.promise }?.of
    return of.map { "\(row.people) of \($0)" } ?? "\(row.people)"
  }

  private func severity(_ theme: Theme) -> Prose {
    guard theme.severity > 0 else { return "" }
    guard theme.escalates else { return "\(theme.severity)" }
    guard let target = theme.escalation else {
      return "\(theme.severity) ⚠ escalates, to nobody named"
    }
    return "\(theme.severity) ⚠ escalates to \(target)"
  }
}
