import GoldpanInsights
import GoldpanReports
import Testing

@Suite struct ScoreWordsTests {
  @Test(arguments: [
    (2, 3, "unproven: 3 more people needed"), (4, 3, "unproven: 1 more person needed"),
    (5, 1, "unproven: 2 more people needed who are not advocates"),
    (9, 2, "unproven: 1 more person needed who is not an advocate"),
    (4, 1, "unproven: 2 more people needed who are not advocates"),
    (2, 1, "unproven: 3 more people needed, 2 of them not advocates"),
    (2, 2, "unproven: 3 more people needed, 1 of them not an advocate"),
    (0, 0, "unproven: 5 more people needed, 3 of them not advocates"),
  ])
  func `an unproven promise says who is missing`(people: Int, others: Int, expected: String) throws
  {
    let missing = try #require(Promise.Shortfall(people: people, nonAdvocates: others))
    #expect(Promise.Verdict.unproven(missing).text == expected)
  }
}
