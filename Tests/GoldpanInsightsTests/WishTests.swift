import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct WishTests {
  @Test func `names segments of three people, and others as others`() throws {
    var study = Fieldwork()
    for (number, plan) in ["home", "home", "home", "trade", "trade"].enumerated() {
      study.say("P\(number)", number > 1 ? "wish/app" : "expects/x")
      study.know("P\(number)") {
        $0.segments["plan"] = plan
        $0.nps = number == 2 ? 9 : 5
      }
    }
    let wish = try #require(study.insights.wishList.first)
    #expect(wish.theme.people == 3)
    #expect(wish.theme.of == 5)
    #expect(wish.theme.advocates == 1)
    #expect(wish.segments.map(\.subject) == ["home", nil])
    #expect(wish.segments.map(\.people) == [1, 2])
  }

  @Test func `says nothing of segments where there are none`() throws {
    var study = Fieldwork()
    study.say("P1", "wish/app")
    #expect(try #require(study.insights.wishList.first).segments.isEmpty)
  }
}
