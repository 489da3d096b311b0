import Foundation
import Testing

/// What commands say of a codebook with very many errors.
@Suite struct SoundCodebookTests {
  @Test(arguments: [
    "codebook test", "codebook score gold.csv", "tag", "find @wait", "codebook list",
  ])
  func `only lint and check list all errors`(_ command: String) throws {
    try withBakery { bakery in
      let wrong = (1...30).map { "- (late \($0)\n" }.joined()
      try append(
        "\n## pain/late\nIt is late.\n### Match\n\(wrong)", to: "codebooks/bakery.md", bakery)
      func errors(_ text: String) -> Int { text.components(separatedBy: ": error GP").count - 1 }
      let lint = bakery.run("codebook lint")
      let all = errors(lint.output + lint.errors)
      #expect(all >= 30)
      let result = bakery.run(command)
      #expect(errors(result.errors) == 20, "\(result.errors)")
      #expect(
        result.errors.contains(
          "\nand \(all - 20) more; 'goldpan codebook lint' shows them all\n"
            + "goldpan: the codebook has \(all) errors; "))
      #expect(errors(bakery.run("check").output) >= all)
    }
  }
}
