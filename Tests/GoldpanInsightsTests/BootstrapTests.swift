import GoldpanInsights
import TestSupport
import Testing

@Suite struct BootstrapTests {
  private func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  @Test func `the interval of a mean is as wide as its standard error says`() throws {
    let values = (0..<400).map { Double($0 % 2) }
    let estimate = try #require(Bootstrap(draws: 2000).estimate(of: values, mean))
    // 1.96 × √(.25 / 400) = .049
    #expect(estimate.value == 0.5)
    #expect(abs(estimate.low - 0.451) < 0.004 && abs(estimate.high - 0.549) < 0.004)
  }

  @Test func `the same seed draws the same, another seed others`() {
    let values = (0..<50).map { Double($0 * $0) }
    let first = Bootstrap().estimate(of: values, mean)
    #expect(first == Bootstrap().estimate(of: values, mean))
    #expect(first != Bootstrap(seed: 2).estimate(of: values, mean))
  }

  @Test func `draws without a value are left out, and most of them must have one`() throws {
    // Without the only 1 of ten, as in 35 of 100 draws, the figure has no value.
    let values: [Double] = [1] + [Double](repeating: 0, count: 9)
    let rare = Bootstrap().estimate(of: values) { $0.contains(1) ? mean($0) : nil }
    #expect(try #require(rare).low == 0.1)
    // Without either of two rare ones, as in more than half of them.
    let rarer = Bootstrap().estimate(of: values) { drawn in
      drawn.count { $0 == 1 } >= 2 ? mean(drawn) : nil
    }
    #expect(rarer == nil)
  }

  @Test func `what never differs has no interval`() {
    #expect(Bootstrap().estimate(of: [3, 3, 3], mean) == nil)
    #expect(Bootstrap().estimate(of: [], mean) == nil)
    let noise = Bootstrap().intervals(units: 5) { drawn in [Double(drawn[0]) * 1e-16] }
    #expect(noise == [nil], "what arithmetic leaves is no width")
    #expect(Bootstrap().intervals(units: 0) { _ in [1] } == [])
  }

  /// Efron & Tibshirani 1993, table 2.1 and chapter 13: 2000 draws of the treated mice's mean; exact
  /// percentiles depend on the draws.
  @Test func `comes near the published interval of seven mice`() throws {
    let treated: [Double] = [94, 197, 16, 38, 99, 141, 23]
    let estimate = try #require(Bootstrap(draws: 5000).estimate(of: treated, mean))
    #expect(abs(estimate.value - 86.86) < 0.005)
    #expect(abs((estimate.high - estimate.low) / (2 * 1.96) - 23.36) < 2.5)
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `covers the truth about as often as it says`(_ seed: UInt64) {
    var random = Seeded(seed)
    var covered = 0
    for round in 0..<50 {
      let values = (0..<60).map { _ in Double.random(in: 0..<1, using: &random) }
      guard
        let estimate = Bootstrap(draws: 200, seed: seed &* 100 &+ UInt64(round))
          .estimate(of: values, mean)
      else { continue }
      if estimate.low <= 0.5, 0.5 <= estimate.high { covered += 1 }
    }
    // 95 of 100 in the long run; 40 of 50 are left in one of many thousands.
    #expect(covered >= 40)
  }
}
