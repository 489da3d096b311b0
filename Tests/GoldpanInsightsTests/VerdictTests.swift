import GoldpanInsights
import Testing

@Suite struct VerdictTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let value, above6, atMost4: Double
    var keepAt = 0.80
    let verdict: Promise.Verdict
    let promiseable: Promise.Promiseable
  }

  @Test(arguments: [
    Case(
      testDescription: "6.00 is not above 6", value: 6, above6: 0.99, atMost4: 0,
      verdict: .refresh, promiseable: .no),
    Case(
      testDescription: "6.01 is", value: 6.01, above6: 0.99, atMost4: 0, verdict: .keep,
      promiseable: .firm),
    Case(
      testDescription: "6.01 without certainty is tentative", value: 6.01, above6: 0.55,
      atMost4: 0.01, verdict: .refresh, promiseable: .tentative),
    Case(
      testDescription: "certainty of 0.80 is enough to keep", value: 7, above6: 0.80, atMost4: 0,
      verdict: .keep, promiseable: .firm),
    Case(
      testDescription: "a hair less is not", value: 7, above6: 0.799999, atMost4: 0,
      verdict: .refresh, promiseable: .tentative),
    Case(
      testDescription: "4.00 is not below 4", value: 4, above6: 0, atMost4: 0.99,
      verdict: .refresh, promiseable: .no),
    Case(
      testDescription: "3.99 is", value: 3.99, above6: 0, atMost4: 0.99, verdict: .overhaul,
      promiseable: .no),
    Case(
      testDescription: "certainty of 0.80 is enough to overhaul", value: 3, above6: 0,
      atMost4: 0.80, verdict: .overhaul, promiseable: .no),
    Case(
      testDescription: "a hair less is not enough", value: 3, above6: 0, atMost4: 0.799999,
      verdict: .refresh, promiseable: .no),
    Case(
      testDescription: "keep at 0.95 asks for more", value: 7, above6: 0.94, atMost4: 0,
      keepAt: 0.95, verdict: .refresh, promiseable: .tentative),
  ])
  func `draws the line where the design draws it`(_ test: Case) {
    let verdict = Promise.Verdict(
      value: test.value, certaintyAbove6: test.above6, certaintyAtMost4: test.atMost4,
      keepAt: test.keepAt)
    let promiseable = Promise.Promiseable(
      value: test.value, certaintyAbove6: test.above6, keepAt: test.keepAt)
    #expect(verdict == test.verdict)
    #expect(promiseable == test.promiseable)
  }

  @Test(
    arguments: [
      (0, 0, 5), (4, 4, 1), (5, 5, nil), (5, 2, 1), (8, 0, 3), (5, 3, nil), (3, 0, 3), (1, 1, 4),
    ] as [(Int, Int, Int?)])
  func `says how many more people are needed`(_ people: Int, _ others: Int, _ missing: Int?) {
    #expect(Promise.Shortfall(people: people, nonAdvocates: others)?.total == missing)
  }

  private static let unproven =
    Promise.Shortfall(people: 0, nonAdvocates: 0)
    .map(Promise.Verdict.unproven) ?? .refresh

  @Test(
    arguments: [
      ([], false, nil),
      ([.keep, .keep], false, .keep),
      ([.keep, .keep], true, .refresh),
      ([.keep, .refresh], false, .refresh),
      ([.keep, .overhaul], false, .overhaul),
      ([.keep, .refresh, .overhaul], false, .refresh),
      ([unproven, .keep], false, .keep),
      ([unproven, unproven, .overhaul], false, .unproven),
      ([unproven, .overhaul, .keep], false, .overhaul),
      ([unproven], false, .unproven),
    ] as [([Promise.Verdict], Bool, PromiseScorecard.SetVerdict?)])
  func `judges the set by its proven promises`(
    _ verdicts: [Promise.Verdict], _ strength: Bool, _ expected: PromiseScorecard.SetVerdict?
  ) {
    let verdict = PromiseScorecard.SetVerdict(verdicts, hasUnpromisedStrength: strength)
    #expect(verdict == expected)
  }
}
