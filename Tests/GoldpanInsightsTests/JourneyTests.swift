import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct JourneyTests {
  private func tag(
    _ id: GoldpanCoding.Tag.ID, _ change: (inout GoldpanCoding.Tag) -> Void
  ) -> GoldpanCoding.Tag {
    var tag = GoldpanCoding.Tag(
      id: id, place: .init(Source(name: "codebook", text: ""), TextRange(0, 0)))
    change(&tag)
    return tag
  }

  /// Four people, three stages; nobody speaks of paying.
  private var study: Fieldwork {
    var study = Fieldwork()
    study.plan.stages = ["buy", "support", "pay"].map { Stage(id: $0, title: "Stage \($0)") }
    study.plan.stages[1].ideal = "one call"
    study.plan.owners = [
      Owner(of: .stage("support"), name: "Care (R. Holt)"),
      Owner(of: .stage("support"), name: "Tech"),
      Owner(of: .stage("support"), name: "Care"), Owner(of: .stage("buy"), name: "Sales"),
    ]
    study.tags = [
      tag("pain/loop") { ($0.from, $0.to) = ("support", "buy") },
      tag("pain/maze") { ($0.from, $0.to) = ("support", "buy") },
      tag("pain/lost") { $0.to = "pay" },
      tag("affirm/worth-it") { $0.phase = .after },
      tag("affirm/first-day") { $0.phase = .before },
    ]
    for person in ["P1", "P2", "P3"] { study.say(person, "loved/shop", stage: "buy") }
    study.say("P4", "pain/price", stage: "buy")
    study.say("P1", "pain/queue", stage: "support")
    study.say("P1", "pain/queue", stage: "support")
    study.say("P2", "pain/queue", "loved/staff", stage: "support")
    study.say("P3", "affirm/worth-it", stage: "support")
    study.say("P4", "affirm/worth-it")
    study.say("P2", "affirm/first-day", stage: "buy")
    study.say("P1", "loved/bread")
    study.say("P3", "pain/odd", stage: "moon")
    return study
  }

  @Test func `says what was heard of every stage, in the order of the study`() {
    let rows = study.insights.journey.rows.map { row in
      let counts = "\(row.people)/\(row.of) +\(row.loving) -\(row.hurting)"
      let (loved, pain) = (row.loved?.tag.description ?? "–", row.pain?.tag.description ?? "–")
      let mark = row.isWeakest ? " weakest" : ""
      return "\(row.stage.id) \(counts) \(loved) \(pain) \(row.owners.map(\.name))\(mark)"
    }
    #expect(
      rows == [
        #"buy 4/4 +3 -1 loved/shop pain/price ["Sales"]"#,
        #"support 3/4 +2 -2 affirm/worth-it pain/queue ["Care (R. Holt)", "Tech"] weakest"#,
        "pay 0/4 +0 -0 – – []",
      ])
  }

  @Test func `quotes only what was said of the stage`() throws {
    var study = study
    study.say("P4", "pain/queue", stage: "buy")
    let insights = study.insights
    for row in insights.journey.rows {
      let said = Set(insights.sample.codings.filter { $0.stage == row.stage.id }.map(\.evidence))
      for theme in [row.loved, row.pain].compactMap(\.self) {
        #expect(!theme.quotes.all.isEmpty)
        #expect(said.isSuperset(of: theme.quotes.all))
      }
    }
    let pain = try #require(insights.journey.rows[1].pain)
    #expect((pain.people, pain.of, pain.codings) == (2, 4, 3))
  }

  @Test func `counts openly what has no place`() {
    let asides = study.insights.journey.unplaced.map {
      "\($0.stage ?? "–") \($0.people) \($0.codings)"
    }
    #expect(asides == ["– 2 2", "moon 1 1"])
  }

  struct Weakness: Sendable, CustomTestStringConvertible {
    let name: String
    /// By stage: how many people speak of it, and how many of them it hurts.
    let heard: [(people: Int, hurting: Int)]
    let weakest: Int?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Weakness(name: "the largest share, not the most people", heard: [(8, 4), (4, 3)], weakest: 1),
    Weakness(
      name: "fewer than three people do not tell", heard: [(8, 1), (2, 2), (3, 0)], weakest: 0),
    Weakness(name: "nothing to compare with", heard: [(8, 4), (2, 2)], weakest: nil),
    Weakness(name: "nobody is hurt", heard: [(5, 0), (5, 0)], weakest: nil),
    Weakness(name: "of equals the one that hurts more", heard: [(4, 2), (6, 3)], weakest: 1),
    Weakness(name: "of equals the first", heard: [(4, 2), (4, 2), (3, 1)], weakest: 0),
  ])
  func `the weakest stage hurts the largest share of those who speak of it`(_ test: Weakness) {
    var study = Fieldwork()
    for (number, stage) in test.heard.enumerated() {
      study.plan.stages.append(Stage(id: "s\(number)", title: ""))
      for person in 0..<stage.people {
        study.say("P\(person)", person < stage.hurting ? "pain/a" : "wish/b", stage: "s\(number)")
      }
    }
    #expect(study.insights.journey.rows.firstIndex(where: \.isWeakest) == test.weakest)
  }

  @Test func `hand-offs are edges with people and a quote`() {
    var study = study
    study.say("P1", "pain/loop", "pain/maze")
    study.say("P1", "pain/loop")
    study.say("P2", "pain/maze")
    study.say("P3", "pain/lost")
    let edges = study.insights.journey.handOffs
    let lines = edges.map { edge in
      let way = "\(edge.from ?? "?") → \(edge.to ?? "?")"
      return "\(way) \(edge.people) of \(edge.of), \(edge.codings) \(edge.tags)"
    }
    #expect(
      lines == [
        "support → buy 2 of 4, 4 [pain/loop, pain/maze]", "? → pay 1 of 4, 1 [pain/lost]",
      ])
    #expect(edges.allSatisfy { !$0.quotes.all.isEmpty })
  }

  @Test func `worth-it rows count people by phase and stage`() {
    let rows = study.insights.journey.affirmations.map { row in
      let place = "\(row.phase?.rawValue ?? "?") \(row.stage ?? "?")"
      return "\(place) \(row.people) of \(row.of) \(row.tags)"
    }
    #expect(
      rows == [
        "before buy 1 of 4 [affirm/first-day]", "after support 1 of 4 [affirm/worth-it]",
        "after ? 1 of 4 [affirm/worth-it]",
      ])
  }

  @Test func `a study without stages has nothing to say`() {
    var study = Fieldwork()
    study.say("P1", "pain/a")
    #expect(study.insights.journey.isEmpty)
    #expect(!self.study.insights.journey.isEmpty)
  }
}

