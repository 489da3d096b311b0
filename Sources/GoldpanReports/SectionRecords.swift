import GoldpanCoding
package import GoldpanInsights

extension Insights {
  /// The scorecard for other programs, under the keys of the digest's JSON; figures are unrounded
  /// and not known while nobody speaks of a promise.
  package var scorecardRecords: Records {
    var records = Records([
      "promise", "status", "claim", "score", "range_low", "range_high", "people", "of", "above_6",
      "promiseable", "verdict", "people_missing", "fragile", "decisive_people",
    ])
    for row in scorecard.rows + scorecard.drafts {
      let score = row.scores.isEmpty ? nil : row.score
      records.append([
        .string(row.promise.id.description), .string(row.promise.status.rawValue),
        .string(row.promise.claim), JSON(score?.value), JSON(score?.range.lowerBound),
        JSON(score?.range.upperBound), .integer(row.scores.count), .integer(row.of),
        JSON(score?.certaintyAbove6), JSON(score.map { _ in row.promiseable.rawValue }),
        .string(row.verdict.name), .integer(row.verdict.missing), .bool(row.isFragile),
        .array(row.decisive.map { .string($0.description) }),
      ])
    }
    return records
  }

  /// The advocates for other programs, with the reason for each.
  package var advocatesRecords: Records {
    var records = Records(["person", "reason", "nps", "evidence"])
    for advocate in advocates.advocates {
      let (answer, words): (JSON, JSON) =
        switch advocate.reason {
        case .answer(let answer): (.number(answer), .null)
        case .words(let id): (.null, .string(id.description))
        case .column: (.null, .null)
        }
      records.append([
        .string(advocate.person.description), .string(advocate.reasonText), answer, words,
      ])
    }
    return records
  }

  /// What people love, for other programs.
  package var strengthsRecords: Records {
    var records = Records(["tag", "people", "of", "advocates", "promises", "quote"])
    for theme in strengths.loved {
      records.append([
        .string(theme.tag.description), .integer(theme.people), .integer(theme.of),
        .integer(theme.advocates), .promises(theme.promises), JSON(theme.quote?.description),
      ])
    }
    return records
  }
}
