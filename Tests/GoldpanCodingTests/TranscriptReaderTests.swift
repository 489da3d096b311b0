import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

private let roster = Roster([Participant(id: "P03")])

/// A transcript as a table of who says what.
private func lines(_ transcript: Transcript) -> [String] {
  transcript.turns.map { turn in
    let text = transcript.source.text(turn.range).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .joined(separator: "|")
    let time = turn.time.map { "@\($0.components.seconds) " } ?? ""
    let stage = turn.stage.map { "{\($0)} " } ?? ""
    return switch turn.speaker {
    case .participant(let id): "\(stage)\(time)\(id): \(text)"
    case .interviewer(let name): "\(stage)\(time)\(name)?: \(text)"
    case .unknown: "\(stage)\(time)-: \(text)"
    }
  }
}

@Suite struct TranscriptReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let dialect: Dialect
    let file: String
    let turns: [String]
  }

  @Test(arguments: cases)
  func `a dialect is known by its content and read into turns`(_ test: Case) {
    let source = Source(name: "w1/P03", text: test.file)
    let parsed = TranscriptReader.read(source, id: "w1/talk", roster: roster)
    #expect(parsed.value.dialect == test.dialect)
    #expect(lines(parsed.value) == test.turns)
  }

  static let cases = [
    Case(
      testDescription: "canonical", dialect: .canonical,
      file: """
        ---
        person: P03
        moderator: MOD
        ---
        ## stage: support
        [00:12:40] MOD: How well?
        [00:12:52] P03: Honestly?

        A three.
        """,
      turns: ["{support} @760 MOD?: How well?", "{support} @772 P03: Honestly?||A three."]),
    Case(
      testDescription: "bold names and one unknown one", dialect: .labelled,
      file: """
        ---
        person: P03
        ---
        # Interview

        **Moderator:** Running. But: why?

        **Priit**: Because \\[laughs\\] it&#39;s **here**.

        The truth: nothing else.
        """,
      turns: [
        "Moderator?: Running. But: why?",
        "P03: Because [laughs] it's here.||The truth: nothing else.",
      ]),
    Case(
      testDescription: "a focus group with a second moderator", dialect: .focusGroup,
      file: """
        Date: 15.09.2023
        Participants: TN1 and TN6
        GA: Both? And?
        TN6: Well.
        GA: Both?
        TN6 (nods): Both.
        (all laugh)
        Tn1: Me too.
        TN1: Very.
        GA Now, you.
        TN1: Yes.
        TN6: No. https://a.b: c
        CA: Thanks.
        """,
      turns: [
        "GA?: Both? And?", "TN6: Well.", "GA?: Both?", "TN6: Both.", "TN1: Me too.||Very.",
        "GA?: Now, you.", "TN1: Yes.",
        "TN6: No. https://a.b: c", "-: Thanks.",
      ]),
    Case(
      testDescription: "questions and answers", dialect: .labelled,
      file: "Farm interview\n\nQ: Often?\n\nA: No.\n\nTwice.\n\nQ: Right.\n\nA: Aye.",
      turns: ["Q?: Often?", "talk/A: No.||Twice.", "Q?: Right.", "talk/A: Aye."].map {
        $0.replacing("talk/", with: "w1/talk/")
      }),
    Case(
      testDescription: "times after names, initials declared once", dialect: .community,
      file: """
        Ana Holt (AH): 00:00:20

        Hello.
        Again.

        Murch (M): 00:00:23

        Hi.

        AH: Why?
        M: So.
        AH: Who?
        """,
      turns: [
        "@20 Ana Holt?: Hello.|Again.", "@23 Murch: Hi.", "Ana Holt?: Why?", "Murch: So.",
        "Ana Holt?: Who?",
      ]),
    Case(
      testDescription: "WebVTT voices", dialect: .webVTT,
      file: """
        WEBVTT

        NOTE a remark

        1
        00:01.000 --> 00:02.000 align:start
        <v Moderator>We&#39;re <i>on</i>.</v>

        2
        00:00:03.500 --> 00:00:04.000
        <v Gwen>Well,
        yes.</v>

        00:00:05.000 --> 00:00:06.000
        <v Gwen>No.</v>
        """,
      turns: ["@1 Moderator?: We're on.", "@3 Gwen: Well,|yes.|No."]),
    Case(
      testDescription: "WebVTT voices within a line", dialect: .webVTT,
      file: """
        WEBVTT

        00:01.000 --> 00:02.000
        <v Gwen>Oh,<v Gwen>I was.</v> <v Gwen>I was,</v><v MOD>Were you?
        """,
      turns: ["@1 Gwen: Oh, I was. I was,", "MOD?: Were you?"]),
    Case(
      testDescription: "SubRip with labels on the first cue only", dialect: .subRip,
      file: """
        1
        00:00:01,000 --> 00:00:08,478
        Interviewer: So?

        2
        00:00:09,642 --> 00:00:14,938
        Dev: Yeah,

        3
        00:00:14,993 --> 00:00:21,380
        all of them.

        4
        00:00:22,000 --> 00:00:23,000
        Dev: Yes.
        """,
      turns: ["@1 Interviewer?: So?", "@9 Dev: Yeah,|all of them.|Yes."]),
    Case(
      testDescription: "Otter", dialect: .otter,
      file: """
        Researcher  0:00  \n\
        Ready?

        **Marion** [0:09 ]
        Yes.

        So then.

        Unknown Speaker  0:20
        Hm.

        Transcribed by https://otter.ai
        """,
      turns: ["@0 Researcher?: Ready?", "@9 Marion: Yes.||So then.", "@20 -: Hm."]),
    Case(
      testDescription: "Google Meet", dialect: .googleMeet,
      file: """
        Staff interview (2025-05-28 10:02 GMT+1) - Transcript
        Attendees
        Moderator, Tiago - Stakin

        00:05:00

        Moderator: Can you hear me?
        Tiago - Stakin: I can.
        You're in squares.

        Tiago - Stakin: Better.
        Meeting ended after 00:31:12 👋
        """,
      turns: [
        "@300 Moderator?: Can you hear me?", "Tiago - Stakin: I can.|You're in squares.||Better.",
      ]),
    Case(
      testDescription: "prose", dialect: .labelled,
      file:
        "repo: https://example.org\nlicence: MIT\n\nBut there's also bad news: rain. At 17:30: tea.",
      turns: []),
  ]

  @Test func `what is left out is said`() {
    let source = Source(
      name: "g1.txt", text: "Group 1\nDate: May\nP1: Yes.\n(laughs)\nP2: No.\nP1: Oh.")
    let parsed = TranscriptReader.read(source, id: "g1")
    #expect(
      parsed.remarks.map { "\($0.position.line): \($0.severity) \($0.id) \($0.message)" } == [
        "1: note GP514 left out: 2 header lines, from 'Group 1' to 'Date: May'",
        "3: warning GP510 moderator unclear; name one with 'moderator:' in the front matter or --moderator",
        "4: note GP514 left out: stage direction '(laughs)'",
      ])
  }

  @Test func `prose is a warning`() {
    let parsed = TranscriptReader.read(Source(name: "LICENSE", text: "Do as you like."), id: "x")
    #expect(
      parsed.remarks.map(\.message) == [
        "no speaker labels found; begin turns with 'NAME: ' so that they can be read"
      ])
  }

  @Test func `a participant without a row is a warning at the first label`() {
    let drawn = Marked("Q: Why?\n«P04»: So.\nQ: Oh?\nP04: Yes.")
    let parsed = TranscriptReader.read(
      Source(name: "a.txt", text: drawn.text), id: "a", roster: roster)
    #expect(parsed.remarks.map(\.range) == drawn.ranges)
    #expect(
      parsed.remarks.map(\.message) == [
        "speaker 'P04' has no row in participants.csv; add one, or name them in 'moderator:' if "
          + "their words are no evidence"
      ])
  }

  @Test func `a speaker whom the front matter does not name is no evidence, said once`() {
    let drawn = Marked(
      """
      ---
      person: P03
      ---
      MOD: Would you recommend us?
      «Husband»: I loved it.
      P03: Yes.
      Husband: Me too.
      """)
    let parsed = TranscriptReader.read(Source(name: "a.txt", text: drawn.text), id: "a")
    #expect(
      parsed.value.turns.map(\.speaker) == [
        .interviewer("MOD"), .unknown, .participant("P03"), .unknown,
      ])
    #expect(
      parsed.remarks.map { "\($0.severity) \($0.id) \($0.message)" } == [
        "warning GP501 'Husband' is neither the moderator nor among the persons that the front matter names; their words are not evidence; add them to 'persons:'"
      ])
    #expect(parsed.remarks.map(\.range) == drawn.ranges)
  }

  @Test(arguments: [
    ("P01: No\nP01: it was nice", 2), ("[00:00:01] P01: No\n[00:00:02] P01: it was nice", 2),
    ("P01: No\nit was nice", 1),
    ("WEBVTT\n\n00:01.000 --> 00:02.000\nP01: No\n\n00:02.000 --> 00:03.000\nP01: it was", 1),
  ])
  func `a label said again ends a sentence, but not in subtitles`(file: String, count: Int) {
    let transcript = TranscriptReader.read(
      Source(name: "a.txt", text: file), id: "a", roster: Roster([Participant(id: "P01")])
    ).value
    #expect(transcript.turns.count == 1)
    #expect(
      transcript.turns.map { Sentences.split(transcript.source.bytes, $0.range).count } == [count])
  }
}
