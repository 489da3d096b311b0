import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct UnownedPainsTests {
  private func printed(owners: String, people: Int) -> [String] {
    let codebook = CodebookReader.read(
      Source(
        name: "book.md",
        text:
          "# Book\n\n- id: book\n- version: 1.0.0\n\n## pain/slow\nIt is slow.\n### Match\n- slow\n"
      )
    ).value
    let plan = StudyPlanReader.read(
      Source(name: "study.md", text: "# Study\n\n## Owners\n\(owners)\n")
    ).value
    let text = (0..<people).map { "P\($0): Slow.\n" }.joined()
    let source = Source(name: "a", text: "---\nmoderator: MOD\n---\n" + text)
    let corpus = Corpus([TranscriptReader.read(source, id: "w1/a").value])
    let codings = Autocoder(codebook).codings(in: corpus)
    return plan.unownedPains(codings, in: corpus, of: codebook, options: Insights.Options())
      .map(\.description)
  }

  @Test func `a pain of three people that nobody owns is reported`() {
    #expect(
      printed(owners: "- loved/*: Shop", people: 3) == [
        """
        book.md:6:4: warning GP506: 3 people speak of 'pain/slow' and nobody answers for it; write \
        '- pain/slow: DEPARTMENT' under '## Owners' in study.md
         6 | ## pain/slow
           |    ^^^^^^^^^
        """
      ])
  }

  @Test func `two people or an owner are enough`() {
    #expect(printed(owners: "- loved/*: Shop", people: 2) == [])
    #expect(printed(owners: "- pain/*: Care", people: 3) == [])
  }
}
