import GoldpanCoding

/// The score of some people without each of them in turn, at the cost of those who shared a
/// conversation with whoever leaves, not of everybody.
struct LeaveOneOut {
  /// Σdg, Σdg² and Σdgy: all that a score needs to know (DESIGN.md §6).
  struct Sums: Hashable {
    var weight = 0.0
    var squares = 0.0
    var points = 0.0

    mutating func add(_ design: Double, share: Double, value: Double) {
      weight += design * share
      squares += design * share * share
      points += design * share * value
    }
  }

  private let scores: [PersonScore]
  private let weights: Weights
  /// Who shares a conversation, by place among `scores`.
  private var members: [Transcript.ID: [Int]] = [:]
  private var whole = Sums()

  init(_ scores: [PersonScore], _ weights: Weights) {
    self.scores = scores
    self.weights = weights
    for (index, score) in scores.enumerated() {
      for group in weights.groups(of: score.person) { members[group, default: []].append(index) }
    }
    var sums = Sums()
    for index in scores.indices { add(index, 1, to: &sums, without: nil) }
    whole = sums
  }

  /// The sums without the person at `index`.
  func sums(without index: Int) -> Sums {
    var sums = whole
    add(index, -1, to: &sums, without: nil)
    // Those who heard them count for more when they are gone.
    let groups = weights.groups(of: scores[index].person)
    for mate in Set(groups.flatMap { members[$0] ?? [] }).sorted() where mate != index {
      add(mate, -1, to: &sums, without: nil)
      add(mate, 1, to: &sums, without: index)
    }
    return sums
  }

  /// Adds what a person counts for `sign` times; `leaver`, if any, is in no group any more.
  private func add(_ index: Int, _ sign: Double, to sums: inout Sums, without leaver: Int?) {
    let person = scores[index].person
    let gone = Set(leaver.map { weights.groups(of: scores[$0].person) } ?? [])
    let voices = weights.voices(around: person) { group in
      (members[group]?.count ?? 0) - (gone.contains(group) ? 1 : 0)
    }
    sums.add(
      sign * weights.design(voices), share: weights.share(of: person), value: scores[index].value)
  }
}
