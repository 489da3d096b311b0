import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// What the company thinks of its promises beside what customers say, and who knows them.
struct DigestGap {
  let words: DigestWords

  /// Nothing if nobody of the company is heard and nobody was asked whether they know a promise.
  var section: DigestSection? {
    let blocks = views + awareness
    return blocks.isEmpty ? nil : DigestSection(.gap, "Company and customers", blocks)
  }

  private var views: [Block] {
    let rows = words.digest.gap.rows
    guard rows.contains(where: { $0.reading != nil }) else { return [] }
    return [
      .table(
        .init(
          "The company's own view beside the customers'",
          [
            .init("Promise"), .init("Company", isNumber: true), .init("90 % range"),
            .init("Employees above 6"), .init("Customers", isNumber: true), .init("90 % range"),
            .init("Customers above 6"), .init("Gap", isNumber: true), .init("Company higher?"),
            .init("Reading"),
          ], rows.map(cells))),
      .paragraph(
        "Views are means of what people rate or tell; the ranges allow for few people, so that a "
          + "mean near 0 or 10 can lie outside its own."), .list(rows.compactMap(remark)),
    ]
  }

  private func cells(_ row: Gap.Row) -> [Prose] {
    let points = row.points.map(signed)
    return [words.promise(row.promise)] + cells(row.company) + cells(row.customers) + [
      Prose(figure: points ?? "–"), Prose(row.certainty.map(percent) ?? "–"),
      row.reading.map { "\(strong: Prose($0.text))" } ?? "–",
    ]
  }

  private func cells(_ side: Gap.Side) -> [Prose] {
    guard let mean = side.score.mean else { return ["–", "–", "–"] }
    return [
      Prose(oneDecimal(mean)), Prose(side.score.rangeText),
      "\(side.above6) of \(side.score.people)",
    ]
  }

  /// Who sees the promise kept, and what customers say of it.
  private func remark(_ row: Gap.Row) -> Prose? {
    guard let reading = row.reading else { return nil }
    let (company, customers) = (row.company, row.customers)
    let sides: Prose =
      "\(company.above6) of \(counted(company.score.people, "employee")) "
      + "see it kept (above 6), and \(customers.above6) of "
      + "\(counted(customers.score.people, "customer"))"
    let quotes = words.line(row.quotes)
    let line: Prose = "\(words.promise(row.promise)), \(reading.text): \(sides)."
    return quotes.isEmpty ? line : "\(line) \(quotes)"
  }

  private var awareness: [Block] {
    let rows = words.digest.awareness.rows
    guard !rows.isEmpty else { return [] }
    let audiences = Audience.allCases.filter { audience in
      rows.contains { $0.answers.contains { $0.audience == audience } }
    }
    let table = Block.Table(
      "Who knows the promises", [.init("Promise")] + audiences.map { .init($0.title) },
      rows.map { row in
        [words.promise(row.promise)]
          + audiences.map { audience in
            row.answers.first { $0.audience == audience }.map(cell) ?? "–"
          }
      })
    let untold = words.digest.awareness.needTelling
    return [.heading("Who knows the promises"), .table(table)]
      + (untold.isEmpty
        ? []
        : [
          .paragraph(
            "Fewer than half of the employees asked know of \(words.promises(untold)): tell our own "
              + "people first.")
        ])
  }

  private func cell(_ answers: Awareness.Answers) -> Prose {
    let count: Prose = "\(answers.aware) of \(answers.asked)"
    guard answers.asked < answers.people else { return count }
    return "\(count) (\(answers.asked) of \(answers.people) asked)"
  }
}

extension Gap.Reading {
  /// The reading as a reader wants it.
  var text: String {
    switch self {
    case .blindSpot: "blind spot"
    case .hiddenStrength: "hidden strength"
    case .aligned: "aligned"
    case .unclear: "unclear"
    }
  }
}

extension Audience {
  /// Several of them, at the head of a column.
  fileprivate var title: String {
    switch self {
    case .customer: "Customers"
    case .employee: "Employees"
    case .partner: "Partners"
    }
  }
}
