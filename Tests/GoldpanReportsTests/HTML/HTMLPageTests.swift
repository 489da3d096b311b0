import GoldpanCoding
import GoldpanInsights
import GoldpanReports
import GoldpanText
import TestSupport
import Testing

@Suite struct HTMLPageTests {
  private static func page(
    _ study: PaperStudy = SmallStudy.paper, _ adjust: (inout Insights.Options) -> Void = { _ in }
  ) -> String {
    let insights = study.insights(adjust)
    return Digest(insights).html(insights)
  }

  @Test func `a small study reads like this`() throws {
    try expectGolden(Self.page(), "digest.html")
  }

  @Test(arguments: Insights.Attribution.allCases, Insights.Release.allCases)
  func `is sound, whoever may be told apart and quoted`(
    attribution: Insights.Attribution, release: Insights.Release
  ) {
    let page = SoundPage(
      Self.page {
        $0.attribution = attribution
        $0.release = release
      })
    #expect(page.problems == [])
    #expect(page.elements["script"] == 1 && page.elements["img"] == nil)
    #expect(page.elements["main"] == 1 && page.elements["h1"] == 1)
  }

  @Test func `the same study gives the same bytes, in any order of its files`() {
    var study = SmallStudy.paper
    let page = Self.page(study)
    study.transcripts.reverse()
    #expect(Self.page(study) == page)
  }

  @Test func `asks for nothing`() {
    let page = Self.page()
    for address in ["http:", "https:", "url(", "@import", "//"] {
      let found = page.replacing("http://www.w3.org", with: "").contains(address)
      #expect(!found, "\(address)")
    }
  }

  @Test func `its policy names the one script`() throws {
    let page = Self.page()
    let script = try #require(page.firstMatch(of: /<script>((?s).*?)<\/script>/)).1
    let digest = SHA256.hexadecimal(script.utf8)
    let named = try #require(page.firstMatch(of: /'sha256-([A-Za-z0-9+\/=]{44})'/)).1
    let hexadecimal = Self.bytes(ofBase64: named).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    #expect(hexadecimal == digest)
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'; script-src"))
  }

