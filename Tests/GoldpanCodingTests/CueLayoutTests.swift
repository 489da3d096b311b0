import GoldpanCoding
import GoldpanText
import Testing

@Suite struct CueLayoutTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let said: [String]
    var leftOut: [String] = []
  }

  private static let cases = [
    Case(
      testDescription: "words after a blank line of SubRip name no cue",
      file: """
        1
        00:00:01,000 --> 00:00:02,000
        P1: It was slow.

        And late.
        2
        00:00:03,000 --> 00:00:04,000
        P1: Very.

        Really late
        00:00:05,000 --> 00:00:06,000
        P1: Yes.
        """,
      said: ["It was slow.|And late.|Very.|Really late|Yes."]),
    Case(
      testDescription: "SubRip has no notes and no styles",
      file: """
        1
        00:00:01,000 --> 00:00:02,000
        P1: It was slow.

        NOTE that I waited.

        STYLE
        """,
      said: ["It was slow.|NOTE that I waited.|STYLE"]),
    Case(
      testDescription: "the name of a WebVTT cue may be words, but not below a cue's words",
      file: """
        WEBVTT

        the first
        00:01.000 --> 00:02.000
        P1: It was slow.
        And late
        00:03.000 --> 00:04.000
        P1: Very.
        """,
      said: ["It was slow.|And late|Very."]),
    Case(
      testDescription: "of a note only the confidence is a sign",
      file: """
        WEBVTT

        NOTE Confidence: 0.87
        she said so

        00:01.000 --> 00:02.000
        P1: It was slow.

        NOTE Confidence: low

        STYLE
        of living
        """,
      said: ["It was slow."],
      leftOut: [
        "left out: comment line 'she said so'",
        "left out: 3 comment lines, from 'NOTE Confidence: low' to 'of living'",
      ]),
    Case(
      testDescription: "of a header only the settings are signs",
      file: """
        WEBVTT
        Kind: captions
        Language: en
        Kind: of slow, I mean.
        P1: It was --> slow.

        00:01.000 --> 00:02.000
        P1: Yes.
        """,
      said: ["Yes."],
      leftOut: [
        "left out: 2 header lines, from 'Kind: of slow, I mean.' to 'P1: It was --> slow.'"
      ]),
    Case(
      testDescription: "a style has no arrow",
      file: """
        WEBVTT

        STYLE
        ::cue { color: red }
        P1: It was --> slow.
        P1: Very.

        00:01.000 --> 00:02.000
        P1: Yes.
        """,
      said: ["Yes."],
      leftOut: ["left out: 2 comment lines, from 'P1: It was --> slow.' to 'P1: Very.'"]),
  ]

  @Test(arguments: cases)
  func `spoken words are no signs of the format`(_ test: Case) {
    let parsed = TranscriptReader.read(
      Source(name: "a", text: test.file), id: "a", roster: Roster([Participant(id: "P1")]))
    let said = parsed.value.turns.map { turn in
      parsed.value.source.text(turn.range).split(separator: "\n").joined(separator: "|")
    }
    #expect(said == test.said)
    #expect(parsed.remarks.map(\.message) == test.leftOut)
  }
}
