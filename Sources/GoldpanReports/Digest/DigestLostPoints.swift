import GoldpanCoding
import GoldpanInsights

/// Where the points go, promise by promise, and whose job they are; then what else hurts.
struct DigestLostPoints {
  let words: DigestWords

  var blocks: [String] {
    let digest = words.digest
    let lost = digest.lostPoints
    let known = Set(lost.flatMap(\.rows).compactMap(\.theme?.tag))
    let others = digest.hurts.filter { !known.contains($0.tag) }
    let rest = others.isEmpty ? [] : [table(others), DigestThemes(words: words).list(others)]
    guard !lost.isEmpty else { return rest.isEmpty ? [] : ["## What hurts"] + rest }
    return ["## Lost points"] + lost.flatMap(blocks)
      + (rest.isEmpty ? [] : ["### What else hurts, whatever is promised"] + rest)
  }

  private func blocks(_ lost: LostPoints) -> [String] {
    let title =
      "### \(words.claim(lost.promise)): where \(oneDecimal(tenths: lost.tenths)) points go"
    let table = Markdown.table(
      [("Pain", false), ("Lost", true)] + columns,
      lost.rows.map { row in
        let points = oneDecimal(tenths: row.tenths)
        guard let theme = row.theme else {
          return ["unexplained", points, reach(row, of: lost), "", "", ""]
        }
        return [words.name(theme.tag), points] + cells(theme)
      })
    var shown: Set<Evidence.ID> = []
    var quotes: [String] = []
    for theme in lost.rows.compactMap(\.theme) {
      guard let block = words.block(theme.quotes, shown: &shown) else { continue }
      quotes += [words.title(theme), block]
    }
    return [title, table] + quotes
  }

  private func table(_ themes: [Theme]) -> String {
    Markdown.table([("Pain", false)] + columns, themes.map { [words.name($0.tag)] + cells($0) })
  }

  private var columns: [(title: String, isNumber: Bool)] {
    [("People", false), ("Severity", false), ("Cause", false)]
      + (tellsOwners ? [("Owner", false)] : [])
  }

  private func cells(_ theme: Theme) -> [String] {
    [words.people(theme), severity(theme), theme.cause.map(Markdown.escaped) ?? ""]
      + (tellsOwners ? [owner(theme)] : [])
  }

  /// That nobody owns anything is no finding where no study was written.
  private var tellsOwners: Bool {
    words.digest.scorecard != nil || words.digest.hurts.contains { !$0.owners.isEmpty }
  }

  /// How many people lose points without saying why.
  private func reach(_ row: LostPoints.Row, of lost: LostPoints) -> String {
    let card = words.digest.scorecard
    let rows = (card?.rows ?? []) + (card?.drafts ?? [])
    let of = rows.first { $0.promise.id == lost.promise }?.of
    return of.map { "\(row.people) of \($0)" } ?? String(row.people)
  }

  private func severity(_ theme: Theme) -> String {
    guard theme.severity > 0 else { return "" }
    guard theme.escalates else { return String(theme.severity) }
    let target = theme.escalation.map { "escalates to \(Markdown.escaped($0))" }
    return "\(theme.severity) ⚠ \(target ?? "escalates, to nobody named")"
  }

  private func owner(_ theme: Theme) -> String {
    let names = theme.owners.map { Markdown.escaped($0.name) }.joined(separator: ", ")
    switch theme.owners.count {
    case 0: return "**no owner**"
    case 1: return names
    case 2: return "**two owners: \(names)**"
    default: return "**\(theme.owners.count) owners: \(names)**"
    }
  }
}
