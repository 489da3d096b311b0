import Foundation
import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Reading what `import` writes gives the same turns, whatever was imported.
@Suite struct CanonicalWriterTests {
  @Test func `writes front matter, stages, times and turns`() {
    let source = Source(
      name: "file",
      text: """
        WEBVTT

        00:00:01.500 --> 00:00:03.000
        <v Interviewer>How was it?</v>

        01:00:04.000 --> 01:00:05.000
        <v Graham, Ken (Contractor)>Note: **not** good.
        ## stage: a heading
        Ana: no.
        """)
    let written = write(source)
    #expect(
      written == """
        ---
        moderator: Interviewer
        ---
        [00:00:01] Interviewer: How was it?
        [01:00:04] Graham, Ken (Contractor\\): Note: \\*\\*not\\*\\* good.
        \\## stage\\: a heading
        Ana\\: no.

        """)
  }

  /// Lines that mean something to a reader, said by somebody in a cue.
  static let traps = [
    "P2: I said", "Note: this", "## Heading", "# ", "---", "--- a", "00:10", "[00:10]", "(nods)",
    "[laughs]", "10:30 it was", "10:30:00 it was", "[0:20] it was", "(0:20) yes", "* a", "- b",
    "...", "?", "**", "***", "*", "**Ana:** no", "**Ana**: no", "\\", "\\\\", "\\#", "\\: a", "a\\",
    "&amp;amp;", "&", "&lt;b", "Transcribed by https://otter.ai",
    "*Transcribed by https://otter.ai",
    "Meeting ended after 00:36:54", "Ana started transcription", "Participants: Ana, Tom",
    "Participants", "Attendees", "GA Now, you", "P1 Now, you", "Ana  0:20", "WEBVTT", "NOTE a",
    "12. Ana: yes", "1. one", "[2:54](https://example.org)", "## stage: home", "https://a.b: c",
    "a: b: c: d: e", "Unknown Speaker: a", "P1 (nods): yes", "P1 [0:20]: yes", "MF (Michael): a",
    "aliases: P1 = P2", "\u{A0}a", "a\u{A0}", "\u{2028}", "\u{85}", "Q. Why?", "A. So.",
    "This editable transcript was computer generated", "0:00:01.000,0:00:04.250", "_a_", "`a`",
    "a {b}", "1:2:3:4", "12:00", "-", ">> a", "P1:", "P1: ", ":", ": a", "::", "a :b", "=", "#",
  ]

  static let names = [
    "P1", "Ana", "Ana Holt", "Interviewer", "graham, ken", "Graham, Ken (Contractor)", "[GA]",
    "12. Ana", "10:30", "a: b", "Ana*", "**", "#1 fan", "Note", "Participants", "Attendees",
    "Unknown Speaker", "unknown", "ANA", "the one who said that it was all a big mistake there",
    "&amp;amp;", "\\", "a\\", "O'Brien", "\"Tom\"", "'Tom'", "Tom = P3", "-", "- a", "???", "Q1",
    "A1", "Q2", "Tom (T)", "(T)", "a (b", "Meeting ended after 5", "WEBVTT a", "a # b", "é", "名",
    String(repeating: "long ", count: 30), String(repeating: "long ", count: 31), "[0:20] Ana",
    "GA",
  ]

  @Test(arguments: traps)
  func `a line that means something stays a line that is said`(_ trap: String) {
    for text in ["words\n\(trap)\nwords", trap, "\(trap)\n\(trap)", "a\n\n\(trap)\n\na"] {
      for time in [Duration.seconds(3661), nil] {
        check(turns: [("Ana", "Why?", nil), ("P1", text, time), ("Ana", trap, nil)])
      }
    }
  }

  @Test(arguments: names)
  func `a label of any shape stays a label`(_ name: String) {
    for time in [Duration.seconds(5), nil] {
      check(cues: [(name, "one"), ("P1", "two"), (name, "Note: three"), ("GA", "four")], time)
    }
  }

  @Test func `more names than a line of front matter holds are several lists`() {
    let names = (0..<3_000).map { "somebody who is called \($0)" }
    check(cues: names.map { ($0, "yes") }, nil)
    let list = names.map { "\"\($0), a\"" }.joined(separator: ", ")
    let frontMatter = "---\nmoderator:\n- \(list.prefix(19_000))\n- \(list.suffix(19_000))\n---\n"
    expectSame(Source(name: "file", text: frontMatter + "P1: a?\nP2: b\n"))
    let quotes = "---\nmoderator: " + String(repeating: "\"a, ", count: 4_000) + "\n---\nP1: a\n"
    expectSame(Source(name: "file", text: quotes))
  }

  @Test func `a first turn that is only a name stays a turn`() {
    expectSame(Source(name: "file", text: "moderator: Moderator\nModerator: Okay\n"))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any cues come back`(_ seed: UInt64) {
    var random = Seeded(seed)
    let pieces = Self.traps + ["I like it", "Yes", "so", "\n", "Ana: ", "P1"]
    let cues = (0...Int(seed / 20)).map { _ in
      let name = Self.names[Int.random(in: 0..<Self.names.count, using: &random)]
      let words = (0...Int.random(in: 0..<5, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      return (name, words.joined(separator: Bool.random(using: &random) ? "\n" : " "))
    }
    check(cues: cues, Bool.random(using: &random) ? .seconds(1) : nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any broken file comes back`(_ seed: UInt64) throws {
    let text = mutated(seed)
    let (source, _) = try SourceDecoding.decode(Array(text.utf8), name: "mutated")
    expectSame(source)
  }

  @Test(.timeLimit(.minutes(1)), arguments: hostile)
  func `hostile input comes back within a minute`(_ hostile: Hostile) {
    let text = hostile.opening + String(repeating: hostile.repeated, count: hostile.count)
    expectSame(Source(name: "hostile", text: text))
  }

  static let sampleFiles = files(below: "transcripts") + files(below: "Tests/Fixtures")

  private static func files(below folder: String) -> [String] {
    let project = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let base = project.appending(path: folder)
    let walk = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return walk.filter { path in [".md", ".txt", ".vtt", ".srt"].contains { path.hasSuffix($0) } }
      .map { base.appending(path: $0).path }.sorted()
  }

  @Test(arguments: sampleFiles)
  func `every sample comes back`(_ path: String) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    guard let (source, _) = try? SourceDecoding.decode(bytes, name: path) else { return }
    expectSame(source)
  }

  @Test(.enabled(if: Shared.isPresent), arguments: NoWordLostTests.realFiles)
  func `every real transcript comes back`(_ path: String) throws {
    guard let (source, _) = try? SourceDecoding.decode(Shared.bytes(path), name: path) else {
      return
    }
    expectSame(source)
  }
}

