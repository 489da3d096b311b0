import GoldpanCoding
package import GoldpanInsights

/// A digest in words, section by section, for every writer.
package struct DigestDocument {
  package let title: Prose
  /// What stands between the title and the first section.
  package let opening: [Block]
  /// The sections that have something to say, in the order of DESIGN.md §7.
  package let sections: [DigestSection]

  /// A digest in words; `saturation` draws how its tags grew from one interview to the next.
  package init(_ digest: Digest, saturation: Chart? = nil) {
    let words = DigestWords(digest)
    let heading = DigestHeading(words: words)
    title = heading.title
    opening = heading.blocks
    let told = Self.sections(words, saturation).compactMap { $0 }
    let cited = Set(told.flatMap { $0.blocks.flatMap(\.cited) })
    sections = told + [DigestEvidence(words: words, cited: cited).section].compactMap { $0 }
  }

  private static func sections(_ words: DigestWords, _ saturation: Chart?) -> [DigestSection?] {
    let digest = words.digest
    return [
      DigestTopLine(words: words).section,
      digest.scorecard.map { DigestScorecard(words: words, card: $0).section },
      DigestLostPoints(words: words).section,
      DigestStrengths(words: words).section,
      DigestGap(words: words).section,
      DigestJourney(words: words).section,
      DigestExpectations(words: words).section,
      DigestWishes(words: words).section,
      DigestBeliefs(words: words).section,
      DigestSegments(words: words).section,
      DigestWaves(words: words).section,
      DigestMinority(words: words).section,
      DigestMethod(words: words, saturation: saturation).section,
    ]
  }

  /// The section of that name, if it has something to say.
  package subscript(name: DigestSection.Name) -> DigestSection? {
    sections.first { $0.name == name }
  }
}

extension Digest {
  /// The quotations that a reader of its sections gets to see, by id.
  package var quoted: [Quote] {
    let entries = DigestDocument(self)[.evidence]?.blocks ?? []
    let cited = Set(entries.compactMap { if case .entry(let id, _) = $0 { id } else { nil } })
    return evidence.filter { cited.contains($0.id) }
  }
}
