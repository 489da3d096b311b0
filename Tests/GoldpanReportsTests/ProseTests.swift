import GoldpanCoding
import GoldpanReports
import GoldpanText
import Testing

@Suite struct ProseTests {
  @Test func `what a literal says is ours, what is interpolated is escaped`() {
    let name = "*bold* [link](x)"
    let prose: Prose = "\(strong: "Keep \(name)"), said \(3) times: \(quotation: "a <b>")"
    #expect(
      MarkdownWriter.text(prose)
        == #"**Keep \*bold\* \[link\](x)**, said 3 times: “a \<b\>”"#)
    #expect(TerminalWriter.plain(prose) == "Keep *bold* [link](x), said 3 times: “a <b>”")
  }

  @Test func `names are code and links lead to words`() {
    let prose: Prose = "\(code: "pain/x") \(emphasis: "Fresh") \(evidence: "q-1")"
    #expect(MarkdownWriter.text(prose) == "`pain/x` *Fresh* [q-1](#q-1)")
    #expect(prose.cited == ["q-1"])
    #expect(TerminalWriter.plain(prose) == "pain/x Fresh q-1")
  }

  @Test func `a terminal gets no control character`() {
    #expect(!TerminalWriter.plain("\("a\u{1B}[31mb")").utf8.contains(0x1B))
  }

  @Test func `blocks read well in a terminal`() {
    let table = Block.Table(
      "Scores", [.init("Promise"), .init("Score", isNumber: true)],
      [["\(emphasis: "Fresh")", "8.3"], ["Near", "10.0"]])
    let text = TerminalWriter(width: 40).text([
      .heading("What hurts"), .table(table),
      .list(["one two three four five six seven eight nine ten"]), .quotes(["\(quotation: "So.")"]),
    ])
    #expect(
      text == """
        WHAT HURTS

        PROMISE  SCORE
        Fresh      8.3
        Near      10.0

        - one two three four five six seven
          eight nine ten

          “So.”

        """)
    #expect([Block.table(table)].tablesBetweenTabs == "promise\tscore\nFresh\t8.3\nNear\t10.0\n")
    #expect([Block.list(["a", "b"])].tablesBetweenTabs == "a\nb\n")
  }
}
