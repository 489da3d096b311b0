import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct OutcomesTests {
  private func tag(_ id: String, _ outcome: Tag.Outcome?) -> GoldpanCoding.Tag {
    var tag = GoldpanCoding.Tag(
      id: .init(id), place: .init(Source(name: "test.md", text: ""), TextRange(0, 0)))
    tag.outcome = outcome
    return tag
  }

  private typealias Tag = GoldpanCoding.Tag

  private func study(_ tags: [(String, Tag.Outcome?)]) -> Fieldwork {
    var study = Fieldwork()
    study.tags = tags.map(tag)
    return study
  }

  @Test func `counts people by outcome, whatever the kind of tag`() {
    var study = study([
      ("expects/easy", .missed), ("pain/charge", .missed), ("loved/tidy", .exceeded),
      ("expects/other", nil),
    ])
    study.say("P1", "expects/easy")
    study.say("P1", "pain/charge")
    study.say("P2", "pain/charge")
    study.say("P3", "loved/tidy", "expects/other")
    let rows = study.insights.outcomes.rows
    #expect(rows.map(\.outcome) == [.missed, .exceeded])
    #expect(rows.map(\.people) == [2, 1])
    #expect(rows.map(\.of) == [3, 3])
    #expect(rows.first?.themes.map(\.tag) == ["pain/charge", "expects/easy"])
    #expect(rows.allSatisfy { !$0.quotes.all.isEmpty })
  }

  @Test(arguments: [(3, 1, true), (3, 0, true), (2, 0, false), (3, 2, false), (9, 1, true)])
  func `a promise is table stakes if three miss it and one praises it at most`(
    _ broken: Int, _ kept: Int, _ expected: Bool
  ) {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/it"], broken: ["pain/it", "pain/that"])
    study.promise("q", broken: ["pain/it"])
    for number in 0..<broken { study.say("P\(number)", "pain/it", "pain/that") }
    for number in 0..<kept { study.say("Q\(number)", "loved/it") }
    let stakes = study.insights.outcomes.tableStakes
    #expect(stakes.map(\.subject) == (expected ? [.promise("p")] : []))
    if let stake = stakes.first { #expect((stake.broken, stake.kept) == (broken, kept)) }
  }

  struct Pair: Sendable, CustomTestStringConvertible {
    let missed: String
    let met: String
    let stem: String?
    var testDescription: String { "\(missed) beside \(met)" }
  }

  @Test(arguments: [
    Pair(missed: "expects/call-missed", met: "expects/call-met", stem: "expects/call"),
    Pair(missed: "expects/call-missed", met: "expects/call", stem: "expects/call"),
    Pair(missed: "expects/call/missed", met: "expects/call/met", stem: "expects/call"),
    Pair(missed: "expects/call-missed", met: "expects/post-met", stem: nil),
    Pair(missed: "expects/missed", met: "expects/met", stem: nil),
    Pair(missed: "pain/call-missed", met: "pain/call-met", stem: nil),
  ])
  func `an expectation is table stakes if its names differ in the outcome alone`(_ pair: Pair) {
    var study = study([(pair.missed, .missed), (pair.met, .met)])
    for number in 0..<3 { study.say("P\(number)", pair.missed) }
    study.say("P9", pair.met)
    let subjects = study.insights.outcomes.tableStakes.map(\.subject)
    #expect(subjects == (pair.stem.map { [.expectation(.init($0))] } ?? []))
  }

  @Test func `exceeded in two stages or waves is consistent, counted in people`() throws {
    var study = study([("loved/tidy", .exceeded), ("loved/once", .exceeded)])
    study.plan.stages = [Stage(id: "support", title: "Help"), Stage(id: "billing", title: "Bill")]
    study.say("P1", "loved/tidy", stage: "billing")
    study.say("P1", "loved/tidy", stage: "support")
    study.say("P2", "loved/tidy", stage: "support")
    study.say("P2", "loved/tidy")
    study.say("P1", "loved/once", stage: "billing")
    let stages = study.insights.outcomes.consistent
    #expect(stages.map(\.theme.tag) == ["loved/tidy"])
    #expect(stages.first?.stages.map(\.name) == ["support", "billing"])
    #expect(stages.first?.stages.map(\.people) == [2, 1])
    study.say("P3", "loved/once", in: "w2/P3")
    let waves = try #require(study.insights.outcomes.consistent.first)
    #expect(waves.theme.tag == "loved/once")
    #expect(waves.waves.map(\.name) == ["w1", "w2"])
  }
}
