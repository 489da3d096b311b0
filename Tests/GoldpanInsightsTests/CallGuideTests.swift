import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct CallGuideTests {
  private func plan(_ promises: String, guide: String = "") -> StudyPlan {
    StudyPlanReader.read(
      Source(
        name: "study.md", text: "# Test\n## Promises\n\(promises)\n## Call guide\n\(guide)\n")
    ).value
  }

  private static let promises = """
    ### once: You never explain it twice
    - ask: never explain it twice
    ### plain: One plain price
    - ask: plain price*, tariff
    ### new: Always near
    - status: draft
    - ask: always near
    ### old: A person answers
    - status: retired
    - ask: person answers
    """

  @Test func `asks for every promise that is made, for everything and for recommending, on 0–10`() {
    let guide = CallGuide(plan(Self.promises, guide: "- Why us?"))
    #expect(
      guide.questions.map(\.rating?.subject) == [
        nil, .promise("once"), .promise("plain"), .journey, .recommendation,
      ])
    #expect(guide.questions.dropFirst().allSatisfy { $0.rating?.scale == .zeroToTen })
    #expect(guide.questions[0].text == "Why us?")
    #expect(guide.unread == [])
  }

  @Test func `asks nothing twice, and for recommending last`() {
    let own = """
      - On a scale of one to five, how well do we do on one plain price?
      - How likely are you to recommend us, out of ten?
      """
    let guide = CallGuide(plan(Self.promises, guide: own))
    #expect(
      guide.questions.map(\.rating?.subject) == [
        .promise("plain"), .promise("once"), .journey, .recommendation,
      ])
    #expect(guide.questions[0].rating?.scale == RatingScale(1, 5))
  }

  @Test(arguments: [
    "### bare: Always on time", "### loud: Recommended by all\n- ask: recommended by all",
  ])
  func `says which question nobody would read an answer to`(_ promise: String) {
    let guide = CallGuide(plan(promise))
    #expect(guide.unread.count == 1)
    #expect(guide.questions[0].text.hasSuffix("?"))
  }

  @Test(arguments: ["Eight.", "A nine, I think.", "Seven out of ten."])
  func `a conversation along the guide has all its ratings found`(_ answer: String) {
    let plan = plan(
      Self.promises + "\n## Journey\n### help: Help\n- cues: help line\n",
      guide: "- Why us?\n- What went wrong the last time?")
    let guide = CallGuide(plan)
    let talk = guide.questions.map { question in
      "MOD: \(question.text)\nP01: \(question.rating == nil ? "It was the shop near us." : answer)"
    }
    let source = Source(
      name: "P01", text: "---\nmoderator: MOD\n---\n\n" + talk.joined(separator: "\n"))
    let transcript = TranscriptReader.read(source, id: "P01", roster: Roster()).value
    let ratings = SpokenRatings(Corpus([transcript]), plan: plan).ratings
    #expect(ratings.map(\.subject) == guide.questions.compactMap { $0.rating?.subject })
    #expect(ratings.allSatisfy { $0.exclusion == nil && $0.doubts == [] && $0.scale == .zeroToTen })
    #expect(ratings.count == 4)
  }

  @Test func `an empty study has the two questions that any study has`() {
    #expect(CallGuide(StudyPlan()).questions.map(\.rating?.subject) == [.journey, .recommendation])
  }
}
