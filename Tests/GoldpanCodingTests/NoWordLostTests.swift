import GoldpanCoding
import GoldpanText
import TestSupport
import Testing

@Suite struct NoWordLostTests {
  static let realFiles = [
    "A02_bitcointranscripts", "A03_ladybug", "B02_cgm_focus_groups",
    "B05_googlemeet_polygon", "B06_zoom_ethereum", "C02_dialect_samples", "D07_subtitle_suites",
    "D01_wpt_webvtt",
  ].flatMap { folder in
    Shared.files(below: "data/\(folder)") { path in
      [".md", ".txt", ".vtt", ".srt", ".sbv"].contains { path.hasSuffix($0) }
    }
  }

  /// The real files that are no text, by name, so that no other one is passed over.
  static let undecodable: Set = ["data/D07_subtitle_suites/srt/gb2312.srt"]

  @Test(.enabled(if: Shared.isPresent), arguments: realFiles)
  func `every word of a real file is accounted for`(path: String) throws {
    guard let (source, _) = try? SourceDecoding.decode(Shared.bytes(path), name: path) else {
      #expect(Self.undecodable.contains(path), "cannot be decoded")
      return
    }
    #expect(!Self.undecodable.contains(path), "can be decoded by now")
    #expect(lostWords(source) == [])
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `every word of a broken file is accounted for`(seed: UInt64) throws {
    let text = mutated(seed)
    let (source, _) = try SourceDecoding.decode(Array(text.utf8), name: "mutated")
    #expect(lostWords(source) == [], "\(text)")
  }

  @Test(.timeLimit(.minutes(1)), arguments: hostile)
  func `hostile input is read whole and within a minute`(_ hostile: Hostile) {
    let text = hostile.opening + String(repeating: hostile.repeated, count: hostile.count)
    let source = Source(name: "hostile", text: text)
    let stretches = TranscriptReader.stretches(of: source).stretches
    let parsed = TranscriptReader.read(source, id: "w1/file")
    #expect(uncovered(source, stretches) + unsaid(stretches, parsed.diagnostics) == [])
  }
}

struct Hostile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let opening: String
  let repeated: String
  var count = 5_000
}

let hostile = [
  Hostile(testDescription: "one long line", opening: "P1: ", repeated: "words and "),
  Hostile(testDescription: "entities", opening: "P1: ", repeated: "y&#39;all "),
  Hostile(testDescription: "ampersands", opening: "P1: ", repeated: "&"),
  Hostile(
    testDescription: "open tags", opening: "WEBVTT\n\n00:01.000 --> 00:02.000\n", repeated: "<"),
  Hostile(testDescription: "brackets", opening: "", repeated: "["),
  Hostile(testDescription: "labels", opening: "", repeated: "A:"),
  Hostile(testDescription: "label lines", opening: "", repeated: "P1:\nP2: \n"),
  Hostile(testDescription: "asterisks", opening: "P1: ", repeated: "**"),
  Hostile(testDescription: "blank lines", opening: "P1: a", repeated: "\n"),
  Hostile(testDescription: "timing lines", opening: "", repeated: "00:01.000 --> 00:02.000\n"),
  Hostile(testDescription: "directions", opening: "P1: yes\n", repeated: "(nods)\n"),
  Hostile(testDescription: "delimiters", opening: "", repeated: "---\n"),
  Hostile(testDescription: "spaces", opening: "P1: ", repeated: " "),
  Hostile(testDescription: "blank entities", opening: "P1:", repeated: " &#32;&#160;"),
  Hostile(testDescription: "vertical tabs", opening: "**Ana:**", repeated: "\u{B}"),
  Hostile(testDescription: "form feeds", opening: "Ana: a\n", repeated: "Tom:\u{C}\nAna: \u{B}\n"),
  Hostile(testDescription: "links", opening: "P1: ", repeated: "[a](http"),
  Hostile(testDescription: "emphasis", opening: "P1: ", repeated: " *a"),
  Hostile(testDescription: "quoted messages", opening: "", repeated: "1:00:00\tJo:\tR \"a\n"),
  Hostile(testDescription: "one long message", opening: "1:00:00\tJo:\tR \"", repeated: "a\n"),
  Hostile(testDescription: "open remarks", opening: "BY MR. X:\nQ. a\nA. b\n", repeated: "(a\n"),
  Hostile(testDescription: "questions", opening: "P1: a\nP2: b\n", repeated: "Question 1. a\n"),
]

