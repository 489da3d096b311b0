import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// What was heard of each stage beside its ideal, where people are passed on, and when it was
/// worth it.
struct DigestJourney {
  let words: DigestWords

  /// Nothing if nobody says anything that belongs here.
  var section: DigestSection? {
    guard !journey.isEmpty else { return nil }
    var shown: Set<Evidence.ID> = []
    return DigestSection(
      .journey, "The journey", stages(&shown) + ratings + handOffs(&shown) + affirmations(&shown))
  }

  private var journey: Journey { words.digest.journey }

  private func stages(_ shown: inout Set<Evidence.ID>) -> [Block] {
    guard !journey.rows.isEmpty else { return [] }
    var lines: [Prose] = []
    for row in journey.rows where row.people > 0 { lines.append(line(row, &shown)) }
    let remarks = [weakest, unplaced].compactMap { $0 }.map { Block.paragraph($0) }
    let chart = DigestCharts(words: words).journey(journey).map(Block.chart)
    return [chart, table].compactMap { $0 } + remarks + (lines.isEmpty ? [] : [.list(lines)])
  }

  private var table: Block {
    let columns = ["Stage", "Ideal", "Touchpoints", "People", "Loved by", "Hurts", "Owner"]
    return .table(
      .init(
        "What was heard of each stage", columns.map { .init($0) },
        journey.rows.map { row in
          let title: Prose =
            row.isWeakest ? "\(strong: "\(row.stage.title)"), weakest" : "\(row.stage.title)"
          return [
            title, Prose(row.stage.ideal ?? ""),
            Prose(row.stage.touchpoints.joined(separator: ", ")), "\(row.people) of \(row.of)",
            share(row.loving, of: row), share(row.hurting, of: row), words.owners(row.owners),
          ]
        }))
  }

  private func share(_ people: Int, of row: Journey.Row) -> Prose {
    row.people == 0 ? "" : "\(people) of \(row.people)"
  }

  private var weakest: Prose? {
    guard let row = journey.rows.first(where: \.isWeakest) else { return nil }
    let count: Prose = "\(row.hurting) of the \(row.people) people who speak of it"
    return
      "Weakest is \(strong: "\(row.stage.title)"): it hurts \(count); no other stage that three people or more speak of hurts a larger share."
  }

  /// What most people love of a stage and what hurts most of them, with their words.
  private func line(_ row: Journey.Row, _ shown: inout Set<Evidence.ID>) -> Prose {
    var line: Prose = "\(strong: "\(row.stage.title)")"
    if let loved = row.loved { line += ". Loved most: \(said(loved, &shown))" }
    if let pain = row.pain { line += ". Hurts most: \(said(pain, &shown))" }
    if row.loved == nil, row.pain == nil { line += ". Nobody praises it, and it hurts nobody" }
    return line
  }

  private func said(_ theme: Theme, _ shown: inout Set<Evidence.ID>) -> Prose {
    let head: Prose = "\(words.name(theme.tag)), \(words.people(theme))"
    let quote = words.once(theme.quotes.typical ?? theme.quotes.strongest, shown: &shown)
    return quote.map { "\(head): \($0)" } ?? head
  }

  /// What has no place in the table.
  private var unplaced: Prose? {
    let parts = journey.unplaced.map { aside -> Prose in
      let count = counted(aside.codings, "coding")
      let who: Prose = "\(count) by \(aside.people) of \(journey.of) people"
      return aside.stage.map { "\(who) in a stage \($0) that the study does not map" }
        ?? "\(who) in no stage"
    }
    return parts.isEmpty
      ? nil : "Not in this table (a tag counts once a turn): \(parts.joined(separator: ", "))."
  }
}

// MARK: Between stages, and after

extension DigestJourney {
  private func handOffs(_ shown: inout Set<Evidence.ID>) -> [Block] {
    let edges = journey.handOffs
    return told(
      "Hand-offs", ["From", "To"],
      edges.map { [stage($0.from), $0.from == $0.to ? "within it" : stage($0.to)] },
      edges.map { Told(people: $0.people, of: $0.of, tags: $0.tags, quotes: $0.quotes) }, &shown)
  }

