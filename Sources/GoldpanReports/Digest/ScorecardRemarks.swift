import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// What else is to be said of a promise's score, in half sentences.
struct ScorecardRemarks {
  let words: DigestWords
  let row: PromiseScorecard.Row

  var all: [String] {
    [fragile, withoutAdvocates].compactMap { $0 } + segments
      + [mismatches, undelivered].compactMap { $0 }
  }

  private var fragile: String? {
    guard row.isFragile else { return nil }
    let count = row.decisive.count
    let who = count == 1 ? "one person" : "any one of \(count) people"
    return "**fragile**, the verdict flips without \(who)" + (decisive.map { " (\($0))" } ?? "")
  }

  /// Who they are, as far as may be told of all: "1 home, 2 business", or their ids.
  private var decisive: String? {
    let names = row.decisive.compactMap { person in
      words.attribution(words.digest.attribution(of: person))
    }
    guard names.count == row.decisive.count else { return nil }
    let groups = Dictionary(grouping: names) { $0 }.sorted { $0.key < $1.key }
    guard row.decisive.count > 1, groups.count < names.count || !isNamed else {
      return names.joined(separator: ", ")
    }
    return groups.map { "\($0.value.count) \($0.key)" }.joined(separator: ", ")
  }

  private var isNamed: Bool {
    row.decisive.contains { words.digest.attribution(of: $0).person != nil }
  }

  private var withoutAdvocates: String? {
    guard let other = row.withoutAdvocates, other.people < row.scores.count else { return nil }
    return "\(oneDecimal(other.value)) (\(other.rangeText)) without the advocates, for "
      + counted(other.people, "person", "people")
  }

  private var segments: [String] {
    row.dividingColumns.map { column in
      let parts = row.segments.filter { $0.column == column }.map { segment in
        let (score, name) = (segment.score, Markdown.escaped(segment.value))
        return "\(name) \(oneDecimal(score.value)) (\(score.rangeText), \(segment.verdict.name))"
      }
      return "divided by \(Markdown.escaped(column)): \(parts.joined(separator: ", "))"
    }
  }

  private var mismatches: String? {
    guard !row.mismatches.isEmpty else { return nil }
    return counted(row.mismatches.count, "person rates", "people rate")
      + " it 4 points or more away from what they tell"
  }

  private var undelivered: String? {
    row.promise.deliveredBy.isEmpty ? "nothing is named that delivers it (`delivered by:`)" : nil
  }
}
