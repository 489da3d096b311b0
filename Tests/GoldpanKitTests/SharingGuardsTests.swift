import Foundation
import GoldpanCoding
import GoldpanKit
import GoldpanText
import Testing

@Suite struct SharingGuardsTests {
  @Test(arguments: [CodebookForm.json, .csv, .qdc])
  func `a file's id names no path`(_ form: CodebookForm) throws {
    let book = CodebookReader.read(Source(name: "zebra", text: Self.core("zebra"))).value
    let text = try #require(book.exported(as: form)).text
    for (id, name) in [("../../zebra", "zebra"), ("../..", "file")] {
      let bytes = Array(text.replacing("zebra", with: id).utf8)
      let imported = try ImportedCodebook(bytes, path: "dir/File.x", id: nil)
      #expect(imported.codebook.id.description == name)
      #expect(imported.renamed.first.map { [$0.code, $0.tag] } == [id, name])
      #expect(!imported.diagnostics.hasErrors)
    }
  }

  @Test(arguments: [
    "codebooks/vendor/core@1.0.0.md", "codebooks/vendor", "codebooks/codebooks.lock",
  ])
  func `nothing is written through a link out of the study`(_ link: String) throws {
    try withStudy { folder in
      try put(Self.core("core"), at: "\(folder)/core.md")
      try put("", at: "\(folder)/outside/x.md")
      let target = link.hasSuffix("vendor") ? "outside" : "outside/new"
      if link.contains("@") { try put("", at: "\(folder)/study/codebooks/vendor/x") }
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/study/\(link)", withDestinationPath: "\(folder)/\(target)")
      #expect(throws: (any Error).self) { try Self.add("\(folder)/core.md", to: "\(folder)/study") }
      #expect(try everything(in: "\(folder)/outside") == ["x.md"])
    }
  }

  @Test func `codebooks that are added at once are all locked`() throws {
    try withStudy { folder in
      for number in 0..<8 {
        try put(Self.core("c\(number)", tag: "slow-\(number)"), at: "\(folder)/c\(number).md")
      }
      DispatchQueue.concurrentPerform(iterations: 8) { number in
        try? CodebookSharing.holding(at: "\(folder)/study") {
          var sharing = try CodebookSharing(at: "\(folder)/study")
          let path = "\(folder)/c\(number).md"
          try sharing.add(try Study.codebook(at: folder, file: path).value, from: path)
          Thread.sleep(forTimeInterval: 0.02)
          try sharing.write()
        }
      }
      let sharing = try CodebookSharing(at: "\(folder)/study")
      #expect(sharing.document.pins.count == 8)
      let copies = CodebookVerification(sharing).rows.filter { $0.subject == "copy" }
      #expect(copies.map(\.state) == Array(repeating: .holds, count: 8))
    }
  }

  @Test func `a pipe that nobody named is not opened`() throws {
    try withStudy { folder in
      let study = "\(folder)/study"
      try put("# S\n- codebook: core\n", at: "\(study)/study.md")
      try put(Self.core("core"), at: "\(study)/codebooks/other.md")
      try put("", at: "\(study)/transcripts/decisions/ana.jsonl")
      for path in ["codebooks/a.md", "codebooks/codebooks.lock", "transcripts/decisions/ben.jsonl"]
      {
        #expect(mkfifo("\(study)/\(path)", 0o600) == 0)
      }
      let read = try Study(at: study)
      #expect(read.codebook?.id == "core")
      #expect(
        read.failures == [
          .unreadable(
            path: "\(study)/transcripts/decisions/ben.jsonl", reason: "it is no regular file")
        ])
      let lock = read.problems.filter { $0.id == .staleLock }
      #expect(lock.map(\.message) == ["it is no regular file"])
      #expect(throws: StudyError.self) { try CodebookSharing(at: study).mustHaveSoundLock() }
    }
  }

  @Test func `a lock that is gone is told at the copy`() throws {
    try withStudy { folder in
      let study = "\(folder)/study"
      try put(Self.core("core"), at: "\(folder)/core.md")
      try Self.add("\(folder)/core.md", to: study)
      try FileManager.default.removeItem(atPath: "\(study)/codebooks/codebooks.lock")
      let read = try Study(at: study)
      #expect(!read.diagnostics.contains { $0.id == .staleLock })
      let told = read.problems.filter { $0.id == .staleLock }
      #expect(told.map(\.source.name) == ["\(study)/codebooks/vendor/core@1.0.0.md"])
      #expect(told.map { $0.message.contains("codebooks.lock") } == [true])
      #expect(told.map { $0.message.contains("is gone") } == [true])
    }
  }

  @Test func `what a foreign file says is shown without control characters`() {
    let reason = "it holds no 'a\u{1B}[31m'"
    for error in [
      StudyError.unreadable(path: "a", reason: reason), .unwritable(path: "a", reason: reason),
    ] {
      #expect(error.description.contains("it holds no 'a␛[31m'"))
    }
  }

  private static func add(_ path: String, to folder: String) throws {
    var sharing = try CodebookSharing(at: folder)
    try sharing.add(try Study.codebook(at: folder, file: path).value, from: path)
    try sharing.write()
  }

  /// A folder with a study whose codebook has no tags.
  private func withStudy(_ body: (String) throws -> Void) throws {
    try withScratch { folder in
      try put("# S\n- codebook: team\n", at: "\(folder)/study/study.md")
      try put("# T\n- id: team\n- version: 1.0.0\n", at: "\(folder)/study/codebooks/team.md")
      try body(folder)
    }
  }

  private static func core(_ id: String, tag: String = "slow") -> String {
    """
    # Core
    - id: \(id)
    - version: 1.0.0
    - kinds: pain -

    ## pain/\(tag) (manual)
    It takes too long.
    ### Use when
    A.
    ### Not when
    B.

    """
  }
}
