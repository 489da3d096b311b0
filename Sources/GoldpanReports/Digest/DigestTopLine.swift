import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// What a reader with one minute should know.
struct DigestTopLine {
  let words: DigestWords

  var blocks: [String] {
    let claims = words.digest.topLine
    guard !claims.isEmpty else {
      let reason =
        words.digest.header.suggestions + words.digest.header.added == 0
        ? "Nothing was coded, so there is nothing to report yet."
        : "Nothing that was coded is praise, pain or expectation of these people."
      return ["## In one minute", reason]
    }
    let lines = claims.enumerated().map { number, claim in
      let links = links(claim)
      return "\(number + 1). \(sentence(claim.statement))" + (links.isEmpty ? "" : " \(links)")
    }
    return ["## In one minute", lines.joined(separator: "\n")]
  }

  /// A few quotations for a claim, the one against it last; the sections have them all.
  private func links(_ claim: Digest.Claim) -> String {
    switch claim.statement {
    case .verdict: words.links(Array(claim.evidence.prefix(2)))
    case .divided: claim.evidence.prefix(2).map { words.links([$0]) }.joined(separator: ", but ")
    case .costliest(let theme, _, _, _), .escalation(let theme), .unpromised(let theme),
      .loved(let theme), .hurts(let theme), .expected(let theme):
      words.links(theme.quotes)
    }
  }

  private func sentence(_ statement: Digest.Claim.Statement) -> String {
    switch statement {
    case .verdict(let verdict, let promises):
      verdictSentence(verdict, promises)
    case .costliest(let theme, let promise, let tenths, let of):
      "**\(name(theme)) costs most**: "
        + (tenths == of ? "all" : "\(oneDecimal(tenths: tenths)) of the")
        + " \(oneDecimal(tenths: of)) points lost on \(words.promise(promise)), told by "
        + "\(words.people(theme))."
    case .escalation(let theme):
      "**\(name(theme)) is severe** for \(counted(theme.severePeople, "person", "people"))"
        + (theme.escalation.map { " and escalates to \(Markdown.escaped($0))" }
          ?? "; nobody is named to take it up") + "."
    case .unpromised(let theme):
      "**\(name(theme)) is loved, and no promise says it**: \(words.people(theme))"
        + (theme.advocates > 0
          ? ", \(counted(theme.advocates, "advocate")) among them." : ".")
    case .divided(let promise, let column):
      "**One size does not fit all**: \(dividedSentence(promise, column))."
    case .loved(let theme):
      "**\(name(theme)) is loved** by \(words.people(theme))."
    case .hurts(let theme):
      "**\(name(theme)) hurts** \(words.people(theme))."
    case .expected(let theme):
      "**\(name(theme)) is expected** by \(words.people(theme))."
    }
  }

  private func name(_ theme: Theme) -> String { "“\(words.name(theme.tag).capitalizedFirst)”" }

  private func dividedSentence(_ promise: Promise.ID, _ column: String) -> String {
    let rows = words.digest.scorecard?.rows ?? []
    let segments = rows.first { $0.promise.id == promise }?.segments ?? []
    let parts = segments.filter { $0.column == column }.map { segment in
      let (score, name) = (segment.score, Markdown.escaped(segment.value))
      return
        "\(segment.verdict.name) for \(name) (\(oneDecimal(score.value)), \(score.rangeText))"
    }
    return "\(words.promise(promise)) is one to \(parts.joined(separator: ", to "))"
  }

  private func verdictSentence(
    _ verdict: PromiseScorecard.SetVerdict, _ promises: Digest.Claim.Promises
  ) -> String {
    let few = promises.unproven.filter { shortfall(of: $0)?.people ?? 0 > 0 }
    let flattering = promises.unproven.filter { !few.contains($0) }
    let groups = [
      (PromiseScorecard.SetVerdict.keep, "keep", promises.keep),
      (.refresh, "refresh", promises.refresh), (.overhaul, "overhaul", promises.overhaul),
      (.unproven, "too few people speak of", few),
      (.unproven, "too few who are no advocates speak of", flattering),
    ].filter { !$0.2.isEmpty }
    let head =
      switch verdict {
      case .keep: "Keep the promise set"
      case .refresh: "Refresh the promise set"
      case .overhaul: "Overhaul the promise set"
      case .unproven: "The promise set is unproven"
      }
    if groups.count == 1, groups[0].0 == verdict, verdict != .unproven, groups[0].2.count > 1 {
      return "**\(head)**, all \(groups[0].2.count) of them: \(words.promises(groups[0].2))."
    }
    let parts = groups.map { "\($0.1) \(words.promises($0.2))" }
    return "**\(head)**: \(parts.joined(separator: "; "))."
  }

  /// Who is missing for a verdict on a promise.
  private func shortfall(of promise: Promise.ID) -> Promise.Shortfall? {
    let row = words.digest.scorecard?.rows.first { $0.promise.id == promise }
    return if case .unproven(let missing)? = row?.verdict { missing } else { nil }
  }
}

extension Theme {
  /// To whom it is passed up, if anybody is named.
  var escalation: String? { owners.compactMap(\.escalation).first }
}
