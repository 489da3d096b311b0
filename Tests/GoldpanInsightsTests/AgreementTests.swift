import GoldpanInsights
import TestSupport
import Testing

@Suite struct CohensKappaTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let table: [[Int]]
    let kappa: Double
    var error: Double?
    var tolerance = 0.00005
  }

  @Test(arguments: [
    Case(
      testDescription: "FIELD.md, fair", table: [[20, 5], [10, 15]], kappa: 0.4, error: 0.127),
    Case(testDescription: "FIELD.md, first of two", table: [[45, 15], [25, 15]], kappa: 0.1304),
    Case(testDescription: "FIELD.md, second of two", table: [[25, 35], [5, 35]], kappa: 0.2593),
    // Fleiss, Levin & Paik 2003, table 18.1: κ .68 and, computed from that, standard error .087.
    Case(
      testDescription: "three categories", table: [[75, 1, 4], [5, 4, 1], [0, 0, 10]],
      kappa: 0.6765, error: 0.0877, tolerance: 0.0005),
    Case(testDescription: "full agreement", table: [[3, 0], [0, 4]], kappa: 1, error: 0),
    Case(testDescription: "full disagreement", table: [[0, 5], [5, 0]], kappa: -1, error: 0),
    Case(testDescription: "one coder says it of nothing", table: [[0, 4], [0, 6]], kappa: 0),
  ])
  func `is what was published`(_ test: Case) throws {
    let kappa = try #require(CohensKappa(test.table))
    #expect(abs(kappa.value - test.kappa) < test.tolerance)
    if let error = test.error { #expect(abs(kappa.standardError - error) < 0.0005) }
    guard let estimate = kappa.estimate else { return #expect(kappa.standardError < 1e-6) }
    #expect(estimate.low < kappa.value && kappa.value < estimate.high)
    #expect(estimate.low >= -1 && estimate.high <= 1)
  }

  /// QualCoder's report says .6601 of these counts: it leaves the 44 units out that nobody coded, and
  /// multiplies the chances of both values where they add up.
  @Test func `counts units that nobody coded`() throws {
    #expect(abs(try #require(CohensKappa([[4, 1], [1, 44]])).value - 0.7778) < 0.00005)
    let coded = try #require(CohensKappa([[4, 1], [1, 0]]))
    let product = (5.0 / 6) * (5.0 / 6) * (1.0 / 6) * (1.0 / 6)
    #expect(abs((coded.observed - product) / (1 - product) - 0.6601) < 0.00005)
  }

  @Test(arguments: [
    [[3, 0], [0, 4]], [[0, 4], [0, 6]], [[0, 0, 9], [0, 0, 4], [0, 0, 2]],
  ])
  func `has no interval without a standard error`(_ table: [[Int]]) throws {
    let kappa = try #require(CohensKappa(table))
    #expect(kappa.estimate == nil)
  }

  @Test(arguments: [
    [], [[0]], [[7]], [[0, 0], [0, 0]], [[0, 0], [0, 9]], [[9, 0], [0, 0]],
  ])
  func `is not defined where chance agrees on everything`(_ table: [[Int]]) {
    #expect(CohensKappa(table) == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `is symmetric, and 1 only for identical coders`(_ seed: UInt64) {
    var random = Seeded(seed)
    let size = Int.random(in: 1...4, using: &random)
    let table = (0..<size).map { _ in
      (0..<size).map { _ in Int.random(in: 0...Int(seed / 10 + 1), using: &random) }
    }
    let turned = table.indices.map { column in table.map { $0[column] } }
    let (there, back) = (CohensKappa(table), CohensKappa(turned))
    #expect((there == nil) == (back == nil))
    guard let there, let back else { return }
    #expect(abs(there.value - back.value) < 1e-12)
    #expect(abs(there.standardError - back.standardError) < 1e-9)
    let isIdentical = table.indices.allSatisfy { row in
      table.indices.allSatisfy { $0 == row || table[row][$0] == 0 }
    }
    #expect((there.value > 1 - 1e-12) == isIdentical)
  }
}

@Suite struct EstimateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let part, whole: Int
    let low, high: Double
    var testDescription: String { "\(part) of \(whole)" }
  }

  /// Newcombe 1998 ("Two-sided confidence intervals for the single proportion"), table I, method 3.
  @Test(arguments: [
    Case(part: 81, whole: 263, low: 0.2553, high: 0.3662),
    Case(part: 15, whole: 148, low: 0.0624, high: 0.1605),
    Case(part: 0, whole: 20, low: 0, high: 0.1611),
    Case(part: 1, whole: 29, low: 0.0061, high: 0.1718),
    Case(part: 20, whole: 20, low: 0.8389, high: 1),
  ])
  func `has Wilson's interval as published`(_ test: Case) throws {
    let estimate = try #require(Estimate(share: test.part, of: test.whole))
    #expect(estimate.value == Double(test.part) / Double(test.whole))
    #expect(abs(estimate.low - test.low) < 0.00005)
    #expect(abs(estimate.high - test.high) < 0.00005)
  }

  @Test func `has none of nothing`() { #expect(Estimate(share: 0, of: 0) == nil) }
}

@Suite struct ConfusionTests {
  @Test func `F1 is the harmonic mean, in an interval around it`() throws {
    for (right, wrong, missed) in [(6, 3, 3), (3, 1, 1), (5, 0, 3), (1, 40, 2)] {
      let confusion = Confusion(right: right, wrong: wrong, missed: missed, absent: 10)
      let precision = try #require(confusion.precision).value
      let recall = try #require(confusion.recall).value
      let f1 = try #require(confusion.f1)
      #expect(abs(f1.value - 2 * precision * recall / (precision + recall)) < 1e-12)
      #expect(f1.low < f1.value && f1.value < f1.high)
    }
  }

  @Test func `what is not defined is not there`() {
    let nothing = Confusion(right: 0, wrong: 0, missed: 0, absent: 9)
    #expect(nothing.precision == nil && nothing.recall == nil)
    #expect(nothing.f1 == nil && nothing.kappa == nil)
    let unfound = Confusion(right: 0, wrong: 0, missed: 4, absent: 6)
    #expect(unfound.precision == nil && unfound.recall?.value == 0)
    #expect(unfound.f1?.value == 0 && unfound.kappa?.value == 0)
  }
}
