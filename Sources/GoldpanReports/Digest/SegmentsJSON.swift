import GoldpanCoding
import GoldpanInsights

extension Segments {
  /// The columns of segments, then those of outcomes.
  ///
  /// A `segment` of `null` is the values that fewer than three people share, together. Groups of
  /// fewer than three have no figures.
  var json: JSON {
    .object([
      ("columns", .array(columns.map(\.json))), ("outcomes", .array(outcomes.map(\.json))),
    ])
  }
}

extension Segments.Group {
  fileprivate var json: JSON {
    .object([("segment", JSON(label)), ("people", .integer(people))])
  }
}

extension Segments.Column {
  fileprivate var json: JSON {
    .object([
      ("column", .string(name)), ("groups", .array(groups.map(\.json))),
      ("without_value", .integer(withoutValue)),
      (
        "promises",
        .array(
          promises.map { row in
            .object([
              ("promise", .string(row.promise.description)), ("divided", .bool(row.isDivided)),
              (
                "segments",
                .array(zip(groups, row.cells).map { group, cell in cell.json(of: group) })
              ),
            ])
          })
      ),
      ("marks", .array(marks.map(\.json))),
    ])
  }
}

extension Segments.Cell {
  fileprivate func json(of group: Segments.Group) -> JSON {
    .object([
      ("segment", JSON(group.label)), ("people", people.map { .integer($0) } ?? .null),
      ("of", .integer(group.people)), ("score", JSON(score?.value)),
      ("range_low", JSON(score?.range.lowerBound)), ("range_high", JSON(score?.range.upperBound)),
      ("verdict", JSON(verdict?.name)), ("quote", JSON(words?.description)),
    ])
  }
}

extension Segments.Mark {
  fileprivate var json: JSON {
    .object([
      ("segment", .string(label)), ("tag", .string(tag.description)), ("people", .integer(people)),
      ("of", .integer(of)), ("rest_people", .integer(rest)), ("rest_of", .integer(restOf)),
      ("certainty", .number(certainty)), ("quotes", quotes.json),
    ])
  }
}

extension Segments.OutcomeColumn {
  fileprivate var json: JSON {
    .object([
      ("column", .string(name)), ("groups", .array(groups.map(\.json))),
      ("without_value", .integer(withoutValue)),
      (
        "tags",
        .array(
          rows.map { row in
            .object([
              ("tag", .string(row.tag.description)),
              ("people", .array(row.people.map { $0.map { .integer($0) } ?? .null })),
              ("quotes", row.quotes.json),
            ])
          })
      ),
    ])
  }
}
