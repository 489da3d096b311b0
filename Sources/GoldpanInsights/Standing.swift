import GoldpanCoding

/// How a promise stands with some people: what the scorecard computes again and again, without a
/// person, without advocates, in a segment.
struct Standing {
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
  func among(_ some: [PersonScore]) -> Standing {
    Standing(scores: some, advocates: advocates, weights: weights, keepAt: keepAt)
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
        .map { value, members in
          let part = among(members)
          return PromiseScorecard.Segment(
            column: column, value: value, score: part.score, verdict: part.verdict)
        }
    }
  }
}
