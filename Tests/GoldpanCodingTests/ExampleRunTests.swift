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
  func `prints`(_ test: ExampleRunCase) {
    let codebook = CodingRoom.codebook(test.tags)
    let printed = ExampleRun(codebook).diagnostics(in: codebook).map(\.description)
    #expect(printed.joined(separator: "\n") == test.output)
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
}
