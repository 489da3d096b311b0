import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// How a brief says things: as the digest does, and what only a workshop says.
struct BriefWords {
  let brief: Brief
  let digest: DigestWords

  init(_ brief: Brief) {
    self.brief = brief
    digest = DigestWords(brief.digest)
  }

  /// A part of the workshop.
  func title(of step: Brief.Step) -> Prose {
    switch step {
    case .listen: "Listen"
    case .guess: "Guess, then see"
    case .letGo: "Let go"
    case .levers: "Two levers"
    case .decide: "Decide"
    case .tell: "Tell our people"
    }
  }

  /// A score that is no bare number: "2.5 (0.9–4.6), 11 of 12"; a dash without people.
  func score(_ score: Score, of people: Int) -> Prose {
    guard score.people > 0 else { return "–" }
    return "\(oneDecimal(score.value)) (\(score.rangeText)), \(score.people) of \(people)"
  }

  /// A view as the digest shows it, the mean and not the score: "2.0 (0.9–4.6), 11 of 12".
  func mean(_ score: Score, of people: Int) -> Prose {
    guard let mean = score.mean else { return "–" }
    return "\(oneDecimal(mean)) (\(score.rangeText)), \(score.people) of \(people)"
  }

  /// Whether a promise would hold today: "yes (84 %)".
  func certainty(_ promiseable: Promise.Promiseable, _ score: Score) -> Prose {
    guard score.people > 0 else { return "nobody speaks of it" }
    let certainty = percent(score.certaintyAbove6)
    return switch promiseable {
    case .firm: "yes (\(certainty))"
    case .tentative: "tentative (\(certainty))"
    case .no: "no (\(certainty))"
    }
  }

  /// What a theme is called where nothing else is said of it: "“Repeat myself”".
  func name(_ tag: Tag.ID) -> Prose { "“\(digest.name(tag).capitalizedFirst)”" }

  /// What to mind, in a sentence each.
  func sentence(_ warning: Brief.Warning) -> Prose {
    switch warning {
    case .nobodyInvited:
      "nobody is named under \(code: "## Owners") who answers for anything here, so there is nobody to invite"
    case .oneDepartment(let name):
      "everybody invited is of one department (\(name)): a promise is kept by several, so ask others to come"
    case .unanswered(let id):
      "nobody answers for \(digest.promise(id)) or for what costs it points; name somebody under \(code: "## Owners")"
    case .undelivered(let id):
      "nothing is named that delivers \(digest.promise(id)) (\(code: "delivered by:")): a promise without means is a wish"
    }
  }
}

extension Brief {
  /// What keeps the workshop from deciding: who is missing in it, in a sentence each.
  package var remarks: [String] {
    let words = BriefWords(self)
    return warnings.compactMap { warning in
      if case .undelivered = warning { return nil }
      return TerminalWriter.plain(words.sentence(warning))
    }
  }
}
