import Foundation
import Testing

/// What the README and the pages of the rooms show as code is part of a test.
@Suite struct SamplesTests {
  static let rooms = ["Text", "Coding", "Insights", "Reports", "Kit", "CLI"].map { "Goldpan\($0)" }

  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: rooms.map { "Sources/\($0)/\($0).docc/\($0).md" } + ["README.md"])
  func `every sample stands in a test`(page: String) throws {
    let samples = Self.samples(in: try Self.text(page))
    #expect(!samples.isEmpty)
    let tests = try Self.tests()
    for sample in samples {
      #expect(tests.contains { $0.contains(sample) }, "no test has this:\n\(sample)")
    }
  }

  /// The Swift blocks of a page without imports, indentation and blank lines.
  private static func samples(in page: String) -> [String] {
    page.components(separatedBy: "```swift\n").dropFirst().compactMap { block in
      block.components(separatedBy: "```").first.map(bare)
    }
  }

  private static func tests() throws -> [String] {
    let folder = project.appending(path: "Tests")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (paths ?? []).filter { $0.hasSuffix(".swift") }.map { try bare(text("Tests/\($0)")) }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: project.appending(path: path), encoding: .utf8)
  }

  private static func bare(_ code: String) -> String {
    code.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("import ") }.joined(separator: "\n")
  }
}
