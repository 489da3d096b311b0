import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct ThankYouTests {
  @Test func `whoever is thanked is quoted with what they love, never with a pain`() {
    var study = Fieldwork()
    study.say("P1", "pain/a", severity: 3)
    study.say("P1", "loved/a")
    study.say("P2", "pain/a", severity: 3)
    study.say("P3", "pain/a")
    study.say("P3", "says/recommends")
    study.say("P4", "loved/a", "pain/a")
    for person in ["P1", "P2", "P3", "P4"] { study.know(person) { $0.nps = 10 } }
    let list = ThankYou.list(study.insights)
    #expect(list.map { $0.evidence?.description } == ["q-P1-w1/P1-1", nil, "q-P3-w1/P3-1", nil])
  }
}
