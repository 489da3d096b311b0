import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct WhatIfTests {
  private func plan(_ promises: String) -> StudyPlan {
    StudyPlanReader.read(Source(name: "study.md", text: "# S\n\n## Promises\n" + promises)).value
  }

  private func whatIf(_ live: String, _ draft: String) -> WhatIf {
    var study = Fieldwork()
    study.plan = plan(live)
    study.say("P1", "loved/a", "pain/b")
    study.know("P1") { $0.ratings["a"] = 4 }
    let insights = study.insights
    return WhatIf(
      live: insights.scorecard, draft: insights.scored(by: plan(draft)).scorecard)
  }

  private let live = "### a: Old\n- kept by: loved/a\n### b: Bee\n- broken by: pain/b\n"

  @Test func `the same promises change nothing`() {
    let same = whatIf(live, live)
    #expect(same.rows.allSatisfy { $0.changes.isEmpty })
    #expect(same.live == same.draft)
  }

  @Test func `says what is new, gone, reworded or proven otherwise`() {
    let found = whatIf(
      live, "### c: Sea\n- kept by: loved/a\n### a: New\n- status: draft\n- kept by: loved/x\n")
    #expect(found.rows.map(\.id) == ["c", "a", "b"])
    #expect(found.rows.map(\.changes) == [[.new], [.reworded, .evidence, .status], [.gone]])
    #expect(found.rows.map(\.ratedOldWords) == [0, 1, 0])
    #expect(found.rows[0].draft.map { oneDecimal($0.score.value) } == "6.7")
    #expect(found.rows[0].live == nil && found.rows[2].draft == nil)
  }

  @Test func `a promise that the draft retires is gone`() {
    let found = whatIf(live, "### a: Old\n- status: retired\n- kept by: loved/a\n")
    #expect(found.rows.map(\.changes) == [[.gone], [.gone]])
    #expect(found.draft == nil)
  }
}
