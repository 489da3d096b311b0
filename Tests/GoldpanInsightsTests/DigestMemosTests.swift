import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct DigestMemosTests {
  private func digest(_ release: Insights.Release) -> Digest {
    var work = Fieldwork()
    work.know("P01") { $0.consent = .public }
    work.say("P01", "pain/slow", "pain/late", text: "It took a week.")
    work.tags = ["pain/slow", "pain/late"].map {
      GoldpanCoding.Tag(
        id: GoldpanCoding.Tag.ID($0),
        place: Diagnostic.Place(Source(name: "test.md", text: ""), TextRange(0, 0)))
    }
    work.options.release = release
    let codings = work.codings.map { coding in
      var noted = coding
      noted.memos = [Memo(by: "ana", text: "a talker"), Memo(by: "ben", text: "\(coding.tag)")]
      return noted
    }
    return Digest(
      Insights(
        corpus: work.corpus, codebook: work.codebook, codings: codings, plan: work.plan,
        options: work.options))
  }

  @Test func `memos stand with the words they are about, each once`() throws {
    let quote = try #require(digest(.internal).evidence.first)
    #expect(quote.text == "It took a week.")
    #expect(quote.memos.map(\.text) == ["a talker", "pain/late", "pain/slow"])
  }

  @Test func `the public reads none`() throws {
    let quote = try #require(digest(.public).evidence.first)
    #expect(quote.memos == [])
  }
}
