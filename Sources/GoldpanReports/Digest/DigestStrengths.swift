import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// What advocates and others love, and whether a promise says it.
struct DigestStrengths {
  let words: DigestWords

  var blocks: [String] {
    let digest = words.digest
    let loved = digest.strengths.loved
    let head = ["## What advocates love, and whether a promise says it", advocates].compactMap {
      $0
    }
    guard !loved.isEmpty else { return head + ["Nobody praises anything yet."] }
    let hasPromises = digest.scorecard != nil
    let unpromised = hasPromises ? digest.strengths.unpromised : []
    let rest = loved.filter { !unpromised.contains($0) }
    var blocks = head + [table(loved, hasPromises: hasPromises)]
    if !unpromised.isEmpty {
      blocks.append("### Loved by three or more, and no promise says it")
      blocks += unpromised.flatMap(quoted)
    }
    guard !rest.isEmpty else { return blocks }
    return blocks + ["### What people say of the rest"].filter { _ in !unpromised.isEmpty }
      + [DigestThemes(words: words).list(rest)]
  }

  private func table(_ loved: [Theme], hasPromises: Bool) -> String {
    Markdown.table(
      [("Loved", false), ("People", false), ("Advocates", true)]
        + (hasPromises ? [("Promise that says it", false)] : []),
      loved.map { theme in
        let promises = theme.promises.isEmpty ? "**none**" : words.promises(theme.promises)
        return [words.name(theme.tag), words.people(theme), String(theme.advocates)]
          + (hasPromises ? [promises] : [])
      })
  }

  private func quoted(_ theme: Theme) -> [String] {
    var shown: Set<Evidence.ID> = []
    let block = words.block(theme.quotes, shown: &shown)
    return [words.title(theme, [words.people(theme)])] + [block].compactMap { $0 }
  }

  /// Who counts as an advocate, and why; nothing without people.
  private var advocates: String? {
    let advocates = words.digest.advocates
    guard advocates.of > 0 else { return nil }
    let reasons = advocates.reasons
    let said = words.links(reasons.said)
    let parts = [
      (reasons.answers, "by their answer of 9 or 10"),
      (
        reasons.words, "by recommending in their own words" + (said.isEmpty ? "" : " (\(said))")
      ), (reasons.column, "by the advocate column"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    var text =
      "\(advocates.advocates.count) of \(advocates.of) "
      + (advocates.advocates.count == 1 ? "is an advocate" : "are advocates")
      + (parts.isEmpty ? "." : ": \(parts.joined(separator: ", ")).")
    if advocates.promoters + advocates.passives + advocates.detractors > 0 {
      text +=
        " Asked whether they would recommend: \(counted(advocates.promoters, "promoter")) "
        + "(9–10), \(counted(advocates.passives, "passive")) (7–8), "
        + "\(counted(advocates.detractors, "detractor")) (0–6)."
    }
    return text
  }
}

extension Advocates {
  /// How many count for which reason, and the words of those who said so.
  var reasons: (answers: Int, words: Int, column: Int, said: [Evidence.ID]) {
    let reasons = advocates.map(\.reason)
    let said = reasons.compactMap { if case .words(let id) = $0 { id } else { nil } }
    let column = reasons.count { $0 == .column }
    return (reasons.count - said.count - column, said.count, column, said.sorted())
  }
}
