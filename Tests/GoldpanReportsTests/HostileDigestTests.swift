import GoldpanInsights
import GoldpanReports
import GoldpanText
import TestSupport
import Testing

/// Strangers write what people say, and the study's own files may have been made by anybody.
@Suite struct HostileDigestTests {
  private static let texts = [
    "| a | b | zebra quagga", "<script>alert(1)</script> zebra quagga",
    "[x](javascript:alert(1)) zebra quagga", "![i](https://evil.example/p.png) zebra quagga",
    "`zebra` quagga ```", "# zebra quagga", "1. zebra quagga", "--- zebra quagga",
    "zebra\nquagga\n---\nmore", "\u{202E}zebra\u{2066} quagga\u{2028}",
    "&lt;b&gt; zebra &amp; quagga",
    "zebra quagga " + String(repeating: "long", count: 20_000), "- zebra quagga", "> zebra quagga",
    "* zebra * quagga **", "zebra quagga \\", "\"zebra quagga", "zebra \"quagga\"\" x",
    "[q-1](#q-1) zebra quagga", "</td></tr> $zebra$ ~~quagga~~ www.evil.example",
    "[zebra]: /url quagga",
  ]

  private static let codebook = """
    # Codebook

    - id: hostile
    - version: 1.0.0
    - language: en
    - kinds: loved +, pain -, says 0, expects 0, wish 0

    ## loved/zebra
    <b>Loved</b> | [x](javascript:1) `code` &amp; # *this*.

    ### Match
    - zebra

    ## pain/quagga
    | Pain | <i> \\ **this**.

    - severity: 3
    - outcome: missed
    - cause: a|b<c>
    ### Match
    - quagga

    ## expects/zebra
    1. Expected

    - outcome: exceeded
    ### Match
    - zebra

    ## wish/zebra
    > Wished | **for**
    ### Match
    - zebra

    """

  private static let plan = """
    # <h1> | [Study](x) `a` *b* #

    - valid for: 12 <months> | x

    ## Promises
    ### p: <script> | [never](javascript:x) `again` *bold
    - status: live
    - kept by: loved/zebra
    - broken by: pain/quagga
    ### q: --- # 1. \\
    - status: draft
    - broken by: pain/quagga

    ## Beliefs
    ### b: | <i> [They](x) like `zebras` **
    - true if: loved/zebra
    - false if: pain/quagga

    ## Owners
    - pain/quagga: <Care> | [x](y), escalates to `COO` | <b>
    """

  private var study: PaperStudy {
    let people = Self.texts.indices.map { "P\($0 + 10)" }
    return PaperStudy(
      plan: Self.plan, codebook: Self.codebook,
      roster: "id,pl|an,audience,rating p,aware p\n"
        + people.map { "\($0),<home> | [x](y) *,\($0 < "P14" ? "employee" : "customer"),9,no\n" }
        .joined(),
      transcripts: zip(people, Self.texts).map { person, text in
        ("w|<1>/\(person)", "---\nperson: \(person)\nwave: w|<1>\n---\n\n\(person): \(text)\n")
      })
  }

  @Test(arguments: Insights.Attribution.allCases)
  func `no text by a stranger becomes markup`(attribution: Insights.Attribution) {
    let digest = study.digest { $0.attribution = attribution }
    let rendered = RenderedMarkdown(digest.markdown)
    #expect(digest.evidence.count >= 3)
    #expect(digest.scorecard?.rows.count == 1)
    #expect(digest.gap.rows.first?.reading != nil)
    #expect(digest.awareness.needTelling == ["p"])
    #expect(digest.beliefs.count == 1 && digest.wishes.count == 1)
    #expect(digest.outcomes.rows.count == 2)
    #expect(rendered.problems == [])
    #expect(!rendered.targets.isEmpty)
  }

  @Test func `what is quoted reads as it was said`() {
    let digest = study.digest()
    let lines = digest.markdown.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.hasPrefix("#### ") {
      let quote = digest.evidence.first { "#### \($0.id)" == line }
      let shown = RenderedMarkdown.unescaped(lines[index + 2].dropFirst(2))
      #expect(quote.map { printable($0.text) } == String(shown.dropFirst().dropLast()))
    }
  }

  @Test(arguments: texts)
  func `each alone does no harm`(text: String) {
    var study = study
    study.transcripts = [("w1/P1", "P1: \(text)\nP2: \(text)\n")]
    #expect(RenderedMarkdown(study.digest().markdown).problems == [])
  }
}
