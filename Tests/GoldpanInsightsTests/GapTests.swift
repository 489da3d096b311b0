import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct GapTests {
  /// Customers and employees who rate promise `p`.
  private func rated(_ customers: [Double], _ employees: [Double]) -> Fieldwork {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/it"], broken: ["pain/it"])
    for (number, rating) in customers.enumerated() {
      study.say("P\(100 + number)", "expects/x")
      study.know("P\(100 + number)") { $0.ratings["p"] = rating }
    }
    for (number, rating) in employees.enumerated() {
      study.know("E\(100 + number)") {
        $0.audience = .employee
        $0.department = number < 2 ? "Care" : "Field"
        $0.ratings["p"] = rating
      }
    }
    return study
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let customers: [Double]
    let employees: [Double]
    let reading: Gap.Reading?
    var points: Double?
  }

  @Test(arguments: [
    Case(
      testDescription: "the company says yes, customers no",
      customers: [0, 0, 0, 0, 0, 0, 0, 4, 4, 5, 6], employees: [8, 9, 8, 7, 9, 6],
      reading: .blindSpot),
    Case(
      testDescription: "the company thinks little of itself",
      customers: [10, 10, 9, 9, 10, 8, 9, 10], employees: [3, 2, 4, 1, 2, 3],
      reading: .hiddenStrength),
    Case(
      testDescription: "less than a point apart", customers: [7, 8, 7, 8], employees: [8, 8],
      reading: .aligned, points: 0.5),
    Case(
      testDescription: "far apart, with too few people to be sure", customers: [5, 5],
      employees: [8], reading: .unclear, points: 3),
    Case(
      testDescription: "more than a point and less than two", customers: [5, 5], employees: [6.5],
      reading: .unclear, points: 1.5),
    Case(testDescription: "no employee", customers: [5, 5], employees: [], reading: nil),
    Case(testDescription: "no customer", customers: [], employees: [5], reading: nil),
  ])
  func `reads the two views`(_ test: Case) {
    let row = rated(test.customers, test.employees).insights.gap.rows.first
    #expect(row?.reading == test.reading)
    #expect((row == nil) == test.employees.isEmpty)
    if let points = test.points { #expect(abs((row?.points ?? 99) - points) < 1e-12) }
    #expect((row?.certainty == nil) == (test.reading == nil))
  }

  @Test(
    arguments: [
      (2, 0.9, .blindSpot), (1.999, 0.99, .unclear), (2, 0.899, .unclear),
      (-2, 0.1, .hiddenStrength), (-1.999, 0.01, .unclear), (-2, 0.101, .unclear),
      (0.999, 0.95, .aligned), (-0.999, 0.05, .aligned), (1, 0.5, .unclear), (-1, 0.5, .unclear),
    ] as [(Double, Double, Gap.Reading)])
  func `has sharp boundaries`(_ points: Double, _ certainty: Double, _ reading: Gap.Reading) {
    #expect(Gap.Reading(points: points, certainty: certainty) == reading)
  }

  @Test func `five of six employees and none of eleven customers see it kept`() throws {
    let customers: [Double] = [0, 1, 6, 2, 3, 4, 5, 0, 1, 2, 6]
    let row = try #require(rated(customers, [7, 8, 9, 10, 6.5, 6]).insights.gap.rows.first)
    #expect(row.company.above6 == 5)
    #expect(row.company.of == 6)
    #expect(row.customers.above6 == 0)
    #expect(row.customers.of == 11)
  }

  @Test func `the turns of employees count as those of customers do`() throws {
    var study = rated([0, 0, 0, 0], [])
    study.say("E1", "loved/it")
    study.say("E1", "pain/it")
    study.know("E1") { $0.audience = .employee }
    study.say("E2", "loved/it")
    study.know("E2") {
      $0.audience = .employee
      $0.consent = .withdrawn
    }
    let row = try #require(study.insights.gap.rows.first)
    #expect(row.company.score.mean == 5)
    #expect(row.company.of == 1)
    #expect(row.customers.of == 4)
  }

  @Test func `a focus group of employees weighs less`() throws {
    var study = rated([5, 5, 5], [])
    for number in 1...6 {
      study.say("E\(number)", "expects/x", in: "w1/staff")
      study.know("E\(number)") {
        $0.audience = .employee
        $0.ratings["p"] = 9
      }
    }
    study.groups = ["w1/staff"]
    let row = try #require(study.insights.gap.rows.first)
    #expect(abs(row.company.score.effectivePeople - 2.4) < 1e-12)
  }

  @Test func `only live promises, and only beside customers`() {
    var study = rated([5], [5])
    study.promise("draft", kept: ["loved/it"], status: .draft)
    #expect(study.insights.gap.rows.map(\.promise) == ["p"])
    study.options.audience = .employee
    #expect(study.insights.gap.rows.isEmpty)
  }

  @Test func `quotes customers, and the surest blind spot comes first`() throws {
    var study = rated([1, 1, 1, 1, 1, 1], [9, 9, 9, 9, 9, 9])
    study.promise("q", kept: ["loved/it"], broken: ["pain/it"])
    for number in 0..<6 {
      study.know("P\(100 + number)") { $0.ratings["q"] = 0 }
      study.know("E\(100 + number)") { $0.ratings["q"] = 9 }
    }
    study.say("P100", "pain/it")
    study.say("P101", "loved/it")
    study.say("E100", "pain/it")
    let gap = study.insights.gap
    #expect(gap.blindSpots.map(\.promise) == ["q", "p"])
    let quotes = try #require(gap.blindSpots.first).quotes
    #expect(quotes.typical == "q-P100-w1/P100-1")
    #expect(quotes.counter == "q-P101-w1/P101-1")
    #expect(Digest(study.insights).quote("q-P100-w1/P100-1") != nil)
  }

  @Test func `any fieldwork has a gap between minus ten and ten`() {
    for seed in UInt64(1)...40 {
      var study = Fieldwork.random(seed)
      for number in 0..<3 where study.people["P\(number)"] != nil {
        study.know("P\(number)") { $0.audience = .employee }
      }
      for row in study.insights.gap.rows {
        #expect(-10...10 ~= row.points ?? 0)
        #expect(0...1 ~= row.certainty ?? 0)
        #expect(row.company.above6 <= row.company.score.people)
        #expect((row.reading == nil) == (row.points == nil))
      }
    }
  }
}
