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
    #expect(digest.markdown.contains("*nobody · codebook"))
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
      nothing.contains("*1 customer, 1 interview · ") && nothing.contains("no suggestions"))
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

  @Test func `a quotation tells the wave, also the only one`() {
    var study = SmallStudy.paper
    #expect(study.digest().markdown.contains("(home, w1)"))
    study.transcripts.removeAll { $0.name.hasPrefix("w2") }
    #expect(study.digest().markdown.contains("(home, w1)"))
  }

  @Test(arguments: [
    ("2025-05-12", "2025-05-28", ", May 2025 · ", "valid until 2025-11-28"),
    ("2025-05-12", "2025-06-01", ", May 2025 to June 2025 · ", "valid until 2025-12-01"),
    ("spring", "2025-06-01", ", 2025-06-01 to spring · ", "valid until 2025-12-01"),
    ("spring", "spring", ", spring · ", "valid for 6 months"),
  ])
  func `the basis tells when people were talked to and how long that holds`(
    first: String, second: String, span: String, validity: String
  ) {
    var study = SmallStudy.paper
    for index in study.transcripts.indices {
      let date = index == 0 ? first : second
      study.transcripts[index].text.replace("moderator: MOD", with: "moderator: MOD\ndate: \(date)")
    }
    let markdown = study.digest().markdown
    #expect(markdown.contains("interviews\(span)"))
    #expect(markdown.contains(" · \(validity) · counts are people"))
  }

  @Test func `a verdict that wants other people says which`() {
    var study = SmallStudy.paper
    study.roster = study.roster.replacing(",internal,", with: ",internal,9,").replacing(
      ",9,9,", with: ",9,"
    )
    .replacing(",9,4,", with: ",9,").replacing(",9,8,", with: ",9,").replacing(",9,,", with: ",9,")
    let markdown = study.digest().markdown
    #expect(markdown.contains("hardly anybody but advocates speaks of *Fresh all day*"))
    #expect(!markdown.contains("too few people speak of *Fresh all day*"))
  }

  @Test func `a promise that nobody speaks of has no score in JSON either`() throws {
    var study = SmallStudy.paper
    study.plan += "\n## Promises\n### unheard: Never heard of\n- kept by: loved/none\n"
    let json = study.digest().json.pretty
    let row = try #require(json.firstRange(of: "\"promise\": \"unheard\",\n      \"claim\""))
    let members = json[row.upperBound...].prefix(400)
    for key in ["score", "range_low", "range_high", "mean", "above_6", "promiseable"] {
      #expect(members.contains("\"\(key)\": null"), "\(key)")
    }
  }

  @Test func `the codebook is told by its checksum`() {
    var study = SmallStudy.paper
    let digest = study.digest()
    let sum = SHA256.hexadecimal(study.codebook.utf8)
    #expect(digest.markdown.contains("codebook bakery 1.0.0 (sha256 \(sum.prefix(4))…)"))
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
