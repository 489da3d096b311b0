import GoldpanCoding
import GoldpanInsights
import Testing

@Suite struct RatingsTests {
  @Test func `lists stated ratings by promise, then by person`() {
    var study = Fieldwork()
    study.promise("q")
    study.promise("p")
    study.know("P2") { $0.ratings = ["p": 3, "q": 10] }
    study.know("P1") { $0.ratings = ["p": 7.5, "q": 12, "unknown": 1] }
    study.know("P3") {
      $0.ratings = ["p": 1]
      $0.consent = .withdrawn
    }
    let rows = study.insights.ratings.rows.map { "\($0.promise) \($0.person) \($0.value)" }
    #expect(rows == ["q P2 10.0", "p P1 7.5", "p P2 3.0"])
  }

  @Test func `people who speak nowhere count only if wanted`() {
    var study = Fieldwork()
    study.promise("p")
    study.know("P1") { $0.ratings["p"] = 7 }
    study.know("P2") { $0.nps = 9 }
    #expect(study.insights.scorecard.rows.first?.of == 1)
    study.options.countsSilentRaters = false
    #expect(study.insights.scorecard.rows.first?.of == 0)
  }
}
