import Foundation
import GoldpanCLI
import Testing

@Suite struct CodebookExchangeTests {
  @Test func `says that a study with two codebooks must name one`() throws {
    try withBakery { bakery in
      let plan = try bakery.text("study.md").split(separator: "\n").filter {
        !$0.hasPrefix("- codebook:")
      }
      try plan.joined(separator: "\n").write(
        toFile: "\(bakery.folder)/study.md", atomically: true, encoding: .utf8)
      try append("tag,description\npain/late,Late\n", to: "tags.csv", bakery)
      let (status, _, errors) = bakery.run("codebook import tags.csv --id late")
      #expect(status == 0)
      #expect(
        errors.contains(
          "codebooks/ holds 2 codebooks; name the one to apply in study.md, as in "
            + "'- codebook: bakery'"))
      #expect(errors.contains("next: goldpan codebook lint -c codebooks/late.md"))
    }
  }

  @Test func `reads standard input`() {
    var console = Console.captured(input: Array("path\tdefinition\nA.B\tb\n".utf8))
    #expect(Goldpan.run(["codebook", "import", "-", "--id", "x", "-o", "-"], on: &console) == 0)
    #expect(console.captured(.output).contains("# x codebook\n"))
    #expect(console.captured(.output).contains("## code/a-b (manual)\nb\n"))
  }

  @Test(arguments: ["PK\u{3}\u{4}", "PK\u{5}\u{6}", "<", "{", "", "tag", "\u{0}\u{1}"])
  func `a broken file is refused with status 3`(text: String) {
    var console = Console.captured(input: Array(text.utf8))
    #expect(Goldpan.run(["codebook", "import", "-", "-o", "-"], on: &console) == 3)
    #expect(console.captured(.output).isEmpty)
    #expect(console.captured(.error).contains("cannot read '-'"))
  }
}
