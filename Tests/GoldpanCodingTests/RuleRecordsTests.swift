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

  @Test func `a decision counts for the rule that suggests the words now`() throws {
    let lines = (0..<12).map { "P01: It was slow, number \($0).\nMOD: And then?" }
    var desk = Desk(lines.joined(separator: "\n"))
    for number in 0..<12 {
      try desk.decide(number < 9 ? .accept : .reject, "pain/slow", "It was slow, number \(number).")
    }
    /// The records of the rules of `pain/slow` with these lines under its Match.
    func records(_ rules: String) -> [String] {
      let codebook = CodingRoom.codebook("## pain/slow\n### Match\n\(rules)\n")
      let coded = DecisionApplier(corpus: desk.corpus, codebook: codebook)
        .apply(DecisionLog(desk.decisions), to: Autocoder(codebook).codings(in: desk.corpus))
      return RuleRecords(coded.codings).worstFirst.map {
        "\($0.rule): \($0.record.accepted) of \($0.record.decided)"
      }
    }
    #expect(records("- slow") == ["0: 9 of 12"])
    #expect(records("- never\n- slow") == ["1: 9 of 12"])
    #expect(records("- number") == ["0: 9 of 12"])
    // What was accepted and is suggested no longer stays accepted, and counts for no rule.
    #expect(records("- never") == [])
  }

  @Test func `the worst records come first`() {
    let made = [("pain/b", 12, 8), ("pain/a", 15, 5), ("pain/d", 30, 10), ("pain/c", 10, 0)]
      .flatMap { tag, accepted, rejected in
        [(Coding.State.accepted, accepted), (.rejected, rejected)].flatMap { state, count in
          (0..<count).map { _ in
            coding(state, by: .rule(GoldpanCoding.Tag.ID(tag), 0))
          }
        }
      }
    let order = RuleRecords(Codings(made)).worstFirst.map(\.tag.description)
    #expect(order == ["pain/b", "pain/d", "pain/a", "pain/c"])
  }

  private func coding(_ state: Coding.State, by coder: Coder) -> Coding {
    let quotation = Quotation(
      transcript: "w1/P01", turn: 0, range: TextRange(0, 1), speaker: .participant("P01"),
      text: "x")
    return Coding(
      tag: "pain/x", quotation: quotation, evidence: "q-1", coder: coder, state: state)
  }
}
