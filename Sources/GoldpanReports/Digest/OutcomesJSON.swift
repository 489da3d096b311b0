import GoldpanCoding
import GoldpanInsights

extension Outcomes {
  /// How what people expect fared, what they take for granted, and what goes beyond it.
  var json: JSON {
    .object([
      (
        "by_outcome",
        .array(
          rows.map { row in
            .object([
              ("outcome", .string(row.outcome.rawValue)), ("people", .integer(row.people)),
              ("of", .integer(row.of)), ("tags", .tags(row.themes.map(\.tag))),
              ("quotes", row.quotes.json),
            ])
          })
      ), ("table_stakes", .array(tableStakes.map(\.json))),
      ("consistent", .array(consistent.map(\.json))),
    ])
  }
}

extension TableStake {
  /// `promise` or `expectation` is `null`.
  fileprivate var json: JSON {
    let (promise, expectation): (JSON, JSON) =
      switch subject {
      case .promise(let id): (.string(id.description), .null)
      case .expectation(let tag): (.null, .string(tag.description))
      }
    return .object([
      ("promise", promise), ("expectation", expectation), ("broken", .integer(broken)),
      ("kept", .integer(kept)), ("of", .integer(of)), ("quotes", quotes.json),
    ])
  }
}

extension Consistency {
  fileprivate var json: JSON {
    .object([
      ("theme", theme.json), ("stages", .array(stages.map(\.json))),
      ("waves", .array(waves.map(\.json))),
    ])
  }
}

extension Consistency.Count {
  fileprivate var json: JSON {
    .object([("name", .string(name)), ("people", .integer(people))])
  }
}

extension MinorityReport {
  /// What few say.
  var json: JSON {
    .object([
      ("severe", .array(severe.map(\.json))),
      (
        "dissents",
        .array(
          dissents.map { dissent in
            .object([
              ("promise", .string(dissent.promise.description)),
              ("column", .string(dissent.column)), ("value", .string(dissent.value)),
              ("score", dissent.score.json), ("verdict", .string(dissent.verdict.name)),
              ("rest", dissent.rest.json), ("rest_verdict", .string(dissent.restVerdict.name)),
              ("quotes", dissent.quotes.json),
            ])
          })
      ),
    ])
  }
}

extension Wish {
  /// The theme's members and the segments of those who wish; `name` is `null` for what is not told.
  var json: JSON {
    .object(
      theme.members + [
        (
          "segments",
          .array(
            segments.map {
              .object([("name", JSON($0.subject)), ("people", .integer($0.people))])
            })
        )
      ])
  }
}
