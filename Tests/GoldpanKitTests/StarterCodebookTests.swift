import Foundation
import GoldpanKit
import Testing

/// `goldpan init` carries the sample study's codebook in the binary, as a string: a resource would
/// be a second file to copy, and an embedded one takes the compiler a minute.
@Suite struct StarterCodebookTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `is the codebook of the sample study`() throws {
    let codebook = try String(
      contentsOf: Self.project.appending(path: "codebooks/advocate.md"), encoding: .utf8)
    let source = Self.project.appending(path: "Sources/GoldpanKit/StarterCodebook.swift")
    if ProcessInfo.processInfo.environment["GOLDPAN_UPDATE"] == "1" {
      try Data(Self.swift(codebook).utf8).write(to: source)
    }
    #expect(try String(contentsOf: source, encoding: .utf8) == Self.swift(codebook))
    let files = StudyTemplate.cx.files.filter { $0.path == "codebooks/advocate.md" }
    #expect(files.count == 1)
  }

  /// The codebook as a Swift file.
  private static func swift(_ codebook: String) -> String {
    """
    // swift-format-ignore-file
    // A copy of codebooks/advocate.md for `goldpan init`; `GOLDPAN_UPDATE=1 swift test` renews it.

    let starterCodebook = #\"""
    \(codebook)\"""#

    """
  }
}
