import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct AdvocatesTests {
  @Test func `says why somebody is an advocate, for which nothing that waits is enough`() {
    var study = Fieldwork()
    study.say("P1", "says/recommends")
    study.know("P1") { $0.nps = 9 }
    study.say("P2", "says/recommends", state: .pending)
    study.know("P2") { $0.isAdvocate = true }
    study.say("P3", "pain/a")
    study.know("P3") { $0.isAdvocate = true }
    study.say("P4", "pain/a")
    study.know("P4") { $0.nps = 8.9 }
    study.say("P5", "says/recommends")
    let reasons: [Advocate.Reason] = [
      .answer(9), .column, .column, .words(Evidence.ID("q-P5-w1/P5-0")),
    ]
    #expect(study.insights.advocates.advocates.map(\.reason) == reasons)
    study.options.countsPending = false
    #expect(study.insights.advocates.advocates.map(\.reason) == reasons)
  }

  @Test func `ranks unpromised strengths by advocates, then people, then tag`() {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/known"])
    study.promise("old", kept: ["loved/b"], status: .retired)
    for (tag, people) in [
      ("loved/known", 1...6), ("loved/a", 3...6), ("loved/b", 1...3), ("loved/c", 3...6),
      ("loved/rare", 1...2), ("pain/x", 1...6), ("affirm/w", 1...6),
    ] {
      for number in people { study.say("P\(number)", tag) }
    }
    study.know("P1") { $0.nps = 10 }
    let strengths = study.insights.strengths
    #expect(strengths.unpromised.map(\.tag) == ["loved/b", "loved/a", "loved/c"])
    #expect(strengths.unpromised.map(\.advocates) == [1, 0, 0])
    #expect(strengths.loved.first { $0.tag == "loved/known" }?.promises == ["p"])
    #expect(study.insights.scorecard.verdict == .refresh)
  }
}
