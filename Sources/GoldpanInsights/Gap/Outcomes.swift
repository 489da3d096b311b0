public import GoldpanCoding

/// How what people expect fared: the tags with an `outcome:` (DESIGN.md §1, 15 and 32).
public struct Outcomes: Hashable, Sendable {
  /// The people whose words have one outcome.
  public struct Row: Hashable, Sendable {
    /// How it fared.
    public let outcome: Tag.Outcome
    /// How many people say so.
    public let people: Int
    /// Out of how many.
    public let of: Int
    /// The tags in use, by people, then codings, then tag.
    public let themes: [Theme]
    /// Their words.
    public let quotes: Quotes
  }

  /// Met, missed, exceeded, changed; those that nobody speaks of are left out.
  public let rows: [Row]
  /// What is noticed only when it is missing: promises in the order of the study, then expectations.
  public let tableStakes: [TableStake]
  /// What goes beyond what people expect again and again, by tag.
  public let consistent: [Consistency]

  /// Whether there is nothing to say.
  public var isEmpty: Bool { rows.isEmpty && tableStakes.isEmpty }
}

extension Insights {
  /// How what people expect fared.
  public var outcomes: Outcomes {
    let themes = themes
    var ledger = QuoteLedger()
    let tags = codebook.tags.filter { $0.outcome != nil && isOfInterest($0.id) }
    let rows = Tag.Outcome.allCases.compactMap { outcome -> Outcomes.Row? in
      let ids = Set(tags.filter { $0.outcome == outcome }.map(\.id))
      let codings = sample.codings(with: ids)
      guard !codings.isEmpty else { return nil }
      return Outcomes.Row(
        outcome: outcome, people: codings.people.count, of: sample.people.count,
        themes: themes.themes(where: ids.contains),
        quotes: Quotes(from: sample.quotable(codings), favouring: advocates.ids, in: &ledger))
    }
    return Outcomes(rows: rows, tableStakes: tableStakes, consistent: consistent)
  }

  /// What every theme is computed from.
  var themes: Themes {
    Themes(sample, advocates: advocates.ids, codebook: codebook, plan: plan)
  }
}
