import Foundation
import GoldpanCoding
import GoldpanKit
import GoldpanText
import Testing

@Suite struct CodebookSharingTests {
  @Test func `a copy is the file byte for byte, and the codebook keeps its line ends`() throws {
    try withStudy { folder in
      let core = "\(folder)/core.md"
      try put(coreCodebook.replacing("\n", with: "\r\n"), at: core)
      try add(core, to: "\(folder)/study")
      #expect(
        try text("\(folder)/study/codebooks/vendor/core@1.0.0.md")
          == coreCodebook.replacing("\n", with: "\r\n"))
      let sum = CodebookChecksum.of([Source(name: "core", text: coreCodebook)])
      #expect(
        try text("\(folder)/study/codebooks/team.md")
          == "# T\r\n- id: team\r\n- version: 1.0.0\r\n- extends: core@1.0.0 sha256:\(sum)\r\n\r\nWords.\r\n"
      )
      let study = try Study(at: "\(folder)/study")
      #expect(study.diagnostics == [] && study.codebook?.tags.map(\.id) == ["pain/slow"])
    }
  }

  @Test func `a codebook that includes files becomes one document`() throws {
    try withStudy { folder in
      let part = "## pain/dear (manual)\nIt costs much.\n### Use when\nA.\n### Not when\nB.\n"
      try put(part, at: "\(folder)/parts/dear.md")
      try put(
        coreCodebook.replacing("- kinds", with: "- include: parts/dear.md\n- kinds"),
        at: "\(folder)/core.md")
      try add("\(folder)/core.md", to: "\(folder)/study")
      let study = try Study(at: "\(folder)/study")
      #expect(study.diagnostics == [])
      #expect(study.codebook?.tags.map(\.id) == ["pain/slow", "pain/dear"])
      #expect(try everything(in: "\(folder)/study/codebooks/vendor") == ["core@1.0.0.md"])
      var again = try CodebookSharing(at: "\(folder)/study")
      let parsed = try Study.codebook(at: folder, file: "\(folder)/core.md")
      try again.add(parsed.value, from: "\(folder)/core.md")
      #expect(!again.isChanged)
    }
  }

  @Test func `what a codebook extends comes with it`() throws {
    try withStudy { folder in
      let sum = CodebookChecksum.of([Source(name: "core", text: coreCodebook)])
      try put(coreCodebook, at: "\(folder)/core.md")
      try put(
        "# M\n- id: middle\n- version: 1.0.0\n- extends: core@1.0.0 sha256:\(sum)\n",
        at: "\(folder)/middle.md")
      try add("\(folder)/middle.md", to: "\(folder)/study")
      #expect(
        try everything(in: "\(folder)/study/codebooks/vendor")
          == ["core@1.0.0.md", "middle@1.0.0.md"])
      #expect(try Study(at: "\(folder)/study").diagnostics == [])
    }
  }

  @Test func `an edited copy is told, and update restores it`() throws {
    try withStudy { folder in
      try put(coreCodebook, at: "\(folder)/core.md")
      try add("\(folder)/core.md", to: "\(folder)/study")
      let copy = "\(folder)/study/codebooks/vendor/core@1.0.0.md"
      try put(coreCodebook.replacing("slow answer", with: "slow"), at: copy)
      let study = try Study(at: "\(folder)/study")
      #expect(study.problems.map(\.id) == [.staleLock, .checksumDiffers])
      let lines = study.problems.map { $0.description.prefix { $0 != "\n" } }
      let stale = """
        codebooks.lock:1:1: warning GP512: \
        codebooks/vendor/core@1.0.0.md is not the core 1.0.0 that was added; \
        'goldpan codebook verify' shows all
        """
      #expect(lines[0].hasSuffix(stale))
      var sharing = try CodebookSharing(at: "\(folder)/study")
      #expect(!CodebookVerification(sharing).holds)
      let pin = sharing.document.pins[0]
      let best = try #require(offer(of: sharing.prospect(of: pin)))
      #expect(best.path.hasSuffix("/core.md"))
      try sharing.renew(pin, with: best.codebook, from: best.path)
      try sharing.write()
      #expect(try text(copy) == coreCodebook)
      #expect(CodebookVerification(try CodebookSharing(at: "\(folder)/study")).holds)
    }
  }

  @Test func `a codebook in the study that changed under its version is pinned anew`() throws {
    try withStudy { folder in
      let own = "\(folder)/study/codebooks/core.md"
      try put("# S\n- codebook: team\n", at: "\(folder)/study/study.md")
      try put(coreCodebook, at: own)
      try add(own, to: "\(folder)/study")
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/study/codebooks/vendor"))
      #expect(try Study(at: "\(folder)/study").diagnostics == [])
      try put(coreCodebook.replacing("It takes", with: "It always takes"), at: own)
      #expect(try Study(at: "\(folder)/study").diagnostics.map(\.id) == [.checksumDiffers])
      var sharing = try CodebookSharing(at: "\(folder)/study")
      let pin = sharing.document.pins[0]
      let before = sharing.present(pin)
      #expect(before?.base.id == nil)
      let best = try #require(offer(of: sharing.prospect(of: pin)))
      try sharing.renew(pin, with: best.codebook, from: best.path)
      #expect(sharing.changes == ["pinned core 1.0.0 as it is now in codebooks/team.md"])
      try sharing.write()
      #expect(try Study(at: "\(folder)/study").diagnostics == [])
    }
  }

  @Test(arguments: [
    "{", "{}", "{\"id\": 1}", String(repeating: "[", count: 10_000), "{\"codebooks\":[{}]}",
  ])
  func `a lock that is none is told`(_ text: String) throws {
    try withStudy { folder in
      try put(text, at: "\(folder)/study/codebooks/codebooks.lock")
      #expect(try Study(at: "\(folder)/study").problems.map(\.id) == [.staleLock])
    }
  }

  @Test(arguments: ["{", "{\"id\": 1}", "{\"id\":\"a\",\"version\":\"1\",\"sha256\":\"\"}"])
  func `a pack that is none cannot be read`(_ text: String) throws {
    try withStudy { folder in
      try put(text, at: "\(folder)/x.json")
      #expect(throws: StudyError.self) {
        try Study.codebook(at: folder, file: "\(folder)/x.json")
      }
    }
  }

  @Test func `a pack that was changed is an error at its document`() throws {
    try withStudy { folder in
      try put(coreCodebook, at: "\(folder)/core.md")
      let core = try Study.codebook(at: folder, file: "\(folder)/core.md").value
      let pack = CodebookPack.json(core).pretty
      try put(pack, at: "\(folder)/x.json")
      #expect(try Study.codebook(at: folder, file: "\(folder)/x.json").diagnostics == [])
      #expect(CodebookPack.document(core) == coreCodebook)
      try put(pack.replacing("- slow answer", with: "- sloow answer"), at: "\(folder)/x.json")
      let found = try Study.codebook(at: folder, file: "\(folder)/x.json").diagnostics
      #expect(found.map(\.id) == [.checksumDiffers])
      #expect(found.map(\.source.name) == ["\(folder)/x.json#document"])
    }
  }

  private func offer(of prospect: CodebookProspect) -> CodebookSharing.Offer? {
    if case .take(let offer) = prospect.verdict { offer } else { nil }
  }

  private func add(_ path: String, to folder: String) throws {
    var sharing = try CodebookSharing(at: folder)
    try sharing.add(try Study.codebook(at: folder, file: path).value, from: path)
    try sharing.write()
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// A folder with a study whose codebook has CR LF and no tags.
  private func withStudy(_ body: (String) throws -> Void) throws {
    try withScratch { folder in
      try put("# S\n- codebook: team\n", at: "\(folder)/study/study.md")
      try put(
        "# T\r\n- id: team\r\n- version: 1.0.0\r\n\r\nWords.\r\n",
        at: "\(folder)/study/codebooks/team.md")
      try body(folder)
    }
  }
}
