import Foundation
import GoldpanKit
import Testing

/// A call as a program would export it.
private let call = """
  WEBVTT

  00:00:01.000 --> 00:00:03.000
  <v Interviewer>How was it?</v>

  00:01:04.000 --> 00:01:06.000
  <v Ana>Note: it was good.</v>
  """

private let written = """
  ---
  wave: w1
  moderator: Interviewer
  ---
  [00:00:01] Interviewer: How was it?
  [00:01:04] Ana: Note: it was good.

  """

@Suite struct StudyImportTests {
  @Test func `writes the transcript, keeps the file and remembers both`() throws {
    try withStudy { root in
      try put(call, at: "\(root)/calls/First call (1).vtt")
      let result = try importing(root, ["calls"])
      #expect(result.failures == [])
      #expect(result.files.map(\.path) == ["transcripts/w1/First-call-1.md"])
      #expect(try text("\(root)/transcripts/w1/First-call-1.md") == written)
      let kept = "private/originals/w1/First-call-1-\(SHA256.hexadecimal(call.utf8).prefix(8)).vtt"
      #expect(try text("\(root)/\(kept)") == call)
      #expect(try text("\(root)/private/.gitignore") == "*\n")
      let log = try text("\(root)/private/imports.jsonl")
      #expect(
        log == """
          {"kept":"\(kept)","name":"First call (1).vtt","original":"\(SHA256.hexadecimal(call.utf8))",\
          "path":"transcripts/w1/First-call-1.md","written":"\(SHA256.hexadecimal(written.utf8))"}

          """)
      let facts = try #require(result.files.first?.facts)
      #expect(facts.dialect == .teams)
      #expect((facts.turns, facts.speakers, facts.words, facts.leftOut) == (2, 2, 7, 0))
      #expect(facts.moderators == ["Interviewer"])
      #expect(facts.end == .seconds(64))
    }
  }

  @Test func `importing again changes nothing`() throws {
    try withStudy { root in
      try put(call, at: "\(root)/calls/a.vtt")
      _ = try importing(root, ["calls"])
      let before = try tree(root)
      let result = try importing(root, ["calls", "calls/a.vtt"])
      #expect(result.files.map(\.state) == [.unchanged])
      #expect(try tree(root) == before)
    }
  }

  @Test func `a transcript that somebody edited is left alone`() throws {
    try withStudy { root in
      try put(call, at: "\(root)/calls/a.vtt")
      _ = try importing(root, ["calls"])
      try put("P1: edited\n", at: "\(root)/transcripts/w1/a.md")
      let result = try importing(root, ["calls"])
      #expect(result.files.map(\.state) == [.edited])
      #expect(try text("\(root)/transcripts/w1/a.md") == "P1: edited\n")
    }
  }

  @Test func `a transcript that was moved is found, one that was removed is written again`() throws
  {
    try withStudy { root in
      try put(call, at: "\(root)/calls/a.vtt")
      _ = try importing(root, ["calls"])
      try put(written, at: "\(root)/transcripts/w2/b.md")
      try FileManager.default.removeItem(atPath: "\(root)/transcripts/w1/a.md")
      #expect(try importing(root, ["calls"]).files.map(\.path) == ["transcripts/w2/b.md"])
      try FileManager.default.removeItem(atPath: "\(root)/transcripts/w2/b.md")
      try FileManager.default.removeItem(atPath: "\(root)/transcripts/w2")
      let result = try importing(root, ["calls"])
      #expect(result.files.map(\.path) == ["transcripts/w1/a.md"])
      #expect(result.files.map(\.state) == [.imported])
    }
  }

  /// What a run has written when it is killed, in the order it writes.
  @Test(arguments: 0...3)
  func `a run that was killed is completed by the next`(_ count: Int) throws {
    try withStudy { root in
      try put(call, at: "\(root)/calls/a.vtt")
      try put("MOD: Why?\nP1: So.\n", at: "\(root)/calls/b.txt")
      _ = try importing(root, ["calls"])
      let whole = try tree(root)
      let order = ["private/originals/w1/b", "transcripts/w1/b.md", "private/imports.jsonl"]
      for path in whole.keys.sorted() {
        guard let step = order.firstIndex(where: path.hasPrefix), step >= count else { continue }
        try FileManager.default.removeItem(atPath: "\(root)/\(path)")
      }
      let result = try importing(root, ["calls"])
      #expect(result.failures == [])
      #expect(try tree(root) == whole)
    }
  }

  @Test func `a NUL that is replaced is a warning`() throws {
    try withStudy { root in
      try put(
        "WEBVTT\n\n00:01.000 --> 00:02.000\nAna: a\0b\n", at: "\(root)/calls/a.vtt")
      let remarks = try importing(root, ["calls"]).files.flatMap(\.diagnostics).map(\.message)
      #expect(remarks.contains { $0.hasPrefix("1 NUL byte read as") })
    }
  }

  @Test func `another transcript of the same name gets a number and a warning`() throws {
    try withStudy { root in
      try put("MOD: Why?\nP1: So.\n", at: "\(root)/transcripts/w1/A.txt")
      try put(call, at: "\(root)/calls/a.vtt")
      let result = try importing(root, ["calls"])
      #expect(result.files.map(\.path) == ["transcripts/w1/a-2.md"])
      let warnings = result.files.flatMap(\.diagnostics).filter { $0.severity == .warning }
      #expect(
        warnings.map(\.message) == [
          "'w1/a' is another transcript, so this one becomes transcripts/w1/a-2.md; if both are "
            + "one conversation, remove one of them"
        ])
    }
  }

  @Test func `files of one name get those of their folders`() throws {
    try withStudy { root in
      for (number, folder) in ["call 1", "call 2"].enumerated() {
        try put(call + " \(number)", at: "\(root)/calls/\(folder)/transcript.vtt")
      }
      try put(call, at: "\(root)/calls/call 2/chat.vtt")
      #expect(
        try importing(root, ["calls"]).files.map(\.path) == [
          "transcripts/w1/call-1-transcript.md", "transcripts/w1/chat.md",
          "transcripts/w1/call-2-transcript.md",
        ])
    }
  }

  @Test func `files that say the same are one transcript`() throws {
    try withStudy { root in
      try put(call, at: "\(root)/calls/a/call.vtt")
      try put(call.replacingOccurrences(of: "\n", with: "\r\n"), at: "\(root)/calls/b/call.vtt")
      try put(call, at: "\(root)/calls/copy.vtt")
      let result = try importing(root, ["calls"])
      #expect(Set(result.files.map(\.path)) == ["transcripts/w1/a-call.md"])
      #expect(result.files.map(\.state) == [.imported, .unchanged, .unchanged])
      let again = try importing(root, ["calls"])
      #expect(again.files.map(\.path) == result.files.map(\.path))
      #expect(again.files.allSatisfy { $0.state == .unchanged })
      #expect(try text("\(root)/private/imports.jsonl").split(separator: "\n").count == 2)
    }
  }

  @Test func `what cannot be imported is said, the rest is imported`() throws {
    try withStudy { root in
      try put("%PDF-1.7", at: "\(root)/calls/a.pdf")
      try put("P1: a\u{0}", at: "\(root)/calls/b.txt")
      try put("", at: "\(root)/calls/c.txt")
      try put("---\nwave: ../up\n---\nMOD: a?\nP1: b\n", at: "\(root)/calls/d.md")
      try put(call, at: "\(root)/calls/e.vtt")
      let result = try importing(root, ["calls", "nothing", "transcripts/w1/P1.md"])
      #expect(result.files.map(\.state) == [.silent, .imported])
      #expect(
        result.failures.map { "\($0)".replacingOccurrences(of: "\(root)/", with: "") } == [
          "no such file or folder: 'nothing'", "no such file or folder: 'transcripts/w1/P1.md'",
          "error GP515: 'calls/a.pdf' is a PDF, not plain text; open it and save it as plain text "
            + "(.txt, UTF-8)",
          "cannot read 'calls/b.txt' as text: line 1, byte 5 is 0x00, which is neither UTF-8, UTF-16 "
            + "nor Windows-1252; open it in its program and save it as plain text (.txt, UTF-8)",
          "cannot read 'calls/d.md': its wave, '../up', names no folder; say another with --wave",
        ])
      #expect(
        try tree(root).keys.filter { $0.hasPrefix("transcripts/w1") } == ["transcripts/w1/e.md"])
      let again = try importing(root, ["transcripts/w1"])
      #expect(again.failures == [] && again.files.isEmpty)
      let named = try importing(root, ["transcripts/w1/e.md"])
      #expect(
        named.failures.map { "\($0)".hasSuffix("it is part of the study already") } == [true])
    }
  }

  @Test func `a file that cannot be written is said and not remembered`() throws {
    try withStudy { root in
      try put("a file", at: "\(root)/transcripts/w1")
      try put(call, at: "\(root)/calls/a.vtt")
      #expect(try importing(root, ["calls"]).failures.count == 1)
      try FileManager.default.removeItem(atPath: "\(root)/transcripts/w1")
      #expect(try importing(root, ["calls"]).files.map(\.state) == [.imported])
    }
  }

  @Test func `a rehearsal writes nothing and says the same`() throws {
    try withStudy { root in
      try put(call, at: "\(root)/calls/a.vtt")
      let before = try tree(root)
      let rehearsed = try importing(root, ["calls"]) { $0.isRehearsal = true }
      #expect(try tree(root) == before)
      let result = try importing(root, ["calls"])
      #expect(result.files.map(\.path) == rehearsed.files.map(\.path))
      #expect(result.files.map(\.facts?.words) == rehearsed.files.map(\.facts?.words))
    }
  }

  @Test func `a change is made between reading and writing`() throws {
    try withStudy { root in
      try put(call, at: "\(root)/a.vtt")
      var options = StudyImport.Options()
      options.files = ["\(root)/a.vtt"]
      let result = try StudyImport(
        at: root, options,
        change: { transcript, path in
          #expect(path == "transcripts/w1/a.md")
          for index in transcript.turns.indices where transcript.turns[index].label == "Ana" {
            transcript.turns[index].label = "[person-1]"
          }
          return 1
        })
      #expect(result.files.map(\.replacements) == [1])
      let turns = try Study(at: root).corpus.transcripts.flatMap(\.turns)
      #expect(turns.map(\.label) == ["Interviewer", "[person-1]"])
    }
  }

  @Test func `a log that was damaged is said and kept`() throws {
    try withStudy { root in
      try put("{\"torn", at: "\(root)/private/imports.jsonl")
      try put(call, at: "\(root)/a.vtt")
      let result = try importing(root, ["a.vtt"])
      #expect(result.failures == [])
      #expect(result.warnings.map { $0.hasPrefix("line 1 of ") } == [true])
      let lines = try text("\(root)/private/imports.jsonl").split(separator: "\n")
      #expect(lines.count == 2 && lines[0] == "{\"torn")
    }
  }

  @Test func `a transcript that was imported unredacted is said to be so`() throws {
    try withStudy { root in
      try put(call, at: "\(root)/a.vtt")
      _ = try importing(root, ["a.vtt"])
      let again = try importing(root, ["a.vtt"]) { $0.redacts = true }
      #expect(again.files.map(\.state) == [.unredacted])
      try FileManager.default.removeItem(atPath: "\(root)/transcripts/w1/a.md")
      for state in [ImportedFile.State.imported, .unchanged] {
        #expect(
          try importing(root, ["a.vtt"]) { $0.redacts = true }.files.map(\.state) == [state])
      }
    }
  }

  @Test func `without a study there is nothing to import into`() throws {
    try withScratch { root in
      #expect(throws: StudyError.noStudy(directory: root)) {
        _ = try importing(root, ["a.vtt"])
      }
      return
    }
  }

  /// Every figure of the sample study is the same once its transcripts are imported.
  @Test func `imported transcripts give the codings of the files they came from`() throws {
    try withStudy { root in
      let sample = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path
      for part in ["codebooks", "study.md"] {
        try? FileManager.default.removeItem(atPath: "\(root)/\(part)")
        try FileManager.default.copyItem(atPath: "\(sample)/\(part)", toPath: "\(root)/\(part)")
      }
      try? FileManager.default.removeItem(atPath: "\(root)/transcripts/participants.csv")
      for part in ["participants.csv", "decisions"] {
        try FileManager.default.createDirectory(
          atPath: "\(root)/transcripts", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
          atPath: "\(sample)/transcripts/\(part)", toPath: "\(root)/transcripts/\(part)")
      }
      for (wave, count) in [("w1", 15), ("w2", 5)] {
        let result = try importing(root, ["\(sample)/transcripts/\(wave)"]) { $0.wave = wave }
        #expect(result.failures == [] && result.files.count == count)
      }
      let (before, after) = (try Study(at: sample), try Study(at: root))
      #expect(
        after.coded().codings.map(\.evidence) == before.coded().codings.map(\.evidence))
      #expect(after.insights()?.scorecard == before.insights()?.scorecard)
    }
  }
}