  private static func bytes(ofBase64 text: Substring) -> [UInt8] {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let values = text.compactMap { signs.firstIndex(of: $0) }
    var (bits, count, bytes) = (0, 0, [UInt8]())
    for value in values {
      (bits, count) = ((bits << 6 | value) & 0xFFFFFF, count + 6)
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(bits >> count & 255))
      }
    }
    return bytes
  }

  @Test func `words of people who may not be quoted are not in the file`() {
    let page = Self.page()
    #expect(!page.contains("My own queue") && !page.contains("is my enemy"))
    #expect(page.contains("(home may be counted, not quoted)"))
    #expect(page.contains("(customer is left out for want of consent)"))
    #expect(!page.contains("\nAnd you?</p>\n<p class=\"withheld\">"))
    let open = Self.page { $0.release = .public }
    for word in ["still warm when", "stale twice", "is it?", "chat with"] {
      #expect(page.contains(word) && !open.contains(word), "\(word)")
    }
  }

  @Test func `a question after words that may not be quoted is left out too`() {
    var study = SmallStudy.paper
    study.transcripts = [
      (
        "w1/G1",
        "---\nmoderator: MOD\nmethod: focus-group\n---\n\nMOD: First?\nA1: It is fresh.\n"
          + "A4: My secret queue.\nMOD: Your secret, A4?\nA1: Fresh, I say.\nMOD: And then?\n"
      )
    ]
    let page = Self.page(study)
    #expect(!page.contains("ecret"))
    #expect(page.contains("(moderator: left out, for it may repeat what may not be quoted)"))
    #expect(page.contains("First?") && page.contains("And then?"))
  }

  @Test func `what nobody known says is not in the file, not even in a draft`() {
    var study = SmallStudy.paper
    study.transcripts = [
      (
        "w1/A1",
        "---\nmoderator: MOD\npersons: [A1]\n---\n\nMOD: First?\nA1: It is fresh.\n"
          + "Passer-by: My secret queue.\nMOD: Your secret?\nA1: Fresh, I say.\n"
      )
    ]
    let page = Self.page(study)
    #expect(!page.contains("ecret") && page.contains("Fresh, I say."))
    #expect(page.contains("(unknown is left out for want of consent)"))
  }

  @Test func `people are named as the attribution says`() throws {
    let pattern = try Regex("\\b([AB][1-4]|Ada|Ben|Cyd|Dot|Eve|Flo|Gus|Hal)\\b")
    func names(_ attribution: Insights.Attribution) -> Set<String> {
      let words = SoundPage(Self.page { $0.attribution = attribution }).words
      return Set(words.matches(of: pattern).map { String($0.0) })
    }
    #expect(names(.segment) == [] && names(.none) == [])
    #expect(names(.id).isSuperset(of: ["A1", "A2", "A3", "B1", "B2", "B3", "A4"]))
    #expect(Self.page().contains("<b>home</b>"))
    #expect(Self.page { $0.attribution = .none }.contains("<b>customer</b>"))
    #expect(Self.page { $0.attribution = .id }.contains("<h3 id=\"h-t1\">w1/A1 (interview)</h3>"))
  }

  @Test func `a mark tells tags, state and rules`() {
    let page = Self.page()
    #expect(page.contains("data-tip=\"pain/queue · not reviewed · rule: queue*\""))
    #expect(page.contains("<li id=\"r"))
    #expect(page.contains("class=\"minus k-pain waits\""))
  }

  @Test func `codings that overlap in a sentence share a mark where they meet`() {
    let text = "P1: One two. Three four. Five six. Seven."
    let source = Source(name: "P1", text: text)
    let corpus = Corpus([TranscriptReader.read(source, id: "P1").value])
    func coding(_ tag: GoldpanCoding.Tag.ID, _ words: String, _ id: Evidence.ID) -> Coding? {
      guard let found = text.firstRange(of: words) else { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      let range = TextRange(start, start + words.utf8.count)
      return Coding(
        tag: tag,
        quotation: Quotation(
          transcript: "P1", turn: 0, range: range, speaker: .participant("P1"), text: words),
        evidence: id, coder: .person("ana"), state: .accepted)
    }
    let codings = [
      coding("pain/queue", "One two. Three four.", "q-00000001"),
      coding("loved/fresh", "Three four. Five six.", "q-00000002"),
    ].compactMap { $0 }
    let insights = Insights(
      corpus: corpus,
      codebook: CodebookReader.read(
        Source(name: "c.md", text: SmallStudy.codebook)
      ).value, codings: codings,
      plan: StudyPlanReader.read(Source(name: "study.md", text: "# S\n")).value)
    let passages = insights.readableTranscripts().flatMap(\.turns).flatMap {
      turn -> [ReadableTranscript.Passage] in
      if case .words(let passages) = turn.content { passages } else { [] }
    }
    #expect(
      passages.map { "\($0.text) \($0.codings.map(\.tag.description))" } == [
        "One two. [\"pain/queue\"]", "Three four. [\"pain/queue\", \"loved/fresh\"]",
        "Five six. [\"loved/fresh\"]", "Seven. []",
      ])
    let page = Digest(insights).html(insights)
    #expect(SoundPage(page).problems == [])
    #expect(page.contains("class=\"both k-loved k-pain\""))
  }

  @Test func `every quotation has its place, with two turns around it`() {
    let page = Self.page()
    let sound = SoundPage(page)
    let entries = Self.digestEntries(page)
    #expect(!entries.isEmpty && entries.allSatisfy(sound.ids.contains))
    #expect(page.split(separator: "<details class=\"context\"").count - 1 == entries.count)
  }

  private static func digestEntries(_ page: String) -> [String] {
    page.matches(of: /<article class="entry" id="(q-[a-z0-9]+)"/).map { String($0.1) }
  }

  @Test func `a department's page holds its own matters only, and says so`() throws {
    let insights = SmallStudy.paper.insights()
    let kitchen = Digest(insights.narrowed(to: insights.plan.remit(of: "Kitchen")))
    let page = kitchen.html(insights)
    #expect(SoundPage(page).problems == [])
    #expect(page.contains("The queue went out of the door") && page.contains("answers for"))
    for word in [
      "still warm", "<option>loved/chat", "loved/fresh", "wish/sunday", "id=\"t8\"", "Tags after",
    ] {
      #expect(!page.contains(word), "\(word)")
    }
    var long = SmallStudy.paper
    long.transcripts[0].text += "\nMOD: Why?\nA1: No reason.\nMOD: And?\nA1: The queue.\n"
    let own = long.insights()
    let part = Digest(own.narrowed(to: own.plan.remit(of: "Kitchen"))).html(own)
    #expect(part.contains("(4 turns left out)") && !part.contains("No reason"))
  }

  @Test func `people who were not chosen are not on the page`() {
    let page = Self.page { $0.people = ["A1", "A2", "A3"] }
    #expect(SoundPage(page).problems == [])
    #expect(page.contains("still warm when") && !page.contains("chat with the girl"))
    #expect(page.contains("is not among the people chosen for this digest"))
  }

  @Test func `a study without words is a page too`() {
    let page = Self.page(PaperStudy(codebook: SmallStudy.codebook, transcripts: []))
    #expect(SoundPage(page).problems == [])
    #expect(!page.contains("<form") && !page.contains("id=\"transcripts\""))
  }
}
