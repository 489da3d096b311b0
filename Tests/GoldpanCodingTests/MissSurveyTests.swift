import GoldpanCoding
import GoldpanText
import Testing

@Suite struct MissSurveyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    var question: String?
    let obstacle: MissSurvey.Obstacle
    var testDescription: String { text }
  }

  private static let codebook = CodingRoom.codebook(
    """
    ## pain/slow
    ### Match
    - slow, crawl* NEAR/3 network
    - ages [after: wait*]
    - dull [who: moderator]
    ### Except
    - slow food

    ## loved/calm
    - beats: pain/slow
    ### Match
    - slow and easy
    """)

  @Test(arguments: [
    Case(text: "If it gets slow I will leave.", obstacle: .tentative),
    Case(text: "Slow and easy, as it should be.", obstacle: .beaten),
    Case(text: "A slow food place.", obstacle: .excepted),
    Case(text: "It was not slow.", obstacle: .negated),
    Case(text: "Rather dull.", obstacle: .outOfScope),
    Case(text: "Ages.", question: "And the bill?", obstacle: .notAsked),
    Case(text: "Ages.", obstacle: .nothing),
    Case(text: "The network, to be frank, made us crawl.", obstacle: .partial),
    Case(text: "The network.", obstacle: .partial),
    Case(text: "We went home.", obstacle: .nothing),
  ])
  func `says what keeps the tag away`(_ test: Case) throws {
    let question = test.question.map { #""question":"\#($0)","# } ?? ""
    let line = #"{\#(question)"text":"\#(test.text)","labels":["pain/slow"]}"#
    let others = (1...9).map { #"{"text":"Number \#($0).","labels":[]}"# }
    let lines = ([line] + others).joined(separator: "\n")
    let gold = GoldReader.read(Source(name: "gold.jsonl", text: lines)).value
    let coded = CodedGold(gold, by: Self.codebook)
    let survey = MissSurvey(of: [0], in: coded, tags: ["pain/slow"])
    let miss = try #require(survey.misses.first)
    #expect(miss.obstacle == test.obstacle)
    let isSilent = [.tentative, .nothing].contains(miss.obstacle)
    #expect((survey.reason(for: miss) == nil) == isSilent)
  }
}
