import GoldpanCoding
import GoldpanInsights

/// What advocates and others love, and, as far as heard, what hurts, is expected and wished for.
struct DigestThemes {
  let words: DigestWords

  var blocks: [String] {
    let digest = words.digest
    var blocks = loved
    if digest.scorecard == nil {
      blocks += section("What hurts", digest.hurts)
    } else {
      let lost = Set(digest.lostPoints.flatMap(\.rows).compactMap(\.theme?.tag))
      let others = digest.hurts.filter { !lost.contains($0.tag) }
      blocks += section("What else hurts", others)
    }
    blocks += section("What people expect", digest.expectations)
    blocks += section("What people wish for", digest.wishes)
    return blocks
  }

  private var loved: [String] {
    let digest = words.digest
    let title = "## What advocates love, and whether a promise says it"
    guard !digest.strengths.loved.isEmpty else { return [title, "Nobody praises anything yet."] }
    var blocks = [title, advocates]
    let hasPromises = digest.scorecard != nil
    blocks.append(
      Markdown.table(
        [("Loved", false), ("People", false), ("Advocates", true)]
          + (hasPromises ? [("Promise", false)] : []),
        digest.strengths.loved.map { theme in
          [words.name(theme.tag), words.people(theme), String(theme.advocates)]
            + (hasPromises
              ? [theme.promises.isEmpty ? "**none**" : words.promises(theme.promises)] : [])
        }))
    let unpromised = hasPromises ? digest.strengths.unpromised : []
    if !unpromised.isEmpty {
      blocks.append("### Loved, and no promise says it")
      blocks += unpromised.compactMap(quoted)
    }
    let rest = digest.strengths.loved.filter { !unpromised.contains($0) }
    blocks += rest.prefix(6).compactMap(quoted)
    return blocks
  }

  private var advocates: String {
    let advocates = words.digest.advocates
    let reasons = advocates.advocates.map(\.reason)
    let answered = reasons.count { if case .answer = $0 { true } else { false } }
    let said = reasons.count { if case .words = $0 { true } else { false } }
    let column = reasons.count { $0 == .column }
    let parts = [
      (answered, "by their answer of 9 or 10"), (said, "by recommending in their own words"),
      (column, "by the advocate column"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    var text =
      "\(advocates.advocates.count) of \(advocates.of) are advocates"
      + (parts.isEmpty ? "." : ": \(parts.joined(separator: ", ")).")
    if advocates.promoters + advocates.passives + advocates.detractors > 0 {
      text +=
        " Asked whether they would recommend: \(advocates.promoters) promoters (9–10), "
        + "\(advocates.passives) passives (7–8), \(advocates.detractors) detractors (0–6)."
    }
    return text
  }

  private func section(_ title: String, _ themes: [Theme]) -> [String] {
    guard !themes.isEmpty else { return [] }
    let table = Markdown.table(
      [("What", false), ("People", false), ("Severity", false)],
      themes.map {
        [words.name($0.tag), words.people($0), $0.severity > 0 ? String($0.severity) : ""]
      })
    return ["## \(title)", table] + themes.prefix(5).compactMap(quoted)
  }

  private func quoted(_ theme: Theme) -> String? {
    words.quotes(theme.quotes).map {
      "**\(words.name(theme.tag).capitalizedFirst)** (\(words.people(theme)))\n\n\($0)"
    }
  }
}
