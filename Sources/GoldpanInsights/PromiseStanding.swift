import GoldpanCoding

/// How a promise stands with some people: what the scorecard computes again and again, without a
/// person, without advocates, in a segment.
struct PromiseStanding {
  let scores: [PersonScore]
  let advocates: Set<Participant.ID>
  let weights: Weights
  let keepAt: Double

  var score: Score { Score(scores, weights) }

  var verdict: Promise.Verdict {
    let others = scores.count { !advocates.contains($0.person) }
    if let shortfall = Promise.Shortfall(people: scores.count, nonAdvocates: others) {
      return .unproven(shortfall)
    }
    return reading
  }

  /// What the score alone would have it be, whatever the number of people.
  var reading: Promise.Verdict { Promise.Verdict(score, keepAt: keepAt) }

  /// How it stands with only some of the people, by the same rules.
  func among(_ some: [PersonScore]) -> PromiseStanding {
    PromiseStanding(scores: some, advocates: advocates, weights: weights, keepAt: keepAt)
  }

  var promiseable: Promise.Promiseable {
    let score = score
    return Promise.Promiseable(
      value: score.value, certaintyAbove6: score.certaintyAbove6, keepAt: keepAt)
  }

  /// Everybody whose leaving would change the verdict; the number of people does not matter here.
  var decisive: [Participant.ID] {
    guard !verdict.isUnproven else { return [] }
    let whole = reading
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
    return others.isEmpty ? nil : among(others).score
  }

  /// The segments by `groupings` of which enough people speak of the promise, by value.
  func segments(by groupings: [SegmentGrouping]) -> [PromiseScorecard.Segment] {
    groupings.flatMap { grouping in
      let labels = grouping.labels
      return Dictionary(grouping: scores) { labels[$0.person] }
        .compactMap { label, members in label.map { (value: $0, members: members) } }
        .filter { $0.members.count >= grouping.fewest }.sorted { $0.value < $1.value }
        .map { value, members in
          let part = among(members)
          return PromiseScorecard.Segment(
            column: grouping.column, value: value, score: part.score, verdict: part.verdict)
        }
    }
  }
}
