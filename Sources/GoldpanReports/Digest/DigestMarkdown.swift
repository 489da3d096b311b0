import GoldpanCoding
public import GoldpanInsights

extension Digest {
  /// The digest in Markdown (DESIGN.md §7): the same digest always gives the same bytes.
  public var markdown: String {
    let document = DigestDocument(self)
    let blocks = ["# " + MarkdownWriter.text(document.title)]
    return
      (blocks + document.opening.map(MarkdownWriter.text)
      + MarkdownWriter.text(document.sections)).joined(separator: "\n\n") + "\n"
  }
}
