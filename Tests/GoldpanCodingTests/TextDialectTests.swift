import GoldpanCoding
import GoldpanText
import Testing

/// Habits of the text dialects that their samples do not show.
@Suite struct TextDialectTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let dialect: Dialect
    let file: String
    let turns: [String]
  }

  @Test(arguments: cases) func `a dialect is seen and read`(_ test: Case) {
    let transcript = read(test.file).value
    #expect(transcript.dialect == test.dialect)
    #expect(turns(transcript) == test.turns)
  }

  private func read(_ file: String, as dialect: Dialect? = nil) -> Parsed<Transcript> {
    var options = TranscriptReader.Options()
    options.dialect = dialect
    return TranscriptReader.read(Source(name: "a.txt", text: file), id: "a", options: options)
  }

  private func turns(_ transcript: Transcript) -> [String] {
    transcript.turns.map { turn in
      let text = transcript.source.text(turn.range).split(whereSeparator: \.isWhitespace)
      return "\(turn.label): \(text.joined(separator: " "))"
    }
  }

  private static let cases = [
    Case(
      testDescription: "an older Zoom chat", dialect: .zoomChat,
      file: "10:01:02 From Ana Holt to Everyone:\n\tHello there\n10:01:09 From  Jo : Hi: all\n"
        + "10:02:00\t From Ana Holt to Jo (Direct Message) : psst\n",
      turns: ["Ana Holt: Hello there", "Jo: Hi: all", "Ana Holt: psst"]),
    Case(
      testDescription: "a chat with a name that looks like none", dialect: .zoomChat,
      file: "00:04:07\t[x] who? me; ok:\tGm\n00:04:09\tJo:\tReplying to \"Gm\"\n\nhi\n",
      turns: ["[x] who? me; ok: Gm", "Jo: hi"]),
    Case(
      testDescription: "messages that quote and end with a sign", dialect: .zoomChat,
      file: "00:04:07\tAna:\tI said \"no...\"\nand left\n"
        + "00:04:09\tJo:\tYou could, \"if you like\" with 🔥\n",
      turns: ["Ana: I said \"no...\" and left", "Jo: You could, \"if you like\" with 🔥"]),
    Case(
      testDescription: "a deposition of which nobody says who examines", dialect: .court,
      file: "      Q.  So?\n      A.  It broke\nagain.\n      Q.  Oh?\n      A.  Yes.\nPage 7\n",
      turns: ["Q: So?", "A: It broke again.", "Q: Oh?", "A: Yes."]),
    Case(
      testDescription: "questions read out by nobody", dialect: .focusGroup,
      file: "P1: Hm.\nQuestion 1. How was it?\nP2: Good.\nP3: Bad.\nQuestion 2) Why?\nP1: So.",
      turns: [
        "P1: Hm.", "Question: Question 1. How was it?", "P2: Good.", "P3: Bad.",
        "Question: Question 2) Why?", "P1: So.",
      ]),
    Case(
      testDescription: "the study's own front matter", dialect: .canonical,
      file: "---\nmoderator: MOD\nspeakers: MOD, P1\n---\n[00:01:00] MOD: So?\n[00:01:09] P1: Yes.",
      turns: ["MOD: So?", "P1: Yes."]),
    Case(
      testDescription: "a time before the colon", dialect: .rev,
      file: "Speaker 1 (00:03):\nRight.\n\nSpeaker 2 (00:09):\nIt was [inaudible 00:10].\n",
      turns: ["Speaker 1: Right.", "Speaker 2: It was [inaudible 00:10]."]),
    Case(
      testDescription: "bold numbers", dialect: .podcast,
      file: "**1. Jo:** It was.\n**2. Ana:** It is *so* [good](https://a.example/x).\n"
        + "**3. Jo:** 2*3 * 4\n**4. Ana:** Oh.",
      turns: ["Jo: It was.", "Ana: It is so good.", "Jo: 2*3 * 4", "Ana: Oh."]),
    Case(
      testDescription: "an interviewer named above hanging lines", dialect: .oralHistory,
      file: "Interviewer: Ana Holt\n\nHolt:    Were you\n         there?\n\nRitchie: I was,\n"
        + "         most of\n         the time.\n\nHolt:    And?\n\nRitchie:  And so.",
      turns: [
        "Holt: Were you there?", "Ritchie: I was, most of the time.", "Holt: And?",
        "Ritchie: And so.",
      ]),
    Case(
      testDescription: "prose that looks like labels", dialect: .labelled,
      file: "Slides: https://a.example\nNote to self: buy tea.\nP1: At 17:30: tea.\n"
        + "But there's also bad news: rain.\nP2: Tweet: no.\nhttps://a.example: gone\nAgenda: none",
      turns: [
        "P1: At 17:30: tea. But there's also bad news: rain.",
        "P2: Tweet: no. https://a.example: gone Agenda: none",
      ]),
  ]

  @Test func `the note says why, or that somebody asked for it`() {
    let file = "10:01:02\tAna:\tHello\n10:01:09\tJo:\tHi\n"
    func note(_ dialect: Dialect?) -> String? {
      read(file, as: dialect).diagnostics.first { $0.message.hasPrefix("read as") }.map {
        "\($0.position.line) \($0.severity) \($0.id) \($0.message)"
      }
    }
    let shown = "all 2 lines begin with a time, a name and a message"
    #expect(note(nil) == "1 note GP514 read as zoom-chat: \(shown)")
    #expect(note(.zoomChat) == "1 note GP514 read as zoom-chat, as asked")
    #expect(
      note(.labelled)
        == "1 note GP514 read as labelled, as asked; its content speaks for zoom-chat: \(shown)")
  }

  @Test func `the examiner asks and the witness is a participant`() {
    let file = "BY MR. DAVIS:\n  Q. So?\n  A. It broke.\n  MS. LEE:  Objection.\n  Q. Oh?"
    let speakers = read(file).value.turns.map(\.speaker)
    #expect(
      speakers == [
        .interviewer("MR. DAVIS"), .participant("a/A"), .interviewer("MS. LEE"),
        .interviewer("MR. DAVIS"),
      ])
  }

  @Test(arguments: [
    ("GA: So?\nTN1: Yes.\nGA Now, you.\nTN2: No.", "GA"),
    ("GA: So?\nTN1: Yes.\nTN2: No.\nGA. Then you.", "GA"),
    (
      "**Ana Holt:** So?\n\n**Jo:** Yes.\n\n**Ana Holt:** Oh?\n\n**Jo:** Hm.\n\n"
        + "**Ana Holt** Good.\n\n**Jo:** So.", "Ana Holt"
    ),
    (
      "Ana Holt: 00:01:00\nSo?\nJo: 00:01:09\nYes.\nAna Holt: 00:02:00\nOh.\nJo: 00:03:00\nHm.\n"
        + "Ana Holt 00:04:00\nGood.\nJo: 00:05:00\nYes.", "Ana Holt"
    ),
  ]) func `a missing colon is a warning that its fix-it removes`(file: String, name: String) throws
  {
    let before = read(file)
    let warnings = before.diagnostics.filter { $0.message.contains("colon is missing") }
    #expect(warnings.map(\.severity) == [.warning])
    #expect(
      warnings.map(\.message) == ["'\(name)' is read as a label though its colon is missing"])
    let fix = try #require(warnings.first?.fixIts.first)
    var bytes = Array(file.utf8)
    bytes.replaceSubrange(fix.range.indices, with: fix.replacement.utf8)
    let after = read(String(decoding: bytes, as: UTF8.self))
    #expect(!after.diagnostics.contains { $0.message.contains("colon is missing") })
    #expect(turns(after.value) == turns(before.value))
  }
}
