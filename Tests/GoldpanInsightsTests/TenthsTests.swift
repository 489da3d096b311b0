import GoldpanInsights
import TestSupport
import Testing

@Suite struct TenthsTests {
  @Test(
    arguments: [
      (0, "0.0"), (2.04, "2.0"), (2.05, "2.1"), (2.25, "2.3"), (9.96, "10.0"), (-0.04, "0.0"),
      (-0.05, "-0.1"), (-12.34, "-12.3"), (10, "10.0"), (.nan, "0.0"), (.infinity, "0.0"),
    ] as [(Double, String)])
  func `prints one decimal, halves away from zero`(_ value: Double, _ expected: String) {
    #expect(oneDecimal(value) == expected)
  }

  @Test(
    arguments: [
      (0, "0.00"), (0.645, "0.65"), (0.6449, "0.64"), (1, "1.00"), (-0.01, "-0.01"),
      (-0.001, "0.00"), (12.345, "12.35"), (.nan, "0.00"),
    ] as [(Double, String)])
  func `prints two decimals, halves away from zero`(_ value: Double, _ expected: String) {
    #expect(twoDecimals(value) == expected)
  }

  @Test(
    arguments: [
      (0, "0.000"), (0.0625, "0.063"), (0.6664, "0.666"), (1, "1.000"), (-0.045, "-0.045"),
      (-0.0001, "0.000"), (12.3456, "12.346"), (.nan, "0.000"),
    ] as [(Double, String)])
  func `prints three decimals, halves away from zero`(_ value: Double, _ expected: String) {
    #expect(threeDecimals(value) == expected)
  }

  @Test(
    arguments: [
      ([38.4, 25.9, 10.2, 4.5], 79, [38, 26, 10, 5]),
      ([3.5, 3.5], 7, [4, 3]),
      ([0.4, 0.4, 0.2], 1, [1, 0, 0]),
      ([], 0, []),
      ([79.5], 79, [79]),
      ([79.5], 80, [80]),
    ] as [([Double], Int, [Int])])
  func `shares by largest remainder`(_ parts: [Double], _ total: Int, _ expected: [Int]) {
    #expect(apportioned(parts, total: total) == expected)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `shares add up`(_ seed: UInt64) {
    var random = Seeded(seed)
    let parts = (0...Int(seed % 12)).map { _ in Double.random(in: 0...9, using: &random) }
    let total = tenths(parts.reduce(0, +) / 10)
    let shares = apportioned(parts, total: total)
    #expect(shares.reduce(0, +) == total)
    for (share, part) in zip(shares, parts) { #expect(abs(Double(share) - part) < 1.5) }
  }
}
