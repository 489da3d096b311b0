import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// How far people differ by segment, and what was said by those of whom different things became.
struct DigestSegments {
  let words: DigestWords

  /// So many tags are shown of a column; the JSON has all.
  private static let mostRows = 8

  /// Nothing without a column that has a group of three people or more.
  var section: DigestSection? {
    let segments = words.digest.segments
    var shown: Set<Evidence.ID> = []
    var blocks: [Block] = []
    for (number, column) in segments.columns.enumerated() {
      blocks += self.blocks(column, number, &shown)
    }
    for outcome in segments.outcomes { blocks += self.blocks(outcome) }
    return blocks.isEmpty ? nil : DigestSection(.segments, "Segments", blocks)
  }

  private func blocks(
    _ column: Segments.Column, _ number: Int, _ shown: inout Set<Evidence.ID>
  ) -> [Block] {
    let told = column.promises.filter { row in row.cells.contains { $0.score != nil } }
    let marks = Array(column.marks.prefix(Self.mostRows))
    guard !told.isEmpty || !marks.isEmpty else { return [] }
    let chart = DigestCharts(words: words).segments(column, name: "segments-\(number + 1)")
    return [
      .heading("By \(column.name)"), .paragraph(groups(column.groups, column.withoutValue)),
    ] + [chart.map(Block.chart)].compactMap { $0 } + (told.isEmpty ? [] : [verdicts(told, column)])
      + divided(told, column).map { .paragraph($0) }
      + (marks.isEmpty ? [] : [.paragraph(aboutMarks), table(marks)] + quotes(marks, &shown))
  }

  /// "7 home, 5 business, 2 other (fewer than 3 each), 1 without a value or with a rare one".
  private func groups(_ groups: [Segments.Group], _ withoutValue: Int) -> Prose {
    let named = groups.map { group -> Prose in
      group.label.map { "\(group.people) \($0)" } ?? "\(group.people) \(others)"
    }
    let rest: [Prose] =
      withoutValue > 0 ? ["\(withoutValue) without a value or with a rare one"] : []
    return "People: \((named + rest).joined(separator: ", "))."
  }

  private var fewest: Int { Segments.fewestPeople(of: words.digest.header.audience) }

  private var others: Prose { "other (fewer than \(fewest) each)" }

  private var aboutMarks: Prose {
    "What sets a segment apart: tags of \(fewest == 3 ? "three" : "\(fewest)") people or more whose share is larger here than elsewhere with a certainty of 90 % or more. Every tag is compared, so that chance alone finds some."
  }

  private func verdicts(_ rows: [Segments.PromiseRow], _ column: Segments.Column) -> Block {
    .table(
      .init(
        "How each segment sees each promise",
        [
          .init("Promise"), .init("Segment"), .init("Score", isNumber: true),
          .init("90 % range", isNumber: true), .init("People"), .init("Verdict"), .init("Words"),
        ],
        rows.flatMap { row in
          zip(column.groups, row.cells).compactMap { group, cell in
            group.label.flatMap { label in
              cell.people.map { cells(row, label, of: group.people, cell, people: $0) }
            }
          }
        }))
  }

  private func cells(
    _ row: Segments.PromiseRow, _ label: String, of all: Int, _ cell: Segments.Cell,
    people: Int
  ) -> [Prose] {
    [
      words.promise(row.promise), Prose(label),
      Prose(cell.score.map { oneDecimal($0.value) } ?? "–"),
      Prose(cell.score?.rangeText ?? "–"), "\(people) of \(all)",
      cell.verdict.map { Prose($0.name) } ?? "too few to say",
      words.links([cell.words].compactMap { $0 }),
    ]
  }

  /// A sentence for each promise that segments do not agree on.
  private func divided(
    _ rows: [Segments.PromiseRow], _ column: Segments.Column
  ) -> [Prose] {
    rows.filter(\.isDivided).map { row in
      let parts = zip(column.groups, row.cells).compactMap { group, cell -> Prose? in
        guard let label = group.label, let score = cell.score, let verdict = cell.verdict,
          !verdict.isUnproven
        else { return nil }
        let figures = "\(oneDecimal(score.value)), \(score.rangeText)"
        let link = words.links([cell.words].compactMap { $0 })
        return link.isEmpty
          ? "\(verdict.name) for \(label) (\(figures))"
          : "\(verdict.name) for \(label) (\(figures)) \(link)"
      }
      return
        "\(strong: "One size does not fit"): \(words.promise(row.promise)) is one to \(parts.joined(separator: ", to "))."
    }
  }

  private func table(_ marks: [Segments.Mark]) -> Block {
    .table(
      .init(
        "What sets a segment apart",
        [
          .init("Segment"), .init("More often said"), .init("Here"), .init("Elsewhere"),
          .init("Certainty", isNumber: true), .init("Words"),
        ],
        marks.map { mark in
          [
            "\(mark.label)", "\(words.name(mark.tag))", "\(mark.people) of \(mark.of)",
            "\(mark.rest) of \(mark.restOf)", Prose(percent(mark.certainty)),
            words.links([mark.quotes.typical ?? mark.quotes.strongest].compactMap { $0 }),
          ]
        }))
  }

  private func quotes(_ marks: [Segments.Mark], _ shown: inout Set<Evidence.ID>) -> [Block] {
    var said: [Prose] = []
    for id in marks.compactMap({ $0.quotes.typical ?? $0.quotes.strongest })
    where !shown.contains(id) {
      if let quote = words.once(id, shown: &shown) { said.append(quote) }
    }
    return said.isEmpty ? [] : [.quotes(said)]
  }

  private func blocks(_ outcome: Segments.OutcomeColumn) -> [Block] {
    guard !outcome.rows.isEmpty else { return [] }
    let rows = outcome.rows.prefix(Self.mostRows).map { row -> [Prose] in
      let counts = zip(outcome.groups, row.people).compactMap { group, people in
        people.map { people -> Prose in
          "\(group.label.map { Prose($0) } ?? others) \(people) of \(group.people)"
        }
      }
      return [
        "\(words.name(row.tag))", counts.joined(separator: ", "),
        words.links([row.quotes.typical ?? row.quotes.strongest].compactMap { $0 }),
      ]
    }
    return [
      .heading("By what became of them: \(outcome.title)"),
      .paragraph(
        "\(groups(outcome.groups, outcome.withoutValue)) What was said and what became of people, counted side by side; the count does not say why."
      ),
      .table(
        .init(
          "What was said, by outcome", [.init("Said"), .init("People"), .init("Words")],
          Array(rows))),
    ]
  }
}

extension Segments.OutcomeColumn {
  /// The column without the mark of an outcome: `renewed` of `outcome.renewed`.
  fileprivate var title: String {
    name.split(separator: ".", maxSplits: 1).last.map(String.init) ?? name
  }
}
