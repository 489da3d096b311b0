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
    #expect(plan.owners(of: "loved/x", stage: "buy", promise: "p").map(\.name) == ["Brand"])
    #expect(plan.owners(of: "loved/x").isEmpty)
  }
}
