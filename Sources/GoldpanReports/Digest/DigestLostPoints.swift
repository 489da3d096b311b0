import GoldpanCoding
import GoldpanInsights

/// Where the points go, promise by promise, and whose job they are.
struct DigestLostPoints {
  let words: DigestWords

  var blocks: [String] {
    guard !words.digest.lostPoints.isEmpty else { return [] }
    return ["## Lost points"] + words.digest.lostPoints.flatMap(blocks)
  }

  private func blocks(_ lost: LostPoints) -> [String] {
    let claim = words.claims[lost.promise] ?? lost.promise.description
    let title =
      "### \(Markdown.escaped(claim)): where \(oneDecimal(tenths: lost.tenths)) points go"
    let table = Markdown.table(
      [
        ("Pain", false), ("Lost", true), ("People", false), ("Severity", false), ("Cause", false),
        ("Owner", false),
      ], lost.rows.map { cells($0, of: lost) })
    let quotes = lost.rows.compactMap { row in
      row.theme.flatMap { theme in
        words.quotes(theme.quotes).map { "**\(words.name(theme.tag).capitalizedFirst)**\n\n\($0)" }
      }
    }
    return [title, table] + quotes
  }

  private func cells(_ row: LostPoints.Row, of lost: LostPoints) -> [String] {
    let points = oneDecimal(tenths: row.tenths)
    guard let theme = row.theme else {
      let of = lost.rows.compactMap(\.theme).first?.of ?? words.digest.header.people.first?.people
      return [
        "unexplained", points, of.map { "\(row.people) of \($0)" } ?? String(row.people), "", "",
        "",
      ]
    }
    return [
      words.name(theme.tag), points, words.people(theme), severity(theme),
      theme.cause.map(Markdown.escaped) ?? "", owner(theme),
    ]
  }

  private func severity(_ theme: Theme) -> String {
    guard theme.severity > 0 else { return "" }
    guard theme.escalates else { return String(theme.severity) }
    let target = theme.owners.compactMap(\.escalation).first
    return "\(theme.severity) ⚠ "
      + (target.map { "escalates to \(Markdown.escaped($0))" } ?? "escalates, to nobody named")
  }

  private func owner(_ theme: Theme) -> String {
    switch theme.owners.count {
    case 0: "**no owner**"
    case 1: Markdown.escaped(theme.owners[0].name)
    default:
      "**\(theme.owners.count == 2 ? "two" : "\(theme.owners.count)") owners: "
        + theme.owners.map { Markdown.escaped($0.name) }.joined(separator: ", ") + "**"
    }
  }
}
