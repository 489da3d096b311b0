import GoldpanInsights
import TestSupport
import Testing

@Suite struct AskedShareTests {
  /// A bakery whose moderator asks about fresh bread in one of several talks.
  private func study(_ transcripts: [String]) -> PaperStudy {
    PaperStudy(
      plan: """
        # Bakery

        ## Promises
        ### fresh: Fresh all day
        - kept by: loved/fresh
        - broken by: pain/stale
        - ask: fresh all day

        ## Beliefs
        ### price: They come for the price
        - true if: loved/price
        - false if: loved/fresh
        """,
      codebook: """
        # Codebook

        - id: bakery
        - version: 1.0.0
        - language: en
        - kinds: loved +, pain -

        ## loved/fresh
        The bread is fresh.
        ### Match
        - warm
        - always [after: good bread]
        ## loved/price
        It costs little.
        ### Match
        - cheap
        ## pain/stale
        The bread is old.
        ### Match
        - stale
        """,
      transcripts: transcripts.enumerated().map { number, text in
        (name: "w1/P\(number)", text: "---\nperson: P\(number)\nmoderator: MOD\n---\n\n\(text)\n")
      })
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let asked: Int
    let moments: Int
  }

  @Test(arguments: [
    Case(
      testDescription: "the question has the words of the promise",
      text: "MOD: How well do we keep \"fresh all day\"?\nP0: It was warm.", asked: 1, moments: 1),
    Case(
      testDescription: "the question is another one",
      text: "MOD: What do you like?\nP0: It was warm.", asked: 0, moments: 1),
    Case(
      testDescription: "the question before the last",
      text: "MOD: Fresh all day?\nP0: Yes.\nMOD: And else?\nP0: It was warm.", asked: 0, moments: 1),
    Case(
      testDescription: "a rule that wants its question",
      text: "MOD: Do we make good bread?\nP0: Always.", asked: 1, moments: 1),
    Case(
      testDescription: "one each way",
      text: "MOD: Well?\nP0: It was stale.\nMOD: Fresh all day?\nP0: It was warm, once, and stale.",
      asked: 1, moments: 2),
    Case(
      testDescription: "two sentences of one turn are one moment",
      text: "MOD: Fresh all day?\nP0: It was warm. It was stale.", asked: 1, moments: 1),
  ])
  func `tells what was asked for`(_ test: Case) throws {
    let share = try #require(study([test.text]).digest().askedShares.first)
    #expect(share.asked == test.asked)
    #expect(share.moments == test.moments)
    #expect(share.people == 1)
    #expect(share.spontaneousPeople == (test.asked < test.moments ? 1 : 0))
  }

  @Test func `a belief says how many people speak without being asked`() throws {
    let digest = study([
      "MOD: Fresh all day?\nP0: It was warm.", "MOD: Well?\nP1: Warm and cheap.",
      "MOD: Fresh all day?\nP2: Warm. And cheap.",
    ]).digest()
    let belief = try #require(digest.beliefs.first)
    #expect(belief.speakingAgainst.people == 3)
    #expect(belief.speakingAgainst.spontaneous == 1)
    #expect(belief.speakingAgainst.asked == 2)
    #expect(belief.speakingFor.people == 2)
    #expect(belief.speakingFor.spontaneous == 2)
    #expect(belief.finding == .mixed)
  }
}
