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
    var found: Set<Evidence.ID> = []
    for block in blocks {
      let bytes = Array(block.utf8)
      for index in bytes.indices where bytes[index] == UInt8(ascii: "]") {
        guard bytes[index...].starts(with: "](#".utf8) else { continue }
        let link = bytes[(index + 3)...].prefix { $0 != UInt8(ascii: ")") }
        found.insert(Evidence.ID(String(decoding: link, as: UTF8.self)))
      }
    }
    return found
  }
}
