import GoldpanCoding
import GoldpanInsights

extension Gap.Row {
  /// One promise seen from both sides; what nobody can tell is `null`.
  var json: JSON {
    .object([
      ("promise", .string(promise.description)), ("company", company.json),
      ("customers", customers.json), ("gap", JSON(points)), ("company_higher", JSON(certainty)),
      ("reading", JSON(reading?.rawValue)), ("quotes", quotes.json),
    ])
  }
}

extension Gap.Side {
  /// Mean and range are `null` without people.
  fileprivate var json: JSON {
    let known = score.people > 0 ? score : nil
    return .object([
      ("people", .integer(score.people)), ("of", .integer(of)), ("above_6", .integer(above6)),
      ("mean", JSON(known?.mean)), ("range_low", JSON(known?.range.lowerBound)),
      ("range_high", JSON(known?.range.upperBound)),
    ])
  }
}

extension Awareness.Row {
  /// Who knows of one promise, by audience.
  var json: JSON {
    .object([
      ("promise", .string(promise.description)),
      (
        "answers",
        .array(
          answers.map { answers in
            .object([
              ("audience", .string(answers.audience.rawValue)), ("aware", .integer(answers.aware)),
              ("asked", .integer(answers.asked)), ("people", .integer(answers.people)),
            ])
          })
      ), ("needs_telling", .bool(needsTelling)),
    ])
  }
}

extension BeliefCheck {
  /// A belief with the people on both sides.
  var json: JSON {
    .object([
      ("belief", .string(belief.id)), ("claim", .string(belief.claim)),
      ("finding", .string(finding.rawValue)), ("of", .integer(of)), ("for", speakingFor.json),
      ("against", speakingAgainst.json), ("quotes", quotes.json),
    ])
  }
}

extension BeliefCheck.Side {
  fileprivate var json: JSON {
    .object([
      ("people", .integer(people)), ("spontaneous", .integer(spontaneous)),
      ("asked", .integer(asked)),
    ])
  }
}

extension Quotes {
  /// The quotations by what they are for.
  var json: JSON {
    .object([
      ("typical", JSON(typical?.description)), ("strongest", JSON(strongest?.description)),
      ("counter", JSON(counter?.description)),
    ])
  }
}
