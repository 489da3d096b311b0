import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite struct CodebookDiffTests {
  @Test(arguments: CodebookDiffCase.all)
  func `says what differs and what step that is`(_ example: CodebookDiffCase) {
    let diff = CodebookDiff(
      from: CodebookDiffCase.codebook(example.old), to: CodebookDiffCase.codebook(example.new))
    #expect(diff.entries.map(\.drawn) == example.differences)
    #expect(diff.step == example.step)
    #expect(diff.isEmpty == example.differences.isEmpty)
  }

  @Test(arguments: CodebookDiffCase.all)
  func `finds nothing between an edition and itself`(_ example: CodebookDiffCase) {
    for text in [example.old, example.new] {
      let codebook = CodebookDiffCase.codebook(text)
      #expect(CodebookDiff(from: codebook, to: codebook).entries.map(\.drawn) == [])
    }
  }

  /// Rules added one way are rules removed the other way; the wording of both is the same.
  @Test(arguments: CodebookDiffCase.all)
  func `finds as many lines backwards`(_ example: CodebookDiffCase) {
    let (old, new) = (
      CodebookDiffCase.codebook(example.old), CodebookDiffCase.codebook(example.new)
    )
    guard old.tags.map(\.id) == new.tags.map(\.id) else { return }
    let there = CodebookDiff(from: old, to: new).entries.flatMap(\.changes)
    let back = CodebookDiff(from: new, to: old).entries.flatMap(\.changes)
    #expect(there.count { $0.old == nil } == back.count { $0.new == nil })
    #expect(there.count == back.count)
  }

  @Test func `the order of rules, words and tags says nothing`() {
    for seed in UInt64(0)..<30 {
      var random = Seeded(seed)
      let words = (0..<8).map { "w\($0)" }
      func edition(_ random: inout Seeded) -> Codebook {
        let tags = ["a", "b", "c"].shuffled(using: &random).map { name in
          let rules = words.shuffled(using: &random).map { "- \(name) \($0)\n" }.joined()
          return "## pain/\(name)\nHurts.\n### Match\n\(rules)"
        }
        let list = "## Lists\n- @l: \(words.shuffled(using: &random).joined(separator: ", "))\n"
        return CodebookDiffCase.codebook(list + tags.joined())
      }
      let diff = CodebookDiff(from: edition(&random), to: edition(&random))
      #expect(diff.entries.map(\.drawn) == [], "seed \(seed)")
    }
  }

  @Test func `compares very many rules in linear time`() {
    func edition(_ word: String) -> Codebook {
      let rules = (0..<4_000).map { "- \(word)\($0) again\n" }.joined()
      return CodebookDiffCase.codebook("### Match\n" + rules)
    }
    let diff = CodebookDiff(from: edition("x"), to: edition("y"))
    #expect(diff.entries.flatMap(\.changes).count == 8_000)
  }
}

@Suite struct VersionLawTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let versions: (String, String)
    let old: String
    let new: String
    let message: String?

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "nothing changed", versions: ("1.0.0", "1.0.0"), old: "", new: "", message: nil),
    Case(
      name: "nothing changed, a later version", versions: ("1.0.0", "1.3.0"), old: "", new: "",
      message: nil),
    Case(
      name: "the version stays", versions: ("1.0.0", "1.0.0"), old: "", new: "### Notes\nx",
      message: "the version is still '1.0.0', but 'notes' of pain/queue was added: a patch change; "
        + "expected '1.0.1'"),
    Case(
      name: "a rule in a patch", versions: ("1.2.3", "1.2.4"), old: "### Match\n- queue*",
      new: "### Match\n- queue*\n- in line",
      message: "version '1.2.4' is only a patch step after 1.2.3, but a rule of pain/queue was "
        + "added: a minor change; expected '1.3.0'"),
    Case(
      name: "a rule in a minor step", versions: ("1.2.3", "1.3.0"), old: "### Match\n- queue*",
      new: "### Match\n- queue*\n- in line", message: nil),
    Case(
      name: "more than is demanded", versions: ("1.2.3", "7.0.0"), old: "### Match\n- queue*",
      new: "### Match\n- queue*\n- in line", message: nil),
    Case(
      name: "a tag goes in a minor step", versions: ("1.2.3", "1.3.0"), old: "",
      new: "## pain/other\nSomething else.",
      message: "version '1.3.0' is only a minor step after 1.2.3, but pain/queue was removed: a "
        + "major change; expected '2.0.0'"),
    Case(
      name: "a tag is redefined", versions: ("1.2.3", "1.3.0"),
      old: "## a/x\nSomebody waits much too long.", new: "## a/x\nThe bread was stale or burnt.",
      message: "version '1.3.0' is only a minor step after 1.2.3, but a/x was redefined "
        + "('definition'): a major change; expected '2.0.0'"),
    Case(
      name: "an older version", versions: ("1.2.3", "1.2.2"), old: "", new: "### Notes\nx",
      message: "version '1.2.2' is older than 1.2.3, but 'notes' of pain/queue was added: a patch "
        + "change; expected '1.2.4'"),
    Case(
      name: "an older version of the same", versions: ("1.2.3", "1.2.2"), old: "", new: "",
      message: "version '1.2.2' is older than 1.2.3, but nothing has changed; expected '1.2.3'"),
    Case(
      name: "numbers at their end", versions: ("\(Int.max).0.0", "\(Int.max).0.1"), old: "",
      new: "## pain/other\nSomething else.",
      message: "version '\(Int.max).0.1' is only a patch step after \(Int.max).0.0, but pain/queue "
        + "was removed: a major change; expected '\(Int.max).0.0'"),
  ]

  @Test(arguments: cases)
  func `says when a version is too small a step`(_ example: Case) {
    let diff = diff(example)
    #expect(diff.diagnostics.first?.message == example.message)
    #expect(diff.isLawful == (example.message == nil))
    for diagnostic in diff.diagnostics {
      #expect(diagnostic.id == .smallVersionStep && diagnostic.severity == .error)
      #expect(diagnostic.source.text(diagnostic.range) == example.versions.1)
    }
  }

  @Test(arguments: cases.filter { $0.message != nil && !$0.versions.0.hasPrefix("9") })
  func `its fix-it writes a version that is large enough`(_ example: Case) throws {
    let found = try #require(diff(example).diagnostics.first)
    let fixed = Source(name: "new.md", bytes: applying(found.fixIts, to: found.source))
    let diff = CodebookDiff(
      from: CodebookDiffCase.codebook(example.old, version: example.versions.0),
      to: CodebookReader.read(fixed).value)
    #expect(diff.diagnostics == [])
  }

  @Test func `does not bind different codebooks`() {
    let other = Source(name: "other.md", text: "# Other\n\n- id: other\n- version: 0.1.0\n")
    let diff = CodebookDiff(
      from: CodebookDiffCase.codebook(""), to: CodebookReader.read(other).value)
    #expect(diff.isLawful && diff.diagnostics == [] && !diff.isEmpty)
  }

  private func diff(_ example: Case) -> CodebookDiff {
    CodebookDiff(
      from: CodebookDiffCase.codebook(example.old, version: example.versions.0),
      to: CodebookDiffCase.codebook(example.new, version: example.versions.1, name: "new.md"))
  }
}