@Suite struct JourneyRatingsTests {
  private var study: Fieldwork {
    var study = Fieldwork()
    study.promise("app")
    study.plan.stages = [Stage(id: "buy", title: ""), Stage(id: "support", title: "")]
    study.plan.stages[0].touchpoints = ["shop", "phone", "app"]
    study.plan.stages[1].touchpoints = ["phone", "chat", "buy"]
    study.know("P1") { $0.ratings = ["overall": 5, "phone": 9, "support": 8, "app": 1] }
    study.know("P2") { $0.ratings = ["overall": 6, "phone": 8, "buy": 10, "moon": 0] }
    study.know("P3") { $0.ratings = ["overall": 4, "chat": 12] }
    study.know("P4") { $0.ratings = ["app": 2] }
    return study
  }

  @Test func `the gap is the mean of the touchpoints' means less the whole journey`() throws {
    let ratings = study.insights.journey.ratings
    let whole = try #require(ratings.whole)
    #expect(whole.people == 3)
    #expect(whole.mean == 5)
    let points = ratings.touchpoints.map { "\($0.name) \($0.stages) \($0.score.mean ?? -1)" }
    #expect(
      points == [
        #"buy ["buy"] 10.0"#, #"support ["support"] 8.0"#, #"phone ["buy", "support"] 8.5"#,
      ])
    let mean = (10.0 + 8.0 + 8.5) / 3
    #expect(ratings.touchpointMean == mean)
    #expect(ratings.gap == mean - 5)
    #expect((ratings.touchpointPeople, ratings.of) == (2, 4))
  }

  @Test func `a department's touchpoints leave the mean and the gap those of all`() {
    var study = study
    study.plan.owners = [Owner(of: .stage("buy"), name: "Shop")]
    let insights = study.insights
    let all = insights.journey.ratings
    let own = insights.narrowed(to: insights.plan.remit(of: "Shop")).journey.ratings
    #expect(own.touchpoints.map(\.name) == ["buy", "phone"])
    #expect(own.touchpointMean == all.touchpointMean)
    #expect(own.gap == all.gap)
  }

  @Test func `without both sides there is no gap`() {
    var study = study
    for person in ["P1", "P2", "P3"] { study.know(person) { $0.ratings["overall"] = nil } }
    let ratings = study.insights.journey.ratings
    #expect(ratings.whole == nil)
    #expect(ratings.gap == nil)
    #expect(!ratings.isEmpty)
    #expect(Fieldwork().insights.journey.ratings.isEmpty)
  }

  @Test func `a promise comes before a stage or touchpoint of its name`() {
    #expect(
      study.plan.rateableNames == ["overall", "buy", "support", "shop", "phone", "chat"])
    var study = study
    study.promise("overall")
    #expect(study.insights.journey.ratings.whole == nil)
    #expect(!study.plan.rateableNames.contains("overall"))
  }
}
