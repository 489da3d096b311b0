import GoldpanCoding

/// The score of some people without each of them in turn, each at the cost of the groups that they
/// speak in, not of the people in these.
struct LeaveOneOut {
  /// Σdg, Σdg² and Σdgy: all that a score needs to know (DESIGN.md §6).
  struct Sums: Hashable {
    var weight = 0.0
    var squares = 0.0
    var points = 0.0

    mutating func add(_ other: Sums, sign: Double = 1) {
      weight += sign * other.weight
      squares += sign * other.squares
      points += sign * other.points
    }
  }

  /// People of whom each counts for more when somebody leaves any of `groups`.
  private struct Listeners {
    /// The smallest groups they speak in, by which they are weighted: several if these are equal.
    let groups: Set<Transcript.ID>
    /// How much more they count for, all together.
    var gain = Sums()
  }

  private let scores: [PersonScore]
  private let weights: Weights
  /// How many of these people speak in each group.
  private let members: [Transcript.ID: Int]
  private var whole = Sums()
  /// Those with one smallest group, by it.
  private var listeners: [Transcript.ID: Sums] = [:]
  /// Those with several, in the order of the people.
  private var tied: [Listeners] = []

  init(_ scores: [PersonScore], _ weights: Weights) {
    self.scores = scores
    self.weights = weights
    var members: [Transcript.ID: Int] = [:]
    for score in scores {
      for group in weights.groups(of: score.person) { members[group, default: 0] += 1 }
    }
    self.members = members
    var places: [Set<Transcript.ID>: Int] = [:]
    for score in scores {
      whole.add(counted(score))
      let groups = smallestGroups(of: score)
      if groups.count < 2 {
        if let group = groups.first { listeners[group, default: Sums()].add(gain(of: score)) }
      } else {
        let place = places[groups] ?? tied.count
        if place == tied.count { tied.append(Listeners(groups: groups)) }
        tied[place].gain.add(gain(of: score))
        places[groups] = place
      }
    }
  }

  /// The sums without the person at `index`.
  func sums(without index: Int) -> Sums {
    let leaver = scores[index]
    var sums = whole
    sums.add(counted(leaver), sign: -1)
    // Those who heard them count for more when they are gone; they themselves do not.
    let groups = weights.groups(of: leaver.person)
    for gain in groups.compactMap({ listeners[$0] }) { sums.add(gain) }
    for others in tied where groups.contains(where: others.groups.contains) {
      sums.add(others.gain)
    }
    if !smallestGroups(of: leaver).isEmpty { sums.add(gain(of: leaver), sign: -1) }
    return sums
  }

  private func voices(around person: Participant.ID) -> Int {
    weights.voices(around: person) { members[$0] }
  }

  /// The groups in which a person is heard by others, as far as they decide the person's weight.
  private func smallestGroups(of score: PersonScore) -> Set<Transcript.ID> {
    let voices = voices(around: score.person)
    guard voices > 1 else { return [] }
    return Set(weights.groups(of: score.person).filter { members[$0] == voices })
  }

  /// What a person counts for when so many are gone of those whom they hear.
  private func counted(_ score: PersonScore, without gone: Int = 0) -> Sums {
    let design = weights.design(voices(around: score.person) - gone)
    let share = weights.share(of: score.person)
    return Sums(
      weight: design * share, squares: design * share * share,
      points: design * share * score.value)
  }

  /// How much more a person counts for when one of those leaves whom they hear.
  private func gain(of score: PersonScore) -> Sums {
    var gain = counted(score, without: 1)
    gain.add(counted(score), sign: -1)
    return gain
  }
}
