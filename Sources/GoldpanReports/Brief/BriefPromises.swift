import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// The second lever, move the promise: customers' own words for what already works.
struct BriefPromises {
  let words: BriefWords

  var blocks: [Block] {
    let blocks = rewordings + new + drafts
    return blocks.isEmpty ? [] : [.heading("Move the promise")] + blocks
  }

  private static let columns: [Block.Table.Column] = [
    .init("What they say"), .init("Said by"), .init("Score today"), .init("Above 6?"),
  ]

  private var rewordings: [Block] {
    let (found, empty) = words.brief.rewordings.partitioned { !$0.candidates.isEmpty }
    let blocks = found.flatMap { rewording -> [Block] in
      [
        .paragraph(
          "Instead of \(words.digest.promise(rewording.promise)), in customers' own words:"),
        .table(
          .init(
            "What the promise could say instead", Self.columns, rewording.candidates.map(cells))),
      ]
    }
    guard !empty.isEmpty else { return blocks }
    return blocks + [
      .paragraph(
        "For \(words.digest.promises(empty.map(\.promise))): nothing that three people or more love would "
          + "score above 6 by itself, so the experience has to move first.")
    ]
  }

  private func cells(_ candidate: Rewording.Candidate) -> [Prose] {
    [
      said(candidate.theme), Prose(words.digest.people(candidate.theme)),
      words.score(candidate.score, of: candidate.theme.of),
      words.certainty(candidate.promiseable, candidate.score),
    ]
  }

  private var new: [Block] {
    let themes = words.brief.newPromises
    guard !themes.isEmpty else { return [] }
    return [
      .paragraph("Loved by three people or more, and no promise says it; test before you make it:"),
      .table(
        .init(
          "What could be promised and is not",
          [.init("What they say"), .init("Said by"), .init("Advocates", isNumber: true)],
          themes.map { theme in
            [said(theme), Prose(words.digest.people(theme)), "\(theme.advocates)"]
          })),
    ]
  }

  private var drafts: [Block] {
    let rows = words.brief.drafts
    guard !rows.isEmpty else { return [] }
    return [
      .paragraph("Drafts: hit them before they are made. \(strong: "Test before you make it.")"),
      .table(
        .init(
          "Promises not made yet",
          [.init("Draft"), .init("Score today"), .init("Above 6?"), .init("As computed")],
          rows.map { row in
            [
              words.digest.promise(row.promise.id), words.score(row.score, of: row.of),
              words.certainty(row.promiseable, row.score), Prose(row.verdict.text),
            ]
          })),
    ]
  }

  /// What is loved, and somebody's words for it.
  private func said(_ theme: Theme) -> Prose {
    let name: Prose = "\(strong: Prose(words.digest.name(theme.tag).capitalizedFirst))"
    let quote = (theme.quotes.strongest ?? theme.quotes.typical).flatMap(words.digest.quote)
    return quote.map { "\(name): \($0)" } ?? name
  }
}

extension Array {
  /// The elements that `isMeant`, and the others.
  fileprivate func partitioned(by isMeant: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(isMeant), filter { !isMeant($0) })
  }
}
