public import GoldpanCoding

/// Where people are passed from one stage to another, as they tell it: an edge from the `from:` of
/// tags to their `to:` (DESIGN.md §1, 35).
public struct HandOff: Hashable, Sendable {
  /// The stage they come from; `nil`: the tags do not say.
  public let from: String?
  /// The stage they are passed to, which may be the same; `nil`: the tags do not say.
  public let to: String?
  /// The tags that tell of it, sorted.
  public let tags: [Tag.ID]
  /// How many people tell of it.
  public let people: Int
  /// Out of how many.
  public let of: Int
  /// How often: a tag counts once a turn.
  public let codings: Int
  /// Their words.
  public let quotes: Quotes
}

extension Insights {
  /// The hand-offs that people tell of, by people, then codings, then stages.
  var handOffs: [HandOff] {
    let tags = codebook.tags.filter { $0.from != nil || $0.to != nil }
    let edges = Dictionary(grouping: tags) { Edge(from: $0.from, to: $0.to) }
    let told = edges.map { edge, tags in
      (edge: edge, codings: sample.codings(with: tags.map(\.id)))
    }.filter { !$0.codings.isEmpty }.map { edge, codings in
      (
        edge: edge, codings: codings, people: codings.people.count, mentions: codings.mentions
      )
    }.sorted {
      ($1.people, $1.mentions, $0.edge.from ?? "", $0.edge.to ?? "")
        < ($0.people, $0.mentions, $1.edge.from ?? "", $1.edge.to ?? "")
    }
    var ledger = QuoteLedger()
    return told.map { edge, codings, people, mentions in
      HandOff(
        from: edge.from, to: edge.to, tags: Set(codings.map(\.tag)).sorted(), people: people,
        of: sample.people.count, codings: mentions,
        quotes: Quotes(
          from: sample.quotable(codings), favouring: advocates.ids, in: &ledger))
    }
  }
}

private struct Edge: Hashable {
  let from: String?
  let to: String?
}
