import GoldpanCoding
import GoldpanText
import Testing

/// Files of one construct, said so often that reading them in steps by steps would take minutes.
@Suite(.timeLimit(.minutes(1))) struct HostileSizesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var opening = ""
    let repeated: String
    var count = 8_000

    var source: Source {
      Source(name: "hostile", text: opening + String(repeating: repeated, count: count) + "\n")
    }
  }

  private static let cues = [
    Case(testDescription: "cues of SubViewer", repeated: "0:00:01.000,0:00:02.000\na\n\n"),
    Case(testDescription: "times without words", repeated: "00:01.000 --> 00:02.000\n"),
    Case(testDescription: "chevrons", repeated: ">> ", count: 4_000),
    Case(testDescription: "dashes", repeated: "- a. ", count: 4_000),
    Case(testDescription: "open tags", repeated: "<v ", count: 4_000),
    Case(testDescription: "tags", repeated: "<i>", count: 4_000),
    Case(testDescription: "voices", repeated: "<v Ana>a</v>", count: 4_000),
    Case(testDescription: "entities", repeated: "&amp", count: 4_000),
    Case(testDescription: "numbers", repeated: "1\n\n"),
    Case(testDescription: "digits", repeated: "1", count: 20_000),
    Case(testDescription: "colons", repeated: "a: ", count: 4_000),
    Case(testDescription: "names of Webex", repeated: "1 \"\" (0)\n00:01.000 --> 00:02.000\na\n\n"),
  ]

  @Test(arguments: cues)
  func `subtitles are read in one go`(_ test: Case) {
    for opening in [
      "", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "1\n00:00:01,000 --> 00:00:02,000\n",
      "0:00:01.000,0:00:02.000\n", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>",
    ] {
      var test = test
      test.opening = opening
      #expect(printed(TranscriptReader.read(test.source, id: "w1/file").diagnostics) < 4_000_000)
    }
  }

  private static let constructs = [
    Case(testDescription: "bullets", repeated: "- a\n"),
    Case(testDescription: "headings", repeated: "## a/b\n", count: 2_000),
    Case(testDescription: "labels", repeated: "Name: x\n"),
    Case(testDescription: "arrows", repeated: "-->\n"),
    Case(testDescription: "brackets", repeated: "(", count: 50_000),
    Case(testDescription: "quotes", repeated: "\"", count: 50_000),
    Case(testDescription: "lists", repeated: "@a, "),
    Case(testDescription: "operators", repeated: "a AND "),
    Case(testDescription: "scopes", repeated: "[after: ", count: 4_000),
  ]

  @Test(arguments: constructs)
  func `a transcript is read in one go`(_ test: Case) {
    for opening in ["", "P1: x\n", "P1: "] {
      var test = test
      test.opening = opening
      #expect(printed(TranscriptReader.read(test.source, id: "w1/file").diagnostics) < 4_000_000)
    }
  }

  @Test(arguments: constructs)
  func `a codebook is read in one go`(_ test: Case) {
    for opening in ["", "## pain/x\n### Match\n- "] {
      var test = test
      test.opening = opening
      #expect(printed(CodebookReader.read(test.source).diagnostics) < 40_000_000)
    }
  }

  @Test(arguments: [
    Case(testDescription: "columns", opening: "id", repeated: ",a"),
    Case(testDescription: "cells", opening: "id\nP1", repeated: ",a"),
    Case(testDescription: "rows", opening: "id\n", repeated: "P1\n", count: 2_000),
  ])
  func `a table of people is read in one go`(_ test: Case) {
    #expect(printed(Roster.read(test.source).diagnostics) < 40_000_000)
  }

  @Test func `a label written in very many ways is counted in one go`() {
    let letters = Array("abcdefghijklmno")
    let text = (0..<10_000).map { number in
      let name = letters.enumerated().map { place, letter in
        number >> place & 1 == 0 ? String(letter) : letter.uppercased()
      }
      return name.joined() + ": x\n"
    }.joined()
    let parsed = TranscriptReader.read(Source(name: "a.txt", text: text), id: "w1/a")
    #expect(Set(parsed.value.turns.map(\.label)).count == 1)
  }

  @Test func `labels beside a long list of speakers are read in one go`() {
    let names = (0..<2_000).map { "Ann\($0) Holt\($0)" }
    let text = names.map { "\($0): x\nQ: y\n\($0): z\n" }.joined()
    let file = "---\nspeakers: \(names.joined(separator: ", "))\n---\n\(text)"
    let parsed = TranscriptReader.read(Source(name: "a.txt", text: file), id: "w1/a")
    #expect(parsed.value.turns.count == 6_000)
  }

  @Test func `long labels that begin alike are written in one go`() {
    let long = String(repeating: "Holt ", count: 30)
    let text = (0..<2_000).map { "00:01.000 --> 00:02.000\n<v \(long)\($0)>x</v>\n\n" }.joined()
    let source = Source(name: "a.vtt", text: "WEBVTT\n\n" + text)
    let read = TranscriptReader.read(source, id: "w1/a").value
    let written = CanonicalTranscript(read, of: source)
    #expect(Set(written.turns.map(\.label)).count == 2_000)
  }

  @Test func `people without rows beside many rows are read in one go`() {
    let text = (0..<2_000).map { "Ann\($0): x\nQ: y\nAnn\($0): z\n" }.joined()
    let roster = Roster((0..<2_000).map { Participant(id: Participant.ID("Bob\($0)")) })
    let parsed = TranscriptReader.read(Source(name: "a.txt", text: text), id: "a", roster: roster)
    #expect(parsed.diagnostics.count >= 2_000)
  }

  @Test func `sentences of one long turn that were said before are named in one go`() {
    let codebook = CodingRoom.codebook("## pain/x\n### Match\n- slow")
    let text = "P01: " + (0..<3_000).map { "Slow \($0). " }.joined()
    let talks = ["w1/a", "w1/b"].map { CodingRoom.transcript(text, id: Transcript.ID($0)) }
    let codings = Autocoder(codebook).codings(in: Corpus(talks))
    #expect(Set(codings.map(\.evidence)).count == 6_000)
  }

  @Test(arguments: ["Yes.", "Yes. Yes."])
  func `many decisions about one repeated sentence are placed in one go`(_ quote: String) {
    let corpus = CodingRoom.corpus(String(repeating: "MOD: So?\nP01: Yes. Yes.\n", count: 200))
    let lines = (0..<200).map { number in
      """
      {"at":"2026-06-03T10:12:00.\(100_000 + number)Z","by":"ana","do":"add","id":"q-00000000",\
      "before":"So?","quote":"\(quote)","tag":"pain/x","transcript":"w1/talk"}
      """
    }
    let source = Source(name: "ana.jsonl", text: lines.joined(separator: "\n"))
    let applier = DecisionApplier(corpus: corpus, codebook: CodingRoom.everything)
    let coded = applier.apply(DecisionLog(DecisionLog.read(source).value), to: Codings([]))
    // Where many stand alike none is chosen.
    #expect(coded.codings.count == (quote == "Yes." ? 1 : 0))
    #expect(coded.diagnostics.count == 200)
  }

  @Test func `a decision about very many equal sentences is looked for in one go`() {
    let corpus = CodingRoom.corpus("P01: " + String(repeating: "Yes. ", count: 4_000))
    let source = Source(
      name: "ana.jsonl",
      text: """
        {"at":"2026-06-03T10:12:00.000001Z","by":"ana","do":"add","id":"q-00000000",\
        "quote":"\(String(repeating: "Yes. ", count: 2_000))","tag":"pain/x","transcript":"w1/talk"}
        """)
    let applier = DecisionApplier(corpus: corpus, codebook: CodingRoom.everything)
    let coded = applier.apply(DecisionLog(DecisionLog.read(source).value), to: Codings([]))
    #expect(coded.codings.count == 1)
  }

  /// How much there is to print.
  private func printed(_ diagnostics: [Diagnostic]) -> Int {
    diagnostics.reduce(0) { $0 + $1.description.utf8.count }
  }
}
