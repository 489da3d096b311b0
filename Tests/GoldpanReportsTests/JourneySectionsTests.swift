import GoldpanCoding
import GoldpanInsights
import GoldpanReports
import GoldpanText
import TestSupport
import Testing

/// The sections on the journey and on segments.
@Suite struct JourneySectionsTests {
  /// Eight people; names that would be markup if nobody escaped them.
  private static let paper = PaperStudy(
    plan: """
      # Inn

      ## Promises
      ### once: Tell | us *once*
      - status: live
      - kept by: loved/known
      - broken by: pain/again

      ## Journey
      ### desk: The <b>desk</b> | [x](y)
      - ideal: a | key
      - touchpoints: `bell`, _hall_
      ### stay: Staying

      ## Owners
      - stage desk: A | B
      - stage desk: <i>C</i>
      """,
    codebook: """
      # Inn

      - id: inn
      - version: 1.0.0
      - language: en
      - kinds: loved +, pain -, affirm +

      ## loved/known
      They are known.

      - stage: desk
      ### Match
      - known
      ## pain/again
      They tell it again.

      - stage: desk
      - from: stay
      - to: moon
      ### Match
      - again
      ## affirm/worth-it
      It was worth it.

      - phase: after
      ### Match
      - worth it
      """,
    roster: """
      id,consent,tr|ip,outcome.<b>,rating once,rating overall,rating `bell`
      G1,public,a|b,yes,,4,9
      G2,public,a|b,yes,,5,9
      G3,public,a|b,yes,,6,9
      G4,analysis,a|b,no,,,
      G5,public,*c*,no,,,
      G6,public,*c*,no,,,
      G7,public,*c*,yes,,,
      G8,public,<d>,yes,,,
      """,
    transcripts: (1...8).map { number in
      let words = number < 5 ? "They had me known. It was worth it." : "I said it all again."
      return (
        name: "w1/G\(number)",
        text:
          "---\nperson: G\(number)\nwave: w1\nmoderator: MOD\n---\nMOD: Well?\nG\(number): \(words)\n"
      )
    })

  private func blocks(
    _ name: DigestSection.Name, _ adjust: (inout Insights.Options) -> Void = { _ in }
  ) throws -> [Block] {
    try #require(DigestDocument(Self.paper.digest(adjust))[name]).blocks
  }

  private func tables(_ blocks: [Block]) -> [Block.Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  @Test func `are sound Markdown whatever things are called`() {
    let markdown = Self.paper.digest().markdown
    #expect(RenderedMarkdown(markdown).problems == [])
    #expect(markdown.contains("\n## The journey\n") && markdown.contains("\n## Segments\n"))
    #expect(!markdown.contains("<b>") && !markdown.contains("[x](y)"))
  }

  @Test(arguments: [DigestSection.Name.journey, .segments])
  func `say nothing of causes, and no figure without people`(_ name: DigestSection.Name) throws {
    let blocks = try blocks(name)
    let text = TerminalWriter(width: 80).text(blocks).lowercased()
    for word in ["because", "drives", "leads to", "due to", "causes", "thanks to"] {
      #expect(!text.contains(word))
    }
    for table in tables(blocks) {
      for row in table.rows {
        #expect(row.contains { TerminalWriter.plain($0).contains(" of ") })
      }
    }
  }

  @Test func `link each row to somebody's words`() throws {
    for table in tables(try blocks(.journey) + blocks(.segments)) {
      guard let column = table.columns.firstIndex(where: { $0.title == "Words" }) else { continue }
      for row in table.rows { #expect(!row[column].cited.isEmpty) }
    }
  }

  @Test func `words do not tell what attribution hides`() throws {
    let segments = try blocks(.segments) { $0.attribution = .none }
    let byOutcome = tables(segments).filter { $0.caption == "What was said, by outcome" }
    #expect(
      segments.flatMap(\.cited) == byOutcome.flatMap { $0.rows.flatMap { $0.flatMap(\.cited) } })
  }

  @Test func `a hand-off and a moment stand with their stage`() throws {
    let rows = tables(try blocks(.journey)).flatMap(\.rows).map { row in
      row.dropLast().map(TerminalWriter.plain).joined(separator: "; ")
    }
    #expect(rows.contains("Staying; moon; 4 of 8; again"))
    #expect(rows.contains("after; not said; 4 of 8; worth it"))
    #expect(rows.contains { $0.hasPrefix("the whole journey; 5.0; ") })
  }

  @Test func `are left out when there is nothing to say`() {
    var study = Self.paper
    study.transcripts = []
    study.roster = "id\n"
    let document = DigestDocument(study.digest())
    #expect(document[.journey] == nil)
    #expect(document[.segments] == nil)
  }
}
