import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

/// So many new tags interview by interview: the first has `counts[0]`, and so on.
private func interviews(_ counts: [Int]) -> [Interview] {
  counts.enumerated().map { place, count in
    Interview(
      name: "P\(place)", tags: (0..<count).map { GoldpanCoding.Tag.ID("pain/t\(place)-\($0)") })
  }
}

@Suite struct SaturationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let newTags: [Int]
    var base = 4
    var run = 2
    var threshold = 5.0
    let outcome: Saturation.Point

    var criterion: Saturation.Criterion {
      Saturation.Criterion(base: base, run: run, threshold: threshold)
    }
    var testDescription: String { "\(newTags) \(base)/\(run)/\(threshold)" }
  }

  private static let falling = [16, 9, 7, 5, 2, 1, 1, 0, 1, 0, 0, 0]
  private static let fours = Array(repeating: 4, count: 8)

  @Test(arguments: [
    // The vectors of Guest, Namey & Chen 2020.
    Case(newTags: [4, 3, 2, 1, 1, 0, 0, 0], outcome: .reached(5)),
    Case(newTags: falling, outcome: .reached(6)),
    Case(newTags: falling, run: 3, outcome: .reached(7)),
    Case(newTags: falling, threshold: 0, outcome: .reached(9)),
    Case(newTags: fours, outcome: .never),
    // Edges.
    Case(newTags: [], outcome: .tooFew),
    Case(newTags: [4, 3, 2, 1, 1], outcome: .tooFew),
    Case(newTags: [4, 3, 2, 1, 0, 0], outcome: .reached(4)),
    Case(newTags: [4, 3, 2, 1, 1, 1], outcome: .never),
    Case(newTags: [0, 0, 0, 0, 3, 0, 0], outcome: .emptyBase),
    Case(newTags: [0, 0, 0, 0, 0, 0], outcome: .emptyBase),
    Case(newTags: fours, threshold: 100, outcome: .reached(4)),
    Case(newTags: [1, 0, 0, 0, 9, 9, 1, 0], threshold: 100, outcome: .reached(6)),
    Case(newTags: [1, 0, 0, 0, 9, 9], threshold: 100, outcome: .never),
    Case(newTags: [20, 0, 0, 0, 1, 0], outcome: .reached(4)),
    Case(newTags: [100, 0, 0, 0, 29, 0], threshold: 29, outcome: .reached(4)),
    Case(newTags: [100, 0, 0, 0, 29, 1], threshold: 29, outcome: .never),
    Case(newTags: [3, 0], base: 1, run: 1, outcome: .reached(1)),
    Case(newTags: [3, 1, 0], base: 1, run: 1, outcome: .reached(2)),
  ])
  func `reads the published vectors and what lies at their edges`(_ some: Case) {
    #expect(Saturation.Point(newTags: some.newTags, by: some.criterion) == some.outcome)
    let saturation = Saturation(of: interviews(some.newTags), by: some.criterion)
    #expect(saturation.outcome == some.outcome)
    #expect(saturation.steps.map(\.new.count) == some.newTags)
    #expect(saturation.steps.last?.total ?? 0 == some.newTags.reduce(0, +))
  }

  @Test func `gives the ratio of each run where it begins`() {
    let ratios = Saturation(of: interviews([4, 3, 2, 1, 1, 0, 0, 0])).steps.map(\.ratio)
    #expect(ratios == [nil, nil, nil, nil, 0.1, 0, 0, nil])
  }

  @Test func `a tag is new once`() {
    let saturation = Saturation(of: [
      Interview(name: "b", tags: ["pain/x", "pain/y", "pain/x"]),
      Interview(name: "a", tags: ["pain/y", "pain/z"]),
    ])
    #expect(saturation.steps.map(\.new) == [["pain/x", "pain/y"], ["pain/z"]])
    #expect(saturation.steps.map(\.total) == [2, 3])
    #expect(saturation.outcome == .tooFew)
  }

  @Test func `stands in the order of dates, then of names, what has none last`() {
    let order = [
      Interview(name: "A", tags: []), Interview(name: "D", date: "2025-05-02", tags: []),
      Interview(name: "C", date: "2025-05-02", tags: []),
      Interview(name: "Z", date: "2025-05-01", tags: []),
      Interview(name: "B", date: "May 2025", tags: []),
    ].inOrderOfTime
    #expect(order.map(\.name) == ["Z", "C", "D", "A", "B"])
  }
}

@Suite struct SaturationBandTests {
  @Test func `where every interview brings the same, order does not matter`() {
    let same = (1...8).map { Interview(name: "P\($0)", tags: ["pain/x", "pain/y"]) }
    let band = SaturationBand(of: same)
    #expect(band.totals == Array(repeating: 2...2, count: 8))
    #expect(band.orders == 1000 && !band.areAll)
    #expect((band.earliest, band.latest) == (.reached(4), .reached(4)))
    #expect(band.neverShare == 0)
  }

  @Test(arguments: [(0, 1), (1, 1), (2, 2), (3, 6), (5, 120), (6, 720), (7, 1000), (40, 1000)])
  func `looks at all orders of few interviews and at some of many`(count: Int, orders: Int) {
    let band = SaturationBand(of: interviews(Array(repeating: 1, count: count)))
    #expect(band.orders == orders && band.areAll == (count <= 6))
    #expect(band.totals == (0..<count).map { ($0 + 1)...($0 + 1) })
    #expect(band.latest == (count < 6 ? .tooFew : .never))
  }

  @Test func `counts all orders exactly`() {
    // Three of one tag each and one of three: it stands first in a quarter of the 24 orders.
    let four = interviews([1, 1, 1, 3])
    let band = SaturationBand(of: four, by: Saturation.Criterion(base: 1, run: 1, threshold: 40))
    #expect(band.totals == [1...3, 2...4, 3...5, 6...6])
    #expect((band.earliest, band.latest) == (.reached(1), .never))
    #expect(band.neverShare == 0.75)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `is the same whenever it is computed, never falls and ends with every tag`(seed: UInt64) {
    var dice = Seeded(seed)
    let many = (0..<Int.random(in: 1...12, using: &dice)).map { place in
      Interview(
        name: "P\(place)",
        tags: (0..<Int.random(in: 0...6, using: &dice)).map { _ in
          GoldpanCoding.Tag.ID("pain/t\(Int.random(in: 0..<15, using: &dice))")
        })
    }
    let band = SaturationBand(of: many)
    #expect(band == SaturationBand(of: many))
    let all = Set(many.flatMap(\.tags)).count
    #expect(band.totals.last == all...all)
    for (one, next) in zip(band.totals, band.totals.dropFirst()) {
      #expect(one.lowerBound <= next.lowerBound && one.upperBound <= next.upperBound)
    }
  }

  @Test func `a thousand interviews take no time in the square of their number`() {
    let many = (0..<1200).map { place in
      Interview(
        name: "P\(place)",
        tags: (0..<8).map { GoldpanCoding.Tag.ID("pain/t\((place * 7 + $0 * 13) % 90)") })
    }
    var band: SaturationBand?
    let time = ContinuousClock().measure { band = SaturationBand(of: many) }
    #expect(band?.totals.count == 1200 && band?.totals.last == 90...90)
    #expect(time < .seconds(30))
  }
}
