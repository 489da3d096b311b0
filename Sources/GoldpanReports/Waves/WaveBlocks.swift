import GoldpanCoding
package import GoldpanInsights
import GoldpanText

/// Two waves side by side, in words: for the digest and for `diff --waves`.
package struct WaveBlocks {
  let comparison: WaveComparison
  /// How a tag is called.
  var name: (Tag.ID) -> Prose = { "\(code: $0.description)" }
  /// Whether the words of that name can be looked up.
  var isKnown: (Evidence.ID) -> Bool = { _ in true }
  /// How many tags are shown.
  var mostTags = Int.max

  /// All of `comparison`.
  package init(_ comparison: WaveComparison) { self.comparison = comparison }

  package var blocks: [Block] {
    let tags = comparison.tags
    return [.paragraph(head)]
      + (comparison.promises.isEmpty ? [] : [.table(promises), .paragraph(rule)])
      + (tags.isEmpty ? [.paragraph("The same shares of people use the same tags.")] : tagBlocks)
  }

  private var head: Prose {
    let panel = comparison.panel.count
    let overlap: Prose =
      panel == 0
      ? "Nobody speaks in both."
      : "\(panel) of \(comparison.people) people \(panel == 1 ? "speaks" : "speak") in both: a panel."
    return "Before is \(wave(comparison.before)), after \(wave(comparison.after)). \(overlap)"
  }

  private func wave(_ wave: WaveComparison.Wave) -> Prose {
    let people = counted(wave.people, "person", "people")
    return "\(wave.name) (\(people), \(counted(wave.conversations, "conversation")))"
  }

  private var rule: Prose {
    let unlike = comparison.promises.map(\.panel.unlike).max() ?? 0
    let text: Prose =
      "Better and worse are said where they are so with a probability of 90 % or more, the waves "
      + "taken as independent samples; a panel makes that cautious."
    return unlike == 0
      ? text
      : "\(text) Of the panel only like is compared with like: a rating with a rating, words with "
        + "words."
  }

  private var promises: Block.Table {
    .init(
      "How promises moved",
      [
        .init("Promise"), .init("Before"), .init("After"), .init("Change", isNumber: true),
        .init("Better?"), .init("Panel"), .init("Words"),
      ],
      comparison.promises.map { change in
        [
          "\(emphasis: Prose(change.promise.claim))", side(change.before, of: comparison.before),
          side(change.after, of: comparison.after),
          Prose(figure: change.difference.map(signed) ?? "–"), verdict(change),
          change.panel.words, words(change.quote),
        ]
      })
  }

  private func side(_ side: PromiseChange.Side?, of wave: WaveComparison.Wave) -> Prose {
    guard let score = side?.score, let verdict = side?.verdict.name else { return "–" }
    return "\(oneDecimal(score.value)) (\(score.rangeText)) \(verdict), \(score.people) of "
      + "\(wave.people)"
  }

  private func verdict(_ change: PromiseChange) -> Prose {
    guard let probability = change.probabilityBetter else { return "–" }
    return switch change.trend {
    case .up: "\(strong: "better") (\(percent(probability)) sure)"
    case .down: "\(strong: "worse") (\(percent(1 - probability)) sure)"
    case .unclear: "no clear change (a \(percent(probability)) chance of better)"
    }
  }

  private var tagBlocks: [Block] {
    let shown = comparison.tags.prefix(mostTags)
    let table = Block.Table(
      "Which tags more or fewer people use",
      [
        .init("Tag"), .init("Before"), .init("After"), .init("Change"), .init("Words"),
      ],
      shown.map { change in
        [
          name(change.tag), "\(change.before) of \(comparison.before.people)",
          "\(change.after) of \(comparison.after.people)", trend(change), words(change.quote),
        ]
      })
    let others = comparison.tags.count - shown.count
    let rest: [Block] =
      others == 0
      ? []
      : [
        .paragraph(
          "\(counted(others, "other tag")) changed less; 'goldpan diff --waves' lists all.")
      ]
    return [.table(table)] + rest
  }

  private func trend(_ change: TagChange) -> Prose {
    let probability = change.probabilityMore
    return switch change.trend {
    case .up: "\(change.isNew ? "new" : "more") (\(percent(probability)) sure)"
    case .down: "\(change.isGone ? "gone" : "fewer") (\(percent(1 - probability)) sure)"
    case .unclear where change.isNew: "new, perhaps by chance"
    case .unclear where change.isGone: "gone, perhaps by chance"
    case .unclear: "no clear change"
    }
  }

  private func words(_ quote: Evidence.ID?) -> Prose {
    quote.flatMap { isKnown($0) ? "\(evidence: $0)" : nil } ?? ""
  }
}

extension PanelChange {
  /// "3 rose, 1 fell, 2 the same, +1.2 on average".
  fileprivate var words: Prose {
    guard people + unlike > 0 else { return "–" }
    var parts = [(rose, "rose"), (fell, "fell"), (same, "the same")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }
    if let meanChange { parts.append("\(signed(meanChange)) on average") }
    if unlike > 0 { parts.append("\(unlike) not comparable") }
    return Prose(parts.joined(separator: ", "))
  }
}

/// A difference as printed: "+1.2", "-0.4", "0.0".
package func signed(_ value: Double) -> String {
  tenths(value) > 0 ? "+" + oneDecimal(value) : oneDecimal(value)
}
