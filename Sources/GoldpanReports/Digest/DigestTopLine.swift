import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// What a reader with one minute should know.
struct DigestTopLine {
  let words: DigestWords

  var section: DigestSection {
    let claims = words.digest.topLine
    guard !claims.isEmpty else {
      let reason: Prose =
        words.digest.header.remit != nil
        ? "Nothing that counts here is theirs."
        : words.digest.header.suggestions + words.digest.header.added == 0
          ? "Nothing was coded, so there is nothing to report yet."
          : "Nothing that was coded is praise, pain or expectation of these people."
      return DigestSection(.topLine, "In one minute", [.paragraph(reason)])
    }
    let lines = claims.map { claim -> Prose in
      let (sentence, links) = (sentence(claim.statement), links(claim))
      return links.isEmpty ? sentence : "\(sentence) \(links)"
    }
    return DigestSection(
      .topLine, "In one minute", [.numbered(lines)] + (tellsScores ? [.paragraph(legend)] : []))
  }

  private var tellsScores: Bool { words.digest.scorecard?.rows.isEmpty == false }

  /// What somebody must know who reads nothing else.
  private var legend: Prose {
    let pooled: Prose =
      words.digest.header.waves.count > 1
      ? " Scores without a wave take all waves together." : ""
    return
      "A score says how well a promise is kept, from 0 to 10, in brackets the range that holds the "
      + "truth with 90 % probability; above 6 a promise can be made.\(pooled) "
      + "\(emphasis: "Keep") what is surely above 6, \(emphasis: "overhaul") what is surely 4 or "
      + "less, \(emphasis: "refresh") what is neither: improve the experience, or promise something "
      + "else. \(emphasis: "Advocates") are those who recommend the company. Links lead to people's "
      + "own words; after “but” somebody says the opposite."
  }

  /// A few quotations for a claim, the one against it last; the sections have them all.
  private func links(_ claim: Digest.Claim) -> Prose {
    switch claim.statement {
    case .verdict(_, let promises): words.links(claim.evidence.filter { !promises.cite($0) })
    case .blindSpot(let row): words.links(row.quotes)
    case .changed: words.links(Array(claim.evidence.prefix(2)))
    case .divided:
      claim.evidence.prefix(2).map { words.links([$0]) }.joined(separator: "; against it ")
    case .costliest(let theme, _, _, _), .escalation(let theme), .unpromised(let theme),
      .loved(let theme), .hurts(let theme), .expected(let theme):
      words.links(theme)
    }
  }

  private func sentence(_ statement: Digest.Claim.Statement) -> Prose {
    switch statement {
    case .verdict(let verdict, let promises):
      verdictSentence(verdict, promises)
    case .costliest(let theme, let promise, let tenths, let of):
      costliest(
        theme, promise,
        part: tenths == of ? "all" : "\(oneDecimal(tenths: tenths)) of the",
        of: oneDecimal(tenths: of))
    case .blindSpot(let row):
      blindSpot(row)
    case .changed(let changes, let wave):
      "\(strong: "Since \(wave)"): \(changes.map(change).joined(separator: "; "))."
    case .escalation(let theme):
      escalation(theme, for: counted(theme.severePeople, "person", "people"))
    case .unpromised(let theme):
      unpromised(theme)
    case .divided(let promise, let column):
      "\(strong: "One size does not fit all"): \(dividedSentence(promise, column))."
    case .loved(let theme):
      "\(strong: "\(name(theme)) is loved") by \(words.people(theme))."
    case .hurts(let theme):
      "\(strong: "\(name(theme)) hurts") \(words.people(theme))."
    case .expected(let theme):
      "\(strong: "\(name(theme)) is expected") by \(words.people(theme))."
    }
  }

  private func name(_ theme: Theme) -> Prose { "“\(words.name(theme.tag).capitalizedFirst)”" }

  private func costliest(
    _ theme: Theme, _ promise: Promise.ID, part: String, of: String
  ) -> Prose {
    let claim: Prose =
      words.digest.header.remit == nil ? "costs most" : "costs most of what is theirs"
    let row = words.digest.scorecard?.rows.first { $0.promise.id == promise }
    let mean = row?.score.mean.map { "people's mean is \(oneDecimal($0))" } ?? "10 is the most"
    return "\(strong: "\(name(theme)) \(claim)"): \(part) \(of) points that keep "
      + "\(words.promise(promise)) from ten (\(mean)), told by \(words.people(theme))."
  }

  private func blindSpot(_ row: Gap.Row) -> Prose {
    let views = [("own view", row.company), ("customers", row.customers)].map { name, side in
      "\(name) \(oneDecimal(side.score.mean ?? 0)) (\(side.score.rangeText), "
        + "\(counted(side.score.people, "person", "people")))"
    }
    let certainty = percent(row.certainty ?? 0)
    return
      "\(strong: "Blind spot"): the company sees \(words.promise(row.promise)) kept better than "
      + "customers do: \(views.joined(separator: ", ")); \(certainty) sure."
  }

