import GoldpanInsights
import GoldpanReports
import TestSupport
import Testing

/// What a digest says of a claim whose words nobody outside may read.
@Suite struct WithheldQuotesTests {
  private static let paper = PaperStudy(
    plan: """
      # Inn

      ## Promises
      ### once: Tell us once
      - status: live
      - kept by: loved/known
      - broken by: pain/again
      """,
    codebook: """
      # Inn

      - id: inn
      - version: 1.0.0
      - language: en
      - kinds: loved +, pain -

      ## loved/known
      They are known.

      ### Match
      - known
      ## pain/again
      They tell it again.

      ### Match
      - again
      """,
    roster: "id,consent\nA1,internal\nA2,public\n",
    transcripts: [
      ("w1/A1", "A1: I told it all again to somebody new.\n"),
      ("w1/A2", "A2: They had known me for a good while.\n"),
    ])

  @Test func `what stands against a claim never stands for it`() throws {
    let text = Self.paper.digest { $0.release = .public }.markdown
    #expect(!text.contains("I told it all again"))
    let sentence = "No quote may be published."
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("> ") }
    let index = try #require(lines.firstIndex { $0.contains(sentence) })
    #expect(lines[index...].contains { $0.contains("Against it: “They had known me") })
    let top = try #require(text.split(separator: "\n").first { $0.contains("Again") })
    #expect(!top.contains("[q-") || top.contains("against it: [q-"), "\(top)")
  }

  @Test func `inside the company the counter-quote keeps its but`() {
    let text = Self.paper.digest().markdown
    #expect(text.contains("But: “They had known me"))
    #expect(!text.contains("may be published"))
  }
}
