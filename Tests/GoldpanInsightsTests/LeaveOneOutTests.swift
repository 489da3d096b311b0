import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct LeaveOneOutTests {
  /// Everybody whose absence from the whole study changes the verdict, by computing it all again.
  private func decisive(_ study: Fieldwork, _ row: PromiseScorecard.Row) -> [Participant.ID] {
    let keepAt = study.plan.keepAt
    let people = Set(study.insights.sample.people.map(\.id))
    return row.scores.map(\.person).filter { person in
      var rest = study
      rest.options.people = people.subtracting([person])
      let insights = rest.insights
      let score = (insights.scorecard.rows + insights.scorecard.drafts)
        .first { $0.promise.id == row.promise.id }?.score
      return score.map { Promise.Verdict($0, keepAt: keepAt) }
        != Promise.Verdict(row.score, keepAt: keepAt)
    }
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func `whoever decides a verdict is who changes it by leaving the study`(seed: UInt64) {
    let study = Fieldwork.random(seed)
    let card = study.insights.scorecard
    for row in card.rows + card.drafts where !row.verdict.isUnproven {
      #expect(row.decisive == decisive(study, row))
    }
  }

  /// Everybody speaks in several groups, some as large as others, and some of them alone too.
  private func inGroups(_ seed: UInt64) -> Fieldwork {
    var random = Seeded(seed)
    var study = Fieldwork()
    study.promise("p", kept: ["loved/it"], broken: ["pain/it"])
    for person in 0..<(5 + Int(seed % 20)) {
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let group = "w1/G\(Int.random(in: 0..<4, using: &random))"
        study.groups.insert(group)
        study.say("P\(person)", Bool.random(using: &random) ? "loved/it" : "pain/it", in: group)
      }
      if Int.random(in: 0..<6, using: &random) == 0 { study.say("P\(person)", "loved/it") }
    }
    return study
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func `so it is with several groups, whichever of them is the smallest`(seed: UInt64) {
    let study = inGroups(seed)
    for row in study.insights.scorecard.rows where !row.verdict.isUnproven {
      #expect(row.decisive == decisive(study, row))
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a group of thousands costs no more than their words`() {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/it"], broken: ["pain/it"])
    study.groups = ["w1/G1"]
    for number in 0..<6_000 {
      study.say("P\(number)", number % 3 == 0 ? "loved/it" : "pain/it", in: "w1/G1")
      study.know("P\(number)") { $0.ratings["p"] = Double(number) / 600 }
    }
    #expect(study.insights.scorecard.rows.first?.score.people == 6_000)
  }

  @Test func `a group of which one leaves counts for more`() throws {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/it"], broken: ["pain/it"])
    study.groups = ["w1/G1"]
    for person in ["P1", "P2", "P3", "P4", "P5"] {
      study.say(person, "loved/it", in: "w1/G1")
    }
    for person in ["P6", "P7"] { study.say(person, "pain/it") }
    let row = try #require(study.insights.scorecard.rows.first)
    #expect(row.decisive == decisive(study, row))
  }
}