  private func affirmations(_ shown: inout Set<Evidence.ID>) -> [Block] {
    let moments = journey.affirmations
    return told(
      "When it was worth it", ["When", "Stage"],
      moments.map { [Prose($0.phase?.rawValue ?? "not said"), stage($0.stage)] },
      moments.map { Told(people: $0.people, of: $0.of, tags: $0.tags, quotes: $0.quotes) }, &shown)
  }

  private struct Told {
    let people: Int
    let of: Int
    let tags: [Tag.ID]
    let quotes: Quotes
  }

  /// A table of how many people tell what, each row with a link, then their words.
  private func told(
    _ title: String, _ heads: [String], _ places: [[Prose]], _ rows: [Told],
    _ shown: inout Set<Evidence.ID>
  ) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let table = Block.table(
      .init(
        title, (heads + ["People", "Told as", "Words"]).map { .init($0) },
        zip(places, rows).map { place, row in
          place + [
            "\(row.people) of \(row.of)", Prose(row.tags.map(words.name).joined(separator: ", ")),
            words.links([row.quotes.typical ?? row.quotes.strongest].compactMap { $0 }),
          ]
        }))
    var said: [Prose] = []
    for row in rows {
      let quote = row.quotes.typical ?? row.quotes.strongest
      if let quote, !shown.contains(quote), let text = words.once(quote, shown: &shown) {
        said.append(text)
      }
    }
    return [.heading("\(title)"), table] + (said.isEmpty ? [] : [.quotes(said)])
  }

  private func stage(_ id: String?) -> Prose {
    guard let id else { return "not said" }
    return Prose(journey.rows.first { $0.stage.id == id }?.stage.title ?? id)
  }
}

// MARK: Ratings

extension DigestJourney {
  private var ratings: [Block] {
    let ratings = journey.ratings
    guard !ratings.isEmpty else { return [] }
    let titles = Dictionary(
      journey.rows.map { ($0.stage.id, $0.stage.title) }, uniquingKeysWith: { first, _ in first })
    let rows =
      ratings.touchpoints.map { cells(Prose(titles[$0.name] ?? $0.name), $0.score) }
      + (ratings.whole.map { [cells("\(strong: "the whole journey")", $0)] } ?? [])
    let table = Block.Table(
      "How people rate the journey, 0–10",
      [
        .init("Rated"), .init("Mean", isNumber: true), .init("90 % range", isNumber: true),
        .init("People"),
      ], rows)
    return [.heading("One by one, and all together"), .table(table)]
      + [gap].compactMap { $0 }.map { .paragraph($0) }
  }

  private func cells(_ name: Prose, _ score: Score) -> [Prose] {
    [
      name, Prose(score.mean.map(oneDecimal) ?? ""), Prose(score.rangeText),
      "\(score.people) of \(journey.of)",
    ]
  }

  private var gap: Prose? {
    let ratings = journey.ratings
    guard let gap = ratings.gap, let mean = ratings.touchpointMean, let whole = ratings.whole,
      let mark = whole.mean
    else { return nil }
    let points = oneDecimal(abs(gap))
    let verdict =
      switch tenths(gap) {
      case 0: "no better and no worse"
      case 1...: "\(points) points better"
      default: "\(points) points worse"
      }
    let single = "\(oneDecimal(mean)) (\(ratings.touchpointPeople) of \(ratings.of) people)"
    let together =
      "\(oneDecimal(mark)) (\(whole.rangeText), \(whole.people) of \(ratings.of) people)"
    let all: Prose = words.digest.header.remit == nil ? "" : "all "
    return
      "Rated one by one, \(all)stages and touchpoints come to \(single) on average, the journey as a whole to \(together): one by one they look \(verdict) than all together."
  }
}
