import GoldpanInsights
import TestSupport
import Testing

@Suite struct BetaComparisonTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let one, other: (a: Double, b: Double)
    let expected: Double
    var testDescription: String { "Beta\(one) above Beta\(other)" }

    init(_ one: (Double, Double), _ other: (Double, Double), _ expected: Double) {
      (self.one, self.other, self.expected) = (one, other, expected)
    }
  }

  /// Beta(n, 1) is above Beta(m, 1) with n / (n + m); turned round, Beta(1, n) below Beta(1, m).
  @Test(arguments: [
    Case((1, 1), (1, 1), 1.0 / 2),
    Case((2, 1), (1, 1), 2.0 / 3),
    Case((5, 1), (1, 1), 5.0 / 6),
    Case((2.5, 1), (1.3, 1), 2.5 / 3.8),
    Case((40, 1), (1.7, 1), 40 / 41.7),
    Case((1, 1.3), (1, 2.5), 2.5 / 3.8),
    Case((1, 300), (1, 2), 2.0 / 302),
    Case((2, 1), (1, 2), 5.0 / 6),
    Case((3, 1), (1, 3), 19.0 / 20),
    Case((7.2, 3.1), (7.2, 3.1), 0.5),
    Case((500, 500), (500, 500), 0.5),
  ])
  func `is what the integral gives`(_ test: Case) {
    let one = BetaDistribution(test.one.a, test.one.b)
    let other = BetaDistribution(test.other.a, test.other.b)
    #expect(abs(one.probability(above: other) - test.expected) < 1e-6)
  }

  /// Σ B(a₂ + i, b₁ + b₂) / ((b₁ + i) B(1 + i, b₁) B(a₂, b₂)) over i < a₁, whole a₁ (Miller 2014),
  /// with products in place of beta functions.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `is what the finite sum gives for whole numbers`(seed: UInt64) {
    var random = Seeded(seed)
    let size = 3 + Int(seed)
    func number() -> Int { Int.random(in: 1...size, using: &random) }
    let (a, b, c, d) = (number(), number(), number(), number())
    let one = BetaDistribution(Double(a), Double(b))
    let other = BetaDistribution(Double(c), Double(d))
    #expect(abs(one.probability(above: other) - sum(a, b, c, d)) < 1e-6)
    #expect(abs(one.probability(above: other) + other.probability(above: one) - 1) < 1e-9)
  }

  private func sum(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Double {
    // The first term is B(c, b + d) / B(c, d) = Π (d + j) / (c + d + j) over j < b.
    var term = (0..<b).reduce(1.0) { $0 * Double(d + $1) / Double(c + d + $1) }
    var total = 0.0
    for i in 0..<a {
      total += term
      // From i to i + 1 each factor of the term changes by a quotient of whole numbers.
      term *= Double(c + i) * Double(b + i) / (Double(c + b + d + i) * Double(1 + i))
    }
    return total
  }

  @Test func `is sure where nothing overlaps`() {
    let (low, high) = (BetaDistribution(1, 4000), BetaDistribution(4000, 1))
    #expect(high.probability(above: low) > 0.999999)
    #expect(low.probability(above: high) < 0.000001)
  }
}
