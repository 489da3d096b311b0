import GoldpanKit
import GoldpanReports

/// The suggestions that come and go with an edit of a codebook, each with its words.
struct CodebookEffectText {
  let effect: CodebookEffect
  let study: Study

  /// What comes and goes by tag, then the decisions that lose their tag.
  func text(_ paint: Paint) -> String {
    let transcripts = counted(study.corpus.transcripts.count, "transcript")
    let place = study.layout == nil ? "" : " of this study"
    guard !effect.tags.isEmpty || !effect.orphans.isEmpty else {
      return "no effect on \(transcripts)\(place)\n"
    }
    let head = paint("effect on \(transcripts)\(place)", .heading) + "\n"
    let gained = Dictionary(grouping: effect.gained, by: \.tag)
    let lost = Dictionary(grouping: effect.lost, by: \.tag)
    let tags = effect.tags.map { tag in
      section(tag, gained: gained[tag] ?? [], lost: lost[tag] ?? [], paint)
    }
    return head + tags.joined() + orphans(paint)
  }

  private func section(
    _ tag: Tag.ID, gained: [CodebookEffect.Item], lost: [CodebookEffect.Item], _ paint: Paint
  ) -> String {
    let counts = [("+", gained.count), ("−", lost.count)].filter { $0.1 > 0 }
      .map { "\($0.0)\($0.1)" }.joined(separator: " ")
    return "\(paint(printable(tag.description), .tag))  \(counts)\n"
      + lost.map { card($0, "-", paint) }.joined() + gained.map { card($0, "+", paint) }.joined()
  }

  private func card(_ item: CodebookEffect.Item, _ sign: Character, _ paint: Paint) -> String {
    let coding = item.coding
    let id = paint(coding.evidence.description, .dim)
    let remark = item.standing.remark.map { "  (\($0))" } ?? ""
    let quote = study.marked(coding, paint)
    var text = "    \(paint.sign(sign)) \(id)  \(coding.quotation.speakerName)  "
    text += "\(study.place(of: coding))\(remark)\n        \(quote)\n"
    guard let rule = item.rule else { return text }
    return text + "        rule \(printable(rule.place.source.name)):\(rule.place.line): "
      + "\(printable(rule.place.text))\n"
  }

  private func orphans(_ paint: Paint) -> String {
    guard !effect.orphans.isEmpty else { return "" }
    let count = counted(effect.orphans.count, "decision")
    let tags = Set(effect.orphans.map(\.tag)).sorted().map { printable($0.description) }
    return "\(count) about \(listed(tags)) will count for nothing: the new edition lacks "
      + "\(tags.count == 1 ? "the tag" : "the tags"); '- was: TAG' or '(retired)' keeps "
      + "\(effect.orphans.count == 1 ? "it" : "them")\n"
  }
}

extension CodebookEffect.Standing {
  /// What a person's decision makes of it.
  fileprivate var remark: String? {
    switch self {
    case .open: nil
    case .stays: "accepted: it stays, as an added one"
    case .orphaned: "accepted: it will count for nothing"
    case .wasRejected: "rejected anyway"
    case .wasAdded: "somebody had added it"
    }
  }
}
