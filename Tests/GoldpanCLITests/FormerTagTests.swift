import Foundation
import Testing

/// What is said of a tag that has another name by now.
@Suite struct FormerTagTests {
  @Test(arguments: [
    "tag --tag pain/line", "codebook show pain/line", "codebook test --tag pain/line",
    "review --add q-njje1g74=pain/line --coder eva",
  ])
  func `a former name is answered with the present one`(_ command: String) throws {
    try withBakery { bakery in
      let path = "codebooks/bakery.md"
      let text = try bakery.text(path).replacing(
        "\n## pain/sold-out\nWhat somebody came for is gone.\n",
        with: "\n## pain/sold-out\nWhat somebody came for is gone.\n\n- was: pain/line\n")
      try Data(text.utf8).write(to: URL(filePath: "\(bakery.folder)/\(path)"))
      let result = bakery.run(command)
      #expect(result.status == 2)
      #expect(result.errors.contains("now "), "\(result.errors)")
      #expect(result.errors.contains("'pain/sold-out'"), "\(result.errors)")
    }
  }
}
