import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct RewordingTests {
  private var study: Fieldwork {
    var study = Fieldwork()
    study.promise("p", kept: ["loved/name"], broken: ["pain/far", "pain/near"])
    study.promise("q", kept: ["loved/taken"])
    for (id, stage) in [
      ("loved/name", "desk"), ("loved/free", "desk"), ("loved/taken", "desk"),
      ("loved/else", "gate"), ("loved/few", "desk"), ("pain/far", "road"), ("pain/near", "desk"),
    ] {
      var tag = Tag(
        id: Tag.ID(id), place: Diagnostic.Place(Source(name: "c", text: ""), TextRange(0, 0)))
      tag.stage = stage
      study.tags.append(tag)
    }
    for person in ["P1", "P2", "P3"] {
      study.say(person, "loved/name", "loved/free", "loved/taken", "loved/else")
      study.know(person) { $0.ratings["p"] = 1 }
    }
    study.say("P1", "loved/few")
    study.say("P1", "pain/far")
    return study
  }

  private func candidates(_ study: Fieldwork) -> [Rewording.Candidate] {
    study.insights.rewordings.first { $0.promise == "p" }?.candidates ?? []
  }

  @Test func `what is loved there and no other promise says would hold by itself`() {
    let found = candidates(study)
    #expect(found.map(\.theme.tag) == ["loved/free", "loved/name"])
    #expect(found.map(\.isLinked) == [false, true])
    // Three people keep it and one breaks it on the road; what they rated is another matter.
    #expect(found.map { oneDecimal($0.score.value) } == ["7.0", "7.0"])
    #expect(found.map(\.broken) == [1, 1])
    #expect(found.allSatisfy { !$0.theme.quotes.all.isEmpty })
  }

  @Test func `whatever breaks another promise that it keeps counts against it too`() {
    var study = study
    study.promise("r", kept: ["loved/free"], broken: ["pain/slow"], status: .draft)
    for person in ["P1", "P2", "P4", "P5"] { study.say(person, "pain/slow") }
    #expect(candidates(study).map(\.theme.tag) == ["loved/name"])
  }

  @Test func `the counter-quote is of what counts against it`() {
    for candidate in candidates(study) {
      #expect(candidate.theme.quotes.counter?.description.hasPrefix("q-P1") == true)
    }
  }

  @Test func `nothing is offered instead of a promise to keep`() {
    var study = study
    for person in ["P1", "P2", "P3", "P4", "P5", "P6"] {
      study.say(person, "loved/name")
      study.know(person) { $0.ratings["p"] = 9 }
    }
    #expect(study.insights.scorecard.rows.first?.verdict == .keep)
    #expect(study.insights.lostPoints.contains { $0.promise == "p" })
    #expect(!study.insights.rewordings.contains { $0.promise == "p" })
  }

  @Test func `a pain of any stage counts against it`() {
    var study = study
    for person in ["P1", "P2", "P4", "P5"] { study.say(person, "pain/near") }
    // Scores 3.3, 5, 10, 0, 0: a mean below 4.
    #expect(candidates(study).isEmpty)
  }

  @Test
  func `every promise that loses points and is not to be kept has its rewordings, if only none`() {
    let insights = study.insights
    #expect(insights.rewordings.map(\.promise) == insights.lostPoints.map(\.promise))
  }
}
