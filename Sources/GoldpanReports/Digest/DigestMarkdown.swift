import GoldpanCoding
public import GoldpanInsights

extension Digest {
  /// The digest in Markdown (DESIGN.md §7): the same digest always gives the same bytes.
  public var markdown: String { DigestMarkdown(self).text }
}

/// Puts a digest into words, section by section.
private struct DigestMarkdown {
  private let words: DigestWords

  init(_ digest: Digest) { words = DigestWords(digest) }

  var text: String {
    let digest = words.digest
    var blocks = DigestHeading(words: words).blocks
    blocks += DigestTopLine(words: words).blocks
    if let card = digest.scorecard { blocks += DigestScorecard(words: words, card: card).blocks }
    blocks += DigestLostPoints(words: words).blocks
    blocks += DigestStrengths(words: words).blocks
    blocks += DigestThemes(words: words).blocks(
      "What people expect", of: digest.expectations)
    blocks += DigestThemes(words: words).blocks("What people wish for", of: digest.wishes)
    blocks += DigestMethod(words: words).blocks
    blocks += DigestEvidence(words: words, cited: cited(in: blocks)).blocks
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The quotations that are linked to; strangers' brackets are escaped, so all links are ours.
  private func cited(in blocks: [String]) -> Set<Evidence.ID> {
    Set(
      blocks.flatMap { block in
        block.split(separator: "](#", omittingEmptySubsequences: false).dropFirst().map { link in
          Evidence.ID(String(link.prefix { $0 != ")" }))
        }
      })
  }
}
