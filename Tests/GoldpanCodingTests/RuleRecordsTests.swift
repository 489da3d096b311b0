import GoldpanCoding
import GoldpanText
import Testing

@Suite struct RuleRecordsTests {
  @Test(arguments: [
    (accepted: 0, rejected: 0, shown: ""), (8, 1, ""), (8, 2, "8 of 10"), (0, 10, "0 of 10"),
    (17, 3, "17 of 20"),
  ])
  func `a rule with ten decisions has a record`(accepted: Int, rejected: Int, shown: String) {
    let states =
      Array(repeating: Coding.State.accepted, count: accepted)
      + Array(repeating: .rejected, count: rejected) + Array(repeating: .pending, count: 50)
    let other = (0..<20).map { _ in coding(.accepted, by: .person("ana")) }
    let records = RuleRecords(
      Codings(states.map { coding($0, by: .rule("pain/x", 0)) } + other))
    let record = records[.rule("pain/x", 0)]
    #expect((record.map { "\($0.accepted) of \($0.decided)" } ?? "") == shown)
    #expect(records[.rule("pain/x", 1)] == nil)
    #expect(records[.person("ana")] == nil)
  }

  private func coding(_ state: Coding.State, by coder: Coder) -> Coding {
    let quotation = Quotation(
      transcript: "w1/P01", turn: 0, range: TextRange(0, 1), speaker: .participant("P01"),
      text: "x")
    return Coding(
      tag: "pain/x", quotation: quotation, evidence: "q-1", coder: coder, state: state)
  }
}
