import Foundation
import GoldpanKit
import Testing

/// Decisions and remarks where only a part of a study is read or can be read.
@Suite struct ReadingPartsTests {
  @Test func `decisions about a renamed file count though another file is unreadable`() throws {
    try withScratch { folder in
      try copyBakery(to: folder)
      let transcripts = "\(folder)/transcripts"
      try FileManager.default.moveItem(
        atPath: "\(transcripts)/w1/P01.txt", toPath: "\(transcripts)/w1/first.txt")
      try put("PK\u{3}\u{4}", at: "\(transcripts)/w2/P04.txt")
      let study = try Study(at: folder)
      let coded = study.coded()
      let kept = coded.codings.filter { $0.state == .accepted }.map(\.quotation.text)
      #expect(kept.contains("By nine the rolls were sold out."))
      #expect(coded.diagnostics.filter { $0.severity == .warning }.isEmpty)
      let told = study.diagnostics.filter { $0.id == .lostDecision }.map(\.message)
      #expect(
        told.count == 1
          && told[0].hasSuffix("about 'w2/P04' was not looked for: the file cannot be read"))
    }
  }

  @Test func `decisions that name no transcript count for the files that are named`() throws {
    try withScratch { folder in
      try copyBakery(to: folder)
      let log = "\(folder)/transcripts/decisions/ana.jsonl"
      let lines = try String(contentsOfFile: log, encoding: .utf8)
      try put(lines.replacing(/,"transcript":"[^"]*"/, with: ""), at: log)
      var selection = Study.Selection()
      selection.files = ["\(folder)/transcripts/w1/P01.txt"]
      let coded = try Study(at: folder, selection: selection).coded()
      #expect(coded.codings.count { $0.state == .accepted } >= 2)
      #expect(!coded.diagnostics.isEmpty)
      #expect(coded.diagnostics.allSatisfy { $0.severity == .note })
    }
  }

  @Test func `columns about unknown promises and markers of unknown stages are told`() throws {
    try withScratch { folder in
      try copyBakery(to: folder)
      try put(
        "id,consent,rating frsh,aware order,rating overall,rating buying,rating phone,rating countr,"
          + "aware phone\nP01,public,7,yes,11\nP02,,6,no\nP03,,,\nP04,public,,\n",
        at: "\(folder)/transcripts/participants.csv")
      let path = "\(folder)/transcripts/w1/P01.txt"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try put(text.replacing("stage: buying", with: "stage: buyin"), at: path)
      let told = try Study(at: folder).diagnostics.filter { $0.severity != .note }
      #expect(
        told.map { "\(fileName($0.source.name)):\($0.position.line) \($0.id): \($0.message)" } == [
          "participants.csv:1 GP502: no consent for 'P02' and 1 more; expected none, analysis, "
            + "internal, public, withdrawn",
          "participants.csv:1 GP505: column 'rating frsh' is about an unknown promise, stage or "
            + "touchpoint and counts for nothing; did you mean 'rating fresh'?",
          "participants.csv:1 GP505: column 'rating countr' is about an unknown promise, stage or "
            + "touchpoint and counts for nothing; did you mean 'rating counter'?",
          "participants.csv:1 GP505: column 'aware phone' is about an unknown promise and counts "
            + "for nothing",
          "participants.csv:2 GP507: rating overall '11' is outside its scale; expected a number "
            + "from 0 to 10",
          "P01.txt:11 GP511: the study's journey has no stage 'buyin'; did you mean 'buying'?",
        ])
    }
  }

  @Test func `a document of another program is an error of the study`() throws {
    try withScratch { folder in
      try copyBakery(to: folder)
      try put("PK\u{3}\u{4}", at: "\(folder)/transcripts/w1/talk.docx")
      let told = try Study(at: folder).problems.filter { $0.severity == .error }
      #expect(told.map(\.id) == [.binaryFile])
      #expect(told[0].description.contains("talk.docx:1:1: error GP515: a Word or other zip"))
    }
  }

  private func copyBakery(to folder: String) throws {
    for part in ["study.md", "codebooks", "transcripts"] {
      try FileManager.default.copyItem(
        atPath: "\(fixture("bakery"))/\(part)", toPath: "\(folder)/\(part)")
    }
  }
}
