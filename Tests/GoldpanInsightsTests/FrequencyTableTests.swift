import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct FrequencyTableTests {
  private var study: Fieldwork {
    var study = Fieldwork()
    study.say("P1", "pain/a", stage: "support")
    study.say("P1", "pain/a", stage: "buy")
    study.say("P2", "pain/a", "loved/b", in: "w2/P2")
    study.say("P3", "loved/b", stage: "support")
    study.know("P1") { $0.segments["plan"] = "home" }
    study.know("P2") { $0.segments["plan"] = "business" }
    var tag = Tag(id: "pain/a", place: .init(Source(name: "codebook", text: ""), TextRange(0, 0)))
    tag.cause = "process"
    study.tags = [tag]
    study.plan.stages = [Stage(id: "support", title: "Help"), Stage(id: "buy", title: "Buying")]
    return study
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let grouping: FrequencyTable.Grouping
    let expected: [String]
    var testDescription: String { "\(grouping)" }
  }

  @Test func `a tag counts once a turn`() throws {
    let study = study
    let first = try #require(study.codings.first)
    let words = first.quotation
    let twice = Coding(
      tag: first.tag,
      quotation: Quotation(
        transcript: words.transcript, turn: words.turn,
        range: TextRange(words.range.start + 1, words.range.end), speaker: words.speaker,
        text: words.text),
      evidence: "q-other", coder: first.coder, state: first.state, stage: first.stage)
    let insights = Insights(
      corpus: study.corpus, codebook: study.codebook, codings: study.codings + [twice],
      plan: study.plan)
    #expect(insights.sample.codings.count == study.codings.count + 1)
    #expect(insights.frequencies(by: .tag) == study.insights.frequencies(by: .tag))
    #expect(insights.hurts.map(\.codings) == study.insights.hurts.map(\.codings))
  }

  @Test(arguments: [
    Case(grouping: .tag, expected: ["-/3", "pain/a 2×3 = 2×3", "loved/b 2×2 = 2×2"]),
    Case(
      grouping: .segment("plan"),
      expected: [
        "business/1 home/1 -/1", "pain/a 1×1 1×2 0×0 = 2×3", "loved/b 1×1 0×0 1×1 = 2×2",
      ]),
    Case(
      grouping: .stage,
      expected: [
        "support/3 buy/3 -/3", "pain/a 1×1 1×1 1×1 = 2×3", "loved/b 1×1 0×0 1×1 = 2×2",
      ]),
    Case(
      grouping: .wave,
      expected: ["w1/2 w2/1", "pain/a 1×2 1×1 = 2×3", "loved/b 1×1 1×1 = 2×2"]),
    Case(
      grouping: .cause,
      expected: ["process/3 -/3", "pain/a 2×3 0×0 = 2×3", "loved/b 0×0 2×2 = 2×2"]),
  ])
  func `counts people, then codings`(_ test: Case) {
    let table = study.insights.frequencies(by: test.grouping)
    let head = table.columns.map { "\($0.label ?? "-")/\($0.of)" }.joined(separator: " ")
    let rows = table.rows.map { row in
      let cells = row.cells.map { "\($0.people)×\($0.codings)" }.joined(separator: " ")
      return "\(row.tag) \(cells) = \(row.total.people)×\(row.total.codings)"
    }
    #expect([head] + rows == test.expected)
  }

  @Test func `people of a segment are compared by χ², turns and waves are not`() {
    var study = Fieldwork()
    for number in 0..<8 {
      study.know("P\(number)") { $0.segments["plan"] = number < 4 ? "home" : "business" }
      study.say("P\(number)", "loved/all")
      if number < 3 || number == 7 { study.say("P\(number)", "pain/a") }
    }
    study.say("P9", "pain/a")
    let table = study.insights.frequencies(by: .segment("plan"))
    let tests = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.tag, $0.chiSquared) })
    #expect(tests["pain/a"] == ChiSquared([[1, 3], [3, 1]]))
    #expect(tests["pain/a"]??.isRough == true)
    #expect(tests["loved/all"] == ChiSquared?.none)
    for grouping in [.tag, .wave, .stage, .cause] as [FrequencyTable.Grouping] {
      #expect(study.insights.frequencies(by: grouping).rows.allSatisfy { $0.chiSquared == nil })
    }
  }

  @Test func `all tags of a cause add up to people, each once`() {
    let table = study.insights.frequencies(by: .cause)
    #expect(table.sum.cells.map { "\($0.people)×\($0.codings)" } == ["2×3", "2×2"])
    #expect("\(table.sum.total.people)×\(table.sum.total.codings)" == "3×5")
    // A tag has one cause, so codings of the rows add up to the sum.
    for column in table.columns.indices {
      #expect(
        table.rows.map { $0.cells[column].codings }.reduce(0, +) == table.sum.cells[column].codings)
    }
  }
}
