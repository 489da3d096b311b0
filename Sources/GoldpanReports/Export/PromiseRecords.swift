import GoldpanCoding
import GoldpanInsights

extension StudyExport {
  /// A row a promise and audience: its figures unrounded and as a digest prints them.
  package var scorecard: Records {
    var records = Records([
      "promise", "status", "claim", "audience", "score", "score_printed", "range_low",
      "range_high", "range_printed", "mean", "mean_printed", "lost_printed", "people", "of",
      "effective_people", "above_6", "above_6_printed", "at_most_4", "promiseable", "verdict",
      "verdict_printed", "people_missing", "fragile", "decisive_people", "if_rejected",
      "if_accepted", "without_advocates", "kept_by", "broken_by", "delivered_by",
    ])
    for side in sides {
      for row in side.scorecard.rows + side.scorecard.drafts {
        records.append(head(row, side) + figures(row) + tail(row))
      }
    }
    return records
  }

  private func head(_ row: PromiseScorecard.Row, _ side: Insights) -> [JSON] {
    [
      .string(row.promise.id.description), .string(row.promise.status.rawValue),
      .string(row.promise.claim), .string(side.options.audience.rawValue),
    ]
  }

  private func figures(_ row: PromiseScorecard.Row) -> [JSON] {
    let score = row.scores.isEmpty ? nil : row.score
    let mean = score?.mean
    return [
      JSON(score?.value), JSON(score.map { oneDecimal($0.value) }), JSON(score?.range.lowerBound),
      JSON(score?.range.upperBound), JSON(score?.rangeText), JSON(mean),
      JSON(mean.map(oneDecimal)), JSON(mean.map { oneDecimal(tenths: 100 - tenths($0)) }),
      .integer(row.scores.count), .integer(row.of), JSON(score?.effectivePeople),
      JSON(score?.certaintyAbove6), JSON(score.map { percent($0.certaintyAbove6) }),
      JSON(score?.certaintyAtMost4), JSON(score.map { _ in row.promiseable.rawValue }),
    ]
  }

  private func tail(_ row: PromiseScorecard.Row) -> [JSON] {
    [
      .string(row.verdict.name), .string(row.verdict.text), .integer(row.verdict.missing),
      .bool(row.isFragile), .array(row.decisive.map { .string($0.description) }),
      .string(row.bounds.ifRejected.name), .string(row.bounds.ifAccepted.name),
      JSON(row.withoutAdvocates?.value), .tags(row.promise.keptBy), .tags(row.promise.brokenBy),
      .array(row.promise.deliveredBy.map(JSON.string)),
    ]
  }

  /// A row a moment: one turn by one person about one promise that is made or thought about.
  package var moments: Records {
    var records = Records([
      "promise", "status", "person", "audience", "transcript", "wave", "turn", "kept", "broken",
    ])
    for side in sides {
      for row in side.scorecard.rows + side.scorecard.drafts {
        for moment in side.sample.moments(of: row.promise) {
          records.append([
            .string(row.promise.id.description), .string(row.promise.status.rawValue),
            .string(moment.person.description), .string(side.options.audience.rawValue),
            .string(moment.transcript.description),
            JSON(places[moment.transcript]?.transcript.about.wave), .integer(moment.turn + 1),
            .tags(moment.kept), .tags(moment.broken),
          ])
        }
      }
    }
    return records
  }
}
