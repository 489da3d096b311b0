import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// What few say.
struct DigestMinority {
  let words: DigestWords

  /// Nothing if nothing is that severe and no segment differs.
  var section: DigestSection? {
    let minority = words.digest.minority
    guard !minority.isEmpty else { return nil }
    let lines = minority.severe.map(severe) + minority.dissents.map(dissent)
    return DigestSection(.minority, "Minority report", [.list(lines)])
  }

  private func severe(_ theme: Theme) -> Prose {
    ended(words.title(theme, [words.people(theme), "severity \(theme.severity)"]), theme.quotes)
  }

  private func dissent(_ dissent: MinorityReport.Dissent) -> Prose {
    ended(dissent.isProven ? proven(dissent) : unproven(dissent), dissent.quotes)
  }

  private func proven(_ dissent: MinorityReport.Dissent) -> Prose {
    "\(words.promise(dissent.promise)) is one to \(dissent.verdict.name) for "
      + "\(dissent.column) \(strong: Prose(dissent.value)) (\(figures(dissent.score))), to "
      + "\(dissent.restVerdict.name) for everybody else (\(figures(dissent.rest)))."
  }

  private func unproven(_ dissent: MinorityReport.Dissent) -> Prose {
    "\(words.promise(dissent.promise)) looks different to "
      + "\(dissent.column) \(strong: Prose(dissent.value)) (\(figures(dissent.score)): "
      + "\(dissent.verdict.name)) than to everybody else (\(figures(dissent.rest)): "
      + "\(dissent.restVerdict.name))."
  }

  private func figures(_ score: Score) -> String {
    "\(oneDecimal(score.value)), \(score.rangeText), \(counted(score.people, "person", "people"))"
  }

  private func ended(_ line: Prose, _ quotes: Quotes) -> Prose {
    let quotes = words.line(quotes)
    return quotes.isEmpty ? line : "\(line) \(quotes)"
  }
}

extension MinorityReport.Dissent {
  /// Whether there are enough people on both sides for a verdict.
  fileprivate var isProven: Bool { !verdict.isUnproven && !restVerdict.isUnproven }
}
