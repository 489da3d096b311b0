import GoldpanCoding
import GoldpanInsights

/// The promises that the company's own people do not know.
struct BriefTelling {
  let words: BriefWords

  var blocks: [Block] {
    [
      .paragraph(
        "Fewer than half of the employees asked know these promises. Nobody keeps what they do not know."
      ),
      .table(
        .init(
          "Promises to tell our people of",
          [
            .init("Promise"), .init("Employees who know it"), .init("Who tells them"),
            .init("How"), .init("By when"),
          ],
          words.brief.untold.map { row in
            [words.digest.promise(row.promise), known(row), "", "", ""]
          })),
    ]
  }

  private func known(_ row: Awareness.Row) -> Prose {
    row.answers.filter { $0.audience == .employee }
      .map { "\($0.aware) of \($0.asked) asked" as Prose }.joined(separator: ", ")
  }
}
