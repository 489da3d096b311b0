public import GoldpanCoding

/// When people knew that it was worth it: what tags of the kind `affirm` say of one phase and
/// stage (DESIGN.md §1, 18).
public struct Affirmation: Hashable, Sendable {
  /// When in the relationship, as the tags say; `nil`: they do not.
  public let phase: Tag.Phase?
  /// The stage it is about; `nil`: none was named.
  public let stage: String?
  /// The tags that say so, sorted.
  public let tags: [Tag.ID]
  /// How many people say so.
  public let people: Int
  /// Out of how many.
  public let of: Int
  /// How often: a tag counts once a turn.
  public let codings: Int
  /// Their words.
  public let quotes: Quotes
}

extension Insights {
  /// The moments of affirmation, by phase in the order of time, then by stage in the order of the
  /// study; what is not known comes last.
  var affirmations: [Affirmation] {
    let phases = Dictionary(
      codebook.tags.map { ($0.id, $0.phase) }, uniquingKeysWith: { first, _ in first })
    let moments = Dictionary(grouping: sample.codings.filter { $0.tag.kind == "affirm" }) {
      Occasion(phase: phases[$0.tag] ?? nil, stage: $0.stage)
    }
    let stages = plan.stages.map(\.id)
    var ledger = QuoteLedger()
    return moments.sorted { $0.key.rank(among: stages) < $1.key.rank(among: stages) }
      .map { moment, codings in
        Affirmation(
          phase: moment.phase, stage: moment.stage, tags: Set(codings.map(\.tag)).sorted(),
          people: codings.people.count, of: sample.people.count, codings: codings.mentions,
          quotes: Quotes(
            from: sample.quotable(codings), favouring: advocates.ids, in: &ledger))
      }
  }
}

private struct Occasion: Hashable {
  let phase: Tag.Phase?
  let stage: String?

  /// Its place in the order of time and of the study.
  func rank(among stages: [String]) -> (Int, Int, String) {
    let time = phase.flatMap(Tag.Phase.allCases.firstIndex) ?? Tag.Phase.allCases.count
    let place = stage.map { stages.firstIndex(of: $0) ?? stages.count } ?? stages.count + 1
    return (time, place, stage ?? "")
  }
}
