import GoldpanCoding
import GoldpanInsights

extension PromiseScorecard.Row {
  /// A promise with its score and all that is said about it; nobody is named without leave.
  func json(in digest: Digest) -> JSON {
    .object([
      ("promise", .string(promise.id.description)), ("claim", .string(promise.claim)),
      ("score", .number(score.value)), ("range", score.rangeJSON), ("mean", JSON(score.mean)),
      ("people", .integer(scores.count)), ("of", .integer(of)),
      ("effective_people", .number(score.effectivePeople)),
      ("above_6", .number(score.certaintyAbove6)), ("promiseable", .string(promiseable.rawValue)),
      ("verdict", .string(verdict.name)), ("people_missing", .integer(verdict.missing)),
      ("fragile", .bool(isFragile)), ("decisive", .integer(decisive.count)),
      (
        "decisive_people",
        .array(
          decisive.compactMap { digest.attribution(of: $0).person?.description }.map(JSON.string))
      ),
      ("if_rejected", .string(bounds.ifRejected.name)),
      ("if_accepted", .string(bounds.ifAccepted.name)),
      ("without_advocates", withoutAdvocates.map(\.json) ?? .null),
      ("segments", .array(segments.map(\.json))),
      ("divided_by", .array(dividingColumns.map(JSON.string))),
      ("mismatches", .integer(mismatches.count)),
      ("delivered_by", .array(promise.deliveredBy.map(JSON.string))),
    ])
  }
}

extension PromiseScorecard.Segment {
  fileprivate var json: JSON {
    .object([
      ("column", .string(column)), ("value", .string(value)), ("people", .integer(score.people)),
      ("score", .number(score.value)), ("range", score.rangeJSON),
      ("verdict", .string(verdict.name)),
    ])
  }
}

extension Score {
  fileprivate var json: JSON {
    .object([("score", .number(value)), ("range", rangeJSON), ("people", .integer(people))])
  }

  fileprivate var rangeJSON: JSON {
    .array([.number(range.lowerBound), .number(range.upperBound)])
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
