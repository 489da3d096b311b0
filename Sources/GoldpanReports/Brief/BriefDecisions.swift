import GoldpanCoding
import GoldpanInsights

/// A table to fill in: what happens to each promise, by whom and by when.
struct BriefDecisions {
  let words: BriefWords

  var blocks: [Block] {
    let brief = words.brief
    let rows =
      brief.live.map { [words.digest.promise($0.promise.id), Prose($0.verdict.text)] }
      + brief.drafts.map {
        [words.digest.promise($0.promise.id), "draft: test before you make it"]
      }
      + brief.newPromises.map { [words.name($0.tag), "not promised: test before you make it"] }
    guard !rows.isEmpty else {
      return [.paragraph("No promise is made or thought about: decide which the first one is.")]
    }
    return [
      .paragraph("One line a promise, and nobody leaves before every line has a name and a day."),
      .table(
        .init(
          "Decisions",
          [
            .init("Promise"), .init("As computed"), .init("We decide"), .init("By whom"),
            .init("By when"),
          ],
          rows.map { $0 + ["", "", ""] })),
    ]
  }
}
