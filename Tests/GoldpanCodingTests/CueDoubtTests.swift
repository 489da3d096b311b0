import GoldpanCoding
import GoldpanText
import Testing

/// Cues that other readers lose, or put into somebody else's mouth.
@Suite struct CueDoubtTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let turns: [String]
    var warnings: [String] = []
  }

  /// Cues in WebVTT, or numbered in SubRip, with an arrow between their times.
  private static func cues(
    _ texts: String..., arrow: String = "-->", subRip: Bool = false
  ) -> String {
    let cues = texts.enumerated().map { place, text in
      let (first, second) = ("00:00:1\(place).000", "00:00:1\(place + 1).000")
      let times = "\(first) \(place == 1 ? arrow : "-->") \(second)"
      return "\(place + 1)\n\(subRip ? times.replacing(".", with: ",") : times)\n\(text)\n"
    }
    return (subRip ? "" : "WEBVTT\n\n") + cues.joined(separator: "\n")
  }

  private static let arrow =
    "GP514 1 cue has another arrow than '-->' between its times, on line %; it is read as a cue"

  private static let cases =
    [
      Case(
        testDescription: "a sentence about recording is speech",
        file: cues(
          "Ana: When?", "Bob Hall: It broke when they started recording", "Ana: Oh.",
          "They stopped recording", "Bob Hall: Yes."),
        turns: [
          "Ana: When?", "Bob Hall: It broke when they started recording",
          "Ana: Oh.|They stopped recording", "Bob Hall: Yes.",
        ]),
      Case(
        testDescription: "a name and what the program did is a notice",
        file: cues("Ana: When?", "Bob van Hall started recording", "Ana: Oh."),
        turns: ["Ana: When?|Oh."]),
      Case(
        testDescription: "a name once among labelled cues is a name",
        file: cues(
          "Ana: How was it?", "the visit, I mean.", "Ana: And the bill?",
          "Ben: I had to explain it again."),
        turns: [
          "Ana: How was it?|the visit, I mean.|And the bill?", "Ben: I had to explain it again.",
        ],
        warnings: [
          "GP501 'Ben' speaks only once and counts as a person; if it names nobody, take the "
            + "colon out"
        ]),
      Case(
        testDescription: "a metadata word is no name",
        file: cues("Ana: How?", "Badly.", "Ana: And?", "Note: I explained it again."),
        turns: ["Ana: How?|Badly.|And?|Note: I explained it again."]),
      Case(
        testDescription: "a name among cues that mostly have none is a doubt",
        file: cues(
          "Ana: How?", "Badly.", "Slow.", "Ana: And?", "Ben: I explained it.", "Hm.", "So."),
        turns: ["Ana: How?|Badly.|Slow.|And?|Ben: I explained it.|Hm.|So."],
        warnings: [
          "GP514 the cue on line 21 begins like a speaker's, 'Ben:', and its words go to 'Ana'; "
            + "if it names somebody, give 'Ben' a row in participants.csv"
        ]),
      Case(
        testDescription: "a file of which most is left out is a warning, however small",
        file: "WEBVTT\n\nOne two three four five six seven eight nine ten\n\n"
          + "00:01.000 --> 00:02.000\nAna: Yes.\n\n00:02.000 --> 00:03.000\nAna: No.\n",
        turns: ["Ana: Yes.|No."],
        warnings: [
          "GP514 10 of 12 words are left out as no one's turn, between lines 3 and 3; begin turns "
            + "with 'NAME: ' so that they count"
        ]),
    ]
    + ["->", "–>", "→", "=>"].flatMap { sign in
      [false, true].map { subRip in
        Case(
          testDescription: "\(sign) is an arrow in \(subRip ? "SubRip" : "WebVTT")",
          file: cues("P1: Yes.", "P2: Why?", "P1: So.", arrow: sign, subRip: subRip),
          turns: ["P1: Yes.", "P2: Why?", "P1: So."],
          warnings: [arrow.replacing("%", with: subRip ? "6" : "8")])
      }
    }

  @Test(arguments: cases) func `keeps who says what, or warns`(_ test: Case) {
    let parsed = TranscriptReader.read(Source(name: "a", text: test.file), id: "a")
    let source = parsed.value.source
    let turns = parsed.value.turns.map { turn in
      turn.label + ": "
        + source.text(turn.range).split(separator: "\n").joined(separator: "|")
    }
    let warnings = parsed.remarks.filter { $0.severity == .warning && $0.id != .unclearModerator }
    #expect(turns == test.turns)
    #expect(warnings.map { "\($0.id) \($0.message)" } == test.warnings)
  }

  @Test func `a first cue with another arrow is a cue, and not WebVTT's`() {
    let file = "WEBVTT\n\n00:01.000 -> 00:02.000\nP1: Yes.\n\n00:02.000 -> 00:03.000\nP2: No.\n"
    let source = Source(name: "a", text: file)
    #expect(TranscriptReader.cues(of: source).map(\.isStandard) == [false, false])
    #expect(TranscriptReader.read(source, id: "a").value.turns.map(\.label) == ["P1", "P2"])
  }
}
