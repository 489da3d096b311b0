package import GoldpanCoding

/// What each person counts for: members of a focus group talk each other into things, so they
/// count for less (a design effect with an intra-group correlation of 0.3, DESIGN.md §6).
package struct Weights: Sendable {
  private let groups: [Participant.ID: [Transcript.ID]]
  private let alone: Set<Participant.ID>
  private let shares: [Participant.ID: Double]

  /// The weights in `corpus`; `shares` holds what people count for where it is not 1.
  package init(_ corpus: Corpus, shares: [Participant.ID: Double] = [:]) {
    var groups: [Participant.ID: [Transcript.ID]] = [:]
    var alone: Set<Participant.ID> = []
    for transcript in corpus.transcripts {
      let members = transcript.participants
      if transcript.isFocusGroup {
        for member in members { groups[member, default: []].append(transcript.id) }
      } else {
        alone.formUnion(members)
      }
    }
    self.groups = groups
    self.alone = alone
    self.shares = shares
  }

  /// The weights of `people`, in their order: they add up to the effective number n*.
  package func weights(of people: [Participant.ID]) -> [Double] {
    var members: [Transcript.ID: Int] = [:]
    for person in people {
      for group in groups[person] ?? [] { members[group, default: 0] += 1 }
    }
    var raw: [Double] = []
    var (sum, squares) = (0.0, 0.0)
    for person in people {
      let design = design(voices(around: person) { members[$0] })
      let share = share(of: person)
      raw.append(design * share)
      sum += design * share
      squares += design * share * share
    }
    guard squares > 0 else { return raw }
    return raw.map { $0 * sum / squares }
  }

  /// The focus groups in which a person speaks.
  func groups(of person: Participant.ID) -> [Transcript.ID] { groups[person] ?? [] }

  /// What a person's segment makes them count for.
  func share(of person: Participant.ID) -> Double { max(0, shares[person] ?? 1) }

  /// What each of so many who hear each other counts for.
  func design(_ voices: Int) -> Double { 1 / (1 + Double(voices - 1) * 0.3) }

  /// With how many a person speaks, themselves included: 1 for whoever was also interviewed alone,
  /// and of several groups the smallest; `members` says how many a group has.
  func voices(around person: Participant.ID, members: (Transcript.ID) -> Int?) -> Int {
    guard let groups = groups[person], !alone.contains(person) else { return 1 }
    return groups.compactMap(members).min() ?? 1
  }
}

extension Transcript {
  /// The people whose words are in it, sorted.
  package var participants: [Participant.ID] {
    // Mostly one or a few, whom to compare is cheaper than to hash.
    var few: [Participant.ID] = []
    for case .participant(let person) in turns.lazy.map(\.speaker) where !few.contains(person) {
      guard few.count < 8 else { return Set(turns.compactMap(\.speaker.participant)).sorted() }
      few.append(person)
    }
    return few.sorted()
  }

  /// Whether it is a focus group, by its own word or by who speaks.
  package var isFocusGroup: Bool { about.method == .focusGroup }
}
