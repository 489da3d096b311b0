import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct MinorityReportTests {
  @Test(arguments: [(1, 3, true), (2, 3, true), (3, 3, false), (2, 2, false)])
  func `one or two people at severity three`(_ people: Int, _ severity: Int, _ expected: Bool) {
    var study = Fieldwork()
    for number in 0..<people {
      study.say("P\(number)", "pain/it", severity: number == 0 ? severity : 1)
    }
    #expect(study.insights.minority.severe.map(\.tag) == (expected ? ["pain/it"] : []))
  }

  /// People who rate promise `p`, each in a segment.
  private func divided(_ segments: [(name: String?, ratings: [Double])]) -> Fieldwork {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/it"], broken: ["pain/it"])
    for (index, segment) in segments.enumerated() {
      for (number, rating) in segment.ratings.enumerated() {
        let person = "P\(index)\(number)"
        study.say(person, rating < 5 ? "pain/it" : "loved/it")
        study.know(person) {
          $0.segments["plan"] = segment.name
          $0.ratings["p"] = rating
        }
      }
    }
    return study
  }

  private static let well = [Double](repeating: 10, count: 6)
  private static let well3 = [Double](repeating: 10, count: 3)
  private static let badly3 = [Double](repeating: 0, count: 3)

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let segments: [(name: String?, ratings: [Double])]
    let expected: [String]
  }

  @Test(arguments: [
    Case(
      testDescription: "a third", segments: [("home", well), ("trade", badly3), ("farm", well3)],
      expected: ["farm", "trade"]),
    Case(
      testDescription: "more than a third",
      segments: [("home", well3), ("trade", badly3), ("farm", [10, 10])], expected: []),
    Case(
      testDescription: "against one other, as the segments say",
      segments: [("home", well), ("trade", badly3)], expected: []),
    Case(
      testDescription: "against people without a segment",
      segments: [("trade", badly3), (nil, well)], expected: ["trade"]),
    Case(
      testDescription: "of one mind",
      segments: [("home", well), ("trade", well3), ("farm", well3)],
      expected: []),
    Case(
      testDescription: "two people only",
      segments: [("home", well), ("trade", [0, 0]), (nil, well)],
      expected: []),
  ])
  func `a segment against the rest`(_ test: Case) {
    let dissents = divided(test.segments).insights.minority.dissents
    #expect(dissents.map(\.value) == test.expected)
    for dissent in dissents {
      #expect(dissent.verdict != dissent.restVerdict)
    }
  }

  @Test(arguments: [(3, true), (4, true), (5, false)])
  func `few who see it differently are told of and prove nothing`(
    _ people: Int, _ isUnproven: Bool
  ) throws {
    let trade = [Double](repeating: 0, count: people)
    let study = divided([("home", Self.well), ("trade", trade), ("farm", Self.well)])
    let dissent = try #require(study.insights.minority.dissents.first)
    #expect(dissent.verdict.isUnproven == isUnproven)
    #expect(dissent.restVerdict == .keep)
  }

  /// Three of the trade against nine others, and the towns of the three.
  private func trade(_ town: (Int) -> String?) -> Fieldwork {
    var study = divided([("home", Self.well), ("trade", Self.badly3), ("farm", Self.well3)])
    for number in 0..<3 { study.know("P1\(number)") { $0.segments["town"] = town(number) } }
    return study
  }

  @Test func `the quote is the segment's unless the table of segments shows it elsewhere`() throws {
    var study = trade { _ in nil }
    study.say("P10", "pain/it")
    let quotes = try #require(study.insights.minority.dissents.last).quotes
    #expect(quotes.typical?.description.hasPrefix("q-P1") == true)
    #expect(quotes.counter?.description.hasPrefix("q-P1") != true)
  }

  @Test func `without anything to tell who speaks nobody is quoted`() {
    var study = trade { _ in nil }
    study.options.attribution = .none
    #expect(study.insights.minority.dissents.flatMap(\.quotes.all) == [])
    #expect(study.insights.minority.dissents.map(\.value) == ["farm", "trade"])
  }

  @Test func `no words stand beside the groups of two columns`() throws {
    let insights = trade { _ in "Overton" }.insights
    let minority = insights.minority
    #expect(minority.dissents.map(\.column) == ["plan", "plan", "town"])
    var columns: [Evidence.ID: Set<String>] = [:]
    for column in insights.segments.columns {
      let words = column.promises.flatMap(\.cells).compactMap(\.words)
      for id in words + column.marks.flatMap(\.quotes.all) {
        columns[id, default: []].insert(column.name)
      }
    }
    for dissent in minority.dissents {
      for id in dissent.quotes.all { columns[id, default: []].insert(dissent.column) }
      #expect(dissent.quotes.typical != nil || dissent.quotes.counter == nil)
    }
    #expect(!columns.isEmpty && columns.values.allSatisfy { $0.count == 1 })
  }

  @Test func `what became of people divides nobody`() {
    var study = trade { _ in nil }
    for number in 0..<3 { study.know("P1\(number)") { $0.segments = ["outcome.left": "yes"] } }
    #expect(study.insights.minority.dissents.map(\.column) == ["plan"])
    #expect(study.insights.scorecard.rows.flatMap(\.dividingColumns) == [])
    #expect(study.insights.scorecard.rows.flatMap(\.segments).map(\.column) == ["plan", "plan"])
  }

  @Test(arguments: [(4, 0), (5, 1)])
  func `fewer than five of the company are no group`(_ test: (people: Int, groups: Int)) {
    var study = divided([
      ("home", Self.well), ("desk", [Double](repeating: 0, count: test.people)),
      ("farm", Self.well),
    ])
    for person in study.people.keys { study.know(person) { $0.audience = .employee } }
    study.options.audience = .employee
    let insights = study.insights
    #expect(insights.minority.dissents.count == test.groups)
    #expect(insights.scorecard.rows[0].segments.count { $0.value == "desk" } == test.groups)
    #expect(
      insights.segments.columns[0].groups.count { $0.label == "desk" } == test.groups)
    #expect(insights.segments.columns[0].groups.allSatisfy { $0.isCounted == ($0.people >= 5) })
  }
}