  private func change(_ change: PromiseChange) -> Prose {
    let sides = [change.before, change.after].compactMap { side in
      side.map { side in
        let people = counted(side.score.people, "person", "people")
        return "\(oneDecimal(side.score.value)) (\(side.score.rangeText), \(people))"
      }
    }
    let probability = change.probabilityBetter ?? 0.5
    let (word, certainty) =
      change.trend == .down ? ("worse", 1 - probability) : ("better", probability)
    return "\(words.promise(change.promise.id)) is \(strong: Prose(word)), from "
      + "\(sides.joined(separator: " to ")), \(percent(certainty)) sure of the direction"
  }

  private func escalation(_ theme: Theme, for people: String) -> Prose {
    let claim: Prose = "\(strong: "\(name(theme)) is severe") for \(people)"
    guard let target = theme.escalation else {
      return "\(claim); nobody is named to take it up."
    }
    return "\(claim) and escalates to \(target)."
  }

  private func unpromised(_ theme: Theme) -> Prose {
    let claim: Prose =
      "\(strong: "\(name(theme)) is loved, and no promise says it"): \(words.people(theme))"
    guard theme.advocates > 0 else { return "\(claim)." }
    let advocates = words.digest.advocates.advocates.count
    return advocates == 1
      ? "\(claim), among them the only advocate."
      : "\(claim), among them \(theme.advocates) of the \(advocates) advocates."
  }

  private func dividedSentence(_ promise: Promise.ID, _ column: String) -> Prose {
    let rows = words.digest.scorecard?.rows ?? []
    let segments = rows.first { $0.promise.id == promise }?.segments ?? []
    let proven = segments.filter { $0.column == column && !$0.verdict.isUnproven }
    let parts = proven.map { segment -> Prose in
      let score = segment.score
      return "\(segment.verdict.name) for \(segment.value) "
        + "(\(oneDecimal(score.value)), \(score.rangeText))"
    }
    return "\(words.promise(promise)) is one to \(parts.joined(separator: ", to "))"
  }

  private func verdictSentence(
    _ verdict: PromiseScorecard.SetVerdict, _ promises: Digest.Claim.Promises
  ) -> Prose {
    let few = promises.unproven.filter { shortfall(of: $0)?.people ?? 0 > 0 }
    let flattering = promises.unproven.filter { !few.contains($0) }
    let groups = [
      (PromiseScorecard.SetVerdict.keep, "keep", promises.keep),
      (.refresh, "refresh", promises.refresh), (.overhaul, "overhaul", promises.overhaul),
      (.unproven, "unproven, as too few people speak of", few),
      (.unproven, "unproven, as hardly anybody but advocates speaks of", flattering),
    ].filter { !$0.2.isEmpty }
    let head: Prose =
      switch verdict {
      case _ where words.digest.header.remit != nil: "These promises"
      case .keep: "Keep the promise set"
      case .refresh: "Refresh the promise set"
      case .overhaul: "Overhaul the promise set"
      case .unproven: "The promise set is unproven"
      }
    if groups.count == 1, groups[0].0 == verdict, verdict != .unproven, groups[0].2.count > 1 {
      return "\(strong: head), all \(groups[0].2.count) of them: "
        + "\(groups[0].2.map { scored($0, promises) }.joined(separator: ", "))."
    }
    let parts = groups.map { group -> Prose in
      "\(group.1) \(group.2.map { scored($0, promises) }.joined(separator: ", "))"
    }
    return "\(strong: head): \(parts.joined(separator: "; "))."
  }

  /// A promise with its score, if anybody speaks of it.
  private func scored(_ id: Promise.ID, _ promises: Digest.Claim.Promises) -> Prose {
    let row = words.digest.scorecard?.rows.first { $0.promise.id == id }
    guard let row, !row.scores.isEmpty else { return words.promise(id) }
    let score: Prose =
      "\(words.promise(id)) (\(oneDecimal(row.score.value)), \(row.score.rangeText))"
    return promises.reasons[id].map { theme in
      "\(score)\(reason(theme, keeps: row.verdict == .keep))"
    } ?? score
  }

  /// What speaks most for its verdict, with somebody's words.
  private func reason(_ theme: Theme, keeps: Bool) -> Prose {
    let claim: Prose = "\(keeps ? ", loved for" : " because of") “\(words.name(theme.tag))”"
    let links = theme.quotes.typical.map { words.links([$0]) } ?? ""
    return "\(claim), \(words.people(theme)) \(links)"
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

extension Digest.Claim.Promises {
  /// Whether words stand beside the reason of a promise.
  fileprivate func cite(_ evidence: Evidence.ID) -> Bool {
    reasons.values.contains { $0.quotes.typical == evidence }
  }
}
