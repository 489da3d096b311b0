import Foundation
import Testing

/// What `codebook update`, `verify`, `diff`, `list`, `show` and `new` say of editions and copies.
@Suite struct CodebookEditionsTests {
  @Test func `an origin that is gone or older is no reason to call the copy up to date`() throws {
    try withBakery { bakery in
      try append(Self.book("other", tag: "pain/other", version: "1.1.0"), to: "other.md", bakery)
      #expect(bakery.run("codebook add other.md").status == 0)
      try replace(Self.book("other", tag: "pain/other"), in: "other.md", bakery)
      for line in ["codebook update", "codebook update other"] {
        let (status, _, errors) = bakery.run(line)
        #expect(status == 0)
        #expect(errors.contains("kept other 1.1.0: other.md has 1.0.0, which is older"))
      }
      try remove("other.md", bakery)
      let (status, _, errors) = bakery.run("codebook update")
      #expect(status == 0)
      #expect(errors.contains("up to date: its origin other.md is not there; 'goldpan codebook"))
      #expect(bakery.run("codebook update other").status == 3)
      try remove("codebooks/codebooks.lock", bakery)
      let unlocked = bakery.run("codebook update other")
      #expect(unlocked.status == 3)
      #expect(unlocked.errors.contains("the lock does not say where it came from"))
    }
  }

