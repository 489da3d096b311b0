import GoldpanCoding
package import GoldpanInsights

extension Digest {
  /// The digest as JSON: the same figures and quotations as in Markdown.
  package var json: JSON {
    .object([
      ("title", .string(header.title)), ("draft", .bool(header.isDraft)),
      ("waves", .array(header.waves.map(JSON.string))),
      ("people", .object(header.people.map { ($0.subject.rawValue, .integer($0.people)) })),
      ("conversations", .integer(header.transcripts)),
      ("codebook", .string("\(header.codebook) \(header.version)")),
      ("suggestions", .integer(header.suggestions)), ("reviewed", .integer(header.reviewed)),
      ("scorecard", .array((scorecard?.rows ?? []).map(\.json))),
      ("set_verdict", JSON(scorecard?.verdict?.rawValue)),
      ("drafts", .array((scorecard?.drafts ?? []).map(\.json))),
      ("lost_points", .array(lostPoints.map(\.json))),
      ("strengths", .array(strengths.loved.map(\.json))),
      ("unpromised", .array(strengths.unpromised.map { .string($0.tag.description) })),
      (
        "advocates",
        .object([
          ("people", .integer(advocates.advocates.count)), ("of", .integer(advocates.of)),
          ("promoters", .integer(advocates.promoters)), ("passives", .integer(advocates.passives)),
          ("detractors", .integer(advocates.detractors)),
        ])
      ),
      ("hurts", .array(hurts.map(\.json))), ("expectations", .array(expectations.map(\.json))),
      ("wishes", .array(wishes.map(\.json))),
      ("evidence", .array(evidence.map(\.json))),
    ])
  }
}

extension PromiseScorecard.Row {
  fileprivate var json: JSON {
    .object([
      ("promise", .string(promise.id.description)), ("claim", .string(promise.claim)),
      ("score", .number(score.value)),
      ("range", .array([.number(score.range.lowerBound), .number(score.range.upperBound)])),
      ("mean", JSON(score.mean)), ("people", .integer(scores.count)), ("of", .integer(of)),
      ("effective_people", .number(score.effectivePeople)),
      ("above_6", .number(score.certaintyAbove6)), ("promiseable", .string(promiseable.rawValue)),
      ("verdict", .string(verdict.name)), ("fragile", .bool(isFragile)),
      ("if_rejected", .string(bounds.ifRejected.name)),
      ("if_accepted", .string(bounds.ifAccepted.name)),
      ("without_advocates", JSON(withoutAdvocates?.value)),
    ])
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
}

extension LostPoints {
  fileprivate var json: JSON {
    .object([
      ("promise", .string(promise.description)), ("points", .number(Double(tenths) / 10)),
      (
        "rows",
        .array(
          rows.map { row in
            .object([
              ("tag", JSON(row.theme?.tag.description)), ("people", .integer(row.people)),
              ("points", .number(Double(row.tenths) / 10)),
              ("owners", .array((row.theme?.owners ?? []).map { .string($0.name) })),
            ])
          })
      ),
    ])
  }
}

extension Theme {
  fileprivate var json: JSON {
    .object([
      ("tag", .string(tag.description)), ("people", .integer(people)), ("of", .integer(of)),
      ("advocates", .integer(advocates)), ("codings", .integer(codings)),
      ("severity", severity == 0 ? .null : .integer(severity)),
      ("promises", .array(promises.map { .string($0.description) })),
      ("quotes", .array(quotes.all.map { .string($0.description) })),
    ])
  }
}

extension Digest.Quote {
  fileprivate var json: JSON {
    .object([
      ("id", .string(id.description)), ("quote", .string(text)),
      ("person", JSON(attribution.person?.description)), ("segment", JSON(attribution.segment)),
      ("wave", JSON(attribution.wave)),
      ("tags", .array(tags.map { .string($0.description) })), ("pending", .bool(isPending)),
    ])
  }
}
