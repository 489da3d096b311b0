import Foundation
import GoldpanKit
import TestSupport
import Testing

@Suite struct ImportRedactionTests {
  @Test func `replaces the same by the same from run to run and keeps what it was`() throws {
    try withStudy { folder in
      try imported("one.txt", "Interviewer: Hello?\nJo: Ring 07700 900123.\n", in: folder)
      try imported(
        "two.txt", "Interviewer: And?\nJo: 01632 960001, or +447700900123.\n", in: folder)
      #expect(try text("transcripts/w1/one.md", folder).contains("Jo: Ring [phone-1]."))
      #expect(try text("transcripts/w1/two.md", folder).contains("Jo: [phone-2], or [phone-1]."))
      let log = try text("private/redactions.jsonl", folder)
      #expect(log.split(separator: "\n").count == 2)
      let kept = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "private/originals/w1").path)
      let originals = try kept.map { try text("private/originals/w1/\($0)", folder) }
      #expect(originals.contains { $0.contains("07700 900123") })
      try imported("one.txt", "Interviewer: Hello?\nJo: Ring 07700 900123.\n", in: folder)
      #expect(try text("private/redactions.jsonl", folder) == log)
      #expect(try Study(at: folder.path).exposures.filter { $0.id == .personalData }.isEmpty)
    }
  }

  @Test func `goes on with a log whose transcripts are gone`() throws {
    try withStudy { folder in
      let file = "Interviewer: Hello?\nJo: jo@example.com.\n"
      try imported("one.txt", file, in: folder)
      let log = try text("private/redactions.jsonl", folder)
      try FileManager.default.removeItem(at: folder.appending(path: "transcripts/w1"))
      try imported("one.txt", file, in: folder)
      #expect(try text("transcripts/w1/one.md", folder).contains("Jo: [email-1]."))
      #expect(try text("private/redactions.jsonl", folder) == log)
    }
  }

  @Test func `writes nothing without a log it can read`() throws {
    try withStudy { folder in
      let log = folder.appending(path: "private/redactions.jsonl")
      try FileManager.default.createDirectory(
        at: folder.appending(path: "private"), withIntermediateDirectories: true)
      try "{\"kind\":\"phone\"}\n".write(to: log, atomically: true, encoding: .utf8)
      #expect(throws: StudyError.self) {
        try ImportRedaction(at: folder.path, isRehearsal: false)
      }
    }
  }

  @Test func `a rehearsal writes no log`() throws {
    try withStudy { folder in
      try imported(
        "one.txt", "Interviewer: Hello?\nJo: jo@example.com.\n", in: folder, rehearsal: true)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "private").path))
    }
  }

  @Test(arguments: [
    ("transcripts/w1/Margaret-Hale.md", true), ("transcripts/w1/call-01.md", false),
    ("transcripts/w1/07700-900123.md", true), ("transcripts/w1/P03.md", false), ("", false),
  ]) func `sees names of files that give somebody away`(_ path: String, _ exposes: Bool) throws {
    try withStudy { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "private"), withIntermediateDirectories: true)
      try "name\nMargaret Hale\n".write(
        to: folder.appending(path: "private/names.csv"), atomically: true, encoding: .utf8)
      let redaction = try ImportRedaction(at: folder.path, isRehearsal: true)
      #expect(redaction.exposes(path) == exposes)
    }
  }

  private func imported(
    _ name: String, _ text: String, in folder: URL, rehearsal: Bool = false
  ) throws {
    let outside = folder.deletingLastPathComponent().appending(path: name)
    try text.write(to: outside, atomically: true, encoding: .utf8)
    var options = StudyImport.Options()
    options.files = [outside.path]
    options.isRehearsal = rehearsal
    var redaction = try ImportRedaction(at: folder.path, isRehearsal: rehearsal)
    let result = try StudyImport(at: folder.path, options) { transcript, path in
      redaction.redact(&transcript, path: path)
    }
    #expect(result.failures.isEmpty)
    #expect(redaction.failure == nil)
  }

  private func text(_ path: String, _ folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  private func withStudy(_ body: (URL) throws -> Void) throws {
    let outside = FileManager.default.temporaryDirectory.appending(path: "goldpan-\(UUID())")
    let folder = outside.appending(path: "study")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: outside) }
    try "# Study\n".write(
      to: folder.appending(path: "study.md"), atomically: true, encoding: .utf8)
    try body(folder)
  }
}
