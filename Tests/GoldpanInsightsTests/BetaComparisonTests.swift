import GoldpanInsights
import Testing

@Suite struct BetaComparisonTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let one, other: BetaDistribution
    let expected: Double
    var testDescription: String {
      "Beta(\(one.a), \(one.b)) above Beta(\(other.a), \(other.b))"
    }

    init(_ one: (Double, Double), _ other: (Double, Double), _ expected: Double) {
      self.one = BetaDistribution(one.0, one.1)
      self.other = BetaDistribution(other.0, other.1)
      self.expected = expected
    }
  }

  /// P(Beta(a, 1) > Beta(b, 1)) = a / (a + b); and for whole numbers the finite sum
  /// P(Beta(a, b) > Beta(c, d)) = Σ_{i<a} B(c + i, b + d) / ((b + i) B(1 + i, b) B(c, d)), worked by hand
  /// or in fractions.
  @Test(arguments: [
    Case((3, 1), (1, 1), 0.75), Case((1, 1), (3, 1), 0.25), Case((2.5, 1), (7.5, 1), 0.25),
    Case((1, 4), (1, 1), 0.2), Case((1, 40), (1, 400), 400.0 / 440), Case((900, 1), (100, 1), 0.9),
    Case((1, 1), (1, 1), 0.5), Case((4.2, 4.2), (9.7, 9.7), 0.5), Case((2, 1), (1, 2), 5.0 / 6),
    Case((1, 2), (2, 1), 1.0 / 6), Case((0.5, 1), (1.5, 1), 0.25), Case((5000, 1), (1, 5000), 1),
    Case((1, 1), (4000, 4000), 0.5), Case((3000, 1000), (1, 1), 0.75),
    Case((2000, 2000), (2, 1), 0.25 + 0.25 / 4001),
  ])
  func `is what closed forms say`(_ test: Case) {
    #expect(abs(test.one.probability(exceeding: test.other) - test.expected) < 1e-6)
  }

  /// The sum of the whole-number closed form, term by term.
  private func sum(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Double {
    // P(X > Y) where X and Y are the a-th and c-th of so many uniform numbers: hypergeometric terms.
    func choose(_ n: Int, _ k: Int) -> Double {
      (0..<k).reduce(1) { $0 * Double(n - $1) / Double($1 + 1) }
    }
    let (m, n) = (a + b - 1, c + d - 1)
    let below = (c...n).reduce(0.0) { total, k in
      total + choose(a - 1 + k, k) * choose(m - a + n - k, n - k)
    }
    return below / choose(m + n, n)
  }

  @Test(arguments: [(2, 3, 4, 5), (10, 3, 4, 8), (1, 12, 6, 6), (25, 40, 31, 33), (60, 2, 30, 3)])
  func `is what counting orders says for whole numbers`(_ a: Int, _ b: Int, _ c: Int, _ d: Int) {
    let one = BetaDistribution(Double(a), Double(b))
    let other = BetaDistribution(Double(c), Double(d))
    #expect(abs(one.probability(exceeding: other) - sum(a, b, c, d)) < 1e-6)
  }

  @Test func `one of the two is the greater`() {
    for step in 1...60 {
      let one = BetaDistribution(1 + Double(step * 7 % 23) / 3, 1 + Double(step * 11 % 29) / 2)
      let other = BetaDistribution(1 + Double(step * 5 % 19), 1 + Double(step * 13 % 31) / 5)
      let sum = one.probability(exceeding: other) + other.probability(exceeding: one)
      #expect(abs(sum - 1) < 1e-9)
    }
  }
}
