import Foundation
import GoldpanKit
import Testing

@Suite struct StudyFilesTests {
  @Test func `writes a file and leaves nothing beside it`() throws {
    try withScratch { folder in
      let path = "\(folder)/new/x.md"
      try StudyFiles.write(Array("one".utf8), to: path)
      try StudyFiles.write(Array("two".utf8), to: path)
      #expect(try StudyFiles.read(path) == Array("two".utf8))
      #expect(try everything(in: "\(folder)/new") == ["x.md"])
    }
  }

  @Test func `leaves nothing behind when it cannot write`() throws {
    try withScratch { folder in
      try put("kept", at: "\(folder)/file")
      try FileManager.default.createDirectory(
        atPath: "\(folder)/x.md", withIntermediateDirectories: false)
      for path in ["\(folder)/x.md", "\(folder)/file/x.md"] {
        #expect(throws: StudyError.self) { try StudyFiles.write([65], to: path) }
      }
      #expect(try everything(in: folder) == ["file", "x.md"])
      #expect(try StudyFiles.read("\(folder)/file") == Array("kept".utf8))
    }
  }

  @Test(arguments: [0o600, 0o640, 0o755])
  func `keeps the permissions of a file`(mode: Int) throws {
    try withScratch { folder in
      let path = "\(folder)/x.md"
      try put("old", at: path)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      try StudyFiles.write(Array("new".utf8), to: path)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode)
    }
  }

  @Test(arguments: [true, false])
  func `follows a link and keeps it`(isThere: Bool) throws {
    try withScratch { folder in
      if isThere { try put("old", at: "\(folder)/real.md") }
      let link = "\(folder)/link.md"
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: "real.md")
      try StudyFiles.write(Array("new".utf8), to: link)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.md")
      #expect(try StudyFiles.read("\(folder)/real.md") == Array("new".utf8))
      #expect(try everything(in: folder) == ["link.md", "real.md"])
    }
  }

  @Test func `writes to a device as it is`() throws {
    try StudyFiles.write([65], to: "/dev/null")
    #expect(StudyFiles.exists("/dev/null"))
    #expect(!StudyFiles.isFolder("/dev/null"))
    #expect(try StudyFiles.read("/dev/null").isEmpty)
  }

  @Test func `lists transcripts and nothing else`() throws {
    try withScratch { folder in
      let wanted = ["P01.txt", "notes", "w1/P02.VTT", "w1/deep/P03.md", "w2/talk.docx"]
      let others = [
        ".hidden.txt", "participants.csv", "decisions/ana.jsonl", "decisions/notes.txt",
        "w1/.DS_Store", "w1/sound.mp3", ".git/config.txt",
      ]
      for name in wanted + others { try put("x", at: "\(folder)/\(name)") }
      let found = StudyFiles.transcripts(below: folder)
      #expect(found.files.sorted() == wanted.map { "\(folder)/\($0)" }.sorted())
      #expect(found.failures.isEmpty)
    }
  }

  @Test func `visits no folder twice, whatever links say`() throws {
    try withScratch { folder in
      try put("x", at: "\(folder)/a/P01.txt")
      for (link, target) in [("a/loop", ".."), ("a/self", "."), ("b", "a"), ("c", "c")] {
        try FileManager.default.createSymbolicLink(
          atPath: "\(folder)/\(link)", withDestinationPath: target)
      }
      let files = StudyFiles.transcripts(below: folder).files.filter { !$0.hasSuffix("/c") }
      #expect(files == ["\(folder)/a/P01.txt"])
    }
  }

  @Test(arguments: [
    ("a/b", "a"), ("a", "."), (".", ".."), ("..", "../.."), ("/a", "/"), ("/a/b/", "/a"),
  ])
  func `goes up by the shortest path`(folder: String, above: String) {
    #expect(StudyFiles.above(folder) == above)
  }

  @Test(arguments: [
    ("/a/b/c", "/a", "b/c"), ("/a", "/a", ""), ("/a/../b", "/b", ""), ("/a", "/", "a"),
    ("/ab", "/a", nil), ("/a", "/a/b", nil),
  ])
  func `knows what leads from a folder to a file`(path: String, folder: String, leads: String?) {
    #expect(StudyFiles.relative(path, to: folder) == leads)
  }
}
