import GoldpanInsights
import GoldpanReports
import GoldpanText
import TestSupport
import Testing

@Suite struct BriefMarkdownTests {
  private static let brief = Brief(SmallStudy.paper.insights())

  @Test func `a small study's brief reads like this`() throws {
    try expectGolden(Self.brief.markdown, "brief.md")
  }

  @Test func `and like this as JSON`() throws {
    try expectGolden(Self.brief.json.pretty, "brief.json")
  }

  @Test func `is sound Markdown, also for one promise and for a study without words`() {
    let insights = SmallStudy.paper.insights()
    let nothing = PaperStudy(codebook: SmallStudy.codebook, transcripts: []).insights()
    for brief in [Self.brief, Brief(insights, about: "fresh"), Brief(nothing)] {
      #expect(RenderedMarkdown(brief.markdown).problems == [])
    }
    #expect(Brief(nothing).markdown.contains("decide which the first one is."))
  }

  @Test func `shows the means of the digest, not the scores`() {
    let means = Self.brief.live.compactMap(\.score.mean)
    #expect(!means.isEmpty)
    for mean in means {
      let text = (mean * 10).rounded() / 10
      #expect(Self.brief.markdown.contains("| \(text) ("), "\(text)")
    }
  }

  @Test func `every link in it leads to words in it`() {
    let markdown = Self.brief.markdown
    let ids = markdown.matches(of: #/\]\(#(q-[a-z0-9]+)\)/#).map(\.output.1)
    #expect(ids.count > 6)
    for id in Set(ids) { #expect(markdown.contains("\n#### \(id)\n"), "\(id)") }
  }

  @Test func `nobody is quoted who did not allow it`() {
    #expect(!Self.brief.markdown.contains("My own queue"))
    #expect(!Self.brief.json.pretty.contains("My own queue"))
    let open = Brief(SmallStudy.paper.insights { $0.release = .public }).markdown
    #expect(open.contains("Nobody who may be quoted speaks of a promise yet."))
    #expect(!open.contains("stale twice"))
  }

  @Test func `people are named only when asked for`() {
    let ids = ["A1", "A2", "A3", "A4", "B1", "B2", "B3"]
    for id in ids {
      #expect(!Self.brief.markdown.contains("\(id),"))
      #expect(!Self.brief.json.pretty.contains("\"\(id)\""))
    }
  }

  @Test func `a brief about one promise says nothing of the others`() {
    let markdown = Brief(SmallStudy.paper.insights(), about: "fresh").markdown
    #expect(markdown.contains("# Brook bakery: promise-refresh brief, for *Fresh all day*"))
    for other in ["No queue", "Always open", "“Chat”", "| Queue", "| Dark"] {
      #expect(!markdown.contains(other), "\(other)")
    }
  }

  @Test func `strangers' words stay words`() {
    var study = SmallStudy.paper
    study.plan = study.plan.replacing("Fresh all day", with: "Fresh | <b>all</b> [day](x)")
      .replacing("Counter, escalates", with: "Cou|nter <i>, escalates")
    let markdown = Brief(study.insights()).markdown
    #expect(!markdown.contains("<b>") && !markdown.contains("<i>"))
    #expect(RenderedMarkdown(markdown).problems == [])
  }

  @Test func `two runs are the same bytes`() {
    var other = SmallStudy.paper
    other.transcripts.reverse()
    #expect(Brief(other.insights()).markdown == Self.brief.markdown)
    #expect(Brief(other.insights()).json.pretty == Self.brief.json.pretty)
  }
}

@Suite struct RemitMarkdownTests {
  private static func digest(for department: String) -> Digest {
    let insights = SmallStudy.paper.insights()
    return Digest(insights.narrowed(to: insights.plan.remit(of: department)))
  }

  @Test func `says whom it is for, and only what they answer for`() {
    let markdown = Self.digest(for: "Kitchen").markdown
    #expect(markdown.contains("# Brook bakery: advocate-insight digest for Kitchen, wave w1, w2"))
    #expect(markdown.contains("**For Kitchen**, only what they answer for: "))
    #expect(markdown.contains("| queue | 10.0 | 5 of 7 |"))
    for other in ["stale", "dark", "## Scorecard", "Chat", "## What people wish for"] {
      #expect(!markdown.contains(other), "\(other)")
    }
    #expect(RenderedMarkdown(markdown).problems == [])
  }

  @Test func `rows add up with what others answer for`() {
    var study = SmallStudy.paper
    study.plan += "- promise quick: Kitchen\n"
    study.codebook = study.codebook.replacing(
      "## pain/stale", with: "## pain/door\nIt sticks.\n### Match\n- out of the door\n## pain/stale"
    )
    study.plan = study.plan.replacing(
      "broken by: pain/queue", with: "broken by: pain/queue, pain/door")
    study.plan += "- pain/door: Joiner\n"
    let insights = study.insights()
    let joiner = Digest(insights.narrowed(to: insights.plan.remit(of: "Joiner"))).markdown
    #expect(joiner.contains("where 10.0 points go"))
    #expect(joiner.contains("| door | 1.0 |"))
    #expect(joiner.contains("| for others to answer | 9.0 |"))
    #expect(RenderedMarkdown(joiner).problems == [])
  }

  @Test func `a page of the brief asks for nothing and escapes everything`() {
    var study = SmallStudy.paper
    study.plan = study.plan.replacing("Fresh all day", with: "Fresh </script><img src=x onerror=y>")
    let page = Brief(study.insights()).html(study.insights())
    #expect(!page.contains("<img") && !page.contains("<script"))
    #expect(page.contains("default-src 'none'"))
    let ids = page.matches(of: #/ id="([^"]+)"/#).map(\.output.1)
    #expect(Set(ids).count == ids.count)
    let links = page.matches(of: #/href="#([^"]+)"/#).map(\.output.1)
    #expect(Set(links).subtracting(ids) == [])
  }
}
