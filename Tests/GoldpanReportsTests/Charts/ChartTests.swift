import GoldpanReports
import TestSupport
import Testing

@Suite struct ChartTests {
  private static let charts = [
    Chart(
      "ranges", "Scores", summary: "One: 8.0.",
      .ranges([
        .init(label: "Online within a day", value: 8, range: 6.1...9.5, verdict: "keep"),
        .init(
          label: "A promise of far too many words to be shown", value: 2.5, range: 0.9...4.6,
          verdict: "overhaul"),
      ])),
    Chart(
      "bars", "Lost", summary: "Two.",
      .bars(
        [
          .init(label: "queue", value: 3.8, text: "3.8"),
          .init(label: "unexplained", value: 0, text: "0.0"),
        ],
        full: 5)),
    Chart(
      "sides", "Journey", summary: "Three.",
      .sides([
        .init(label: "joining", loved: 7, hurt: 2), .init(label: "leaving", loved: 0, hurt: 0),
      ])),
    Chart(
      "grid", "Segments", summary: "Four.",
      .grid(
        columns: ["home", "business"],
        rows: [
          .init(label: "Fresh", values: [8.1, nil]), .init(label: "Quick", values: [0, 10]),
        ])),
    Chart(
      "growth", "Tags", summary: "Five.",
      .growth(totals: [4, 7, 9, 9], band: [3...6, 5...8, 7...9, 9...9])),
  ]

  @Test(arguments: charts)
  func `looks like this`(chart: Chart) throws {
    try expectGolden(ChartPicture(chart).file(.light), "\(chart.name).svg")
  }

  @Test(arguments: charts)
  func `is sound, light and dark, and differs in colors only`(chart: Chart) {
    let (light, dark) = (ChartPicture(chart).file(.light), ChartPicture(chart).file(.dark))
    for text in [light, dark] {
      #expect(text.hasPrefix(ChartPicture.sign))
      let drawn = "<!DOCTYPE html>\n" + text.dropFirst(ChartPicture.sign.count)
      #expect(SoundPage(drawn).problems == [])
    }
    #expect(light != dark)
    let (one, other) = (light.components("</style>"), dark.components("</style>"))
    #expect(one.last == other.last && one.count == 2)
  }

  @Test func `labels that begin alike are told apart`() {
    let labels = ["any of our people in town", "any of our shops", "Fresh"].map {
      "You never explain it twice to \($0)"
    }
    let chart = Chart(
      "alike", "How many people love a stage, and how many it hurts, all of them", summary: "Six.",
      .sides(labels.map { .init(label: $0, loved: 1, hurt: 1) }))
    let picture = ChartPicture(chart).file(.light)
    for end in ["in town<", "our shops<"] { #expect(picture.contains(end), "\(picture)") }
    let mermaid = MarkdownWriter(charts: .mermaid).paragraphs([.chart(chart)]).joined()
    #expect(mermaid.contains("Loved: How many") && mermaid.contains("Hurt: How many"))
    #expect(mermaid.contains("it hurts, all of them"))
  }

  @Test func `as Mermaid`() throws {
    let blocks = Self.charts.map { MarkdownWriter(charts: .mermaid).paragraphs([.chart($0)]) }
    try expectGolden(blocks.joined().joined(separator: "\n\n") + "\n", "mermaid.md")
  }

  @Test func `as text charts are bars beside the figures, or nothing`() {
    #expect(MarkdownWriter().paragraphs(Self.charts.map(Block.chart)) == [])
    #expect(MarkdownWriter(charts: .none).paragraphs(Self.charts.map(Block.chart)) == [])
    #expect(TerminalWriter(width: 80).text(Self.charts.map(Block.chart)) == "")
  }

  @Test(arguments: [
    "\"]\n```\n<script>", "%%{init: {}}%%", "`md` ```", "a\"b\"c", "; end", "[x] --> {y}", "",
    "#quot;", "\u{202E}x", "$$x$$", "<img src=x>",
  ])
  func `a label breaks neither the fence nor the chart`(label: String) {
    let chart = Chart(
      "hostile", label, summary: label,
      .ranges([
        .init(label: label, value: 5, range: 4...6, verdict: label),
        .init(label: "b", value: 1, range: 0...2, verdict: "keep"),
      ]))
    let text = MarkdownWriter(charts: .mermaid).paragraphs([.chart(chart)]).joined()
    let lines = text.split(separator: "\n")
    #expect(lines.count == 8 && lines.first == "```mermaid" && lines.last == "```")
    #expect(lines.filter { $0.contains("```") }.count == 2)
    for line in lines where line.contains("\"") {
      #expect(line.count { $0 == "\"" } == (line.contains("x-axis") ? 4 : 2))
      #expect(!line.contains { "`{}<;#&$\\".contains($0) })
    }
    let drawn = ChartPicture(chart).file(.dark).dropFirst(ChartPicture.sign.count)
    #expect(SoundPage("<!DOCTYPE html>\n" + drawn).problems == [])
    let link = MarkdownWriter(charts: .svg(folder: "x-charts")).paragraphs([.chart(chart)]).joined()
    #expect(!link.contains("\n") && link.count { $0 == "<" } == 4)
  }

  @Test func `points of a quadrant keep off the edge`() {
    let text = MarkdownWriter(charts: .mermaid).paragraphs([.chart(Self.charts[3])]).joined()
    #expect(text.contains("\"Quick\": [0.02, 0.98]") && !text.contains("Fresh"))
  }
}

extension String {
  fileprivate func components(_ mark: String) -> [Substring] { split(separator: mark) }
}