/// Small files of every dialect, to be broken.
private let fixtures = [
  """
  ---
  person: P03
  moderator: MOD
  ---
  ## stage: support
  [00:12:40] MOD: How well do we keep "never explain it twice"?
  [00:12:52] P03: Honestly? Maybe a three.
  And that is \\[laughs\\] kind.

  It really is, y&#39;all.
  """,
  """
  ---
  wave: w1
  Anna: The router came late again
  Title: A talk about the things at home
  Tom: It did not come at all.
  ---
  Anna: And then they rang me up.
  Tom: They did ring.
  """,
  """
  ---
  Anna: The router came late again
  Ben: It did not come at all.
  ---
  Anna: And then they rang me up.
  """,
  """
  Focus group, upstairs
  Date: 21 May
  Participants: TN1, TN2 and TN6
  GA: Shall we start?
  TN6 (nods): Yes.
  (all laugh)
  Tn2: I **really** think so.
  GA Now, you go on.
  https://example.org: no speaker
  """,
  """
  WEBVTT

  NOTE a remark
  of two lines

  1
  00:00:01.000 --> 00:00:07.047 align:start
  <v Moderator>Okay, we&#39;re <i>rolling</i>.</v>

  guid/2-0
  00:07.427 --> 00:12.660
  <v Gwen>Well, so it's seven rooms,
  and a dog.</v>
  """,
  """
  1
  00:00:01,000 --> 00:00:08,478
  Interviewer: Could you say where you are?

  2
  00:00:09,642 --> 00:00:14,938
  Dev: Yeah, so {\\an8}I'm Dev,
  and here.

  3
  00:00:14,993 --> 00:00:21,380
  I've heard all of them.
  """,
  """
  0:00:01.000,0:00:04.250
  >> Ana: Hello there. >> Who is
  it?

  0:00:04.250,0:00:07.000
  [laughs]

  0:00:07.000,0:00:09.000
  - Me. - <i>You</i> &amp I.
  """,
  """
  WEBVTT

  NOTE Confidence: 0.69

  1 "" (0)
  00:00:00.000 --> 00:00:05.579
  Okay: <b>that</b> sounds good.

  2 "Alan Dickens" (1262511360)
  0:0:5.579 --> 0:0:6.858
  Go < on, <sigh> now.
  </i
  >then.
  """,
  """
  Researcher  0:00  \n\
  Thank you, Marion.

  **Marion** [0:09 ]
  Yes, I'm fine.

  So then.

  **Researcher** [00:00:20] Right.

  Transcribed by https://otter.ai
  """,
  """
  10:03:05\tAna Holt | Home:\tIs this the phone?
  10:03:31\tJo:\tReplying to "Is this the ph..."

  Both, [see](https://a.example/x).
  10:03:36\tAna Holt | Home:\tReacted to "Both!" with 👍
  10:04:00 From Tom to Everyone:
  \tIt *is* so.
  """,
  """
   1                      ANA HOLT,
   2  having been first duly sworn,
   3  BY MR. LOCKE:
   4        Q.  Good morning. You live at
   5    number 5?
   6        A.  I do. (Indicating.) There.
   7        (Recess taken, all
   8    parties returning.)
  Reporting (555) 014-2260
                                 Page 7
   1        MS. TRAN:  Objection.
   2        THE WITNESS:  Number 5.
  """,
  """
  Interviewer: Yemi Adebayo
  Place: the café

  Adebayo:      This is the eleventh
                of October.

  Whitcombe:    Thirty-three and a summer.

  [End of Tape 1]

                It was.
  """,
  """
  ---
  title: A talk
  speakers:
    - 'Ana Holt'
  ---
  Ana Holt (AH): Hello.

  AH: Question 1. So?

  **Ana H:** 00:09:02
  [3:20](https://a.example/v)
  **AH** Right.
  """,
  """
  Focus Group
  Participants: TN1, TN2, TN3
  GA: So?
  TN1: Yes.
  Question 1. How?
  TN2: Well.
  GA. And?
  TN3 (nods): Hm.
  """,
  """
  ## Customer call (2025-05-28 10:02 GMT+1) - Transcript
  ### Attendees
  Ana Holt, Tiago - Stakin

  00:00:00

  Ana Holt: Can you hear me?
  **Tiago - Stakin:** I can.
  You've gone into squares.
  Meeting ended after 00:31:12 👋
  """,
]

private let garbage = [
  "-->", "&#", "&#39;", "**", "<v ", "<v Ana>", "\\", "\u{A0}", "é👋", "\t", ":", "\n\n", "---\n",
  "[00:", "(", ")", "#", "## stage: ", "Q: ", "\r\n", "NOTE", "{\\", ">>", "0:00", "  ",
]

/// A fixture cut short, with lines dropped, doubled and swapped, and rubbish in it.
func mutated(_ seed: UInt64) -> String {
  var random = Seeded(seed)
  var characters = Array(fixtures[Int(seed) % fixtures.count].unicodeScalars)
  for _ in 0...(Int(seed) / 25) {
    let place = Int.random(in: 0...characters.count, using: &random)
    let length = Int.random(in: 0...20, using: &random)
    let stretch = place..<min(characters.count, place + length)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: characters.removeSubrange(stretch)
    case 1: characters.insert(contentsOf: characters[stretch], at: place)
    case 2: characters.removeLast(min(length, characters.count))
    case 3:
      var lines = characters.split(separator: "\n", omittingEmptySubsequences: false)
      lines.swapAt(
        Int.random(in: 0..<lines.count, using: &random),
        Int.random(in: 0..<lines.count, using: &random))
      characters = Array(lines.joined(separator: ["\n"]))
    default:
      let piece = garbage[Int.random(in: 0..<garbage.count, using: &random)]
      characters.insert(contentsOf: piece.unicodeScalars, at: place)
    }
  }
  var text = String.UnicodeScalarView()
  text.append(contentsOf: characters)
  return String(text)
}
