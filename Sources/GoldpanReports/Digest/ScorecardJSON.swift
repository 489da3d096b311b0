import GoldpanCoding
import GoldpanInsights

extension PromiseScorecard.Row {
  /// A promise with its score and all that is said about it; nobody is named without leave.
  func json(in digest: Digest) -> JSON {
    let score = scores.isEmpty ? nil : score
    let share = digest.askedShares.first { $0.promise == promise.id }
    return .object(
      [("promise", .string(promise.id.description)), ("claim", .string(promise.claim))]
        + Score.members(score)
        + [
          ("mean", JSON(score?.mean)), ("people", .integer(scores.count)), ("of", .integer(of)),
          ("effective_people", JSON(score?.effectivePeople)),
          ("above_6", JSON(score?.certaintyAbove6)),
          ("promiseable", JSON(score.map { _ in promiseable.rawValue })),
          ("verdict", .string(verdict.name)), ("people_missing", .integer(verdict.missing)),
          ("fragile", .bool(isFragile)), ("decisive", .integer(decisive.count)),
          ("decisive_people", people(decisive, in: digest)),
          ("if_rejected", .string(bounds.ifRejected.name)),
          ("if_accepted", .string(bounds.ifAccepted.name)),
          ("without_advocates", withoutAdvocates.map(\.json) ?? .null),
          ("segments", .array(segments.map(\.json))),
          ("divided_by", .array(dividingColumns.map(JSON.string))),
          ("mismatches", .integer(mismatches.count)),
          ("moments", .integer(share?.moments ?? 0)),
          ("moments_asked", .integer(share?.asked ?? 0)),
          ("spontaneous_share", JSON(share?.spontaneousShare)),
          ("people_telling", .integer(share?.people ?? 0)),
          ("people_spontaneous", .integer(share?.spontaneousPeople ?? 0)),
          ("delivered_by", .array(promise.deliveredBy.map(JSON.string))),
        ])
  }

  private func people(_ ids: [Participant.ID], in digest: Digest) -> JSON {
    .array(
      ids.compactMap { digest.attribution(of: $0).person?.description }.map(JSON.string))
  }
}

extension PromiseScorecard.Segment {
  fileprivate var json: JSON {
    .object(
      [("column", .string(column)), ("value", .string(value)), ("people", .integer(score.people))]
        + Score.members(score) + [("verdict", .string(verdict.name))])
  }
}

extension Score {
  /// With its range and people.
  var json: JSON {
    .object(Score.members(self) + [("people", .integer(people))])
  }

  /// The score and its range under the keys of `show scorecard --json`; `null` without people.
  fileprivate static func members(_ score: Score?) -> [(String, JSON)] {
    [
      ("score", JSON(score?.value)), ("range_low", JSON(score?.range.lowerBound)),
      ("range_high", JSON(score?.range.upperBound)),
    ]
  }
}

extension Promise.Verdict {
  /// The verdict in one word.
  package var name: String {
    switch self {
    case .unproven: "unproven"
    case .keep: "keep"
    case .refresh: "refresh"
    case .overhaul: "overhaul"
    }
  }

  /// How many more people would prove it.
  var missing: Int {
    if case .unproven(let missing) = self { missing.total } else { 0 }
  }
}
