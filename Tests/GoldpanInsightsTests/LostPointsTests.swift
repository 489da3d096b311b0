import GoldpanCoding
import GoldpanInsights
import TestSupport
import GoldpanText
import Testing

@Suite struct LostPointsTests {
  private func lost(_ study: Fieldwork) throws -> LostPoints {
    try #require(study.insights.lostPoints.first)
  }

  private func table(_ lost: LostPoints) -> [String] {
    lost.rows.map {
      "\($0.theme?.tag.description ?? "unexplained") \(oneDecimal(tenths: $0.tenths)) \($0.people)"
    }
  }

  @Test func `splits a person's loss over moments and a moment over its tags`() throws {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/a"], broken: ["pain/a", "pain/b", "pain/c"])
    // Loses 10: half to a, half to b and c together.
    study.say("P1", "pain/a")
    study.say("P1", "pain/b", "pain/c")
    // Loses 4 and says no more.
    study.say("P2", "wish/x")
    study.know("P2") { $0.ratings["p"] = 6 }
    // Loses nothing.
    study.say("P3", "loved/a")
    let lost = try lost(study)
    // Means: a 5/3, b and c 2.5/3 each, unexplained 4/3; mean 16/3, so 4.7 are lost.
    #expect(oneDecimal(tenths: lost.tenths) == "4.7")
    #expect(table(lost) == ["pain/a 1.7 1", "pain/b 0.9 1", "pain/c 0.8 1", "unexplained 1.3 1"])
  }

  @Test func `a tag costs only the promises it breaks`() {
    var study = Fieldwork()
    study.promise("p", broken: ["pain/a"])
    study.promise("q", broken: ["pain/b"])
    study.say("P1", "pain/a", "pain/b")
    let lost = study.insights.lostPoints
    #expect(lost.map { $0.rows.map { $0.theme?.tag } } == [["pain/a"], ["pain/b"]])
  }

  @Test func `a promise that is always kept loses nothing`() {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/a"])
    study.say("P1", "loved/a")
    #expect(study.insights.lostPoints.isEmpty)
  }

  @Test func `severity 3 by two people escalates`() throws {
    var study = Fieldwork()
    study.promise("p", broken: ["pain/a", "pain/b"])
    study.plan.owners = [
      Owner(of: .tags("pain/a"), name: "Care (R. Holt)", escalation: "COO"),
      Owner(of: .tags("pain/*"), name: "Tech"),
      Owner(of: .tags("pain/b"), name: "Care"),
      Owner(of: .tags("pain/b"), name: "Sales"),
    ]
    study.say("P1", "pain/a", severity: 3)
    study.say("P1", "pain/b", severity: 3)
    study.say("P1", "pain/b", severity: 3)
    study.say("P2", "pain/a", severity: 3)
    let themes = try lost(study).rows.compactMap(\.theme)
    #expect(themes.map(\.tag) == ["pain/a", "pain/b"])
    #expect(themes.map(\.escalates) == [true, false])
    #expect(themes.map { $0.owners.map(\.name) } == [["Care (R. Holt)"], ["Care", "Sales"]])
    #expect(themes[0].owners[0].escalation == "COO")
  }

  @Test func `quotes three people if there are three`() throws {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/a"], broken: ["pain/a"])
    study.say("P1", "pain/a", text: "It was terrible, all of it.", severity: 3)
    study.say("P1", "pain/a", text: "It was bad, most of it.", severity: 2)
    study.say("P2", "pain/a", text: "It was bad for us all.", severity: 2)
    study.say("P1", "loved/a", text: "They helped me well then.")
    study.say("P3", "loved/a", text: "They helped.")
    let quotes = try #require(try lost(study).rows.first?.theme?.quotes)
    #expect(quotes.typical == Evidence.ID("q-P2-w1/P2-0"))
    #expect(quotes.strongest == Evidence.ID("q-P1-w1/P1-0"))
    #expect(quotes.counter == Evidence.ID("q-P3-w1/P3-0"))
  }

  @Test func `never quotes who consented to analysis only`() throws {
    var study = Fieldwork()
    study.promise("p", broken: ["pain/a"])
    study.say("P1", "pain/a")
    study.know("P1") { $0.consent = .analysis }
    let theme = try #require(try lost(study).rows.first?.theme)
    #expect(theme.people == 1)
    #expect(theme.quotes.all.isEmpty)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `rows and mean make 10 exactly`(_ seed: UInt64) {
    let insights = Fieldwork.random(seed).insights
    for lost in insights.lostPoints {
      let rows = insights.scorecard.rows + insights.scorecard.drafts
      let mean = rows.first { $0.promise.id == lost.promise }?.score.mean ?? -1
      #expect(lost.rows.reduce(0) { $0 + $1.tenths } == lost.tenths)
      #expect(lost.tenths + tenths(mean) == 100)
      #expect(lost.rows.allSatisfy { $0.tenths >= 0 })
      #expect(abs(lost.rows.reduce(0) { $0 + $1.points } - (10 - mean)) < 1e-9)
    }
  }
}
