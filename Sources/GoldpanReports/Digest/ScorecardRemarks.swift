import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// What else is to be said of a promise's score, in half sentences.
struct ScorecardRemarks {
  let words: DigestWords
  let row: PromiseScorecard.Row

  var all: [Prose] {
    [fragile, withoutAdvocates, divided, mismatches, asked, undelivered].compactMap { $0 }
  }

  private var fragile: Prose? {
    guard row.isFragile else { return nil }
    let count = row.decisive.count
    let who = count == 1 ? "one person" : "any one of \(count) people"
    let flips: Prose = "\(strong: "fragile"), the verdict flips without \(who)"
    return decisive.map { "\(flips) (\($0))" } ?? flips
  }

  /// Who they are, as far as may be told of all: "1 home, 2 business", or their ids.
  private var decisive: Prose? {
    let names = row.decisive.compactMap { person in
      words.attribution(words.digest.attribution(of: person)).map(TerminalWriter.plain)
    }
    guard names.count == row.decisive.count else { return nil }
    let groups = Dictionary(grouping: names) { $0 }.sorted { $0.key < $1.key }
    guard row.decisive.count > 1, groups.count < names.count || !isNamed else {
      return Prose(names.joined(separator: ", "))
    }
    return Prose(groups.map { "\($0.value.count) \($0.key)" }.joined(separator: ", "))
  }

  private var isNamed: Bool {
    row.decisive.contains { words.digest.attribution(of: $0).person != nil }
  }

  private var withoutAdvocates: Prose? {
    guard let other = row.withoutAdvocates, other.people < row.scores.count else { return nil }
    let people = counted(other.people, "person", "people")
    return "\(oneDecimal(other.value)) (\(other.rangeText)) without the advocates, for \(people)"
  }

  /// By what people differ; the chapter on segments has the figures.
  private var divided: Prose? {
    guard !row.dividingColumns.isEmpty else { return nil }
    let columns = listed(row.dividingColumns.map { "by \($0)" })
    return "seen differently \(columns), as \(emphasis: "Segments") shows"
  }

  private var mismatches: Prose? {
    guard !row.mismatches.isEmpty else { return nil }
    let people = counted(row.mismatches.count, "person rates", "people rate")
    return "\(people) it 4 points or more away from what they tell"
  }

  /// How many speak of it of their own accord; nothing if nobody was asked.
  private var asked: Prose? {
    let share = words.digest.askedShares.first { $0.promise == row.promise.id }
    guard let share, share.asked > 0 else { return nil }
    let part = (100 * share.spontaneousShare).rounded()
    let people =
      share.spontaneousPeople == share.people
      ? "all \(share.people)" : "\(share.spontaneousPeople) of the \(share.people)"
    return "\(people) who tell of it bring it up themselves (\(Int(part)) % of what is told)"
  }

  private var undelivered: Prose? {
    row.promise.deliveredBy.isEmpty
      ? "nothing is named that delivers it (\(code: "delivered by:"))" : nil
  }
}
