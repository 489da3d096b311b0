public import GoldpanCoding

/// Which tags stand together: with the same person, and in the same turn.
public struct Cooccurrence: Hashable, Sendable {
  /// How much two sets overlap.
  public struct Overlap: Hashable, Sendable {
    /// How many have both: n₁₂.
    public let both: Int
    /// How many have the one: n₁.
    public let one: Int
    /// How many have the other: n₂.
    public let other: Int

    /// n₁₂/(n₁ + n₂ − n₁₂), 0–1: over people Jaccard's index (1912), over turns the c-coefficient of
    /// ATLAS.ti.
    public var share: Double {
      let either = one + other - both
      return either > 0 ? Double(both) / Double(either) : 0
    }
  }

  /// Two tags that somebody uses.
  public struct Row: Hashable, Sendable {
    /// The one, before the other by name.
    public let tag: Tag.ID
    /// The other.
    public let other: Tag.ID
    /// Over people: who uses the tags, be it in different turns.
    public let people: Overlap
    /// Over turns of participants: where the tags stand.
    public let turns: Overlap
  }

  /// The pairs that at least one person uses, by people, then turns, then people's overlap, then
  /// tags.
  public let rows: [Row]
  /// How many people there are.
  public let people: Int
  /// How many turns have a tag.
  public let turns: Int
}

extension Insights {
  /// Which tags people use together.
  public var cooccurrences: Cooccurrence {
    let tags = sample.tags
    let places = tags.map { Places(of: sample[$0]) }
    let people = Pairs(places.map(\.people))
    let turns = Pairs(places.map(\.turns))
    let rows = people.both.map { pair, both in
      Cooccurrence.Row(
        tag: tags[pair.one], other: tags[pair.other], people: people.overlap(pair, both: both),
        turns: turns.overlap(pair, both: turns.both[pair] ?? 0))
    }
    return Cooccurrence(
      rows: rows.sorted { $0.comes(before: $1) }, people: sample.people.count, turns: turns.count)
  }
}

extension Cooccurrence.Row {
  fileprivate func comes(before next: Self) -> Bool {
    (next.people.both, next.turns.both, next.people.share, tag, other)
      < (people.both, turns.both, people.share, next.tag, next.other)
  }
}

/// Where a tag stands.
private struct Places {
  let people: Set<Participant.ID>
  let turns: Set<TurnPlace>

  init(of codings: [Coding]) {
    people = Set(codings.compactMap(\.quotation.speaker.participant))
    turns = Set(codings.map { TurnPlace(of: $0.quotation) })
  }
}

/// How often two of many sets have an element in common.
private struct Pairs<Element: Hashable> {
  /// The pairs with something in common.
  private(set) var both: [PairKey: Int] = [:]
  /// How many elements there are.
  let count: Int
  private let sizes: [Int]

  /// Counts element by element: time grows with what the sets have in common, not with all pairs.
  init(_ sets: [Set<Element>]) {
    var members: [Element: [Int]] = [:]
    for (number, set) in sets.enumerated() {
      for element in set { members[element, default: []].append(number) }
    }
    sizes = sets.map(\.count)
    count = members.count
    for numbers in members.values {
      for (place, one) in numbers.enumerated() {
        for other in numbers[(place + 1)...] {
          both[PairKey(one: one, other: other), default: 0] += 1
        }
      }
    }
  }

  func overlap(_ pair: PairKey, both: Int) -> Cooccurrence.Overlap {
    Cooccurrence.Overlap(both: both, one: sizes[pair.one], other: sizes[pair.other])
  }
}

/// The numbers of two sets, the smaller one first.
private struct PairKey: Hashable {
  let one: Int
  let other: Int
}
