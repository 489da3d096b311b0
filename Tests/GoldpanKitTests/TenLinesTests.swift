import Foundation
import GoldpanKit
import Testing

/// The library as a stranger would use it; README shows these lines.
@Suite struct TenLinesTests {
  @Test func `reads, codes and writes a study in ten lines`() throws {
    let here = FileManager.default.temporaryDirectory.appending(path: "goldpan-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: here) }
    let project = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path

    let study = try Study(at: project)
    for problem in study.problems { print(problem) }

    for coding in study.coded().tagged("pain/repeat-myself") {
      print(coding.evidence, coding.quotation.text)
    }
    let insights = try #require(study.insights())
    for row in insights.scorecard.rows { print(row.promise.claim, row.score.value, row.verdict) }
    try study.write(Digest(insights).markdown, to: "\(here)/digest.md")

    #expect(FileManager.default.fileExists(atPath: "\(here)/digest.md"))
    #expect(insights.scorecard.rows.count == 4)
  }
}
