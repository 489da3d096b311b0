import GoldpanCoding
import GoldpanInsights

/// Every quotation that is linked to, whole unless it has no end, under a heading that the links lead to.
struct DigestEvidence {
  let words: DigestWords
  let cited: Set<Evidence.ID>

  var section: DigestSection? {
    let quotes = words.digest.evidence.filter { cited.contains($0.id) }
    return quotes.isEmpty ? nil : DigestSection(.evidence, "Evidence", quotes.map(entry))
  }

  /// How many words of a quotation are shown.
  static let limit = 400

  private func entry(_ quote: Digest.Quote) -> Block {
    let tags = quote.tags.map { "\(code: $0.description)" as Prose }.joined(separator: ", ")
    let parts = [
      words.attribution(quote.attribution), tags, quote.isPending ? "not reviewed" : nil,
    ]
    let facts = parts.compactMap { $0 }.joined(separator: " · ")
    let memos = quote.memos.map { Block.paragraph($0.prose(upTo: Self.limit)) }
    let said: Prose = "\(quotation: Quoting.start(of: quote.text, Self.limit))"
    return .entry(quote.id, [.quotes([said]), .paragraph(facts)] + memos)
  }
}