  @Test func `a copy that was edited is never taken, with or without its origin`() throws {
    try withBakery { bakery in
      let text = Self.book("other", tag: "pain/other")
      let copy = "codebooks/vendor/other@1.0.0.md"
      try append(text, to: "other.md", bakery)
      #expect(bakery.run("codebook add other.md").status == 0)
      let pinned = try bakery.text("codebooks/bakery.md")
      let edited = Self.book("other", tag: "pain/other", definition: "They wait and wait.")
      try replace(edited, in: copy, bakery)
      #expect(bakery.run("codebook verify").errors.contains("'goldpan codebook update other' puts"))
      for line in ["codebook add \(copy)", "codebook update other \(copy)"] {
        let (status, _, errors) = bakery.run(line)
        #expect(status == 2)
        #expect(errors.contains("was edited since other 1.0.0 was added"))
        #expect(errors.contains("as '## TAG (extends)'"))
      }
      try FileManager.default.moveItem(
        atPath: "\(bakery.folder)/other.md", toPath: "\(bakery.folder)/moved.md")
      for line in ["codebook update", "codebook update other"] {
        let (status, _, errors) = bakery.run(line)
        #expect(status == 1)
        #expect(
          errors.contains(
            "\(copy) is not the other 1.0.0 that was pinned and its origin other.md is not there; "
              + "'goldpan codebook update other FILE' puts it back from FILE"))
      }
      #expect(try bakery.text(copy) == edited)
      #expect(try bakery.text("codebooks/bakery.md") == pinned)
      #expect(bakery.run("codebook update other moved.md").status == 0)
      #expect(try bakery.text(copy) == text)
      #expect(bakery.run("codebook verify").status == 0)
    }
  }

  @Test func `an edition that breaks the version law is taken with a warning`() throws {
    try withBakery { bakery in
      let core = Self.book("other", tag: "pain/other")
      let more = "## pain/more (manual)\nMore.\n### Use when\nA.\n### Not when\nB.\n"
      try append(core + more, to: "other.md", bakery)
      #expect(bakery.run("codebook add other.md").status == 0)
      try replace(Self.book("other", tag: "pain/other", version: "1.0.1"), in: "other.md", bakery)
      let (status, output, errors) = bakery.run("codebook update")
      #expect(status == 0)
      #expect(
        errors.contains(
          "other.md:3:12: warning GP407: version '1.0.1' is only a patch step after 1.0.0, but "
            + "pain/more was removed: a major change; expected '2.0.0'"))
      #expect(output.contains("version 1.0.0 → 1.0.1 is too small a step"))
      #expect(!output.contains("GP407"))
    }
  }

  @Test func `a tag that got another name is named by it where the study extends it`() throws {
    try withBakery { bakery in
      try append(Self.book("other", tag: "pain/old"), to: "other.md", bakery)
      #expect(bakery.run("codebook add other.md").status == 0)
      try append(
        "\n## pain/old (extends)\n### Match\n- too old\n", to: "codebooks/bakery.md", bakery)
      let renamed = Self.book("other", tag: "pain/new", version: "2.0.0")
        .replacing("They wait.\n", with: "They wait.\n- was: pain/old\n")
      try replace(renamed, in: "other.md", bakery)
      let (status, _, errors) = bakery.run("codebook update")
      #expect(status == 1)
      #expect(
        errors.contains(
          "GP405: unknown tag 'pain/old'; it is now 'pain/new': write '## pain/new (extends)'"))
      #expect(errors.contains("fix-it: replace with 'pain/new'"))
    }
  }

  @Test func `check --fix gives a tag that the study extends its new name`() throws {
    try withBakery { bakery in
      let own = Self.book("other", tag: "pain/old")
      try replace(own, in: "codebooks/other.md", bakery)
      #expect(bakery.run("codebook add codebooks/other.md").status == 0)
      try append(
        "\n## pain/old (extends)\n### Match\n- too old\n", to: "codebooks/bakery.md", bakery)
      let renamed = own.replacing("pain/old", with: "pain/new")
        .replacing("They wait.\n", with: "They wait.\n- was: pain/old\n")
      try replace(renamed, in: "codebooks/other.md", bakery)
      #expect(bakery.run("check --fix").output.contains("GP401"))
      #expect(try bakery.text("codebooks/bakery.md").contains("\n## pain/new (extends)\n"))
      #expect(bakery.run("codebook update other").status == 0)
      #expect(bakery.run("codebook lint").status == 0)
    }
  }

  @Test func `a former name that nothing had is told by diff`() throws {
    try withBakery { bakery in
      try append(Self.book("other", tag: "pain/other"), to: "old.md", bakery)
      let renamed = Self.book("other", tag: "pain/new", version: "2.0.0")
        .replacing("They wait.\n", with: "They wait.\n- was: pain/otter\n")
      try append(renamed, to: "new.md", bakery)
      let (_, _, errors) = bakery.run("codebook diff old.md new.md --no-effect")
      #expect(
        errors.contains(
          "new.md:8:8: warning GP405: other 1.0.0 has no tag 'pain/otter' that this could be the new "
            + "name of; did you mean 'pain/other'?"), "\(errors)")
      let right = renamed.replacing("pain/otter", with: "pain/other")
      try replace(right, in: "new.md", bakery)
      #expect(bakery.run("codebook diff old.md new.md --no-effect").errors == "")
      // Who skips an edition does not know the name that the tag had in between.
      let twice = right.replacing("- was: ", with: "- was: pain/waits, ")
      try replace(twice, in: "new.md", bakery)
      #expect(bakery.run("codebook diff old.md new.md --no-effect").errors == "")
    }
  }

  @Test func `retired tags stand last and are marked, and show tells what a tag replaces`() throws {
    try withBakery { bakery in
      let use = "### Use when\nA.\n### Not when\nB.\n"
      try append(
        Self.book("other", tag: "pain/first") + "## pain/second (manual)\nB.\n\(use)"
          + "## pain/third (manual)\nC.\n\(use)", to: "other.md", bakery)
      #expect(bakery.run("codebook add other.md").status == 0)
      try append(
        "\n## pain/second (override, manual)\nOurs.\n\(use)\n## pain/third (retired)\n"
          + "- see: pain/first\n\n## Lists\n- @unused: x\n", to: "codebooks/bakery.md", bakery)
      let lines = bakery.run("codebook list --plain").output.split(separator: "\n")
      #expect(lines.last?.hasPrefix("pain/third\t") == true)
      #expect(lines.last?.hasSuffix("\t(retired; see pain/first) C.") == true)
      #expect(bakery.run("codebook list").errors.hasSuffix(", 1 of them retired\n"))
      let first = bakery.run("codebook show pain/first")
      #expect(first.output.hasSuffix("### Not when\nB.\n") && !first.output.contains("second"))
      let second = bakery.run("codebook show pain/second")
      #expect(second.output == "## pain/second (override, manual)\nOurs.\n\(use)")
      #expect(second.errors.hasPrefix("this replaces "))
      #expect(second.errors.hasSuffix("codebooks/vendor/other@1.0.0.md:12\n"))
    }
  }

  @Test func `verify tells how a lock that is gone comes back`() throws {
    try withBakery { bakery in
      try append(Self.book("other", tag: "pain/other"), to: "other.md", bakery)
      #expect(bakery.run("codebook add other.md").status == 0)
      try remove("codebooks/codebooks.lock", bakery)
      let (status, _, errors) = bakery.run("codebook verify")
      #expect(status == 1)
      #expect(errors.contains("'goldpan codebook add codebooks/vendor/other@1.0.0.md' writes"))
      #expect(bakery.run("codebook add codebooks/vendor/other@1.0.0.md").status == 0)
      #expect(bakery.run("codebook verify").status == 0)
      try remove("codebooks/vendor/other@1.0.0.md", bakery)
      let gone = bakery.run("codebook verify")
      #expect(gone.status == 1)
      #expect(gone.errors.contains("'goldpan codebook update other FILE' takes it from FILE"))
    }
  }

  @Test(arguments: [
    (
      "--template advocate", "'goldpan init' writes that one, and '--extends advocate' builds on it"
    ),
    ("--template cx-core", "did you mean 'cx'?"),
    ("--extends cx-core", "'--template cx' starts with the tags of cx-core"),
    ("--extends nothing-like-it", "there is bakery@"),
  ])
  func `a new codebook says which ones it can start from`(_ options: String, _ way: String) throws {
    try withBakery { bakery in
      let (status, _, errors) = bakery.run("codebook new mine \(options)")
      #expect(status == 2)
      #expect(errors.contains(way), "\(errors)")
    }
  }

  private func replace(_ text: String, in file: String, _ bakery: Bakery) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(bakery.folder)/\(file)"))
  }

  private func remove(_ file: String, _ bakery: Bakery) throws {
    try FileManager.default.removeItem(atPath: "\(bakery.folder)/\(file)")
  }

  private static func book(
    _ id: String, tag: String, version: String = "1.0.0", definition: String = "They wait."
  ) -> String {
    """
    # Book
    - id: \(id)
    - version: \(version)
    - kinds: pain -

    ## \(tag) (manual)
    \(definition)
    ### Use when
    A.
    ### Not when
    B.

    """
  }
}
