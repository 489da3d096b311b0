import GoldpanCoding
package import GoldpanInsights

extension Insights {
  /// The scorecard as a table for the terminal.
  package var scorecardText: TextTable {
    var table = TextTable([
      .init("promise"), .init("score", .right), .init("90% range", .right),
      .init("people", .right), .init("above 6?"), .init("verdict"),
    ])
    let width = (scorecard.rows + scorecard.drafts).map { displayWidth($0.label) }.max() ?? 0
    for row in scorecard.rows + scorecard.drafts {
      let score = row.score
      let isEmpty = row.scores.isEmpty
      let blanks = String(repeating: " ", count: width - displayWidth(row.label) + 2)
      table.append([
        row.label + blanks + row.promise.claim,
        isEmpty ? "–" : oneDecimal(score.value),
        isEmpty ? "–" : score.rangeText,
        "\(row.scores.count) of \(row.of)",
        isEmpty ? "–" : "\(row.promiseable.word) (\(percent(score.certaintyAbove6)))",
        row.verdictText,
      ])
    }
    return table
  }

  /// The advocates with the reason for each.
  package var advocatesText: TextTable {
    var table = TextTable([.init("person"), .init("reason")])
    for advocate in advocates.advocates {
      table.append([advocate.person.description, advocate.reasonText])
    }
    return table
  }

  /// What people love, and which promises say it.
  package var strengthsText: TextTable {
    var table = TextTable([
      .init("tag"), .init("people", .right), .init("advocates", .right), .init("promises"),
      .init("quote"),
    ])
    let said = Dictionary(
      sample.codings.map { ($0.evidence, $0.quotation.text) },
      uniquingKeysWith: { first, _ in first })
    for theme in strengths.loved {
      table.append([
        theme.tag.description, "\(theme.people) of \(theme.of)", String(theme.advocates),
        theme.promises.isEmpty ? "none" : theme.promises.map(\.description).joined(separator: ", "),
        theme.quote.map { "\($0)  “\(said[$0] ?? "")”" } ?? "",
      ])
    }
    return table
  }
}

extension Advocate {
  /// Why somebody counts as an advocate.
  var reasonText: String {
    switch reason {
    case .answer(let answer): "answered \(shortNumber(answer)) to whether they would recommend"
    case .words(let id): "recommends in their own words (\(id))"
    case .column: "the advocate column says so"
    }
  }
}

extension Theme {
  /// The one quotation where there is room for no more.
  var quote: Evidence.ID? { quotes.strongest ?? quotes.typical }
}

extension Promise.Promiseable {
  fileprivate var word: String { self == .firm ? "yes" : rawValue }
}

extension PromiseScorecard.Row {
  /// The id, and that it is only thought about.
  fileprivate var label: String {
    promise.id.description + (promise.status == .draft ? " (draft)" : "")
  }

  fileprivate var verdictText: String {
    guard isFragile else { return verdict.text }
    let who = decisive.map(\.description).joined(separator: ", ")
    return "\(verdict.text), fragile: flips without \(who)"
  }
}

/// A probability as a percentage that never claims certainty.
package func percent(_ probability: Double) -> String {
  let whole = Int((probability * 100).rounded())
  if whole < 1 { return "<1 %" }
  return whole > 99 ? ">99 %" : "\(whole) %"
}
