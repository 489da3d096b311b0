import Foundation
import TestSupport
import Testing

private let project = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
private let sessions = project.appending(path: "Tests/GoldpanCLITests/Sessions")

@Suite struct SessionTests {
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: sessions.path)) ?? [])
    .filter { $0.hasSuffix(".session") }.sorted()

  @Test(arguments: names)
  func `prints what the session says`(name: String) throws {
    let session = try Session(sessions.appending(path: name))
    if let study = session.setting("study") {
      return try session.check(from: project.appending(path: study))
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "goldpan-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    if let original = session.setting("copy") {
      try FileManager.default.copyItem(at: project.appending(path: original), to: folder)
    } else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    try session.check(from: folder)
  }

  @Test func `finds the sessions`() { #expect(!Self.names.isEmpty) }
}

@Suite struct ReadmeTests {
  private static let readme = project.appending(path: "README.md")

  /// Played on a copy of the sample study, so that its steps may write.
  @Test func `prints what it says`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "goldpan-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "Tests/Fixtures"), withIntermediateDirectories: true)
    for part in [
      "study.md", "transcripts", "codebooks", "Tests/Fixtures/gold", "Tests/Fixtures/ferry",
    ] {
      try FileManager.default.copyItem(
        at: project.appending(path: part), to: folder.appending(path: part))
    }
    try Session(Self.readme).check(from: folder)
  }

  @Test func `shows the library as a test uses it`() throws {
    let readme = try String(contentsOf: Self.readme, encoding: .utf8)
    let test = try String(
      contentsOf: project.appending(path: "Tests/GoldpanKitTests/TenLinesTests.swift"),
      encoding: .utf8)
    let shown = try #require(readme.split(separator: "```swift\n").dropFirst().first)
    let lines = shown.prefix(upTo: try #require(shown.firstRange(of: "```")).lowerBound)
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let missing = lines.filter { !test.contains($0) && !$0.hasPrefix("import ") }
    #expect(lines.count >= 5 && missing == [])
  }
}
