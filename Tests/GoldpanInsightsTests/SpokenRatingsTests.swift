import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct SpokenRatingsTests {
  private static let plan: StudyPlan = {
    StudyPlanReader.read(
      Source(
        name: "study.md",
        text: """
          # Test
          ## Promises
          ### once: You never explain it twice
          - kept by: loved/a
          - ask: never explain it twice
          ### day: Online within a day
          - kept by: loved/b
          - ask: online within a day
          ## Journey
          ### visit: The visit
          ### support: Help
          - cues: help line
          """)
    ).value
  }()

  @Test(arguments: RatingCase.all) func `reads what was meant`(_ example: RatingCase) {
    let found = ratings(
      "## stage: visit\nMOD: \(example.question.rawValue)\nP01: \(example.answer)")
    #expect(found.map(\.text).joined(separator: ", ") == example.reading, "\(example.answer)")
  }

  @Test func `there are enough cases`() { #expect(RatingCase.all.count >= 80) }

  @Test(arguments: [
    (RatingScale(0, 10), 8.5, 8.5), (RatingScale(1, 5), 4, 7.5), (RatingScale(1, 7), 1, 0),
    (RatingScale(0, 100), 75, 7.5),
  ]) func `brings every scale to 0–10`(_ scale: RatingScale, _ value: Double, _ normalised: Double)
  {
    #expect(scale.normalised(value) == normalised)
  }

  @Test func `goes on with a scale when the next promise is named`() {
    let found = ratings(
      """
      MOD: Zero to ten, how well do we keep "never explain it twice"?
      P01: Three.
      MOD: And "online within a day"?
      P01: Ten. No, nine.
      MOD: Have you been to the shop?
      P01: Two of us went, at nine.
      """)
    #expect(found.map(\.text) == ["once 3/10", "day 10/10", "day 9/10"])
    #expect(found.map(\.doubts) == [[], [.several], [.several]])
  }

  @Test func `the same person may rate otherwise in the next wave`() {
    let transcripts = ["Three.", "Ten."].enumerated().map { wave, answer in
      transcript("MOD: Zero to ten, overall?\nP01: \(answer)", wave: "w\(wave)")
    }
    let found = SpokenRatings(Corpus(transcripts), plan: Self.plan).ratings
    #expect(found.map(\.text).sorted() == ["journey 10/10", "journey 3/10"])
    #expect(found.map(\.doubts) == [[], []])
  }

  @Test func `asks the reviewer about a turn that holds another label`() {
    let found = ratings(
      "MOD: Zero to ten, overall?\nFG1: Ten. FG2: Nine.\nFG2: Six.")
    #expect(found.map(\.doubts) == [[.several, .otherLabel], [.several, .otherLabel], []])
  }

  @Test func `points back to the promise named just before`() {
    let found = ratings(
      """
      MOD: They say "never explain it twice".
      P01: Well.
      MOD: So, zero to ten on that one?
      P01: Two.
      """)
    #expect(found.map(\.text) == ["once 2/10"])
    #expect(found.first?.question == 2)
  }

  @Test func `a group answers one question in many turns`() {
    let found = ratings(
      """
      MOD: Nought to ten, "never explain it twice"?
      P01: One.
      P02: Four.
      P03: Six, maybe.
      P01: Still one.
      P01: One, I said.
      """)
    #expect(found.map(\.text) == ["once 1/10", "once 4/10", "once 6/10", "once 1/10"])
  }

  @Test func `asks the reviewer about wide ranges`() {
    let found = ratings("MOD: Zero to ten, overall?\nP01: Between 2 and 8.")
    #expect(found.map(\.doubts) == [[.wideRange]])
  }

  @Test func `reads no rating of who asks`() {
    #expect(ratings("MOD: Zero to ten? Eight out of ten, say.\nP01: No idea.").isEmpty)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["8/10 ", "eight or ", "a ten ", "not ", "if ", "nine, ", "8.", "ten out of "])
  func `takes time in proportion to hostile answers`(_ piece: String) {
    // A few seconds; what looks at every word from every word takes minutes.
    let answer = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let corpus = Corpus([transcript("MOD: Zero to ten?\nP01: \(answer)")])
    #expect(SpokenRatings(corpus, plan: Self.plan).ratings.count < 100_000)
  }

  private func ratings(_ turns: String) -> [SpokenRating] {
    SpokenRatings(Corpus([transcript(turns)]), plan: Self.plan).ratings
  }

  private func transcript(_ turns: String, wave: String = "w1") -> Transcript {
    let text = "---\nmoderator: MOD\nwave: \(wave)\n---\n\(turns)\n"
    let id = Transcript.ID(wave == "w1" ? "P01" : "\(wave)/P01")
    return TranscriptReader.read(Source(name: "P01.md", text: text), id: id).value
  }
}

extension SpokenRating {
  /// What is rated, the value and scale, and why it does not count.
  fileprivate var text: String {
    let name =
      switch subject {
      case .recommendation: "nps"
      case .promise(let id): id.description
      case .journey: "journey"
      case .touchpoint(let stage): stage ?? "unplaced"
      }
    let number = value == value.rounded() ? String(Int(value)) : String(value)
    return "\(name) \(number)/\(Int(scale.most))" + (exclusion.map { " \($0.rawValue)" } ?? "")
  }
}
