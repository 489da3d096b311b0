import Foundation
import GoldpanCoding
import GoldpanKit
import Testing

@Suite struct SharedCodebooksTests {
  @Test func `finds a pinned codebook in codebooks, then in vendor`() throws {
    try withScratch { folder in
      try put("# S\n- codebook: team\n", at: "\(folder)/study.md")
      try put(Self.team, at: "\(folder)/codebooks/team.md")
      try put(coreCodebook, at: "\(folder)/codebooks/vendor/any-name.md")
      let vendored = try Study(at: folder)
      #expect(vendored.problems.map(\.id) == [.staleLock] && vendored.isCodable)
      #expect(vendored.codebook?.tags.map(\.id) == ["pain/slow"])
      #expect(vendored.inputs.contains("\(folder)/codebooks/vendor/any-name.md"))
      try put(coreCodebook + "\n", at: "\(folder)/codebooks/core.md")
      let own = try Study(at: folder)
      #expect(own.diagnostics.filter { $0.severity == .error }.map(\.id) == [.checksumDiffers])
      #expect(!own.isCodable)
    }
  }

  @Test func `says which editions are there`() throws {
    try withScratch { folder in
      try put(Self.team, at: "\(folder)/team.md")
      let parsed = try Study.codebook(at: folder, file: "\(folder)/team.md")
      #expect(
        parsed.diagnostics.map(\.message) == [
          "no codebook 'core' 1.0.0: codebooks/ has team 2.0.0; 'goldpan codebook add FILE' brings it"
        ])
      try put(
        coreCodebook.replacing("1.0.0", with: "1.1.0"), at: "\(folder)/vendor/core@1.1.0.md")
      let other = try Study.codebook(at: folder, file: "\(folder)/team.md")
      #expect(
        other.diagnostics.map(\.message) == [
          "no codebook 'core' 1.0.0: codebooks/ has core 1.1.0; 'goldpan codebook add FILE' brings it"
        ])
    }
  }

  @Test(arguments: [
    ("../secret.md", "it lies outside the study"),
    ("parts/../../secret.md", "it lies outside the study"),
    ("link.md", "it lies outside the study"),
    ("/dev/zero", "an include is a path from the folder of this file"),
    ("parts", "it is no regular file"), ("none.md", "there is no such file"),
    ("bytes.md", "it cannot be read as text"),
  ])
  func `reads no file that it must not`(_ path: String, _ reason: String) throws {
    try withScratch { folder in
      let inner = "\(folder)/inner"
      try put("secret words", at: "\(folder)/secret.md")
      try put("", at: "\(inner)/parts/x.md")
      try put("\u{0}\u{1}", at: "\(inner)/bytes.md")
      try FileManager.default.createSymbolicLink(
        atPath: "\(inner)/link.md", withDestinationPath: "\(folder)/secret.md")
      try put("# T\n- id: t\n- version: 1.0.0\n- include: \(path)\n", at: "\(inner)/t.md")
      let found = try Study.codebook(at: inner, file: "\(inner)/t.md").diagnostics
      #expect(found.count == 1 && found[0].id == .missingPin)
      #expect(found.allSatisfy { $0.message.hasSuffix(reason) && !$0.message.contains("words") })
    }
  }

  @Test func `a codebook of others includes only from its own folder`() throws {
    try withScratch { folder in
      let core = coreCodebook.replacing("- kinds", with: "- include: ../../study.md\n- kinds")
      let sum = CodebookChecksum.of([Source(name: "core", text: core)])
      try put("# S\n- codebook: team\n", at: "\(folder)/study.md")
      try put(
        "# T\n- id: team\n- version: 1.0.0\n- extends: core@1.0.0 sha256:\(sum)\n",
        at: "\(folder)/codebooks/team.md")
      try put(core, at: "\(folder)/codebooks/vendor/core@1.0.0.md")
      let found = try Study(at: folder).diagnostics.filter { $0.severity == .error }
      #expect(found.map(\.id) == [.missingPin])
      #expect(found.allSatisfy { $0.message.contains("it lies outside") })
    }
  }

  @Test func `a thousand codebooks that extend one another are read`() throws {
    try withScratch { folder in
      var sum = ""
      for number in 0..<1000 {
        let pin = number == 0 ? "" : "- extends: c\(number - 1)@1.0.0 sha256:\(sum)\n"
        let tag = "## pain/t\(number) (manual)\nX.\n### Use when\nA.\n### Not when\nB.\n"
        let text = "# C\n- id: c\(number)\n- version: 1.0.0\n\(pin)\(tag)"
        sum = CodebookChecksum.of([Source(name: "", text: text)])
        try put(text, at: "\(folder)/c\(number).md")
      }
      let parsed = try Study.codebook(at: folder, file: "\(folder)/c999.md")
      #expect(parsed.diagnostics == [])
      #expect(parsed.value.tags.count == 1000)
      #expect(parsed.value.tags.first?.id == "pain/t0")
    }
  }

  private static let team = """
    # Team
    - id: team
    - version: 2.0.0
    - extends: core@1.0.0 sha256:\(CodebookChecksum.of([Source(name: "core", text: coreCodebook)]))

    """
}
