import GoldpanCoding

/// How a promise stands with some people: what the scorecard computes again and again, without a
/// person, without advocates, in a segment.
struct Standing {
  let scores: [PersonScore]
  let advocates: Set<Participant.ID>
  let weights: Weights
  let keepAt: Double

  var score: Score { score(of: scores) }

  var verdict: Promise.Verdict {
    let others = scores.count { !advocates.contains($0.person) }
    if let shortfall = Promise.Shortfall(people: scores.count, nonAdvocates: others) {
      return .unproven(shortfall)
    }
    return Promise.Verdict(score, keepAt: keepAt)
  }

  var promiseable: Promise.Promiseable {
    let score = score
    return Promise.Promiseable(
      value: score.value, certaintyAbove6: score.certaintyAbove6, keepAt: keepAt)
  }

  /// Everybody whose leaving would change the verdict; the number of people does not matter here.
  var decisive: [Participant.ID] {
    guard !verdict.isUnproven else { return [] }
    let whole = Promise.Verdict(score, keepAt: keepAt)
    let leaving = LeaveOneOut(scores, weights)
    // People who are alike leave the same behind.
    var changes: [LeaveOneOut.Sums: Bool] = [:]
    return scores.indices.compactMap { index in
      let sums = leaving.sums(without: index)
      let isDecisive = changes[sums] ?? (verdict(sums) != whole)
      changes[sums] = isDecisive
      return isDecisive ? scores[index].person : nil
    }
  }

  private func verdict(_ rest: LeaveOneOut.Sums) -> Promise.Verdict {
    Promise.Verdict(Score(people: scores.count - 1, rest), keepAt: keepAt)
  }

  var withoutAdvocates: Score? {
    let others = scores.filter { !advocates.contains($0.person) }
    return others.isEmpty ? nil : score(of: others)
  }

  /// The segments of at least `fewest` people, by column and value; what became of people afterwards
  /// divides nobody.
  func segments(of people: [Participant], fewest: Int) -> [PromiseScorecard.Segment] {
    let rows = Dictionary(
      people.map { ($0.id, $0.segments) }, uniquingKeysWith: { first, _ in first })
    let columns = Set(people.flatMap(\.segments.keys)).filter { !Segments.isOutcome($0) }.sorted()
    return columns.flatMap { column in
      var groups: [String: [PersonScore]] = [:]
      for score in scores {
        guard let value = rows[score.person]?[column] else { continue }
        groups[value, default: []].append(score)
      }
      return groups.filter { $0.value.count >= fewest }.sorted { $0.key < $1.key }
        .map { segment(column, $0.key, members: $0.value) }
    }
  }

  private func segment(
    _ column: String, _ value: String, members: [PersonScore]
  ) -> PromiseScorecard.Segment {
    let score = score(of: members)
    return PromiseScorecard.Segment(
      column: column, value: value, score: score,
      verdict: Promise.Verdict(score, keepAt: keepAt))
  }

  private func score(of scores: [PersonScore]) -> Score {
    Score(values: scores.map(\.value), weights: weights.weights(of: scores.map(\.person)))
  }
}
