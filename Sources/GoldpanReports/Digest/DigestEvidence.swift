import GoldpanCoding
import GoldpanInsights

/// Every quotation that is linked to, whole unless it has no end, under a heading that the links lead to.
struct DigestEvidence {
  let words: DigestWords
  let cited: Set<Evidence.ID>

  var blocks: [String] {
    let quotes = words.digest.evidence.filter { cited.contains($0.id) }
    guard !quotes.isEmpty else { return [] }
    return ["## Evidence"] + quotes.map(entry)
  }

  /// How many words of a quotation are shown.
  static let limit = 400

  private func entry(_ quote: Digest.Quote) -> String {
    let tags = quote.tags.map { Markdown.code($0.description) }.joined(separator: ", ")
    let parts = [
      words.attribution(quote.attribution), tags, quote.isPending ? "not reviewed" : nil,
    ]
    let facts = parts.compactMap { $0 }.joined(separator: " · ")
    let words = Quoting.marked(Quoting.start(of: quote.text, Self.limit))
    let memos = quote.memos.map { $0.markdown(upTo: Self.limit) }
    return (["#### \(quote.id)", "> \(words)", facts] + memos).joined(separator: "\n\n")
  }
}
