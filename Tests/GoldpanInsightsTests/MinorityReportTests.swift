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
  private static let badly = [Double](repeating: 0, count: 6)

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let segments: [(name: String?, ratings: [Double])]
    let expected: [String]
  }

  @Test(arguments: [
    Case(
      testDescription: "the smaller of two", segments: [("home", well), ("trade", [0, 0, 0, 0])],
      expected: ["trade"]),
    Case(
      testDescription: "of two halves the first", segments: [("home", well), ("trade", badly)],
      expected: ["home"]),
    Case(
      testDescription: "against people without a segment",
      segments: [("trade", [0, 0, 0, 0]), (nil, well)], expected: ["trade"]),
    Case(
      testDescription: "of one mind", segments: [("home", well), ("trade", [10, 10, 10, 10])],
      expected: []),
    Case(
      testDescription: "two people only", segments: [("home", well), ("trade", [0, 0])],
      expected: []),
  ])
  func `a segment against the rest`(_ test: Case) {
    let dissents = divided(test.segments).insights.minority.dissents
    #expect(dissents.map(\.value) == test.expected)
    for dissent in dissents {
      #expect(dissent.verdict != dissent.restVerdict)
      #expect(dissent.quotes.typical != nil)
      #expect(dissent.quotes.counter != nil)
    }
  }

  @Test func `the quote is the segment's, the counter-quote one of the rest`() throws {
    let study = divided([("home", Self.well), ("trade", [0, 0, 0, 0])])
    let quotes = try #require(study.insights.minority.dissents.first).quotes
    #expect(quotes.typical?.description.hasPrefix("q-P1") == true)
    #expect(quotes.counter?.description.hasPrefix("q-P0") == true)
  }
}
