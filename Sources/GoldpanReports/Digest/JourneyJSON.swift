import GoldpanCoding
import GoldpanInsights

extension Journey {
  /// The stages with what was heard of them, then what has no stage, ratings, hand-offs and the
  /// moments when it was worth it; `gap` is the touchpoints' mean less the whole journey's.
  var json: JSON {
    .object([
      ("of", .integer(of)), ("stages", .array(rows.map(\.json))),
      (
        "unplaced",
        .array(
          unplaced.map {
            .object([
              ("stage", JSON($0.stage)), ("people", .integer($0.people)),
              ("codings", .integer($0.codings)),
            ])
          })
      ),
      ("ratings", ratings.json), ("hand_offs", .array(handOffs.map(\.json))),
      ("worth_it", .array(affirmations.map(\.json))),
    ])
  }
}

extension Journey.Row {
  fileprivate var json: JSON {
    .object([
      ("stage", .string(stage.id)), ("title", .string(stage.title)), ("ideal", JSON(stage.ideal)),
      ("touchpoints", .array(stage.touchpoints.map(JSON.string))), ("people", .integer(people)),
      ("of", .integer(of)), ("loving_people", .integer(loving)),
      ("hurting_people", .integer(hurting)), ("weakest", .bool(isWeakest)),
      ("loved", loved.map(\.json) ?? .null), ("pain", pain.map(\.json) ?? .null),
      ("owners", .array(owners.map(\.json))),
    ])
  }
}

extension JourneyRatings {
  fileprivate var json: JSON {
    .object([
      ("whole", whole.map(\.ratingJSON) ?? .null),
      (
        "touchpoints",
        .array(
          touchpoints.map { touchpoint in
            .object([
              ("name", .string(touchpoint.name)),
              ("stages", .array(touchpoint.stages.map(JSON.string))),
              ("rating", touchpoint.score.ratingJSON),
            ])
          })
      ),
      ("touchpoint_mean", JSON(touchpointMean)), ("touchpoint_people", .integer(touchpointPeople)),
      ("gap", JSON(gap)),
    ])
  }
}

extension Score {
  /// The mean of stated ratings with the range of the truth.
  fileprivate var ratingJSON: JSON {
    .object([
      ("mean", JSON(mean)), ("range_low", .number(range.lowerBound)),
      ("range_high", .number(range.upperBound)), ("people", .integer(people)),
    ])
  }
}

extension HandOff {
  fileprivate var json: JSON {
    .object([
      ("from", JSON(from)), ("to", JSON(to)), ("tags", .tags(tags)), ("people", .integer(people)),
      ("of", .integer(of)), ("codings", .integer(codings)), ("quotes", quotes.json),
    ])
  }
}

extension Affirmation {
  fileprivate var json: JSON {
    .object([
      ("phase", JSON(phase?.rawValue)), ("stage", JSON(stage)), ("tags", .tags(tags)),
      ("people", .integer(people)), ("of", .integer(of)), ("codings", .integer(codings)),
      ("quotes", quotes.json),
    ])
  }
}
