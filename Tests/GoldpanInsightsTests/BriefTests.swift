import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct BriefTests {
  /// Six people who tell of a promise kept and broken, and whose words may be quoted.
  private static func fieldwork() -> Fieldwork {
    var study = Fieldwork()
    study.promise("once", kept: ["loved/remembered"], broken: ["pain/repeat"])
    for person in ["P1", "P2", "P3", "P4"] { study.say(person, "loved/remembered") }
    for person in ["P3", "P4", "P5", "P6"] { study.say(person, "pain/repeat", severity: 2) }
    study.tags = ["pain/repeat", "pain/unheard", "loved/remembered"].map { name in
      GoldpanCoding.Tag(
        id: GoldpanCoding.Tag.ID(name),
        place: .init(Source(name: "codebook", text: ""), TextRange(0, 0)))
    }
    return study
  }

  @Test(
    arguments: [
      [], [.letGo], [.tell], [.letGo, .tell], [.guess, .letGo, .tell],
    ] as [[Brief.Step]])
  func `the minutes add up to 90`(omitted: [Brief.Step]) {
    let agenda = Brief.AgendaItem.agenda(leavingOut: omitted)
    #expect(agenda.reduce(0) { $0 + $1.minutes } == 90)
    #expect(agenda.map(\.step) == Brief.Step.allCases.filter { !omitted.contains($0) })
    var start = 0
    for item in agenda {
      #expect(item.start == start)
      start += item.minutes
    }
  }

  @Test func `whoever is read aloud is somebody else each time`() {
    let listening = Brief(Self.fieldwork().insights).listening
    #expect(listening.kept.count == 3 && listening.broken.count == 3)
    #expect(Set(listening.words.map(\.person)).count == 6)
  }

  @Test func `fewer are read aloud rather than one twice`() {
    var study = Fieldwork()
    study.promise("once", kept: ["loved/remembered"], broken: ["pain/repeat"])
    for person in ["P1", "P2"] {
      study.say(person, "loved/remembered")
      study.say(person, "pain/repeat")
      study.say(person, "pain/repeat")
    }
    let listening = Brief(study.insights).listening
    #expect(listening.kept.count == 1 && listening.broken.count == 1)
  }

  @Test func `what is read aloud is spread over the promises`() {
    var study = Fieldwork()
    for promise in ["a", "b", "c"] {
      study.promise(promise, broken: [GoldpanCoding.Tag.ID("pain/\(promise)")])
    }
    for person in ["P1", "P2", "P3", "P4"] { study.say(person, "pain/a", severity: 3) }
    study.say("P5", "pain/b")
    study.say("P6", "pain/c")
    let broken = Brief(study.insights).listening.broken
    #expect(Set(broken.map(\.promise)) == ["a", "b", "c"])
  }

  @Test(arguments: [(1, 4, true), (2, 4, false), (0, 1, true), (1, 2, false), (2, 5, true)])
  func `our people are told of what fewer than half of them know`(
    aware: Int, asked: Int, isTold: Bool
  ) {
    var study = Self.fieldwork()
    for number in 0..<asked {
      study.know("E\(number)") {
        $0.audience = .employee
        $0.awareness = ["once": number < aware]
      }
    }
    let brief = Brief(study.insights)
    #expect(brief.untold.map(\.promise) == (isTold ? ["once"] : []))
    #expect(brief.agenda.contains { $0.step == .tell } == isTold)
  }

  @Test func `nobody asked is nobody to tell`() {
    #expect(Brief(Self.fieldwork().insights).untold == [])
  }

  @Test func `retired wording and its places are listed once`() {
    var study = Self.fieldwork()
    for (id, claim, places) in [
      ("old", "Whiter than new", ["magnets", "vans"]),
      ("older", "Whiter  Than New", ["Magnets", "posters"]),
    ] {
      var promise = Promise(id: Promise.ID(id), claim: claim)
      promise.status = .retired
      promise.collateral = places
      study.plan.promises.append(promise)
    }
    study.plan.promises[0].collateral = ["vans", "website"]
    let letting = Brief(study.insights).lettingGo
    #expect(letting.wordings.map(\.text) == ["Whiter than new"])
    #expect(letting.wordings.first?.promises == ["old", "older"])
    #expect(letting.collateral.map(\.text) == ["magnets", "vans", "posters"])
    #expect(letting.collateral.map(\.alsoLive) == [[], ["once"], []])
    #expect(letting.changing.map(\.text) == ["website"])
    #expect(Brief(study.insights, about: "once").lettingGo.wordings == [])
  }

  @Test func `an action that nobody told of is cost only`() throws {
    var study = Self.fieldwork()
    study.plan.owners = [
      Owner(of: .tags("pain/repeat"), name: "Care"),
      Owner(of: .tags("pain/unheard"), name: "Finance"),
    ]
    let actions = Brief(study.insights).actions
    #expect(actions.map(\.theme.tag) == ["pain/repeat", "pain/unheard"])
    let (told, untold) = (try #require(actions.first), try #require(actions.last))
    #expect(told.weight == 8 && told.benefits == [.customers] && !told.isCostOnly)
    #expect(told.back.map(\.promise) == ["once"])
    #expect(told.back.map(\.tenths) == [50])
    #expect(untold.isCostOnly && untold.benefits == [.company] && untold.weight == 0)
    #expect(untold.theme.owners.map(\.name) == ["Finance"])
  }

  @Test func `what employees tell of too helps the company`() {
    var study = Self.fieldwork()
    study.know("E1") { $0.audience = .employee }
    study.say("E1", "pain/repeat")
    #expect(Brief(study.insights).actions.first?.benefits == [.customers, .company])
  }

  @Test(
    arguments: [
      ([], [.nobodyInvited, .unanswered("once")]),
      (["Care (R. Holt)"], [.oneDepartment("Care")]),
      (["Care (R. Holt)", "Care (B. Ray)"], [.oneDepartment("Care")]),
      (["Care", "Tech"], []),
    ] as [([String], [Brief.Warning])])
  func `warns if nobody or one department is invited`(
    owners: [String], warnings: [Brief.Warning]
  ) {
    var study = Self.fieldwork()
    study.plan.promises[0].deliveredBy = ["shared notes"]
    study.plan.owners = zip(owners, [Owner.Subject.promise("once"), .tags("pain/*")]).map {
      Owner(of: $1, name: $0)
    }
    #expect(Brief(study.insights).warnings == warnings)
  }

  @Test func `says if nothing delivers a promise`() {
    #expect(Brief(Self.fieldwork().insights).warnings.contains(.undelivered("once")))
  }

  @Test func `the invited come with their names and what they answer for`() {
    var study = Self.fieldwork()
    study.plan.owners = [
      Owner(of: .promise("once"), name: "Care (R. Holt)"),
      Owner(of: .tags("pain/repeat"), name: "Care (B. Ray)"),
      Owner(of: .tags("pain/repeat"), name: "Tech"),
    ]
    let invitations = Brief(study.insights).invitations
    #expect(invitations.map(\.department) == ["Care", "Tech"])
    #expect(invitations.first?.people == ["R. Holt", "B. Ray"])
    #expect(invitations.first?.subjects == [.promise("once"), .theme("pain/repeat")])
  }

  @Test func `a draft promise stands apart`() {
    var study = Self.fieldwork()
    study.promise("soon", kept: ["loved/remembered"], status: .draft)
    let brief = Brief(study.insights)
    #expect(brief.live.map(\.promise.id) == ["once"])
    #expect(brief.drafts.map(\.promise.id) == ["soon"])
    #expect(Brief(study.insights, about: "soon").live.isEmpty)
  }

  @Test func `what three people love and no promise says is a candidate`() {
    var study = Self.fieldwork()
    for person in ["P1", "P2", "P3"] { study.say(person, "loved/smell") }
    for person in ["P1", "P2"] { study.say(person, "loved/van") }
    #expect(Brief(study.insights).newPromises.map(\.tag) == ["loved/smell"])
    #expect(Brief(study.insights, about: "once").newPromises == [])
  }
}
