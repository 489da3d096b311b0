import GoldpanCoding
import GoldpanText
import Testing

@Suite struct TranscriptReviewTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    /// Who speaks, turn by turn; `-`: nobody that the file names.
    let speakers: [String]
    let warnings: [String]
  }

  @Test(arguments: nameless + early + lone)
  func `who counts is settled or a warning says who does not`(_ test: Case) {
    let parsed = TranscriptReader.read(
      Source(name: "a.txt", text: test.file), id: "a", roster: Roster([Participant(id: "P03")]))
    let speakers = parsed.value.turns.map { turn in
      switch turn.speaker {
      case .participant(let id): id.description
      case .interviewer(let name): "\(name)?"
      case .unknown: "-"
      }
    }
    #expect(speakers == test.speakers)
    let warnings = parsed.diagnostics.filter {
      $0.severity == .warning && !$0.message.contains("has no row")
    }
    #expect(warnings.map { "\($0.position.line): \($0.id) \($0.message)" } == test.warnings)
  }

  private static let talk =
    "Q  0:00\nSo?\n\nUnknown Speaker  0:05\nIt broke.\n\nQ  0:08\nOh?\n\nunknown speaker  0:09\nTwice."

  private static let nameless = [
    Case(
      testDescription: "turns under a label that names nobody", file: talk,
      speakers: ["Q?", "-", "Q?", "-"],
      warnings: [
        "4: GP501 2 turns (3 words) under 'Unknown Speaker' are nobody's evidence; say who it is, or 'aliases: Unknown Speaker = NAME' in the front matter if always the same"
      ]),
    Case(
      testDescription: "one such turn", file: "Q: So?\nUnknown: Yes.\nP03: Mm.",
      speakers: ["Q?", "-", "P03"],
      warnings: [
        "2: GP501 1 turn (1 word) under 'Unknown' is nobody's evidence; say who it is, or 'aliases: Unknown = NAME' in the front matter if always the same"
      ]),
    Case(
      testDescription: "such a label with an alias",
      file: "---\naliases: Unknown Speaker = P03\n---\n" + talk,
      speakers: ["Q?", "P03", "Q?", "P03"], warnings: []),
    Case(
      testDescription: "such a label that is the moderator's",
      file: "---\nmoderator: Unknown\n---\nUnknown: So?\nP03: Yes.",
      speakers: ["Unknown?", "P03"], warnings: []),
    Case(
      testDescription: "an answer without a label",
      file: "Interviewer: So?\nIt broke.\nTwice.", speakers: ["Interviewer?"],
      warnings: [
        "1: GP501 nobody answers: every turn is the moderator's, 'Interviewer'; begin what others say with 'NAME: '"
      ]),
    Case(
      testDescription: "subtitles without speakers",
      file: "WEBVTT\n\n00:01.000 --> 00:02.000\nIt broke.\n\n00:03.000 --> 00:04.000\nTwice.",
      speakers: ["-"],
      warnings: [
        "4: GP501 1 turn (3 words) without a speaker is nobody's evidence; begin turns with 'NAME: '"
      ]),
  ]

  private static func words(_ count: Int) -> String {
    String(repeating: "and so on\n", count: count / 3)
  }

  private static let early = [
    Case(
      testDescription: "much before the first label",
      file: "# Talk\n" + words(102) + "P03: " + words(300), speakers: ["P03"],
      warnings: [
        "2: GP514 102 of 402 words are left out as no one's turn, between lines 2 and 35; begin turns with 'NAME: ' so that they count"
      ]),
    Case(
      testDescription: "no more than a fifth", file: words(102) + "P03: " + words(408),
      speakers: ["P03"], warnings: []),
    Case(
      testDescription: "no more than a hundred words", file: words(99) + "P03: " + words(120),
      speakers: ["P03"], warnings: []),
    Case(
      testDescription: "headings and stage directions",
      file: "P03: Yes.\n" + String(repeating: "# and so on\n(and so on)\n", count: 60),
      speakers: ["P03"], warnings: []),
  ]

  private static let lone =
    [
      ("Interviewer: hello", "Interviewer?"), ("Anna: text", "Anna"), ("**Anna:** text", "Anna"),
      ("# Talk\n\nAnna Holt: text", "Anna Holt"),
      ("WEBVTT\n\n00:01.000 --> 00:02.000\nAnna: x", "Anna"),
    ].map { file, speaker in
      Case(testDescription: file, file: file, speakers: [speaker], warnings: [])
    }
    + [("Anna: text\nmore of it", "Anna"), ("anna: text", "anna")].map { file, name in
      Case(
        testDescription: file, file: file, speakers: [],
        warnings: [
          "1: GP514 no speaker labels found; if '\(name)' is one, write 'persons: \(name)' into the front matter"
        ])
    }
    + [
      Case(
        testDescription: "a lone label that is declared",
        file: "---\npersons: anna\n---\nanna: text\nmore of it", speakers: ["anna"], warnings: []),
      Case(
        testDescription: "one line of metadata", file: "Source: text", speakers: [],
        warnings: [
          "1: GP514 no speaker labels found; begin turns with 'NAME: ' so that they can be read"
        ]),
    ]
}
