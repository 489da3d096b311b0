import Foundation
import GoldpanCLI
import GoldpanCoding
import GoldpanText
import Testing

/// What `codebook add`, `update` and `import` refuse, and what they leave as it was.
@Suite struct CodebookChangesTests {
  @Test func `a codebook that would make errors is not added`() throws {
    try withBakery { bakery in
      try append(Self.book("other", tag: "pain/queue"), to: "other.md", bakery)
      let before = try bakery.text("codebooks/bakery.md")
      for line in ["codebook add other.md", "codebook add other.md --dry-run"] {
        let (status, _, errors) = bakery.run(line)
        #expect(status == 1)
        #expect(errors.contains("pain/queue"))
        #expect(errors.hasSuffix("nothing was written\n"))
      }
      #expect(try bakery.text("codebooks/bakery.md") == before)
      #expect(!FileManager.default.fileExists(atPath: "\(bakery.folder)/codebooks/vendor"))
    }
  }

  @Test(arguments: ["codebook add other.md", "codebook update"])
  func `a lock with signs of a merge is not written anew`(_ line: String) throws {
    try withBakery { bakery in
      let lock = "{\n  \"codebooks\": [\n<<<<<<< HEAD\n  ]\n}\n"
      try append(lock, to: "codebooks/codebooks.lock", bakery)
      try append(Self.book("other", tag: "pain/other"), to: "other.md", bakery)
      let (status, _, errors) = bakery.run(line)
      #expect(status == 3)
      #expect(errors.contains("line 3 is a sign of a merge conflict; keep the entries"))
      #expect(try bakery.text("codebooks/codebooks.lock") == lock)
    }
  }

  @Test func `an import is not written through a link`() throws {
    try withBakery { bakery in
      try append("tag,description\npain/late,Late\n", to: "tags.csv", bakery)
      try FileManager.default.createSymbolicLink(
        atPath: "\(bakery.folder)/codebooks/late.md", withDestinationPath: "../outside.md")
      #expect(bakery.run("codebook import tags.csv --id late").status == 2)
      #expect(!FileManager.default.fileExists(atPath: "\(bakery.folder)/outside.md"))
    }
  }

  @Test(arguments: ["PK\u{3}\u{4}", ""])
  func `an origin that cannot be read is left out`(_ text: String) throws {
    try withBakery { bakery in
      try append(Self.book("other", tag: "pain/other"), to: "other.md", bakery)
      #expect(bakery.run("codebook add other.md").status == 0)
      let path = "\(bakery.folder)/other.md"
      try Data(text.utf8).write(to: URL(filePath: path))
      if text.isEmpty {
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.truncate(atOffset: 65 << 20)
      }
      let (status, _, errors) = bakery.run("codebook update")
      #expect(status == 0)
      #expect(errors.contains("whether other 1.0.0 is up to date: its origin other.md "))
      #expect(text.isEmpty == errors.contains("larger than 64 MB"))
      #expect(bakery.run("codebook update other").status == 3)
    }
  }

  @Test func `an edition with errors is no reason to call the old one up to date`() throws {
    try withBakery { bakery in
      let text = Self.book("other", tag: "pain/other")
      try append(text, to: "other.md", bakery)
      #expect(bakery.run("codebook add other.md").status == 0)
      try append("## nonsense\n", to: "other.md", bakery)
      let (status, _, errors) = bakery.run("codebook update")
      #expect(status == 0)
      #expect(
        errors.contains(
          "cannot tell whether other 1.0.0 is up to date: its origin other.md has errors, so nothing "
            + "is taken from it; 'goldpan codebook update other FILE' takes an edition from elsewhere"
        ))
      #expect(bakery.run("codebook update other").status == 1)
    }
  }

  @Test func `a codebook that only another pins is updated with that one`() throws {
    try withBakery { bakery in
      let core = Self.book("core", tag: "pain/core")
      let sum = CodebookChecksum.of([Source(name: "core", text: core)])
      try append(core, to: "codebooks/core.md", bakery)
      try append(
        "# M\n- id: middle\n- version: 1.0.0\n- extends: core@1.0.0 sha256:\(sum)\n",
        to: "codebooks/middle.md", bakery)
      #expect(bakery.run("codebook add codebooks/middle.md").status == 0)
      let (status, _, errors) = bakery.run("codebook update core codebooks/core.md")
      #expect(status == 2)
      #expect(
        errors.contains(
          "'core' is pinned by middle 1.0.0, not by codebooks/bakery.md; it changes with "
            + "'goldpan codebook update middle'"))
    }
  }

  private static func book(_ id: String, tag: String) -> String {
    """
    # Book
    - id: \(id)
    - version: 1.0.0
    - kinds: pain -

    ## \(tag) (manual)
    They wait.
    ### Use when
    A.
    ### Not when
    B.

    """
  }
}
