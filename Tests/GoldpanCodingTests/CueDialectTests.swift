import GoldpanCoding
import GoldpanText
import Testing

@Suite struct CueDialectTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let dialect: Dialect
    let turns: [String]
    var remarks: [String] = []
  }

  /// A file of three cues, each with a name, its times and its words.
  private static func cues(_ cues: (name: String, text: String)...) -> String {
    cues.enumerated().reduce("WEBVTT\n") { file, cue in
      let name = cue.element.name.isEmpty ? "" : cue.element.name + "\n"
      let times = "00:00:0\(cue.offset).000 --> 00:00:0\(cue.offset + 1).000\n"
      return file + "\n" + name + times + cue.element.text + "\n"
    }
  }

  private static let nobody =
    "warning GP501 1 turn (2 words) without a speaker is nobody's evidence; "

  private static let cases = [
    Case(
      testDescription: "Zoom numbers its cues and begins them with a name",
      file: cues(
        ("1", "Ana Holt: Is it: slow?"), ("2", "It is."), ("3", "Ben: No: never."),
        ("4", "Ana Holt: Why?"), ("5", "Ben: So.")),
      dialect: .zoom,
      turns: ["Ana Holt: Is it: slow?|It is.", "Ben: No: never.", "Ana Holt: Why?", "Ben: So."]),
    Case(
      testDescription: "names in parentheses, accounts and emoji are names if they come back",
      file: cues(
        ("1", "Ana (she/her): Yes."), ("2", "dev.x@home: No."), ("3", "Ana (she/her): Why?"),
        ("4", "dev.x@home: So."), ("5", "Jo 👋: Oh."), ("6", "Jo 👋: Hm.")),
      dialect: .zoom,
      turns: [
        "Ana (she/her): Yes.", "dev.x@home: No.", "Ana (she/her): Why?", "dev.x@home: So.",
        "Jo 👋: Oh.|Hm.",
      ]),
    Case(
      testDescription: "in Teams a voice goes on over lines and ends with its cue",
      file: cues(
        ("", "<v Graham, Ken (C)>Is it\n- slow?</v>"), ("", "<v Far&#237;as:>No.</v>"),
        ("", "<v Graham, Ken (C)>Good.</v>")),
      dialect: .teams,
      turns: ["Graham, Ken (C): Is it|- slow?", "Farías: No.", "Graham, Ken (C): Good."]),
    Case(
      testDescription: "a cue without a voice among others is nobody's",
      file: cues(
        ("a", "<v Ana>Slow?</v>"), ("b", "It is."), ("c", "<v Ana>Good.</v> Right."),
        ("d", "Ben started transcription")),
      dialect: .webVTT, turns: ["Ana: Slow?", "-: It is.", "Ana: Good. Right."],
      remarks: [
        "note GP514 1 cue has no voice tag, on line 8; a voice ends with its cue, so nobody is "
          + "taken to speak there",
        nobody + "begin turns with 'NAME: '",
        "note GP514 left out: meeting notice 'Ben started transcription'",
      ]),
    Case(
      testDescription: "Webex names the speaker where others number their cues",
      file: cues(
        ("1 \"\" (0)", "Two things: one."), ("2 \"Al \"Doc\" Dickens\" (12)", "Go: on."),
        ("3 \"\" (0)", "Hm."), ("4 \"\" (0)", "Hm.")),
      dialect: .webex, turns: ["-: Two things: one.", "Al \"Doc\" Dickens: Go: on.", "-: Hm.|Hm."],
      remarks: [
        "warning GP501 2 turns (5 words) without a speaker are nobody's evidence; put the name "
          + "into the line above their times"
      ]),
    Case(
      testDescription: "Stream says how sure it is, and names nobody",
      file: """
        WEBVTT

        NOTE Confidence: 0.69

        ef04c7c2-a59e-463f-9d27-b5b1259d6777
        00:00:03.300 --> 00:00:06.870
        It says: hello.

        NOTE Confidence: 0.42

        8a017ebb-1722-4e7f-8984-fc6da39c3489
        00:00:08.100 --> 00:00:09.620
        Hi there.

        NOTE Confidence: 0.71

        d9a1567a-1ebe-40ce-983a-98436bcabcfe
        00:00:19.240 --> 00:00:20.240
        Yes.
        """,
      dialect: .stream, turns: ["-: It says: hello.|Hi there.|Yes."],
      remarks: [
        "warning GP501 1 turn (6 words) without a speaker is nobody's evidence; begin turns with "
          + "'NAME: '"
      ]),
    Case(
      testDescription: "Whisper's dashes and chevrons are somebody else's",
      file: """
        WEBVTT

        00:00.000 --> 00:01.000
        - A nice lime - really. - Yes. "Go." - On.


        00:01.000 --> 00:02.000
        &gt;&gt; Hm. >> Hm - hm.
        """,
      dialect: .webVTT,
      turns: ["-: A nice lime - really.", "-: Yes. \"Go.\"", "-: On.", "-: Hm.", "-: Hm - hm."],
      remarks: [
        "warning GP501 5 turns (10 words) without a speaker are nobody's evidence; begin turns "
          + "with 'NAME: '"
      ]),
    Case(
      testDescription: "SubRip in tags, one cue for two, and a number whose times are lost",
      file: """
        1
        00:00:01,000 --> 00:00:02,000
        <b>P1:</b> So <sigh> slow.
        <i>- P2: Is it?</i>

        2
        It is.

        3
        00:00:03,000 --> 00:00:04,000
        {\\an8}P1: A &lt; b &amp c.
        """,
      dialect: .subRip, turns: ["P1: So <sigh> slow.", "P2: Is it?|It is.", "P1: A < b & c."]),
    Case(
      testDescription: "SubViewer as YouTube writes it",
      file: """
        0:00:01.000,0:00:04.250
        P1: Hello there.

        0:00:04.250,0:00:07.000
        (tram bell)

        0:00:07.f00,0:00:08.000
        Two lines

        0:00:08.000,0:00:09.000
        P2: in two cues.
        """,
      dialect: .subViewer, turns: ["P1: Hello there.|Two lines", "P2: in two cues."],
      remarks: [
        "note GP514 left out: stage direction '(tram bell)'",
        "note GP514 left out: malformed timing line '0:00:07.f00,0:00:08.000'",
      ]),
  ]

  @Test(arguments: cases)
  func `a program is known by its cues, and read in its way`(_ test: Case) {
    let roster = Roster(["P1", "P2"].map { Participant(id: $0) })
    let parsed = TranscriptReader.read(
      Source(name: "a", text: test.file), id: "a",
      roster: test.dialect == .subRip || test.dialect == .subViewer ? roster : Roster())
    let source = parsed.value.source
    let turns = parsed.value.turns.map { turn in
      let text = source.text(turn.range).split(separator: "\n").joined(separator: "|")
      return "\(turn.label.isEmpty ? "-" : turn.label): \(text)"
    }
    let remarks = parsed.remarks.filter { $0.id != .unclearModerator }.map {
      "\($0.severity) \($0.id) \($0.message)"
    }
    #expect(parsed.value.dialect == test.dialect)
    #expect(turns == test.turns)
    #expect(remarks == test.remarks)
  }

  @Test func `times that do not follow one another are told of, each sort once`() {
    let times = [
      "00:10.000 --> 00:12.000", "00:11.000 --> 00:13.000", "00:12.500 --> 00:12.500",
      "00:12.000 --> 00:14.000", "01:20.000 --> 01:19.000", "01:21.000 --> 01:22.000",
      "00:00.000 --> 00:01.000",
    ]
    let file = times.reduce("WEBVTT\n") { $0 + "\n\($1)\nP1: Yes.\n" }
    let parsed = TranscriptReader.read(
      Source(name: "a", text: file), id: "a", roster: Roster([Participant(id: "P1")]))
    #expect(parsed.value.turns.count == 1)
    #expect(
      parsed.remarks.map { "\($0.severity) \($0.id) \($0.message)" } == [
        "note GP514 2 cues overlap the one before, first on line 6",
        "note GP514 1 cue has no length, on line 9",
        "note GP514 1 cue begins before the one before begins, on line 12",
        "note GP514 1 cue ends before it begins, on line 15",
        "warning GP514 1 cue begins a minute or more before the one before, on line 21; if the "
          + "file holds several recordings, give each its own file",
      ])
  }

  @Test(arguments: [1, 5, 6, 30])
  func `names in few cues are a warning`(cues: Int) {
    let unnamed = (1..<cues).map { "\n00:\($0 + 10).000 --> 00:\($0 + 11).000\nIt was.\n" }
    let file = "WEBVTT\n\n00:10.000 --> 00:11.000\nP1: Yes.\n" + unnamed.joined()
    let parsed = TranscriptReader.read(
      Source(name: "a", text: file), id: "a", roster: Roster([Participant(id: "P1")]))
    #expect(
      parsed.remarks.map { "\($0.severity) \($0.id) \($0.message)" }
        == (cues > 5
          ? [
            "warning GP501 only 1 of \(cues) cues says who speaks; the others count as said by "
              + "whoever was named last; begin cues with 'NAME: ' where somebody else speaks"
          ] : []))
  }

  @Test func `names at the beginning alone are names, and a warning`() {
    let unnamed = (2..<12).map { "\n00:\($0 + 10).000 --> 00:\($0 + 11).000\nIt was slow.\n" }
    let file = """
      WEBVTT

      00:10.000 --> 00:11.000
      Interviewer: Slow?

      00:11.000 --> 00:12.000
      Ben: Yes.

      """
    let parsed = TranscriptReader.read(
      Source(name: "a", text: file + unnamed.joined()), id: "a")
    #expect(parsed.value.turns.map(\.label) == ["Interviewer", "Ben"])
    #expect(
      parsed.remarks.map { "\($0.severity) \($0.id) \($0.message)" } == [
        "warning GP501 only 2 of 12 cues say who speaks; the others count as said by whoever was "
          + "named last; begin cues with 'NAME: ' where somebody else speaks"
      ])
  }
}
