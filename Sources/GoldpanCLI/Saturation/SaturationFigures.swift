import GoldpanKit
import GoldpanReports

/// The figures for other programs.
extension SaturationReport {
  /// A row an interview.
  var records: Records {
    var records = Records([
      "interview", "date", "new", "total", "low", "high", "ratio", "focus group", "tags",
    ])
    for (step, range) in zip(saturation.steps, band.totals) {
      records.append([
        .string(step.interview.name), JSON(step.interview.date), .integer(step.new.count),
        .integer(step.total), .integer(range.lowerBound), .integer(range.upperBound),
        JSON(step.ratio), .bool(step.interview.isFocusGroup), tags(step.new),
      ])
    }
    return records
  }

  /// One object: shares run from 0 to 1, the threshold is in percent as it was given.
  var json: JSON {
    .object([
      ("base", .integer(saturation.criterion.base)), ("run", .integer(saturation.criterion.run)),
      ("threshold", .number(saturation.criterion.threshold)), ("by", .string(unit.rawValue)),
      ("audience", .string(audience.rawValue)), ("order", .string(order.sentence)),
      ("reviewed_only", .bool(reviewedOnly)), ("waiting", .integer(waiting)),
      ("outcome", .string(saturation.outcome.word)), ("saturation", point(saturation.outcome)),
      ("base_tags", .integer(saturation.baseTags)),
      (
        "band",
        .object([
          ("orders", .integer(band.orders)), ("all", .bool(band.areAll)),
          ("share", .number(0.9)), ("earliest", point(band.earliest)),
          ("latest", point(band.latest)), ("never", .number(band.neverShare)),
        ])
      ),
      ("interviews", .array(zip(saturation.steps, band.totals).map(interview))),
    ])
  }

  private func interview(_ step: Saturation.Step, _ range: ClosedRange<Int>) -> JSON {
    .object([
      ("interview", .string(step.interview.name)), ("date", JSON(step.interview.date)),
      ("focus_group", .bool(step.interview.isFocusGroup)), ("new", tags(step.new)),
      ("total", .integer(step.total)), ("low", .integer(range.lowerBound)),
      ("high", .integer(range.upperBound)), ("ratio", JSON(step.ratio)),
    ])
  }

  private func tags(_ tags: [Tag.ID]) -> JSON { .array(tags.map { .string($0.description) }) }

  /// "5+2", if it was reached.
  private func point(_ outcome: Saturation.Point) -> JSON {
    guard case .reached = outcome else { return .null }
    return .string(name(outcome))
  }
}

extension Saturation.Point {
  fileprivate var word: String {
    switch self {
    case .reached: "reached"
    case .never: "never"
    case .emptyBase: "empty base"
    case .tooFew: "too few"
    }
  }
}
