import GoldpanKit
import GoldpanReports

/// `codebook score` for programs.
extension ScoreReport {
  /// The figures, a row a label; ranges in columns of their own.
  var figureTable: TextTable {
    let figures = ["precision", "recall", "f1", "kappa"]
    let names =
      ["label", "tags", "texts", "gold", "found", "right", "wrong", "missed", "tentative"]
      + figures.flatMap { [$0, "\($0)_low", "\($0)_high"] }
    var table = TextTable(names.map { .init($0) })
    for row in score.rows {
      let counts = row.confusion
      let numbers = [
        counts.texts, counts.given, counts.found, counts.right, counts.wrong, counts.missed,
        row.tentative,
      ]
      table.append(
        [row.mapping.name, row.mapping.globs.joined(separator: ",")] + numbers.map { String($0) }
          + counts.figures.flatMap(\.cells))
    }
    return table
  }

  /// What each rule finds, those first that do the most harm.
  var ruleTable: TextTable {
    var table = TextTable([
      .init("label"), .init("tag"), .init("place"), .init("true", .right), .init("false", .right),
      .init("precision"), .init("rule"),
    ])
    for row in score.rows {
      for found in row.rules {
        guard let rule = score.coded.rule(found.rule) else { continue }
        table.append([
          row.mapping.name, found.rule.tag.description,
          rule.shortPlace,
          String(found.right), String(found.wrong.count),
          found.precision.map { twoDecimals($0.value) } ?? "–", rule.place.text,
        ])
      }
    }
    return table
  }

  /// Everything, an object a line; `record` says what of.
  var records: [JSON] {
    var records = score.rows.map(\.json)
    for (name, average) in [("macro", score.macro), ("micro", score.micro)] {
      records.append(
        .object([
          ("record", "average"), ("name", .string(name)), ("precision", JSON(average.precision)),
          ("recall", JSON(average.recall)), ("f1", JSON(average.f1)),
          ("kappa", JSON(average.kappa)),
        ]))
    }
    for (row, survey) in zip(score.rows, surveys) {
      records += row.rules.map { json($0, of: row) }
      records += row.falsePositives.map { falsePositive($0, of: row) }
      records += survey.misses.map { miss($0, of: row) }
    }
    records += unmapped.map { .object([("record", "unmapped"), ("label", .string($0))]) }
    records += score.unscored.map {
      .object([("record", "unscored"), ("tag", .string($0.description))])
    }
    return records
  }

  private func json(_ found: CodebookScore.RuleScore, of row: CodebookScore.Row) -> JSON {
    .object(
      [("record", "rule"), ("label", .string(row.mapping.name))] + members(of: found.rule) + [
        ("found", .integer(found.found)), ("right", .integer(found.right)),
        ("wrong", .integer(found.wrong.count)), ("right_alone", .integer(found.rightAlone)),
        ("wrong_alone", .integer(found.wrongAlone)),
        ("precision", ScoreFigure(found.precision).json),
      ])
  }

  private func falsePositive(_ place: Int, of row: CodebookScore.Row) -> JSON {
    let text = score.coded.gold.texts[place]
    let source = Source(name: "", text: text.text)
    let wanted = Set(row.tags)
    let hits = score.coded.hits[place].filter {
      wanted.contains($0.tag) && (options.countsTentative || $0.standing == .own)
    }
    let suggestions = hits.map { hit -> JSON in
      .object(
        members(of: hit.rule) + [
          ("matched", .array(hit.matched.map { .string(foldedBlanks(source, $0)) }))
        ])
    }
    return .object(
      [("record", "false"), ("label", .string(row.mapping.name))] + text.members + [
        ("suggestions", .array(suggestions))
      ])
  }

  private func miss(_ miss: MissSurvey.Miss, of row: CodebookScore.Row) -> JSON {
    .object(
      [("record", "miss"), ("label", .string(row.mapping.name))]
        + score.coded.gold.texts[miss.text].members
        + [("obstacle", .string(miss.obstacle.rawValue))]
        + (miss.rule.map(members) ?? []))
  }

  private func members(of name: CodedGold.RuleName) -> [(String, JSON)] {
    guard let rule = score.coded.rule(name) else { return [] }
    return [
      ("tag", .string(name.tag.description)), ("file", .string(rule.place.source.name)),
      ("line", .integer(rule.place.line)), ("rule", .string(rule.place.text)),
    ]
  }
}

extension CodebookScore.Row {
  fileprivate var json: JSON {
    .object([
      ("record", "label"), ("label", .string(mapping.name)),
      ("tags", .array(tags.map { .string($0.description) })),
      ("texts", .integer(confusion.texts)), ("gold", .integer(confusion.given)),
      ("found", .integer(confusion.found)), ("right", .integer(confusion.right)),
      ("wrong", .integer(confusion.wrong)), ("missed", .integer(confusion.missed)),
      ("tentative", .integer(tentative)),
      ("precision", ScoreFigure(confusion.precision).json),
      ("recall", ScoreFigure(confusion.recall).json), ("f1", ScoreFigure(confusion.f1).json),
      ("kappa", ScoreFigure(confusion.kappa).json),
      ("kappa_error", JSON(confusion.kappa?.standardError)),
    ])
  }
}

extension Gold.Text {
  /// Where it is from and what it says.
  fileprivate var members: [(String, JSON)] {
    [("gold_line", .integer(line)), ("id", JSON(id)), ("text", .string(text))]
  }
}
