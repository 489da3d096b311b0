import Foundation
import GoldpanCoding
import GoldpanKit
import GoldpanText
import Testing

private let head = "# Needs\n\n- id: needs\n- version: 1.0.0\n- kinds: pain -\n\n"
private let slow = """
  ## pain/slow
  It takes too long.

  ### Use when
  Always.
  ### Not when
  Never.
  ### Match
  - slow
  """

@Suite struct `Examples are added to a codebook` {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let before: String
    let after: String
    var quote = "It was slow."
    let line: Int
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "after the other examples, as they are written",
      before: head + slow + "\n### Examples\n* yes: \"Slow.\"\n\n## pain/other (manual)\nOther.\n",
      after: head + slow
        + "\n### Examples\n* yes: \"Slow.\"\n* no: \"It was slow.\"\n\n## pain/other (manual)\nOther.\n",
      line: 18),
    Case(
      name: "in a part of their own", before: head + slow + "\n\n## pain/other (manual)\nOther.\n",
      after: head + slow
        + "\n### Examples\n- no: \"It was slow.\"\n\n## pain/other (manual)\nOther.\n", line: 17),
    Case(
      name: "in an empty part", before: head + slow + "\n### Examples\n",
      after: head + slow + "\n### Examples\n- no: \"It was slow.\"\n", line: 17),
    Case(
      name: "without a last line end", before: head + slow,
      after: head + slow + "\n### Examples\n- no: \"It was slow.\"", line: 17),
    Case(
      name: "quotes are escaped, blanks folded", before: head + slow + "\n",
      after: head + slow + "\n### Examples\n- no: \"They said \\\"slow\\\".\"\n",
      quote: "They  said\n\"slow\".", line: 17),
  ]

  @Test(arguments: cases, [false, true])
  func `bytes but for the line stay, and come back`(_ one: Case, _ hasReturns: Bool) throws {
    func bytes(_ text: String) -> String {
      hasReturns ? text.replacing("\n", with: "\r\n") : text
    }
    try withScratch { folder in
      let path = "\(folder)/needs.md"
      try put(bytes(one.before), at: path)
      let examples = try Self.examples(path)
      let receipt = try #require(try examples.add(no: one.quote, to: "pain/slow").receipt)
      #expect(try read(path) == bytes(one.after))
      #expect(receipt.path == path)
      #expect(receipt.line.number == one.line)
      #expect(try examples.takeBack(receipt))
      #expect(try read(path) == bytes(one.before))
      #expect(try !examples.takeBack(receipt))
    }
  }

  @Test func `UTF-16 stays UTF-16`() throws {
    try withScratch { folder in
      let path = "\(folder)/needs.md"
      let mark: [UInt8] = [0xFF, 0xFE]
      func bytes(_ text: String) -> Data {
        Data(mark + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      }
      try bytes(head + slow + "\n").write(to: URL(filePath: path))
      _ = try Self.examples(path).add(no: "Zu spät, slow 👎.", to: "pain/slow")
      #expect(
        try Data(contentsOf: URL(filePath: path))
          == bytes(head + slow + "\n### Examples\n- no: \"Zu spät, slow 👎.\"\n"))
    }
  }

  @Test func `words that stand there already are not written again`() throws {
    try withScratch { folder in
      let path = "\(folder)/needs.md"
      let text = head + slow + "\n### Examples\n- no: \"It was slow\"\n- yes: \"Too slow!\"\n"
      try put(text, at: path)
      let examples = try Self.examples(path)
      guard case .present(let place) = try examples.add(no: "it was SLOW.", to: "pain/slow") else {
        Issue.record("written")
        return
      }
      #expect(place.text == "no: \"It was slow\"")
      #expect(throws: CodebookExamples.Refusal.self) {
        try examples.add(no: "Too slow.", to: "pain/slow")
      }
      #expect(try read(path) == text)
    }
  }

  @Test func `a tag of an extended codebook gets a section of its own, the copy stays`() throws {
    try withStudy { study in
      let core = "\(study)/codebooks/vendor/core@1.0.0.md"
      let copy = try read(core)
      let path = "\(study)/codebooks/needs.md"
      let before = try read(path)
      let layout = StudyLayout(root: study)
      let book = try #require(try Study(at: study).codebook)
      let examples = CodebookExamples(book, in: layout)
      let first = try #require(try examples.add(no: "It was slow.", to: "pain/slow").receipt)
      let second = try #require(try examples.add(no: "Slow it was.", to: "pain/slow").receipt)
      #expect(
        try read(path) == before + """

          ## pain/slow (extends)
          ### Examples
          - no: "It was slow."
          - no: "Slow it was."

          """)
      #expect(try read(core) == copy)
      let tag = try #require(try Study(at: study).codebook?["pain/slow"])
      #expect(tag.examples.map(\.text) == ["It was slow.", "Slow it was."])
      #expect(try examples.takeBack(first))
      #expect(try read(path).hasSuffix("### Examples\n- no: \"Slow it was.\"\n"))
      #expect(try examples.takeBack(second))
      #expect(try read(path).hasSuffix("## pain/slow (extends)\n### Examples\n"))
      let third = try #require(try examples.add(no: "Slow.", to: "pain/own").receipt)
      #expect(try examples.takeBack(third))
    }
  }

  @Test func `the section goes with its only line`() throws {
    try withStudy { study in
      let path = "\(study)/codebooks/needs.md"
      let before = try read(path)
      let book = try #require(try Study(at: study).codebook)
      let examples = CodebookExamples(book, in: StudyLayout(root: study))
      let receipt = try #require(try examples.add(no: "It was slow.", to: "pain/slow").receipt)
      #expect(
        receipt.line.number == before.split(separator: "\n", omittingEmptySubsequences: false).count
          + 3)
      #expect(try examples.takeBack(receipt))
      #expect(try read(path) == before)
    }
  }

  @Test func `a copy that others look after is left alone`() throws {
    try withStudy { study in
      let path = "\(study)/codebooks/vendor/core@1.0.0.md"
      let book = CodebookReader.read(Source(name: path, text: try read(path))).value
      let examples = CodebookExamples(book, in: StudyLayout(root: study))
      #expect(throws: CodebookExamples.Refusal.self) {
        try examples.add(no: "It was slow.", to: "pain/slow")
      }
    }
  }

  @Test func `a codebook that was broken meanwhile is left alone`() throws {
    try withScratch { folder in
      let path = "\(folder)/needs.md"
      try put(head + slow, at: path)
      let examples = try Self.examples(path)
      let broken = head + slow.replacing("- slow", with: "- (slow")
      try put(broken, at: path)
      do {
        _ = try examples.add(no: "It was slow.", to: "pain/slow")
        Issue.record("written")
      } catch let refusal as CodebookExamples.Refusal {
        #expect(refusal.description.contains("needs.md:15 has an error by now (GP201)"))
      }
      #expect(try read(path) == broken)
    }
  }

  @Test(arguments: ["", "Q: only a question", "slow\\"])
  func `what cannot stand as an example is refused`(_ words: String) throws {
    try withScratch { folder in
      let path = "\(folder)/needs.md"
      try put(head + slow, at: path)
      let examples = try Self.examples(path)
      #expect(throws: CodebookExamples.Refusal.self) {
        try examples.add(no: words, to: "pain/slow")
      }
      #expect(try read(path) == head + slow)
    }
  }

  @Test func `a fence that never closes is not written into`() throws {
    try withScratch { folder in
      let path = "\(folder)/needs.md"
      let text = head + slow.replacing("Never.", with: "```\nNever.") + "\n"
      try put(text, at: path)
      let examples = try Self.examples(path)
      #expect(throws: CodebookExamples.Refusal.self) {
        try examples.add(no: "It was slow.", to: "pain/slow")
      }
      #expect(try read(path) == text)
    }
  }

  private static func examples(_ path: String) throws -> CodebookExamples {
    CodebookExamples(try Study.codebook(at: ".", file: path).value, in: nil)
  }

  /// A study whose codebook extends a copy.
  private func withStudy(_ body: (String) throws -> Void) throws {
    try withScratch { folder in
      let core = head.replacing("id: needs", with: "id: core") + slow + "\n"
      let pin = CodebookReader.read(Source(name: "core.md", text: core)).value.checksum
      try put(core, at: "\(folder)/codebooks/vendor/core@1.0.0.md")
      try put("# S\n\n- codebook: needs\n", at: "\(folder)/study.md")
      try put(
        head.replacing("- kinds", with: "- extends: core@1.0.0 sha256:\(pin)\n- kinds")
          + slow.replacing("pain/slow", with: "pain/own").replacing("- slow", with: "- own") + "\n",
        at: "\(folder)/codebooks/needs.md")
      try body(folder)
    }
  }
}

extension CodebookExamples.Outcome {
  fileprivate var receipt: CodebookExamples.Receipt? {
    if case .written(let receipt) = self { receipt } else { nil }
  }
}

private func read(_ path: String) throws -> String {
  try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
}
