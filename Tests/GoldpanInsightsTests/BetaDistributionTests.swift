import GoldpanInsights
import Testing

/// The references were computed with SciPy's `betainc` and `betaincinv`.
@Suite struct BetaDistributionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let a, b, argument, expected: Double
    var testDescription: String { "Beta(\(a), \(b)) at \(argument)" }

    init(_ a: Double, _ b: Double, _ argument: Double, _ expected: Double) {
      (self.a, self.b, self.argument, self.expected) = (a, b, argument, expected)
    }
  }

  @Test(arguments: [
    Case(1, 1, 0.3, 0.3),
    Case(1, 1, 0.6, 0.6),
    Case(2, 3, 0.5, 0.6875),
    Case(0.5, 0.5, 0.25, 0.33333333333333337),
    Case(10.1, 2.9, 0.6, 0.07389084932669161),
    Case(3.31, 9.69, 0.4, 0.8816766344200723),
    Case(8.5, 5, 0.6, 0.3942704097871482),
    Case(1, 13, 0.05, 0.4866579167204949),
    Case(13, 1, 0.95, 0.5133420832795048),
    Case(5.8, 1, 0.6, 0.05167461531059221),
    Case(31.4, 30.2, 0.5, 0.4388290768299671),
    Case(250.5, 100.25, 0.7, 0.2746568083975864),
    Case(1000, 1000, 0.49, 0.1855526594315119),
    Case(1.0001, 4000, 0.0005, 0.8647103187390465),
    Case(20, 0.5, 0.999, 0.8424161860163615),
    Case(2, 3, 0, 0),
    Case(2, 3, 1, 1),
    Case(2, 3, -1, 0),
    Case(2, 3, 7, 1),
  ])
  func `cumulates as the tables say`(_ test: Case) {
    let value = BetaDistribution(test.a, test.b).cumulative(test.argument)
    #expect(abs(value - test.expected) < 1e-9)
  }

  @Test(arguments: [
    Case(1, 1, 0.05, 0.05),
    Case(1, 1, 0.95, 0.95),
    Case(2, 3, 0.05, 0.09761146288641434),
    Case(2, 3, 0.95, 0.7513953742698181),
    Case(10.1, 2.9, 0.05, 0.571308656545576),
    Case(10.1, 2.9, 0.95, 0.9327583368913253),
    Case(3.31, 9.69, 0.05, 0.08679889022099657),
    Case(3.31, 9.69, 0.95, 0.4666768518781525),
    Case(1, 13, 0.05, 0.003937864227644454),
    Case(13, 1, 0.95, 0.9960621357723556),
    Case(250.5, 100.25, 0.5, 0.7145913899872118),
    Case(1000, 1000, 0.05, 0.4816138987029633),
    Case(0.5, 0.5, 0.05, 0.0061558297024311365),
  ])
  func `finds quantiles as the tables say`(_ test: Case) {
    let value = BetaDistribution(test.a, test.b).quantile(test.argument)
    #expect(abs(value - test.expected) < 1e-9)
  }

  @Test func `mirrors when successes and failures change places`() {
    for (a, b, x) in [(1.0, 2.0, 0.1), (3.3, 9.7, 0.42), (12.5, 1.5, 0.99)] {
      let there = BetaDistribution(a, b).cumulative(x)
      let back = 1 - BetaDistribution(b, a).cumulative(1 - x)
      #expect(abs(there - back) < 1e-12)
    }
  }
}
