import GoldpanCoding
package import GoldpanInsights

extension WaveComparison {
  /// For other programs, all of it in one value: the digest's member `since_last_wave`.
  ///
  /// People are counted, not named.
  package var json: JSON {
    .object(
      summary + [
        ("promises", .array(promises.map { .object($0.members) })),
        ("tags", .array(tags.map { .object($0.members) })),
      ])
  }

  /// An object a line: the waves, then a promise each, then a tag each.
  package var objects: [JSON] {
    [.object([("what", "waves")] + summary)]
      + promises.map { .object([("what", "promise")] + $0.members) }
      + tags.map { .object([("what", "tag")] + $0.members) }
  }

  /// A row a promise and a row a tag, each with the people who speak of it and all there are.
  package var records: Records {
    var records = Records([
      "what", "name", "people_before", "of_before", "people_after", "of_after", "score_before",
      "score_after", "change", "probability", "trend", "panel", "rose", "fell", "same", "unlike",
      "quote",
    ])
    for change in promises {
      let panel = change.panel
      records.append([
        "promise", .string(change.promise.id.description),
        .integer(change.before?.score.people ?? 0), .integer(before.people),
        .integer(change.after?.score.people ?? 0), .integer(after.people),
        JSON(change.before?.score.value), JSON(change.after?.score.value),
        JSON(change.difference), JSON(change.probabilityBetter), .string(change.trend.rawValue),
        .integer(panel.people), .integer(panel.rose), .integer(panel.fell), .integer(panel.same),
        .integer(panel.unlike), JSON(change.quote?.description),
      ])
    }
    for change in tags {
      records.append(
        [
          "tag", .string(change.tag.description), .integer(change.before),
          .integer(before.people), .integer(change.after), .integer(after.people), .null, .null,
          .number(change.difference), .number(change.probabilityMore),
          .string(change.trend.rawValue),
        ] + Array(repeating: .null, count: 5) + [JSON(change.quote?.description)])
    }
    return records
  }

  private var summary: [(String, JSON)] {
    [
      ("before", before.json), ("after", after.json), ("people", .integer(people)),
      ("panel", .integer(panel.count)),
    ]
  }
}

extension WaveComparison.Wave {
  fileprivate var json: JSON {
    .object([
      ("wave", .string(name)), ("people", .integer(people)),
      ("conversations", .integer(conversations)),
    ])
  }
}

extension PromiseChange {
  /// `probability` is that of better, `trend` up, down or unclear.
  var members: [(String, JSON)] {
    [
      ("promise", .string(promise.id.description)), ("claim", .string(promise.claim)),
      ("before", before?.json ?? .null), ("after", after?.json ?? .null),
      ("change", JSON(difference)), ("probability", JSON(probabilityBetter)),
      ("trend", .string(trend.rawValue)),
      (
        "panel",
        .object([
          ("people", .integer(panel.people)), ("rose", .integer(panel.rose)),
          ("fell", .integer(panel.fell)), ("same", .integer(panel.same)),
          ("unlike", .integer(panel.unlike)), ("mean_change", JSON(panel.meanChange)),
        ])
      ),
      ("quote", JSON(quote?.description)),
    ]
  }
}

extension PromiseChange.Side {
  fileprivate var json: JSON {
    .object([
      ("score", .number(score.value)), ("range_low", .number(score.range.lowerBound)),
      ("range_high", .number(score.range.upperBound)), ("people", .integer(score.people)),
      ("verdict", .string(verdict.name)),
    ])
  }
}

extension TagChange {
  /// `probability` is that of a larger share of people, `trend` up, down or unclear.
  fileprivate var members: [(String, JSON)] {
    [
      ("tag", .string(tag.description)), ("before", .integer(before)), ("after", .integer(after)),
      ("change", .number(difference)), ("probability", .number(probabilityMore)),
      ("trend", .string(trend.rawValue)), ("new", .bool(isNew)), ("gone", .bool(isGone)),
      ("quote", JSON(quote?.description)),
    ]
  }
}
