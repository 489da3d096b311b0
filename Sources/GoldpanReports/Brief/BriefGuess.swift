import GoldpanCoding
import GoldpanInsights

/// Everybody's number first, then what the company and customers see.
struct BriefGuess {
  let words: BriefWords

  var blocks: [Block] {
    let rows = words.brief.live + words.brief.drafts
    let guess = Block.Table(
      "My numbers, 0–10", [.init("Promise"), .init("I write", isNumber: true)],
      rows.map { [words.digest.promise($0.promise.id), ""] })
    let reveal = Block.Table(
      "What the company and customers see",
      [
        .init("Promise"), .init("We wrote", isNumber: true), .init("Company, mean"),
        .init("Customers, mean"), .init("Customers' score", isNumber: true), .init("Reading"),
      ],
      rows.map(cells))
    return [
      .paragraph(
        "Everybody writes alone: from 0 to 10, how well do we keep it today? Turn the page only when all "
          + "have written."),
      .table(guess), .heading("Then see"), .table(reveal),
      .paragraph(
        "Means are those of the digest, 0–10, with the range that holds the truth with 90 % probability and how "
          + "many people speak of the promise; the reading compares them. The score allows for few people: "
          + "above 6 the promise can be made."),
    ]
  }

  private func cells(_ row: PromiseScorecard.Row) -> [Prose] {
    let view = words.brief.view(of: row.promise.id)
    let company = view.map { words.mean($0.company.score, of: $0.company.of) } ?? "–"
    let reading: Prose =
      row.promise.status == .draft
      ? "not made yet" : view?.reading.map(name) ?? "no view of the company"
    return [
      words.digest.promise(row.promise.id), "", company, words.mean(row.score, of: row.of),
      row.score.people == 0 ? "–" : Prose(oneDecimal(row.score.value)), reading,
    ]
  }

  private func name(_ reading: Gap.Reading) -> Prose {
    switch reading {
    case .blindSpot: "\(strong: "blind spot"): the company sees it kept, customers do not"
    case .hiddenStrength: "hidden strength: customers see more than the company does"
    case .aligned: "aligned"
    case .unclear: "unclear"
    }
  }
}
