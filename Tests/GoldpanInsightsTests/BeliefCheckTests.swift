import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct BeliefCheckTests {
  @Test(
    arguments: [
      (0, 0, .unheard), (3, 0, .confirmed), (3, 1, .confirmed), (3, 2, .mixed), (4, 2, .confirmed),
      (2, 0, .mixed), (0, 3, .contradicted), (1, 3, .contradicted), (2, 3, .mixed),
      (2, 4, .contradicted), (5, 5, .mixed), (0, 1, .mixed),
    ] as [(Int, Int, BeliefCheck.Finding)])
  func `needs three people and twice the other side`(
    _ one: Int, _ other: Int, _ finding: BeliefCheck.Finding
  ) {
    var study = Fieldwork()
    var belief = Belief(id: "price", claim: "They come for the price")
    belief.trueIf = ["loved/price"]
    belief.falseIf = ["loved/local"]
    study.plan.beliefs = [belief]
    for number in 0..<one {
      study.say("P\(number)", "loved/price")
      study.say("P\(number)", "loved/price")
    }
    for number in 0..<other { study.say("Q\(number)", "loved/local") }
    let check = study.insights.beliefs.first
    #expect(check?.finding == finding)
    #expect(check?.speakingFor.people == one)
    #expect(check?.speakingAgainst.people == other)
    #expect(check?.speakingFor.spontaneous == one)
    let quotes = check?.quotes
    #expect((quotes?.typical == nil) == (one + other == 0))
    #expect((quotes?.counter == nil) == (min(one, other) == 0))
  }
}
