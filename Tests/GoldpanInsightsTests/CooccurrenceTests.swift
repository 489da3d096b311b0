import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct CooccurrenceTests {
  private var study: Fieldwork {
    var study = Fieldwork()
    study.say("P1", "pain/a", "pain/b")
    study.say("P1", "pain/a", "pain/b")
    study.say("P1", "pain/a")
    study.say("P2", "pain/a")
    study.say("P2", "pain/b", "loved/c")
    study.say("P3", "pain/b")
    study.say("P4", "pain/a", state: .rejected)
    return study
  }

  @Test func `counts people, then the turns of participants`() {
    let table = study.insights.cooccurrences
    func text(_ overlap: Cooccurrence.Overlap) -> String {
      "\(overlap.both)/\(overlap.one)/\(overlap.other) \(twoDecimals(overlap.share))"
    }
    let rows = table.rows.map { "\($0.tag) \($0.other) \(text($0.people)) \(text($0.turns))" }
    #expect(
      rows == [
        "pain/a pain/b 2/2/3 0.67 2/4/4 0.33", "loved/c pain/b 1/1/3 0.33 1/1/4 0.25",
        "loved/c pain/a 1/1/2 0.50 0/1/4 0.00",
      ])
    #expect((table.people, table.turns) == (4, 6))
  }

  @Test(arguments: [3, 17, 40, 117] as [UInt64])
  func `is what a look at every pair gives`(seed: UInt64) {
    let insights = Fieldwork.random(seed).insights
    let table = insights.cooccurrences
    let sample = insights.sample
    var expected: [String] = []
    for (place, one) in sample.tags.enumerated() {
      for other in sample.tags[(place + 1)...] {
        let both = Set(sample[one].people).intersection(sample[other].people).count
        let turns = Set(sample[one].map(\.quotation)).intersection(sample[other].map(\.quotation))
        if both > 0 { expected.append("\(one) \(other) \(both) \(turns.count)") }
      }
    }
    let found = table.rows.map { "\($0.tag) \($0.other) \($0.people.both) \($0.turns.both)" }
    #expect(found.sorted() == expected.sorted())
  }
}
