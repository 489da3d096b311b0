import GoldpanCoding
import GoldpanText
import Testing

/// Rules, examples, and everything that is printed about them.
struct ExampleRunCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let tags: String
  let output: String
}

@Suite struct ExampleRunTests {
  @Test(arguments: exampleRunCases)
  func `a codebook prints what its examples show`(_ test: ExampleRunCase) {
    let codebook = CodingRoom.codebook(test.tags)
    let printed = ExampleRun(codebook).diagnostics(in: codebook).map(\.description)
    #expect(printed.joined(separator: "\n") == test.output)
  }

  @Test func `examples of a tag that only people apply are for people`() {
    let codebook = CodingRoom.codebook(
      """
      ## pain/mood (manual)
      They are in a bad mood.
      ### Use when
      One hears it.
      ### Not when
      They say so.
      ### Examples
      - yes: "Hm."
      """)
    #expect(ExampleRun(codebook).results.isEmpty)
    #expect(CodebookReader.read(codebook.source).diagnostics.isEmpty)
  }

  @Test func `counts what passes, fails and waits`() {
    let run = ExampleRun(
      CodingRoom.codebook(
        """
        ## pain/slow
        ### Match
        - slow
        - who asks [who: moderator]
        - every time [after: recommend*]
        ### Examples
        - yes: "So slow."
        - yes: "Who asks?" [who: moderator]
        - yes: "Q: Recommend us? A: Every time."
        - no: "Q: Slow? A: No."
        - no: "Every time."
        - todo yes: "Groundhog day."
        - yes: "Fast."
        """))
    #expect(run.passed == 5)
    #expect(run.todo == 1)
    #expect(run.failed.map(\.example.text) == ["Fast."])
  }

  @Test func `an example may have every scope, and its segment is its speaker's`() {
    let codebook = CodingRoom.codebook(
      """
      ## pain/slow
      ### Match
      - slow [segment: plan=home]
      - tardy
      ### Examples
      - yes: "So slow." [segment: plan=Home]
      - no: "So slow." [segment: plan=business]
      - no: "So slow." [who: P03]
      - yes: "So slow." [segment: plan=home] [who: P03]
      - yes: "Tardy." [in: turn] [case]
      - yes: "Tardy." [after: tell me]
      """)
    let run = ExampleRun(codebook)
    #expect(run.failed.map(\.example.text) == [])
    #expect(run.passed == 6)
    #expect(CodebookWriter.markdown(codebook).contains("[segment: plan=home]"))
  }
}
