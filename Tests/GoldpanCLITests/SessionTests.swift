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
  static let readme = project.appending(path: "README.md")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: readme.path)))
  func `the README prints what it says`() throws {
    try Session(Self.readme).check(from: project)
  }
}
