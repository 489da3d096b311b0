import GoldpanCoding
public import GoldpanInsights

extension Digest {
  /// The digest in Markdown (DESIGN.md §7): the same digest always gives the same bytes.
  public var markdown: String { DigestMarkdown(self).text }
}

/// Puts a digest into words.
private struct DigestMarkdown {
  private let digest: Digest
  private let claims: [Promise.ID: String]

  init(_ digest: Digest) {
    self.digest = digest
    let card = digest.scorecard
    let promises = (card?.rows ?? []).map(\.promise) + (card?.drafts ?? []).map(\.promise)
    claims = Dictionary(
      promises.map { ($0.id, $0.claim) }, uniquingKeysWith: { first, _ in first })
  }

  var text: String {
    let words = DigestWords(digest: digest, claims: claims)
    var blocks = DigestHeading(words: words).blocks
    blocks += DigestTopLine(words: words).blocks
    if let card = digest.scorecard { blocks += DigestScorecard(words: words, card: card).blocks }
    blocks += DigestLostPoints(words: words).blocks
    blocks += DigestThemes(words: words).blocks
    blocks += DigestMethod(words: words).blocks
    blocks += DigestEvidence(words: words).blocks
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
