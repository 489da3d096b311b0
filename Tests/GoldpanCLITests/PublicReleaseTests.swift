import Foundation
import Testing

/// A digest that may go anywhere quotes only who allowed that.
@Suite struct PublicReleaseTests {
  private static let quote = "The cake was ready and waiting for me"

  @Test(arguments: ["internal", "analysis", "none", "withdrawn", ""])
  func `words of who did not allow it do not leave the company`(_ consent: String) throws {
    try withBakery { bakery in
      try bakery.replace(
        "Cedar,customer,internal", "Cedar,customer,\(consent)", in: "transcripts/participants.csv")
      let own = ["deliver on Sundays", Self.quote, "every single morning"]
      for command in ["digest", "digest --json", "export csv", "export ndjson"] {
        let output = bakery.run("\(command) --release public").output
        #expect(!output.isEmpty && own.allSatisfy { !output.contains($0) }, "\(command)")
      }
      let inside = bakery.run("digest").output
      #expect(inside.contains(Self.quote) == ["internal", ""].contains(consent))
    }
  }

  @Test func `a name of who may not be quoted is pointed out in words that go out`() throws {
    try withBakery { bakery in
      let talk = "transcripts/w1/P01.txt"
      try bakery.replace("They know my name, too.", "Cedar and Birch know my name, too.", in: talk)
      let ids = bakery.run("tag --tag loved/staff --person P01 --plain").output
      let id = try #require(ids.split(separator: "\n").last?.split(separator: "\t").first)
      for command in ["digest", "digest --json", "digest --format html", "brief", "export csv"] {
        let inside = bakery.run(command)
        let outside = bakery.run("\(command) --release public")
        guard outside.output.contains(id) else { continue }
        #expect(
          outside.errors.contains(
            "warning: 'Cedar' is the name in participants.csv of somebody who may not be quoted "
              + "publicly, and stands in \(id)"), "\(command): \(outside.errors)")
        #expect(!outside.errors.contains("Birch"))
        #expect(!inside.errors.contains("may not be quoted"))
      }
      for command in ["digest --json", "export csv", "export ndjson"] {
        let outside = bakery.run("\(command) --release public")
        #expect(outside.output.contains(id) && outside.errors.contains("'Cedar' is the name"))
      }
    }
  }

  @Test func `memos stay inside`() throws {
    try withBakery { bakery in
      let id = "q-y0ntmezq"
      let noted = bakery.run("review --note \(id)=zebra --coder ana")
      #expect(noted.status == 0, "\(noted.errors)")
      for command in ["digest", "digest --json", "export csv", "export ndjson"] {
        #expect(bakery.run(command).output.contains("zebra"), "\(command)")
        #expect(!bakery.run("\(command) --release public").output.contains("zebra"), "\(command)")
      }
    }
  }
}
