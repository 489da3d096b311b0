import GoldpanCoding
public import GoldpanInsights

/// A workshop brief in words, section by section, for every writer.
package struct BriefDocument {
  /// One section of the sheet.
  package struct Section: Hashable, Sendable {
    /// What links lead to.
    package let id: String
    package let title: Prose
    package let blocks: [Block]
  }

  package let title: Prose
  /// What stands between the title and the first section.
  package let opening: [Block]
  /// The sections that have something to say, in the order of the workshop.
  package let sections: [Section]

  package init(_ brief: Brief) {
    let words = BriefWords(brief)
    let opening = BriefOpening(words: words)
    title = opening.title
    self.opening = opening.blocks
    var sections = [
      Section(id: "invite", title: "Who to invite", blocks: BriefInvitations(words: words).blocks),
      Section(id: "agenda", title: "Agenda", blocks: [opening.agenda]),
    ]
    sections += brief.agenda.map { item in
      Section(
        id: item.step.rawValue,
        title: "\(words.title(of: item.step)) (\(item.minutes) minutes)",
        blocks: Self.blocks(item.step, words))
    }
    let told = self.opening + sections.flatMap(\.blocks)
    let cited = Set(told.flatMap(\.cited))
    if let evidence = DigestEvidence(words: words.digest, cited: cited).section {
      sections.append(Section(id: "evidence", title: evidence.title, blocks: evidence.blocks))
    }
    self.sections = sections
  }

  private static func blocks(_ step: Brief.Step, _ words: BriefWords) -> [Block] {
    switch step {
    case .listen: BriefListening(words: words).blocks
    case .guess: BriefGuess(words: words).blocks
    case .letGo: BriefLettingGo(words: words).blocks
    case .levers: BriefExperience(words: words).blocks + BriefPromises(words: words).blocks
    case .decide: BriefDecisions(words: words).blocks
    case .tell: BriefTelling(words: words).blocks
    }
  }
}

extension Brief {
  /// The workshop sheet in Markdown (DESIGN.md §7): the same brief always gives the same bytes.
  public var markdown: String {
    let document = BriefDocument(self)
    let writer = MarkdownWriter()
    let sections = document.sections.flatMap {
      ["## " + MarkdownWriter.text($0.title)] + writer.paragraphs($0.blocks)
    }
    return
      (["# " + MarkdownWriter.text(document.title)] + writer.paragraphs(document.opening)
      + sections).joined(separator: "\n\n") + "\n"
  }
}
