import GoldpanCoding
import GoldpanInsights
import GoldpanReports
import TestSupport
import Testing

@Suite struct DigestMarkdownTests {
  @Test func `a small study reads like this`() throws {
    try expectGolden(SmallStudy.paper.digest().markdown, "digest.md")
  }

  @Test func `and like this as JSON`() throws {
    try expectGolden(SmallStudy.paper.digest().json.pretty, "digest.json")
  }

  @Test func `is sound Markdown`() {
    #expect(RenderedMarkdown(SmallStudy.paper.digest().markdown).problems == [])
  }

  @Test func `a study without words says so`() {
    let digest = PaperStudy(codebook: SmallStudy.codebook, transcripts: []).digest()
    #expect(digest.markdown.contains("Nothing was coded, so there is nothing to report yet."))
    #expect(digest.markdown.contains("*nobody · 0 conversations"))
    #expect(!digest.markdown.contains("## Evidence"))
    #expect(digest.markdown.contains("\n- No conversations yet.\n"))
    #expect(!digest.markdown.contains("advocates."))
  }

  @Test func `the method says what waits, or that nothing does`() {
    let one = [("a", "MOD: How?\nA: It was stale.\n")].map { (name: $0.0, text: $0.1) }
    let waiting = PaperStudy(codebook: SmallStudy.codebook, transcripts: one).digest().markdown
    #expect(waiting.contains("**DRAFT**: the only suggestion waits for a person's decision"))
    #expect(waiting.contains("of what these people say, 1 suggestion waits for a decision."))
    #expect(!waiting.contains("each promise") && !waiting.contains("ranges"))
    let silent = [("a", "MOD: How?\nA: Well.\n")].map { (name: $0.0, text: $0.1) }
    let nothing = PaperStudy(codebook: SmallStudy.codebook, transcripts: silent).digest().markdown
    #expect(nothing.contains("people decide; they found nothing to suggest."))
    #expect(
      nothing.contains("*1 customer · 1 conversation · ") && nothing.contains("no suggestions"))
    #expect(!waiting.contains("0 suggestion") && !nothing.contains("0 suggestion"))
  }

  @Test func `a study without promises reports what hurts and what is loved`() {
    var study = SmallStudy.paper
    study.plan = "# Brook\n"
    let markdown = study.digest().markdown
    #expect(!markdown.contains("## Scorecard"))
    #expect(markdown.contains("\n## What hurts\n"))
    #expect(!markdown.contains("Promise that says it"))
    #expect(RenderedMarkdown(markdown).problems == [])
  }

  @Test func `the only wave goes without saying`() {
    var study = SmallStudy.paper
    #expect(study.digest().markdown.contains("(home, w1)"))
    study.transcripts.removeAll { $0.name.hasPrefix("w2") }
    #expect(study.digest().markdown.contains("(home)"))
    #expect(!study.digest().markdown.contains(", w1)"))
  }

  @Test func `the codebook is told by its checksum`() {
    var study = SmallStudy.paper
    let digest = study.digest()
    let sum = SHA256.hexadecimal(study.codebook.utf8)
    #expect(digest.markdown.contains("codebook bakery 1.0.0 (sha256 \(sum.prefix(8))…)"))
    #expect(digest.json.pretty.contains("\"\(sum)\""))
    study.codebook = study.codebook.replacing("\n", with: " \t\n")
    #expect(study.digest().header.checksum == sum)
  }

  @Test func `a speech without end is cut`() {
    var study = SmallStudy.paper
    let speech = "The queue " + String(repeating: "and then ", count: 250_000)
    for index in study.transcripts.indices {
      study.transcripts[index].text = study.transcripts[index].text
        .replacing("And I stood in the queue for an age!", with: speech)
        .replacing("Queue here", with: "Wait here").replacing("The queue went", with: "It went")
        .replacing("my own queue", with: "my own").replacing("own queue story", with: "own story")
        .replacing("while the queue |", with: "while it |")
    }
    let digest = study.digest().markdown
    #expect(digest.utf8.count < 50_000)
    #expect(digest.contains("Quotations of more than 400 words are cut."))
    #expect(RenderedMarkdown(digest).problems == [])
  }

  @Test func `people are named only when asked for`() {
    let study = SmallStudy.paper
    let ids = ["A1", "A2", "A3", "B1", "B2", "B3", "B4"]
    let silent = study.digest { $0.attribution = .none }
    let open = study.digest { $0.attribution = .id }
    for id in ids {
      #expect(!study.digest().markdown.contains(id))
      #expect(!study.digest().json.pretty.contains(id))
      #expect(!silent.markdown.contains(id))
    }
    #expect(!silent.markdown.contains("home, w1"))
    #expect(open.markdown.contains("(B1, w2)"))
    #expect(open.json.pretty.contains("\"B1\""))
  }

  @Test func `two runs are the same bytes`() {
    #expect(SmallStudy.paper.digest().markdown == SmallStudy.paper.digest().markdown)
    var other = SmallStudy.paper
    other.transcripts.reverse()
    #expect(other.digest().markdown == SmallStudy.paper.digest().markdown)
    #expect(other.digest().json.pretty == SmallStudy.paper.digest().json.pretty)
  }
}
