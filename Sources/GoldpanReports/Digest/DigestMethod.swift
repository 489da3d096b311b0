import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// How it was found out, and what it cannot say.
struct DigestMethod {
  let words: DigestWords
  var saturation: Chart?

  var section: DigestSection {
    DigestSection(
      .method, "Method and limits",
      [.list(facts)] + [saturation.map(Block.chart)].compactMap { $0 } + [
        .paragraph("What this digest cannot say:"), .list(limits),
      ])
  }

  private var facts: [Prose] {
    let method = words.digest.method
    var facts = [conversations]
    if let groups { facts.append(groups) }
    facts.append("Rules of the codebook suggest, people decide; \(decided).")
    if words.digest.header.agreement != nil {
      facts.append(
        "Agreement is Krippendorff's α over all tags; the unit is a participant's turn, and turns that "
          + "nobody coded count.")
    }
    if method.leftOut > 0 {
      facts.append(
        "\(counted(method.leftOut, "person is", "people are")) left out for want of consent.")
    }
    if method.withoutConsent > 0 {
      facts.append(
        "\(counted(method.withoutConsent, "person counts", "people count")) although no consent is recorded."
      )
    }
    if method.unplaced > 0, words.digest.scorecard != nil {
      facts.append(
        "\(counted(method.unplaced, "coding", "codings")) (a tag counts once a turn) could be placed in no stage of the journey."
      )
    }
    if !method.unreached.isEmpty {
      facts.append("Nobody speaks of, or rates, \(words.promises(method.unreached)).")
    }
    if method.planErrors > 0 {
      facts.append(
        "study.md has \(counted(method.planErrors, "error")), such as tags that do not exist: "
          + "what they name is missing in the figures.")
    }
    let limit = DigestEvidence.limit
    if words.digest.evidence.contains(where: { Quoting.start(of: $0.text, limit) != $0.text }) {
      facts.append("Quotations of more than \(limit) words are cut.")
    }
    if words.digest.scorecard != nil {
      facts.append(
        "Score: one number a person (\(stated), else kept moments out of kept and broken), "
          + "with one more kept and one more broken added (Laplace; Lewis & Sauro 2006), 0–10; the "
          + "range holds the truth with 90 % probability; above 6 a promise can be made, and “tentative” "
          + "means that it is more likely than sure.")
    }
    return facts
  }

  private var stated: String {
    words.digest.header.waves.count > 1
      ? "a stated rating, of several waves the latest" : "a stated rating"
  }

  private var decided: Prose {
    let waiting = words.digest.method.pending
    if words.digest.header.suggestions == 0 { return "they found nothing to suggest" }
    if waiting == 0 { return "nothing that these people say waits for a decision" }
    let suggestions = counted(waiting, "suggestion waits", "suggestions wait")
    return "of what these people say, \(suggestions) for a decision\(notOwn)"
  }

  /// How many of what waits are counted nowhere.
  private var notOwn: Prose {
    let count = words.digest.method.pendingNotOwn
    guard count > 0 else { return "" }
    return ", \(count) of them hypothetical or second-hand, which no figure counts until somebody "
      + "accepts \(count == 1 ? "it" : "them")"
  }

  private var conversations: Prose {
    guard !words.digest.method.conversations.isEmpty else { return "No conversations yet." }
    let parts = words.digest.method.talks.map { talk in
      let counts = talk.conversations.map { count in
        counted(count.count, count.method.rawValue.replacing("-", with: " "))
      }
      let held = counts.joined(separator: ", ")
      return talk.audience.map { "\(held) with \($0.rawValue)s" }
        ?? "\(held) in which nobody counts"
    }
    return "Conversations: \(parts.joined(separator: "; "))."
  }

  private var groups: Prose? {
    let groups = words.digest.method.groups
    guard !groups.isEmpty else { return nil }
    let sizes = groups.map { String($0.members) }.joined(separator: ", ")
    let place = groups.count == 1 ? "the focus group" : "\(groups.count) focus groups"
    return
      "In \(place) (of \(sizes) people) one hears the others, so each counts for less than one "
      + "(design effect with a correlation of 0.3)."
  }

  private var limits: [Prose] {
    let hasScores = words.digest.scorecard != nil
    let shown = words.digest.method.limits.filter { hasScores || $0 != .rangesWiderThanNeeded }
    return shown.map { limit in
      switch limit {
      case .purposiveSample: "A purposive sample, not a survey: people were chosen, not drawn."
      case .talkOverReportsBreakage:
        hasScores
          ? "Talk over-reports breakage: ask every person the rating question of each promise."
          : "Talk over-reports breakage."
      case .advocatesFlatter:
        hasScores
          ? "Advocates flatter; the scorecard shows the score without them." : "Advocates flatter."
      case .rangesWiderThanNeeded: "For rating-like data the ranges are wider than needed."
      case .rulesMissThings:
        "Rules miss things: reading a sample of uncoded speech tells how many."
      }
    }
  }
}
