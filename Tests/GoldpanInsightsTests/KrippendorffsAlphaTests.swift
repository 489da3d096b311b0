import GoldpanInsights
import TestSupport
import Testing

@Suite struct KrippendorffsAlphaTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// A row a coder; a point or star: no value.
    let coders: [String]
    var metric = KrippendorffsAlpha.Metric.nominal
    let alpha: Double
  }

  /// Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C.
  private static let four = [
    "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
  ]

  @Test(arguments: [
    Case(testDescription: "section A, binary", coders: ["0100000010", "1110010000"], alpha: 0.095),
    Case(
      testDescription: "section B, nominal", coders: ["aabbdcccedda", "babbbcccedd d"], alpha: 0.692
    ),
    Case(testDescription: "section C, nominal", coders: four, alpha: 0.743),
    Case(testDescription: "section C, ordinal", coders: four, metric: .ordinal, alpha: 0.815),
    Case(testDescription: "section C, interval", coders: four, metric: .interval, alpha: 0.849),
    Case(testDescription: "section C, ratio", coders: four, metric: .ratio, alpha: 0.797),
    Case(
      testDescription: "three coders, much missing",
      coders: ["*****3412113 3*3", "1*213343*******", "**21344*211 33*4"], alpha: 0.691),
  ])
  func `is what was published`(_ test: Case) throws {
    let rows = test.coders.map { row in row.filter { $0 != " " }.map(value) }
    let alpha = try #require(KrippendorffsAlpha(rows, metric: test.metric))
    #expect(abs(alpha.value - test.alpha) < 0.0005, "\(alpha.value)")
    guard test.metric == .nominal else { return }
    let names = test.coders.map { row in
      row.filter { $0 != " " }.map { ".*".contains($0) ? nil : String($0) }
    }
    #expect(KrippendorffsAlpha(names) == alpha)
  }

  /// A digit as a number, a letter as its place in the alphabet.
  private func value(_ character: Character) -> Double? {
    ".*".contains(character)
      ? nil : Double(character.wholeNumberValue ?? Int(character.asciiValue ?? 0))
  }

  @Test(
    arguments: [
      [], [[]], [[1]], [[1, nil], [nil, 2]], [[1, 1], [1, 1]], [[0, 5], [0, nil]],
    ] as [[[Double?]]])
  func `is not defined without two values that could differ`(_ rows: [[Double?]]) {
    for metric in KrippendorffsAlpha.Metric.allCases {
      #expect(KrippendorffsAlpha(rows, metric: metric) == nil)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `does not mind the order of coders and units, and is 1 only without disagreement`(
    _ seed: UInt64
  ) {
    var random = Seeded(seed)
    let units = 1 + Int(seed / 8)
    let most = Int.random(in: 0...4, using: &random)
    let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      (0..<units).map { _ in
        Int.random(in: 0...3, using: &random) == 0
          ? nil : Double(Int.random(in: 0...most, using: &random))
      }
    }
    let order = (0..<units).shuffled(using: &random)
    let shuffled = rows.shuffled(using: &random).map { row in order.map { row[$0] } }
    let agrees = (0..<units).allSatisfy { unit in Set(rows.compactMap { $0[unit] }).count <= 1 }
    for metric in KrippendorffsAlpha.Metric.allCases {
      let (there, back) = (
        KrippendorffsAlpha(rows, metric: metric), KrippendorffsAlpha(shuffled, metric: metric)
      )
      #expect((there == nil) == (back == nil))
      guard let there, let back else { continue }
      #expect(abs(there.value - back.value) < 1e-9)
      #expect((there.value == 1) == agrees)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `comes near Fleiss' kappa where nothing is missing`(_ seed: UInt64) throws {
    var random = Seeded(seed)
    let (units, coders) = (400, Int.random(in: 2...5, using: &random))
    let rows = (0..<coders).map { _ in
      (0..<units).map { unit in
        Bool.random(using: &random)
          ? Double(unit % 3) : Double(Int.random(in: 0...2, using: &random))
      }
    }
    let table = (0..<units).map { unit in
      (0...2).map { value in rows.count { $0[unit] == Double(value) } }
    }
    let alpha = try #require(KrippendorffsAlpha(rows))
    let kappa = try #require(FleissKappa(table))
    #expect(alpha.units == units && abs(alpha.value - kappa.value) < 1 / Double(units))
  }
}

@Suite struct FleissKappaTests {
  /// The worked example of Wikipedia's article "Fleiss' kappa".
  @Test func `is what was published`() throws {
    let kappa = try #require(
      FleissKappa([
        [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
        [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
      ]))
    #expect(abs(kappa.value - 0.210) < 0.0005)
    #expect(abs(kappa.observed - 0.378) < 0.0005 && abs(kappa.expected - 0.213) < 0.0005)
  }

  @Test(arguments: [[], [[]], [[1, 0]], [[2, 0], [2, 0]]])
  func `is not defined where nothing could differ`(_ table: [[Int]]) {
    #expect(FleissKappa(table) == nil)
  }

  @Test func `is 1 for full agreement`() {
    #expect(FleissKappa([[3, 0], [0, 3], [3, 0]])?.value == 1)
  }
}
