import GoldpanCoding
import GoldpanInsights

/// The magnets in the cupboard: wording that was given up, and where wording stands.
struct BriefLettingGo {
  let words: BriefWords

  var blocks: [Block] {
    let letting = words.brief.lettingGo
    let retired = letting.wordings.map { "the words “\(Prose($0.text))”\(also($0))" as Prose }
    let collateral = letting.collateral.map { "\($0.text)\(also($0))" as Prose }
    let changing = letting.changing.map { item in
      "\(item.text): \(words.digest.promises(item.promises))" as Prose
    }
    return list("We promise these no longer; take them down, all of them.", retired + collateral)
      + list(
        "These carry words that may change today; count what it costs before deciding.", changing)
  }

  private func list(_ title: Prose, _ lines: [Prose]) -> [Block] {
    lines.isEmpty ? [] : [.paragraph(title), .list(lines)]
  }

  /// That a place also carries what is still promised.
  private func also(_ item: Brief.LettingGo.Item) -> Prose {
    item.alsoLive.isEmpty
      ? "" : " (\(words.digest.promises(item.alsoLive)) stands there too and stays)"
  }
}
