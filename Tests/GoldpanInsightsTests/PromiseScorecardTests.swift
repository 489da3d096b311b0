import GoldpanCoding
import GoldpanInsights
import TestSupport
import GoldpanText
import Testing

@Suite struct PromiseScorecardTests {
  /// Interviews in which the n-th person rates promise `p` with the n-th of `ratings`.
  private func rated(_ ratings: [Double], group size: Int? = nil) -> Fieldwork {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/it"], broken: ["pain/it"])
    for (number, rating) in ratings.enumerated() {
      let person = "P\(100 + number)"
      let group = size.map { "w1/G\(number / $0)" }
      if let group { study.groups.insert(group) }
      study.say(person, "expects/x", in: group)
      study.know(person) { $0.ratings["p"] = rating }
    }
    return study
  }

  private func row(_ study: Fieldwork) throws -> PromiseScorecard.Row {
    try #require(study.insights.scorecard.rows.first)
  }

  @Test func `twelve people in two groups of six weigh 4.8`() throws {
    let grouped = try row(rated(Array(repeating: 5, count: 12), group: 6))
    #expect(abs(grouped.score.effectivePeople - 4.8) < 1e-12)
    let alone = try row(rated(Array(repeating: 5, count: 12)))
    #expect(alone.score.effectivePeople == 12)
  }

  @Test func `somebody also interviewed alone counts in full`() throws {
    var study = rated(Array(repeating: 5, count: 6), group: 6)
    study.say("P100", "loved/it", in: "w1/alone")
    // Five weigh 0.4 and one weighs 1: (Σd)² / Σd = 3.
    #expect(abs(try row(study).score.effectivePeople - 3) < 1e-12)
  }

