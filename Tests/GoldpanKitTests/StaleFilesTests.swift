import Foundation
import GoldpanKit
import Testing

/// What runs leave behind that were ended while they wrote.
@Suite struct StaleFilesTests {
  @Test func `writing removes what ended runs left, and nothing else`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let mine = ProcessInfo.processInfo.processIdentifier
    let stale = [".goldpan-2147483646-1.tmp": 120.0, ".goldpan-\(mine)-2.tmp": 7_200]
    let kept = [
      ".goldpan-2147483646-3.tmp": 0.0, ".goldpan-\(mine)-4.tmp": 120,
      ".goldpan-notes.tmp": 7_200, ".goldpan-1-x.tmp": 7_200, "goldpan-1-2.tmp": 7_200,
    ]
    for (name, age) in stale.merging(kept, uniquingKeysWith: max) {
      let file = folder.appending(path: name)
      try Data("half".utf8).write(to: file)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: file.path)
    }
    try StudyFiles.write(Array("whole".utf8), to: folder.appending(path: "report.md").path)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(left) == Set(kept.keys).union(["report.md"]))
  }
}
