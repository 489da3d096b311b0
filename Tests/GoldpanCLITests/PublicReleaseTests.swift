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
