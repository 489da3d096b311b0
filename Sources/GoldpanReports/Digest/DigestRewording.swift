import GoldpanCoding
import GoldpanInsights
import GoldpanText

/// The other thing that can move: what the promise says, in customers' own words.
struct DigestRewording {
  let words: DigestWords

  /// What `promise` could say instead, or that nothing would hold yet, or that it is one to keep.
  func blocks(_ promise: Promise.ID) -> [Block] {
    guard let found = words.digest.rewordings.first(where: { $0.promise == promise })?.candidates
    else { return isKept(promise) ? [.paragraph(noNeed)] : [] }
    guard !found.isEmpty else {
      return [
        .paragraph(
          "\(strong: "Move the promise"): nothing that three people love here would score above 6 "
            + "yet, so only the experience can move.")
      ]
    }
    let head: Prose =
      "\(strong: "Move the promise"): what people love here, in their words, and what it would "
      + "score as a promise of its own, ratings aside."
    return [.paragraph(head), .list(found.map(line))]
  }

  private var noNeed: Prose { "\(strong: "Move the promise"): no need, it is one to keep." }

  private func isKept(_ promise: Promise.ID) -> Bool {
    let rows = (words.digest.scorecard?.rows ?? []) + (words.digest.scorecard?.drafts ?? [])
    return rows.contains { $0.promise.id == promise && $0.verdict == .keep }
  }

  private func line(_ candidate: Rewording.Candidate) -> Prose {
    let theme = candidate.theme
    let score = candidate.score
    let above = percent(score.certaintyAbove6)
    let isFirm = candidate.promiseable == .firm
    var line: Prose = "\(strong: Prose(words.name(theme.tag).capitalizedFirst)): "
    line +=
      "loved by \(words.people(theme)), \(broken(candidate)); \(oneDecimal(score.value)) "
    line += "(\(score.rangeText)), \(isFirm ? "" : "perhaps ")above 6 (\(above))"
    if !candidate.isLinked { line += ", not yet a sign of this promise" }
    let quotes = words.line(theme)
    return quotes.isEmpty ? line : "\(line). \(quotes)"
  }

  private func broken(_ candidate: Rewording.Candidate) -> Prose {
    candidate.broken == 0
      ? "broken for nobody" : "broken for \(counted(candidate.broken, "person", "people"))"
  }
}
