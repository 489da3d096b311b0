import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

/// Lines of speech that look like something else.
@Suite struct SpokenLinesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    /// What is said, each turn in one line.
    let turns: [String]
    var dialect: Dialect?
  }

  private static let asking = [
    Case(
      testDescription: "a greeting as the first turn",
      file: "Interviewer: Hi Jane\nJane: Hello.\nInterviewer: So?\nJane: Yes.",
      turns: ["Interviewer: Hi Jane", "Jane: Hello.", "Interviewer: So?", "Jane: Yes."]),
    Case(
      testDescription: "a sentence that ends with a label",
      file: "Moderator: Where were we, Jane\nJane: Here.\nTom: Yes.\nJane: So.\nTom: Oh.",
      turns: [
        "Moderator: Where were we, Jane", "Jane: Here.", "Tom: Yes.", "Jane: So.", "Tom: Oh.",
      ]),
    Case(
      testDescription: "who asks above the talk",
      file: "Interviewer: Ana Holt\nHolt: So?\nJane: Yes.\nHolt: Oh?\nJane: So.",
      turns: ["Holt: So?", "Jane: Yes.", "Holt: Oh?", "Jane: So."]),
  ]

  private static let times = [
    Case(
      testDescription: "a time as an answer",
      file: "Q: When?\nA: 10:30\nQ: And left?\nA: At noon.\nQ: Oh?\nA: Yes.",
      turns: ["Q: When?", "A: 10:30", "Q: And left?", "A: At noon.", "Q: Oh?", "A: Yes."]),
    Case(
      testDescription: "a time on a line of a turn",
      file: "Q: When?\nA: It was about\n10:30\nor so.\nQ: Oh?",
      turns: ["Q: When?", "A: It was about 10:30 or so.", "Q: Oh?"]),
    Case(
      testDescription: "times after labels", file: "Q: 0:01\nWhen?\nA: 0:05\nNow.\nQ: 0:09\nOh?",
      turns: ["Q: When?", "A: Now.", "Q: Oh?"]),
    Case(
      testDescription: "times between turns",
      file: "0:01\nQ: When?\n0:05\nA: Now.\n0:09\nQ: Oh?",
      turns: ["Q: When?", "A: Now.", "Q: Oh?"]),
    Case(
      testDescription: "a time and parentheses",
      file: "Q: When?\nA: It was about\n10:30(or so) because nobody came (sad)\nQ: Oh?",
      turns: ["Q: When?", "A: It was about 10:30(or so) because nobody came (sad)", "Q: Oh?"]),
    Case(
      testDescription: "a time that is a link",
      file: "Q: When?\n[0:01:05](https://a.b/c)\nA: Now.\nQ: Oh?",
      turns: ["Q: When?", "A: Now.", "Q: Oh?"]),
    Case(
      testDescription: "words and a time among names and times",
      file: "Ana Holt  0:05\nWhen?\n\nJo Marsh  0:10\nIt was at\nTen and two  10:30\nor so.\n\n"
        + "Ana Holt  0:20\nOh?\n\nJo Marsh  0:25\nYes.",
      turns: [
        "Ana Holt: When?", "Jo Marsh: It was at Ten and two  10:30 or so.", "Ana Holt: Oh?",
        "Jo Marsh: Yes.",
      ]),
  ]

  private static let court = [
    Case(
      testDescription: "capitals that go on",
      file: "BY MR. DAVIS:\nQ.  Where did you work?\nA.  I worked for\n                NASA.\n"
        + "                It was fine.\nQ.  Who was it?\nA.  My brother and\n                I.\n"
        + "             CROSS-EXAMINATION\nBY MS. HOLT:\nQ.  Why?",
      turns: [
        "MR. DAVIS: Where did you work?", "A: I worked for NASA. It was fine.",
        "MR. DAVIS: Who was it?", "A: My brother and I.", "MS. HOLT: Why?",
      ], dialect: .court)
  ]

  private static let chat = [
    Case(
      testDescription: "quotations with a sign",
      file: "10:00:01\tAna:\tNever again, I think\n"
        + "10:00:05\tJo:\tShe said \"never again\" honestly 😂\n"
        + "10:00:09\tTom:\tMy answer \"no way\" to that ❤\n"
        + "10:00:10\tTom:\tReacted to \"Never again, I ...\" with 🔥\n"
        + "10:00:11\tTom:\tHat auf \"Never again, I ...\" mit 🔥",
      turns: [
        "Ana: Never again, I think", "Jo: She said \"never again\" honestly 😂",
        "Tom: My answer \"no way\" to that ❤",
      ], dialect: .zoomChat)
  ]

  @Test(arguments: asking + times + court + chat)
  func `what is said is kept, and what is written beside it is not`(_ test: Case) {
    let source = Source(name: "a.txt", text: test.file)
    var options = TranscriptReader.Options()
    options.dialect = test.dialect
    let transcript = TranscriptReader.read(source, id: "a", options: options).value
    let turns = transcript.turns.map { turn in
      let text = transcript.source.text(turn.range).split(separator: "\n").joined(separator: " ")
      return "\(turn.label): \(text)"
    }
    #expect(turns == test.turns)
    if test.dialect == nil { #expect(lostWords(source) == []) }
  }

  @Test func `an aside after a name in court is a stage direction`() {
    let file = "BY MR. DAVIS:\nQ.  Why?\nA.  So.\nTHE COURT (laughing):  Go on.\nQ.  Oh?\n"
    let parsed = TranscriptReader.read(Source(name: "a.txt", text: file), id: "a")
    #expect(parsed.remarks.contains { $0.message.contains("stage direction '(laughing)'") })
  }

  @Test(arguments: ["00:0 to ring back", "one two three four"])
  func `front matter has keys of one to three words that begin with a letter`(key: String) {
    let source = Source(
      name: "a.txt", text: "---\nwave: w1\n\(key): x\n---\nAna: So it was.\nBen: Yes.\n")
    let parsed = TranscriptReader.read(source, id: "a")
    #expect(!parsed.diagnostics.contains { $0.id == .unknownKey })
    #expect(parsed.value.about.wave == nil)
    #expect(lostWords(source) == [])
  }
}
