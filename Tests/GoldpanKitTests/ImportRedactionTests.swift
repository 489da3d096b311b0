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

  @Test func `replaces names in labels, front matter and stages`() throws {
    try withStudy { folder in
      try names("name,id\nJohn Smith,P01\n", folder)
      try imported(
        "one.md",
        """
        ---
        person: Smith, John
        moderator: mod@example.com
        date: the day John Smith rang
        aliases: JS = John Smith
        ---
        ## stage: John Smith rings

        mod@example.com: Who is it?
        JS: Hello.
        John Smith (Guest): Me.
        Smith John: Again me.
        Ana Reed: My name is Ana Reed.
        Tom Hall: Yes.

        """, in: folder)
      #expect(
        try text("transcripts/w1/one.md", folder) == """
          ---
          person: P01
          wave: w1
          moderator: email-1
          aliases: JS = P01
          dialect: canonical
          speakers: email-1, JS, P01, person-1, Tom Hall
          ---

          ## stage: P01 rings

          email-1: Who is it?
          JS: Hello.
          P01: Me.

          Again me.
          person-1: My name is [person-1].
          Tom Hall: Yes.

          """)
    }
  }

  @Test(arguments: [
    ("private/names.csv", Data("who,id\nJo,P01\n".utf8)), ("private/names.csv", Data([0, 1, 0])),
    ("study.md", Data([0, 1, 0])), ("private/redactions.jsonl", Data([0, 1, 0])),
  ]) func `refuses to redact by a list it cannot read`(_ path: String, _ bytes: Data) throws {
    try withStudy { folder in
      try names("name\n", folder)
      try bytes.write(to: folder.appending(path: path))
      #expect(throws: StudyError.self) {
        try ImportRedaction(at: folder.path, isRehearsal: false)
      }
    }
  }

  @Test func `writes no transcript without its log`() throws {
    try withStudy { folder in
      var redaction = try ImportRedaction(at: folder.path, isRehearsal: false)
      try FileManager.default.createDirectory(
        at: folder.appending(path: "private/redactions.jsonl"), withIntermediateDirectories: true)
      let outside = folder.deletingLastPathComponent().appending(path: "one.txt")
      try "MOD: Hello?\nP1: Ring 07700 900123.\n".write(
        to: outside, atomically: true, encoding: .utf8)
      var options = StudyImport.Options()
      options.files = [outside.path]
      let result = try StudyImport(at: folder.path, options) {
        transcript, path throws(StudyError) in try redaction.redact(&transcript, path: path)
      }
      #expect(result.failures.count == 1 && result.files.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "transcripts").path))
    }
  }

  @Test func `finds what is written but not said`() throws {
    try withStudy { folder in
      try names("name,id\nJohn Smith,P01\n", folder)
      try FileManager.default.createDirectory(
        at: folder.appending(path: "transcripts"), withIntermediateDirectories: true)
      try """
      ---
      moderator: mod@example.com
      ---
      ## stage: ring 07700 900123

      mod@example.com: Why?
      John Smith: So.

      """.write(
        to: folder.appending(path: "transcripts/a.md"), atomically: true, encoding: .utf8)
      let found = try Study(at: folder.path).exposures.filter { $0.id == .personalData }
      #expect(found.map(\.position.line) == [6, 6, 7])
    }
  }

  private func names(_ text: String, _ folder: URL) throws {
    let path = folder.appending(path: "private/names.csv")
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: path, atomically: true, encoding: .utf8)
  }

  private func imported(
    _ name: String, _ text: String, in folder: URL, rehearsal: Bool = false
  ) throws {
    let outside = folder.deletingLastPathComponent().appending(path: name)
    try text.write(to: outside, atomically: true, encoding: .utf8)
    var options = StudyImport.Options()
    options.files = [outside.path]
    (options.isRehearsal, options.redacts) = (rehearsal, true)
    var redaction = try ImportRedaction(at: folder.path, isRehearsal: rehearsal)
    let result = try StudyImport(at: folder.path, options) { transcript, path throws(StudyError) in
      try redaction.redact(&transcript, path: path)
    }
    #expect(result.failures.isEmpty)
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
