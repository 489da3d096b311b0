import GoldpanInsights
import Testing

@Suite struct ChiSquaredTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let table: [[Int]]
    let value: Double
    let degrees: Int
    let p: Double
    let isRough: Bool
    var testDescription: String { name }
  }

  @Test(arguments: [
    // The worked example of the English Wikipedia's "Chi-squared test", which prints 24.57 and 6.
    Case(
      name: "collars by neighbourhood",
      table: [[90, 60, 104, 95], [30, 50, 51, 20], [30, 40, 45, 35]],
      value: 24.5712028585826, degrees: 6, p: 0.0004098425861096696, isRough: false),
    // Fisher, Statistical Methods for Research Workers (1925), §21: convictions of twins.
    Case(
      name: "twins of criminals", table: [[2, 15], [10, 3]], value: 13.031674208144796, degrees: 1,
      p: 0.00030626663018354963, isRough: false),
    Case(
      name: "few people", table: [[1, 3], [2, 2]], value: 0.5333333333333333, degrees: 1,
      p: 0.4652088184521417, isRough: true),
    Case(
      name: "all on one side", table: [[5, 0], [0, 5]], value: 10, degrees: 1,
      p: 0.001565402258002549, isRough: true),
    Case(
      name: "no difference", table: [[3, 3], [3, 3]], value: 0, degrees: 1, p: 1, isRough: true),
    Case(
      name: "an empty column is none", table: [[10, 0, 20, 30], [6, 0, 9, 17]],
      value: 0.27157465150403504, degrees: 2, p: 0.873028283380073, isRough: false),
  ])
  func `is what was published, and what SciPy computes`(_ test: Case) throws {
    let found = try #require(ChiSquared(test.table))
    #expect(abs(found.value - test.value) < 1e-9)
    #expect(found.degreesOfFreedom == test.degrees)
    #expect(abs(found.p - test.p) < 1e-9)
    #expect(found.isRough == test.isRough)
  }

  @Test(arguments: [
    [], [[]], [[1, 2]], [[1, 2], [0, 0]], [[1, 0], [2, 0]], [[0, 0], [0, 0]],
  ])
  func `nothing to compare is no χ²`(_ table: [[Int]]) {
    #expect(ChiSquared(table) == nil)
  }

  /// a, x and Q(a, x): the 5 % and 1 % points that χ² tables print, and SciPy 1.17.1's `gammaincc`.
  static let points: [(a: Double, x: Double, q: Double)] = [
    (0.5, 1.920729410347062, 0.05), (0.5, 3.3174483005106072, 0.01), (1, 2.9957322735539895, 0.05),
    (2, 4.743864518390577, 0.05), (5, 9.153519026637573, 0.05), (15, 21.886485912871095, 0.05),
    (50, 62.17105670200203, 0.05), (0.5, 1e-6, 0.9988716212090307),
    (0.5, 50, 1.5239706048320995e-23), (100, 100, 0.48670120172085135),
    (1000, 1100, 0.0010593232539299773), (3, 0, 1), (3, .infinity, 0),
  ]

  @Test(arguments: points)
  func `the incomplete gamma function is what tables print`(_ a: Double, _ x: Double, _ q: Double) {
    #expect(abs(IncompleteGamma.upper(a, x) - q) < 1e-9)
  }

  /// n of N here, m of M there, and the probability by SciPy's quadrature of two Beta densities.
  static let shares: [(counts: [Int], certainty: Double)] = [
    ([5, 6, 1, 7], 0.9911421911421912), ([3, 3, 0, 5], 0.995238095238095), ([0, 4, 0, 4], 0.5),
    ([8, 12, 4, 12], 0.9423807280349212), ([7, 7, 6, 40], 0.9999933411395667),
    ([0, 3, 5, 5], 0.004761904761904762), ([120, 200, 90, 200], 0.998655736586944),
    ([0, 0, 0, 0], 0.5),
  ]

  @Test(arguments: shares)
  func `a share is larger than another with this certainty`(_ n: [Int], _ certainty: Double) {
    let found = ShareComparison.certainty(n[0], of: n[1], above: n[2], of: n[3])
    let back = ShareComparison.certainty(n[2], of: n[3], above: n[0], of: n[1])
    #expect(abs(found - certainty) < 1e-9)
    #expect(abs(found + back - 1) < 1e-9)
  }
}