  @Test func `only group members who say something of the promise weigh it down`() throws {
    var study = rated([5, 5], group: 6)
    for person in ["Q1", "Q2", "Q3", "Q4"] { study.say(person, "expects/x", in: "w1/G0") }
    #expect(abs(try row(study).score.effectivePeople - 2 / 1.3) < 1e-12)
  }

  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let ratings: [Double]
    let expected: String
    let certainty: ClosedRange<Double>
    let verdict: Promise.Verdict
    var decisive: [Participant.ID] = []
  }

  /// The sample rows of DESIGN.md §3.
  @Test(arguments: [
    Sample(
      testDescription: "Online within a day",
      ratings: [10, 10, 10, 10, 10, 10, 10, 10, 7, 5, 3], expected: "8.1 6.1–9.5 11 of 12",
      certainty: 0.955...0.965, verdict: .keep),
    Sample(
      testDescription: "People who know you",
      ratings: [8, 8, 8, 1, 8, 8, 8, 8, 8, 7.5, 7.5], expected: "6.9 4.7–8.8 11 of 12",
      certainty: 0.765...0.775, verdict: .refresh, decisive: ["P103"]),
    Sample(
      testDescription: "Never explain it twice",
      ratings: [0, 0, 0, 0, 0, 0, 0, 0, 4, 8.8, 10], expected: "2.5 0.9–4.6 11 of 12",
      certainty: 0...0.0099, verdict: .overhaul),
  ])
  func `computes the sample rows of the design`(_ sample: Sample) throws {
    var study = rated(sample.ratings)
    study.say("P999", "expects/x")
    let row = try row(study)
    let (score, range) = (oneDecimal(row.score.value), row.score.range)
    let ends = "\(oneDecimal(range.lowerBound))–\(oneDecimal(range.upperBound))"
    #expect("\(score) \(ends) \(row.score.people) of \(row.of)" == sample.expected)
    #expect(sample.certainty ~= row.score.certaintyAbove6)
    #expect(row.verdict == sample.verdict)
    #expect(row.decisive == sample.decisive)
  }

  @Test func `names the person who decides the verdict`() throws {
    let row = try row(rated([8.3, 8.3, 8.3, 8.3, 8.3, 0]))
    #expect(row.verdict == .refresh)
    #expect(row.decisive == ["P105"])
    #expect(try self.row(rated(Array(repeating: 10, count: 12))).decisive.isEmpty)
  }

  @Test func `too few people prove nothing, and nobody decides that`() throws {
    let row = try row(rated([10, 10, 10, 10]))
    #expect(row.verdict == Promise.Shortfall(people: 4, nonAdvocates: 4).map { .unproven($0) })
    #expect(row.decisive.isEmpty)
  }

  @Test func `advocates alone prove nothing`() throws {
    var study = rated(Array(repeating: 10, count: 6))
    for number in 100..<104 { study.know("P\(number)") { $0.nps = 9 } }
    let row = try row(study)
    #expect(row.verdict == Promise.Shortfall(people: 6, nonAdvocates: 2).map { .unproven($0) })
    #expect(row.withoutAdvocates?.people == 2)
  }

  @Test func `counts moments once a turn, on both sides if need be`() throws {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/a", "loved/b"], broken: ["pain/a"])
    study.say("P1", "loved/a", "loved/b")
    study.say("P1", "loved/a", "pain/a")
    study.say("P1", "pain/a", state: .rejected)
    let score = try #require(try row(study).scores.first)
    #expect(score.kept == 2)
    #expect(score.broken == 1)
    #expect(abs(score.value - 20.0 / 3) < 1e-12)
  }

  @Test(arguments: [(4.0, true), (4.1, false), (-1, false), (11, false)])
  func `a rating goes before moments, and a gap of 4 is a mismatch`(
    _ rating: Double, _ mismatch: Bool
  ) throws {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/a"], broken: ["pain/a"])
    for _ in 0..<4 { study.say("P1", "loved/a") }
    study.say("P1", "pain/a")
    study.know("P1") { $0.ratings["p"] = rating }
    let score = try #require(try row(study).scores.first)
    #expect(score.told == 8)
    #expect(score.value == (0...10 ~= rating ? rating : 8))
    #expect(score.isMismatch == mismatch)
  }

  @Test func `pending suggestions count in drafts and bound the verdict`() throws {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/a"], broken: ["pain/a"])
    for number in 1...8 { study.say("P\(number)", "loved/a") }
    for number in 1...8 { study.say("P\(number)", "pain/a", state: .pending) }
    let draft = try row(study)
    #expect(draft.verdict == .refresh)
    #expect(draft.bounds.ifRejected == .keep)
    #expect(draft.bounds.ifAccepted == .refresh)
    study.options.countsPending = false
    #expect(try row(study).verdict == .keep)
  }

  @Test func `scores segments of three people and says when they differ`() throws {
    var study = rated([10, 10, 10, 10, 10, 0, 0, 0, 0, 0, 5, 5])
    for number in 0..<12 {
      let plan = number < 5 ? "home" : number < 10 ? "business" : "rare"
      study.know("P\(100 + number)") { $0.segments["plan"] = plan }
    }
    let row = try row(study)
    #expect(row.segments.map(\.value) == ["business", "home"])
    #expect(row.segments.map(\.verdict) == [.overhaul, .keep])
    #expect(row.dividingColumns == ["plan"])
  }

  @Test func `a part of the people proves no more than as many people would`() throws {
    var study = rated([10, 10, 10, 10, 0, 0, 0, 0, 10, 10, 10, 10, 10])
    for number in 0..<13 {
      let plan = number < 4 ? "home" : number < 8 ? "business" : "farm"
      study.know("P\(100 + number)") {
        $0.segments["plan"] = plan
        $0.nps = number < 11 ? nil : 9
      }
    }
    #expect(try row(study).segments.map(\.verdict.isUnproven) == [true, false, true])
    #expect(try row(study).dividingColumns == [])
    // Five of the farm prove it, unless three of them are advocates.
    study.know("P110") { $0.nps = 9 }
    #expect(try row(study).segments.map(\.verdict.isUnproven) == [true, true, true])
    let whole = try row(study).verdict
    #expect(!whole.isUnproven)
  }

  @Test func `drafts and retired promises stand apart`() {
    var study = rated(Array(repeating: 10, count: 6))
    study.promise("new", kept: ["pain/it"], status: .draft)
    study.promise("old", status: .retired)
    let card = study.insights.scorecard
    #expect(card.rows.map(\.promise.id) == ["p"])
    #expect(card.drafts.map(\.promise.id) == ["new"])
    #expect(card.retired.map(\.id) == ["old"])
    #expect(card.verdict == .keep)
  }

  @Test func `scores employees by the same rules`() {
    var study = rated([10, 10, 10])
    study.say("E1", "pain/it")
    study.know("E1") { $0.audience = .employee }
    study.know("E2") {
      $0.audience = .employee
      $0.ratings["p"] = 9
    }
    study.options.audience = .employee
    let row = study.insights.scorecard.rows.first
    #expect(row?.scores.map(\.value) == [0, 9])
    #expect(row?.of == 2)
  }

  @Test(
    arguments: [
      (Participant.Consent.none, false, 0), (.withdrawn, false, 0), (.analysis, false, 1),
      (nil, false, 1),
      (nil, true, 0), (.internal, true, 1),
    ] as [(Participant.Consent?, Bool, Int)])
  func `counts only those who consented`(
    _ consent: Participant.Consent?, _ isFinal: Bool, _ expected: Int
  ) throws {
    var study = rated([5])
    study.know("P100") { $0.consent = consent }
    study.options.isFinal = isFinal
    #expect(try row(study).of == expected)
  }
}
