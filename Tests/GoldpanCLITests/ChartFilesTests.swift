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

  @Test func `where the Markdown cannot be written, no picture is`() throws {
    try withBakery { bakery in
      try bakery.makeFolder("out/w1.md")
      let run = bakery.run(Self.line)
      #expect(run.status == 3 && run.errors.contains("it is a folder; nothing was changed"))
      #expect(throws: (any Error).self) { try bakery.text("out/w1-charts/scorecard-dark.svg") }
    }
  }

  @Test func `pictures that the digest no longer has go, and nothing else does`() throws {
    try withBakery { bakery in
      #expect(bakery.run(Self.line).status == 0)
      try bakery.write(
        bakery.text("out/w1-charts/scorecard-dark.svg"), to: "out/w1-charts/former-dark.svg")
      try bakery.write("mine", to: "out/w1-charts/mine.svg")
      let run = bakery.run(Self.line)
      #expect(run.errors.contains("removed 1 picture of an earlier digest from out/w1-charts"))
      #expect(throws: (any Error).self) { try bakery.text("out/w1-charts/former-dark.svg") }
      #expect(try bakery.text("out/w1-charts/mine.svg") == "mine")
    }
  }

  @Test(arguments: [
    ("digest --json --format html", "--json is --format json, not --format html"),
    ("brief --json --format md", "--json is --format json, not --format md"),
    ("digest --plain", "'digest' takes no --plain"), ("brief --plain", "'brief' takes no --plain"),
    ("digest --charts bars --format html", "--charts bars is for Markdown, not for html"),
    ("digest --charts none --json", "--charts none is for Markdown, not for json"),
    ("export thanks --format csv --json", "and so does --format csv"),
  ])
  func `two options that say how to write are one too many`(line: String, message: String) throws {
    try withBakery { bakery in
      let run = bakery.run(line)
      #expect(run.status == 2 && run.output == "" && run.errors.contains(message), "\(run)")
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
