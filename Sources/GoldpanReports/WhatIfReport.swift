import GoldpanCoding
package import GoldpanInsights
import GoldpanText

/// The promises of a study beside those of a draft.
extension WhatIf {
  /// In words.
  package var blocks: [Block] {
    let table = Block.Table(
      "The study beside the draft",
      [
        .init("Promise"), .init("Now"), .init("Above 6?"), .init("Draft"), .init("Above 6?"),
        .init("What the draft changes"),
      ],
      rows.map { row in
        [Prose(row.label)] + row.live.cells + row.draft.cells + [Prose(row.changeText)]
      })
    let sets: Prose =
      "The set: \(live?.rawValue ?? "no promise is made") now, "
      + "\(draft?.rawValue ?? "no promise is made") by the draft."
    return (rows.isEmpty ? [] : [.table(table)]) + remarks + [.paragraph(sets)]
  }

  /// What the draft does to wordings, and whose ratings were of other words.
  private var remarks: [Block] {
    let lines = rows.compactMap { row -> Prose? in
      guard row.changes.contains(.reworded), let old = row.live?.promise.claim,
        let new = row.draft?.promise.claim
      else { return nil }
      let rated: Prose =
        row.ratedOldWords == 0
        ? ""
        : "; \(counted(row.ratedOldWords, "person", "people")) rated the old words, and count by that"
      return "\(row.id.description): “\(old)” becomes “\(new)”\(rated)."
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  /// An object a promise, then one for the set.
  package var objects: [JSON] {
    rows.map(\.json) + [
      .object([
        ("what", "set"), ("now", JSON(live?.rawValue)), ("draft", JSON(draft?.rawValue)),
      ])
    ]
  }

  /// A row a promise, then one for the set.
  package var records: Records {
    var records = Records([
      "what", "promise", "changes", "score_now", "above_6_now", "verdict_now", "score_draft",
      "above_6_draft", "verdict_draft", "claim_now", "claim_draft",
    ])
    for row in rows {
      records.append(
        [
          "promise", .string(row.id.description), .array(row.changes.map { .string($0.rawValue) }),
        ] + row.live.figures + row.draft.figures
          + [JSON(row.live?.promise.claim), JSON(row.draft?.promise.claim)])
    }
    records.append([
      "set", .null, .null, .null, .null, JSON(live?.rawValue), .null, .null,
      JSON(draft?.rawValue), .null, .null,
    ])
    return records
  }
}

extension WhatIf.Row {
  fileprivate var label: String {
    let isDraft = (draft ?? live)?.promise.status == .draft
    return id.description + (isDraft ? " (draft)" : "")
  }

  fileprivate var changeText: String {
    changes.map { change in
      switch change {
      case .new: "new"
      case .gone: "gone"
      case .reworded: "reworded"
      case .evidence: "other tags"
      case .status: draft?.promise.status == .live ? "made" : "only thought about"
      }
    }.joined(separator: ", ")
  }

  fileprivate var json: JSON {
    .object([
      ("what", "promise"), ("promise", .string(id.description)),
      ("changes", .array(changes.map { .string($0.rawValue) })), ("now", live.json),
      ("draft", draft.json), ("rated_old_words", .integer(ratedOldWords)),
    ])
  }
}

extension PromiseScorecard.Row? {
  /// The score with its range and the verdict, then whether it is above 6.
  fileprivate var cells: [Prose] {
    guard let row = self else { return ["–", "–"] }
    guard !row.scores.isEmpty else { return ["– \(row.verdict.name)", "–"] }
    let word = row.promiseable == .firm ? "yes" : row.promiseable.rawValue
    return [
      "\(oneDecimal(row.score.value)) (\(row.score.rangeText)) \(row.verdict.name)",
      "\(word) (\(percent(row.score.certaintyAbove6)))",
    ]
  }

  /// Score, certainty above 6 and verdict.
  fileprivate var figures: [JSON] {
    let score = flatMap { $0.scores.isEmpty ? nil : $0.score }
    return [JSON(score?.value), JSON(score?.certaintyAbove6), JSON(self?.verdict.name)]
  }

  fileprivate var json: JSON {
    guard let row = self else { return .null }
    let score = row.scores.isEmpty ? nil : row.score
    return .object([
      ("claim", .string(row.promise.claim)), ("status", .string(row.promise.status.rawValue)),
      ("score", JSON(score?.value)), ("range_low", JSON(score?.range.lowerBound)),
      ("range_high", JSON(score?.range.upperBound)), ("people", .integer(row.scores.count)),
      ("of", .integer(row.of)), ("above_6", JSON(score?.certaintyAbove6)),
      ("promiseable", JSON(score.map { _ in row.promiseable.rawValue })),
      ("verdict", .string(row.verdict.name)),
    ])
  }
}
