import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct AdvocatesTests {
  @Test func `says why somebody is an advocate`() {
    var study = Fieldwork()
    study.say("P1", "says/recommends")
    study.know("P1") { $0.nps = 9 }
    study.say("P2", "says/recommends", state: .pending)
    study.know("P2") { $0.isAdvocate = true }
    study.say("P3", "pain/a")
    study.know("P3") { $0.isAdvocate = true }
    study.say("P4", "pain/a")
    study.know("P4") { $0.nps = 8.9 }
    let draft = study.insights.advocates
    #expect(
      draft.advocates.map(\.reason) == [
        .answer(9), .words(Evidence.ID("q-P2-w1/P2-0")), .column,
      ])
    study.options.countsPending = false
    #expect(study.insights.advocates.advocates.map(\.reason) == [.answer(9), .column, .column])
  }

  @Test func `ranks unpromised strengths by advocates, then people, then tag`() {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/known"])
    study.promise("old", kept: ["loved/b"], status: .retired)
    for (tag, people) in [
      ("loved/known", 1...6), ("loved/a", 3...6), ("loved/b", 1...3), ("loved/c", 3...6),
      ("loved/rare", 1...2), ("pain/x", 1...6),
    ] {
      for number in people { study.say("P\(number)", tag) }
    }
    study.know("P1") { $0.nps = 10 }
    let strengths = study.insights.strengths
    #expect(strengths.unpromised.map(\.tag) == ["loved/b", "loved/a", "loved/c"])
    #expect(strengths.unpromised.map(\.advocates) == [1, 0, 0])
    #expect(strengths.loved.first?.promises == ["p"])
    #expect(study.insights.scorecard.verdict == .refresh)
  }
}
