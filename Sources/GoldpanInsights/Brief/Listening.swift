public import GoldpanCoding

extension Brief {
  /// The words to read aloud: up to three of a promise kept and three of one broken, all of
  /// different people, and of different promises as far as there are any.
  public struct Listening: Hashable, Sendable {
    /// Somebody's words about a promise.
    public struct Words: Hashable, Sendable {
      /// The words.
      public let evidence: Evidence.ID
      /// What they are about.
      public let promise: Promise.ID
      /// Who says them; nobody else of those who are read aloud.
      package let person: Participant.ID
    }

    /// Promises kept.
    public let kept: [Words]
    /// Promises broken.
    public let broken: [Words]

    /// All of them.
    package var words: [Words] { kept + broken }
  }
}

extension Brief.Listening {
  /// How many are read of each sort.
  package static let most = 3

  /// The words that may be quoted of those in `sample` about `promises`.
  package init(to sample: Sample, about promises: [Promise]) {
    var sides = [
      Side(sample, promises, \.keptBy, severity: { _ in 0 }),
      Side(sample, promises, \.brokenBy, severity: \.severity),
    ]
    var heard: Set<Participant.ID> = []
    while let next = Self.next(of: sides, heard) {
      let spared = Self.spared(of: sides, heard, for: next)
      guard let words = sides[next].pick(besides: heard.union(spared)) else { break }
      heard.insert(words.person)
    }
    (kept, broken) = (sides[0].picked, sides[1].picked)
  }

  /// The side whose turn it is: the one with fewer words so far, then the one with fewer people
  /// left; `nil`: both have enough, or nobody else is there.
  private static func next(of sides: [Side], _ heard: Set<Participant.ID>) -> Int? {
    sides.indices.compactMap { index -> (index: Int, rank: [Int])? in
      let side = sides[index]
      let left = side.people.subtracting(heard).count
      guard left > 0, side.picked.count < most else { return nil }
      return (index, [side.picked.count, left, index])
    }.min { $0.rank.lexicographicallyPrecedes($1.rank) }?.index
  }

  /// Who can be read on both sides and has to be left for the other one, so that as many as
  /// possible are heard in the end.
  private static func spared(
    of sides: [Side], _ heard: Set<Participant.ID>, for place: Int
  ) -> Set<Participant.ID> {
    let free = sides.map { $0.people.subtracting(heard) }
    let shared = free[0].intersection(free[1])
    var needs = sides.map { most - $0.picked.count }
    func reach(_ shared: Int, of all: Int) -> Int {
      let pairs = zip(needs, free).map { (need: $0, own: $1.count - all) }
      let lacking = pairs.reduce(0) { $0 + max(0, $1.need - $1.own) }
      return pairs.reduce(0) { $0 + min($1.need, $1.own) } + min(shared, lacking)
    }
    let before = reach(shared.count, of: shared.count)
    needs[place] -= 1
    let isSpare = reach(shared.count - 1, of: shared.count) == before - 1
    return isSpare ? [] : shared
  }
}

/// One side's words, and those picked so far.
private struct Side {
  private let candidates: [(words: Brief.Listening.Words, rank: [Int])]
  let people: Set<Participant.ID>
  private(set) var picked: [Brief.Listening.Words] = []

  init(
    _ sample: Sample, _ promises: [Promise], _ tags: (Promise) -> [Tag.ID],
    severity: (Coding) -> Int
  ) {
    candidates = promises.flatMap { promise in
      sample.quotable(sample.codings(with: tags(promise))).compactMap { coding in
        coding.quotation.speaker.participant.map { person in
          (
            Brief.Listening.Words(
              evidence: coding.evidence, promise: promise.id, person: person),
            [-severity(coding), coding.doubt, coding.unwieldiness]
          )
        }
      }
    }
    people = Set(candidates.map(\.words.person))
  }

  /// The best words of somebody who was not `heard`, about the promise heard of least.
  mutating func pick(besides heard: Set<Participant.ID>) -> Brief.Listening.Words? {
    let times = Dictionary(picked.map { ($0.promise, 1) }, uniquingKeysWith: +)
    let best = candidates.lazy.filter { !heard.contains($0.words.person) }
      .map { (words: $0.words, rank: [times[$0.words.promise] ?? 0] + $0.rank) }
      .min { $0.rank.lexicographicallyPrecedes($1.rank) }
    if let best { picked.append(best.words) }
    return best?.words
  }
}

extension Coding {
  /// How far it is from what is easily read aloud: 40 to 160 bytes.
  fileprivate var unwieldiness: Int {
    let length = quotation.text.utf8.count
    return max(0, 40 - length) + max(0, length - 160)
  }
}
