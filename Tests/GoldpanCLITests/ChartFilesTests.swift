import Foundation
import Testing

/// Pictures go beside the Markdown, and replace nothing but pictures.
@Suite struct ChartFilesTests {
  private static let line = "digest --charts svg -o out/w1.md"

  @Test func `what is no chart is not replaced, and then nothing is written`() throws {
    try withBakery { bakery in
      try bakery.makeFolder("out/w1-charts")
      try append("mine", to: "out/w1-charts/scorecard-light.svg", bakery)
      let run = bakery.run(Self.line)
      #expect(run.status == 2)
      #expect(
        run.errors.contains(
          "'out/w1-charts/scorecard-light.svg' is no chart by goldpan; nothing was written"))
      #expect(try bakery.text("out/w1-charts/scorecard-light.svg") == "mine")
      #expect(throws: (any Error).self) { try bakery.text("out/w1.md") }
      #expect(throws: (any Error).self) { try bakery.text("out/w1-charts/scorecard-dark.svg") }
    }
  }

  @Test func `the Markdown links to every picture, and a second run writes the same`() throws {
    try withBakery { bakery in
      #expect(bakery.run(Self.line).status == 0)
      let markdown = try bakery.text("out/w1.md")
      let links = markdown.matches(of: /(?:src|srcset)="([^"]*)"/).map { String($0.1) }
      let first = try links.map { try bakery.text("out/\($0)") }
      #expect(links.count >= 4 && Set(links).count == links.count)
      #expect(bakery.run(Self.line).status == 0)
      #expect(try links.map { try bakery.text("out/\($0)") } == first)
      #expect(try bakery.text("out/w1.md") == markdown)
    }
  }
}
