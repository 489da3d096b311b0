import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct SegmentsTests {
  /// Five at home whom the promise fails, three in business for whom it is kept, and two alone.
  private var study: Fieldwork {
    var study = Fieldwork()
    study.promise("once", kept: ["loved/remembered"], broken: ["pain/repeat"])
    for number in 1...10 {
      let person = number == 10 ? "P10" : "P0\(number)"
      let plan = number <= 5 ? "home" : number <= 8 ? "business" : number == 9 ? "farm" : "boat"
      study.know(person) { row in
        row.segments = ["plan": plan, "outcome.renewed": number <= 4 ? "no" : "yes"]
      }
      study.say(person, number <= 5 ? "pain/repeat" : "loved/remembered")
      if number != 3 { study.say(person, "loved/price") }
    }
    study.know("P11") { $0.segments["town"] = "Overton" }
    study.say("P11", "pain/repeat")
    return study
  }

  @Test func `gives a verdict a segment, and says where they differ`() throws {
    let segments = study.insights.segments
    #expect(segments.columns.map(\.name) == ["plan"])
    let plan = try #require(segments.columns.first)
    #expect(
      plan.groups.map { "\($0.label ?? "other") \($0.people)" } == [
        "home 5", "business 3", "other 2",
      ])
    #expect(plan.withoutValue == 1)
    let row = try #require(plan.promises.first)
    #expect(row.cells.map(\.people) == [5, 3, nil])
    let missing = Promise.Shortfall(people: 3, nonAdvocates: 3).map(Promise.Verdict.unproven)
    #expect(row.cells.map(\.verdict) == [.overhaul, missing, nil])
    #expect(row.cells.map { $0.words?.description.prefix(4) } == ["q-P0", "q-P0", nil])
    #expect(!row.isDivided)
    #expect(study.insights.scorecard.rows.first?.dividingColumns == [])
  }

  @Test func `one size does not fit where enough people come to different verdicts`() throws {
    var study = study
    for person in ["P09", "P10"] { study.know(person) { $0.segments["plan"] = "business" } }
    let row = try #require(study.insights.segments.columns.first?.promises.first)
    #expect(row.cells.map(\.verdict).contains(.keep))
    #expect(row.isDivided)
    #expect(study.insights.scorecard.rows.first?.dividingColumns.contains("plan") == true)
  }

  @Test func `names the tags that more people here use`() throws {
    let plan = try #require(study.insights.segments.columns.first)
    let marks = plan.marks.map {
      "\($0.label) \($0.tag) \($0.people)/\($0.of) \($0.rest)/\($0.restOf)"
    }
    #expect(
      marks == ["home pain/repeat 5/5 0/5", "business loved/remembered 3/3 2/7"])
    #expect(plan.marks.allSatisfy { $0.certainty >= 0.9 && !$0.quotes.all.isEmpty })
  }

  @Test func `the only rare value is not told by an other that holds nothing else`() throws {
    var study = study
    for person in ["P09", "P10"] { study.know(person) { $0.segments["plan"] = "farm" } }
    let plan = try #require(study.insights.segments.columns.first)
    #expect(plan.groups.map { "\($0.label ?? "other") \($0.people)" } == ["home 5", "business 3"])
    #expect(plan.withoutValue == 3)
    #expect(plan.marks.map { "\($0.of) \($0.restOf)" } == ["5 3", "3 5"])
  }

  @Test func `fewer than three people give no figure`() {
    var study = study
    for person in ["P06", "P07"] { study.know(person) { $0.segments["plan"] = "shop" } }
    let plan = study.insights.segments.columns.first
    #expect(plan?.groups.map { "\($0.label ?? "other") \($0.people)" } == ["home 5", "other 5"])
    // Five people whose values are rare are enough to be counted together, not to be judged.
    #expect(plan?.promises.first?.cells.map(\.people) == [5, 5])
    #expect(plan?.promises.first?.cells.map(\.verdict) == [.overhaul, nil])
    #expect(plan?.promises.first?.isDivided == false)
    #expect(plan?.marks.map(\.label) == ["home"])
  }

  @Test func `crosses outcomes with tags, furthest apart first`() throws {
    let outcome = try #require(study.insights.segments.outcomes.first)
    #expect(outcome.name == "outcome.renewed")
    #expect(outcome.groups.map { "\($0.label ?? "other") \($0.people)" } == ["yes 6", "no 4"])
    let rows = outcome.rows.map { "\($0.tag) \($0.people.map { $0 ?? -1 })" }
    #expect(
      rows == ["loved/remembered [5, 0]", "pain/repeat [1, 4]", "loved/price [6, 3]"])
  }

  @Test func `a roster without columns has no segments`() {
    var study = Fieldwork()
    study.say("P1", "pain/a")
    #expect(study.insights.segments.isEmpty)
  }
}

@Suite struct SegmentTermsTests {
  private var study: Fieldwork {
    var study = Fieldwork()
    for number in 1...6 {
      let isHome = number <= 3
      study.know("P\(number)") { $0.segments["plan"] = isHome ? "home" : "business" }
      let words =
        isHome
        ? "The garden gate is nice. We sit in the garden a lot, the garden is our pride."
        : "The invoice was wrong. Another invoice came, and the invoice after that."
      study.say("P\(number)", "pain/a", text: words)
    }
    study.know("P7") { $0.segments["plan"] = "farm" }
    study.say("P7", "pain/a", text: "The tractor, the tractor, only ever the tractor.")
    study.say("P8", "pain/a", text: "Invoice, invoice, invoice, says who has no plan.")
    return study
  }

  @Test func `finds the words of each segment, with people`() {
    let found = study.insights.terms(settingApart: "plan")
    #expect(found.groups.map { "\($0.label) \($0.people)" } == ["business 3", "home 3"])
    // Nothing would hide the only farm.
    #expect(found.inSmallGroups == 0)
    let best = found.groups.compactMap(\.terms.first)
    #expect(best.map { "\($0.text) \($0.people)" } == ["invoice 3", "garden 3"])
    // P8 has no value, so that their words are on no side.
    #expect(best.map(\.keyness.rest) == [0, 0])
    for term in found.groups.flatMap(\.terms) {
      #expect(term.people >= 2 && term.keyness.isOverused && term.keyness.logLikelihood >= 3.84)
    }
  }

  @Test func `needs somebody on the other side`() {
    var study = Fieldwork()
    for person in ["P1", "P2", "P3"] {
      study.know(person) { $0.segments["plan"] = "home" }
      study.say(person, "pain/a", text: "The garden, always the garden.")
    }
    #expect(study.insights.terms(settingApart: "plan").groups.isEmpty)
    #expect(study.insights.terms(settingApart: "town").groups.isEmpty)
  }
}
