import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct AwarenessTests {
  /// Employees who know of promise `p` or do not; `nil` was not asked.
  private func asked(_ answers: [Bool?]) -> Fieldwork {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/it"], broken: ["pain/it"])
    for (number, answer) in answers.enumerated() {
      study.know("E\(number)") {
        $0.audience = .employee
        $0.awareness["p"] = answer
        if answer == nil { $0.ratings["p"] = 5 }
      }
    }
    return study
  }

  @Test(
    arguments: [
      ([true, false], false), ([true, false, false], true), ([false], true), ([true], false),
      ([true, true, false, false, nil], false), ([nil, nil], false),
    ] as [([Bool?], Bool)])
  func `fewer than half of the employees asked need telling`(_ answers: [Bool?], _ need: Bool) {
    let awareness = asked(answers).insights.awareness
    #expect(awareness.needTelling == (need ? ["p"] : []))
  }

  @Test func `counts the people who were asked, by audience`() {
    var study = asked([true, false, nil])
    study.say("P1", "expects/x")
    study.know("P1") { $0.awareness["p"] = true }
    study.say("P2", "expects/x")
    study.know("P9") {
      $0.awareness["p"] = true
      $0.consent = .withdrawn
    }
    let answers = study.insights.awareness.rows.first?.answers
    #expect(answers?.map(\.audience) == [.customer, .employee])
    #expect(answers?.map(\.aware) == [1, 1])
    #expect(answers?.map(\.asked) == [1, 2])
    #expect(answers?.map(\.people) == [2, 3])
    #expect(study.insights.scorecard.rows.first?.of == 2)
  }

  @Test func `promises nobody was asked about are left out`() {
    #expect(asked([nil]).insights.awareness.rows.isEmpty)
  }
}
