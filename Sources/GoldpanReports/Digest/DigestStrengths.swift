import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// What advocates and others love, and whether a promise says it.
struct DigestStrengths {
  let words: DigestWords

  /// Nothing in a digest for a department to which no praise belongs.
  var section: DigestSection? {
    guard words.digest.header.remit == nil || !words.digest.strengths.loved.isEmpty else {
      return nil
    }
    return DigestSection(
      .strengths, "What advocates love, and whether a promise says it",
      [advocates.map { .paragraph($0) }].compactMap { $0 } + blocks)
  }

  private var blocks: [Block] {
    let digest = words.digest
    let loved = digest.strengths.loved
    guard !loved.isEmpty else { return [.paragraph("Nobody praises anything yet.")] }
    let hasPromises = digest.scorecard != nil
    let unpromised = hasPromises ? digest.strengths.unpromised : []
    let rest = loved.filter { !unpromised.contains($0) }
    var blocks = [table(loved, hasPromises: hasPromises)]
    if !unpromised.isEmpty {
      blocks.append(.heading("Loved by three or more, and no promise says it"))
      blocks += unpromised.flatMap(quoted)
    }
    guard !rest.isEmpty else { return blocks }
    if !unpromised.isEmpty { blocks.append(.heading("What people say of the rest")) }
    return blocks + [DigestThemes(words: words).list(rest)]
  }

  private func table(_ loved: [Theme], hasPromises: Bool) -> Block {
    .table(
      .init(
        "What is loved",
        [.init("Loved"), .init("People"), .init("Advocates", isNumber: true)]
          + (hasPromises ? [.init("Promise that says it")] : []),
        loved.map { theme in
          let promises =
            theme.promises.isEmpty ? "\(strong: "none")" : words.promises(theme.promises)
          return [
            Prose(words.name(theme.tag)), Prose(words.people(theme)), "\(theme.advocates)",
          ] + (hasPromises ? [promises] : [])
        }))
  }

  private func quoted(_ theme: Theme) -> [Block] {
    var shown: Set<Evidence.ID> = []
    let block = words.block(theme, shown: &shown)
    return [.paragraph(words.title(theme, [words.people(theme)]))] + [block].compactMap { $0 }
  }

  /// Who counts as an advocate, and why; nothing without people.
  private var advocates: Prose? {
    let advocates = words.digest.advocates
    guard advocates.of > 0 else { return nil }
    let reasons = advocates.reasons
    let said = words.links(reasons.said)
    let inWords: Prose = "by recommending in their own words"
    let ways: [(Int, Prose)] = [
      (reasons.answers, "by their answer of 9 or 10"),
      (reasons.words, said.isEmpty ? inWords : "\(inWords) (\(said))"),
      (reasons.column, "by the advocate column"),
    ]
    let parts = ways.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" as Prose }
    let count = advocates.advocates.count
    var text: Prose =
      "\(count) of \(advocates.of) \(count == 1 ? "is an advocate" : "are advocates")"
    text += parts.isEmpty ? "." : ": \(parts.joined(separator: ", "))."
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
