import Foundation
import GoldpanCoding
import TestSupport
import Testing

/// How many decisions stay with their words when whole transcripts are edited.
@Suite struct ReanchoringTests {
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var width = 1_000
    /// How many decisions must stay, in percent.
    var least = 98.0
    var steps: [@Sendable (inout TranscriptEditor, inout EditedTalk) -> Void] = []
  }

  private static let rename: @Sendable (inout TranscriptEditor, inout EditedTalk) -> Void = {
    $1.id = $1.id.replacing("w1/", with: "w2/clean-")
  }

  static let edits = [
    Edit(testDescription: "nothing", least: 100),
    Edit(
      testDescription: "a page at the top", least: 100, steps: [{ $0.insertPage(&$1) }]),
    Edit(testDescription: "lines of 60 bytes", width: 60, least: 100),
    Edit(testDescription: "typos in 5 % of the words", steps: [{ $0.mistype(&$1) }]),
    Edit(testDescription: "files renamed", least: 100, steps: [rename]),
    Edit(
      testDescription: "page, lines, typos and names", width: 60,
      steps: [{ $0.insertPage(&$1) }, { $0.mistype(&$1) }, rename]),
    Edit(testDescription: "hesitations removed", steps: [{ $0.removeHesitations(&$1) }]),
    Edit(testDescription: "punctuation", steps: [{ $0.repunctuate(&$1) }]),
    Edit(testDescription: "turns cut and joined", steps: [{ $0.cutAndJoin(&$1) }]),
    Edit(testDescription: "American spelling", steps: [{ $0.americanize(&$1) }]),
    Edit(
      testDescription: "everything", width: 60, least: 95,
      steps: [
        { $0.insertPage(&$1) }, { $0.removeHesitations(&$1) }, { $0.repunctuate(&$1) },
        { $0.cutAndJoin(&$1) }, { $0.americanize(&$1) }, { $0.mistype(&$1) }, rename,
      ]),
  ]

  private func edited(_ talks: DecidedTalks, _ edit: Edit) throws -> DecidedTalks.Outcome {
    var editor = TranscriptEditor(seed: 7)
    return try talks.edited(width: edit.width) { talk in
      for step in edit.steps { step(&editor, &talk) }
    }
  }

  private static let invented = Result { try DecidedTalks(seed: 11) }
  private static let sample = Result { try DecidedTalks(sampleStudy: SampleStudy.folder) }

  @Test(arguments: edits)
  func `decisions about invented interviews stay with their words`(_ edit: Edit) throws {
    try expect(edit, of: try Self.invented.get(), "invented")
  }

  @Test(arguments: edits)
  func `the decisions of the sample study stay with their words`(_ edit: Edit) throws {
    try expect(edit, of: try Self.sample.get(), "sample")
  }

  private func expect(_ edit: Edit, of talks: DecidedTalks, _ name: String) throws {
    let outcome = try edited(talks, edit)
    let figures = "\(name), \(edit.testDescription): \(outcome)"
    if ProcessInfo.processInfo.environment["GOLDPAN_FIGURES"] != nil { print(figures) }
    #expect(outcome.keptShare >= edit.least, "\(figures)\n\(outcome.examples)")
    #expect(outcome.wrongShare < 0.5, "\(figures)\n\(outcome.examples)")
    #expect(outcome.isListed, "\(figures)")
  }
}
