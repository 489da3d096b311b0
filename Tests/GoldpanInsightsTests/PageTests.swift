import GoldpanInsights
import GoldpanText
import Testing

@Suite struct PageTests {
  @Test func `the page's sample counts what it says`() throws {
    var study = Fieldwork()
    study.promise("quick", broken: ["pain/queue"])
    for person in ["P1", "P2", "P3", "P4", "P5", "P6"] { study.say(person, "pain/queue") }

    let insights = Insights(
      corpus: study.corpus, codebook: study.codebook, codings: study.codings, plan: study.plan)
    let row = try #require(insights.scorecard.rows.first)
    #expect(row.verdict == .overhaul)
    #expect(row.scores.count == 6)

    let table = insights.frequencies(by: .tag)
    #expect(table.rows.map(\.tag) == ["pain/queue"])
    #expect(table.rows.map(\.total.people) == [6])
  }
}
