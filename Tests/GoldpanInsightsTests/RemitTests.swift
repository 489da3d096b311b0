import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct RemitTests {
  /// Two promises, pains of three departments, and one that escalates.
  private static func fieldwork() -> Fieldwork {
    var study = Fieldwork()
    study.promise("once", kept: ["loved/remembered"], broken: ["pain/repeat", "pain/lost"])
    study.promise("day", kept: ["loved/fast"], broken: ["pain/slow"])
    for person in ["P1", "P2", "P3", "P4", "P5"] {
      study.say(person, "loved/remembered")
      study.say(person, "pain/repeat", severity: 3)
      study.say(person, "pain/lost")
      study.say(person, "pain/slow")
      study.say(person, "pain/dark")
      study.say(person, "loved/fast")
      study.say(person, "expects/call", "wish/app")
    }
    study.tags = [("expects/call", "support"), ("wish/app", nil), ("pain/dark", "shop")].map {
      name, stage in
      var tag = GoldpanCoding.Tag(
        id: GoldpanCoding.Tag.ID(name),
        place: .init(Source(name: "codebook", text: ""), TextRange(0, 0)))
      tag.stage = stage
      return tag
    }
    study.plan.stages = [Stage(id: "support", title: "Help"), Stage(id: "shop", title: "Shop")]
    study.plan.beliefs = [Belief(id: "b", claim: "They like us")]
    study.plan.owners = [
      Owner(of: .promise("once"), name: "Care (R. Holt)"),
      Owner(of: .tags("pain/repeat"), name: "Care (R. Holt)", escalation: "COO (A. Ray)"),
      Owner(of: .tags("pain/lost"), name: "Tech"),
      Owner(of: .tags("pain/s*"), name: "Field"),
      Owner(of: .stage("support"), name: "Care"),
      Owner(of: .tags("loved/remembered"), name: "Marketing"),
    ]
    return study
  }

  private static func digest(for department: String) -> Digest {
    let insights = fieldwork().insights
    return Digest(insights.narrowed(to: insights.plan.remit(of: department)))
  }

  @Test func `the departments are those of the owners, then whom things escalate to`() {
    let plan = Self.fieldwork().plan
    #expect(plan.departments == ["Care", "Tech", "Field", "Marketing", "COO"])
    #expect(plan.remit(of: "Care").people == ["R. Holt"])
    #expect(plan.remit(of: "Care").promises == ["once"])
    #expect(plan.remit(of: "Care").stages == ["support"])
  }

  @Test(
    arguments: [
      ("Care", ["once"], ["pain/repeat"], [], ["expects/call"]),
      ("Tech", [], ["pain/lost"], [], []),
      ("Field", [], ["pain/slow"], [], []),
      ("Marketing", [], [], ["loved/remembered"], []),
      ("COO", [], ["pain/repeat"], [], []),
    ] as [(String, [String], [String], [String], [String])])
  func `a digest for one department holds only what is its own`(
    department: String, promises: [String], hurts: [String], loved: [String], expected: [String]
  ) {
    let digest = Self.digest(for: department)
    #expect((digest.scorecard?.rows ?? []).map(\.promise.id.description) == promises)
    #expect(digest.hurts.map(\.tag.description) == hurts)
    #expect(digest.strengths.loved.map(\.tag.description) == loved)
    #expect(digest.expectations.map(\.tag.description) == expected)
    #expect(digest.wishes == [] && digest.beliefs == [])
    #expect(digest.header.remit?.department == department)
    let own = Set(hurts)
    let lost = digest.lostPoints.flatMap(\.rows).compactMap(\.theme?.tag.description)
    #expect(Set(lost).isSubset(of: own))
  }

  @Test func `its figures are those of the whole digest`() throws {
    let whole = Digest(Self.fieldwork().insights)
    let care = Self.digest(for: "Care")
    let row = try #require(care.scorecard?.rows.first)
    #expect(whole.scorecard?.rows.first == row)
    #expect(whole.hurts.filter { $0.tag == "pain/repeat" } == care.hurts)
    let all = try #require(whole.lostPoints.first { $0.promise == "once" })
    let own = try #require(care.lostPoints.first { $0.promise == "once" })
    #expect(own.tenths == all.tenths)
    #expect(own.rows == all.rows.filter { $0.theme?.tag == "pain/repeat" })
    #expect(care.header.people == whole.header.people)
  }

  @Test func `its top line speaks of nothing else`() {
    let tags = Self.digest(for: "Tech").topLine.map(\.statement)
    #expect(!tags.isEmpty)
    for statement in tags {
      switch statement {
      case .hurts(let theme), .escalation(let theme): #expect(theme.tag == "pain/lost")
      case .costliest(let theme, _, _, _): #expect(theme.tag == "pain/lost")
      default: Issue.record("\(statement)")
      }
    }
  }

  @Test func `a pain that does not escalate is not passed up`() {
    var study = Self.fieldwork()
    for index in study.lines.indices { study.lines[index].severity = 1 }
    let insights = study.insights
    let digest = Digest(insights.narrowed(to: insights.plan.remit(of: "COO")))
    #expect(digest.hurts == [] && digest.lostPoints == [] && digest.topLine == [])
  }

  @Test func `its journey holds its stages`() {
    #expect(Self.digest(for: "Care").header.remit?.stages == ["support"])
    let insights = Self.fieldwork().insights
    let care = insights.narrowed(to: insights.plan.remit(of: "Care"))
    #expect(care.journey.rows.map(\.stage.id) == ["support"])
    #expect(insights.narrowed(to: insights.plan.remit(of: "Tech")).journey.rows == [])
  }
}