/// What `import` writes of a file; `nil` if it cannot.
private func write(_ source: Source) -> String? {
  let transcript = TranscriptReader.read(source, id: "w1/file").value
  return CanonicalWriter.markdown(CanonicalTranscript(transcript, of: source))
}

private func expectSame(_ source: Source, location: SourceLocation = #_sourceLocation) {
  let read = TranscriptReader.read(source, id: "w1/file").value
  let canonical = CanonicalTranscript(read, of: source)
  guard let text = CanonicalWriter.markdown(canonical) else {
    Issue.record(
      "cannot be written: \(source.text(source.range).prefix(2000).debugDescription)",
      sourceLocation: location)
    return
  }
  let again = TranscriptReader.read(Source(name: "written", text: text), id: "w1/file").value
  // Labels of several spellings, and those too long to stand before a turn, get other names.
  guard canonical.turns.map(\.label) == read.turns.map(\.name) else { return }
  #expect(again.turns.map(\.speaker) == read.turns.map(\.speaker), sourceLocation: location)
  #expect(again.about == read.about, sourceLocation: location)
  let second = CanonicalTranscript(again, of: Source(name: "written", text: text))
  #expect(CanonicalWriter.markdown(second) == text, "written twice", sourceLocation: location)
}

extension Turn {
  fileprivate var name: String { label.isEmpty ? "Unknown Speaker" : label }
}

/// Turns that no file need have.
private func check(
  turns: [(label: String, text: String, time: Duration?)],
  location: SourceLocation = #_sourceLocation
) {
  let text = turns.map { "\($0.label): words" }.joined(separator: "\n")
  let source = Source(name: "file", text: text)
  var canonical = CanonicalTranscript(
    TranscriptReader.read(source, id: "w1/file").value, of: source)
  guard canonical.turns.count == turns.count else {
    Issue.record("the frame is wrong", sourceLocation: location)
    return
  }
  for (index, turn) in turns.enumerated() {
    canonical.turns[index].text = turn.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { trimmed(String($0)) }.joined(separator: "\n")
    canonical.turns[index].time = turn.time
  }
  guard canonical.turns.allSatisfy({ !$0.text.isEmpty }) else { return }
  #expect(CanonicalWriter.markdown(canonical) != nil, "\(turns)", sourceLocation: location)
}

private func trimmed(_ text: String) -> String {
  text.trimmingCharacters(in: CharacterSet(charactersIn: " \t\u{A0}"))
}

/// Cues with voice tags: names and words of any shape.
private func check(
  cues: [(name: String, text: String)], _ time: Duration?,
  location: SourceLocation = #_sourceLocation
) {
  let text =
    "WEBVTT\n"
    + cues.enumerated().map { number, cue in
      "\n00:\(10 + number / 60 % 50):\(10 + number % 50).000 --> 00:59:59.000\n<v \(cue.name)>\(cue.text)\n"
    }.joined()
  let source = Source(name: "file", text: text)
  expectSame(source, location: location)
}
