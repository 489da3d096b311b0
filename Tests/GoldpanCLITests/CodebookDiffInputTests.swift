import GoldpanCLI
import Testing

@Suite struct CodebookDiffInputTests {
  @Test(arguments: [
    "codebook diff - codebooks/bakery.md --no-effect", "diff --codebook - codebooks/bakery.md",
    "codebook diff codebooks/bakery.md -",
  ])
  func `takes one edition from standard input`(line: String) throws {
    try withBakery { bakery in
      let text = try bakery.text("codebooks/bakery.md")
      let (status, output) = run(line, on: bakery, input: text)
      #expect(status == 0 && output == "no differences\nversion 1.0.0\n")
    }
  }

  @Test func `names standard input where its version stands`() throws {
    try withBakery { bakery in
      let text = try bakery.text("codebooks/bakery.md") + "\n## wish/seat (manual)\nA chair.\n"
      let (status, output) = run(
        "codebook diff codebooks/bakery.md - --no-effect", on: bakery, input: text)
      #expect(status == 1)
      #expect(
        output.contains(
          "standard input:4:12: error GP407: the version is still '1.0.0', but wish/seat was added: "
            + "a minor change; expected '1.1.0'"))
    }
  }

  @Test func `paints signs on a terminal's behalf`() throws {
    try withBakery { bakery in
      let text = try bakery.text("codebooks/bakery.md") + "\n## wish/seat (manual)\nA chair.\n"
      let (_, output) = run(
        "codebook diff codebooks/bakery.md - --no-effect --color always", on: bakery, input: text)
      #expect(output.contains("\u{1B}[1;32m+\u{1B}[0m \u{1B}[35mwish/seat\u{1B}[0m  A chair."))
    }
  }

  private func run(
    _ line: String, on bakery: Bakery, input: String
  ) -> (status: Int32, output: String) {
    var console = Console.captured(input: Array(input.utf8))
    console.base = bakery.folder
    let status = Goldpan.run(line.split(separator: " ").map(String.init), on: &console)
    return (status, console.captured(.output))
  }
}
