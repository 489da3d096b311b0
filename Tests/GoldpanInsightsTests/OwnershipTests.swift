import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct OwnershipTests {
  @Test func `asks the most specific owner first`() {
    var plan = StudyPlan()
    plan.owners = [
      Owner(of: .promise("p"), name: "Brand"),
      Owner(of: .stage("support"), name: "Care (R. Holt)"),
      Owner(of: .tags("pain/*"), name: "Tech (A. Lee)"),
      Owner(of: .tags("*/a"), name: "Tech"),
      Owner(of: .tags("pain/b"), name: "Sales"),
    ]
    #expect(plan.owners(of: "pain/b").map(\.name) == ["Sales"])
    #expect(plan.owners(of: "pain/a").map(\.department) == ["Tech"])
    #expect(plan.owners(of: "loved/x", stage: "support").map(\.department) == ["Care"])
    #expect(plan.owners(of: "loved/x").isEmpty)
    var promise = Promise(id: "p", claim: "P")
    promise.keptBy = ["loved/x"]
    plan.promises = [promise]
    #expect(plan.owners(of: "loved/x", stage: "buy").map(\.name) == ["Brand"])
  }

  @Test func `a pain has the same owners under every promise that it costs`() {
    var study = Fieldwork()
    for id in ["early", "late", "draft"] {
      study.promise(id, broken: ["pain/x"], status: id == "draft" ? .draft : .live)
    }
    study.plan.owners = [
      Owner(of: .promise("late"), name: "Logistics"), Owner(of: .promise("draft"), name: "Care"),
    ]
    for person in ["P1", "P2", "P3"] { study.say(person, "pain/x") }
    let insights = study.insights
    let rows = insights.lostPoints.flatMap(\.rows).compactMap(\.theme) + insights.hurts
    #expect(
      rows.map { $0.owners.map(\.name) } == Array(repeating: ["Logistics", "Care"], count: 4))
  }
}
