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
      study.say(person, "pain/far")
      study.know(person) { $0.ratings["p"] = 1 }
    }
    study.say("P1", "loved/few")
    return study
  }

  private func candidates(_ study: Fieldwork) -> [Rewording.Candidate] {
    study.insights.rewordings.first { $0.promise == "p" }?.candidates ?? []
  }

  @Test func `what is loved there and no other promise says would hold by itself`() {
    let found = candidates(study)
    #expect(found.map(\.theme.tag) == ["loved/free", "loved/name"])
    #expect(found.map(\.isLinked) == [false, true])
    // Three people keep it and nobody breaks it at the desk; what they rated is another matter.
    #expect(found.map { oneDecimal($0.score.value) } == ["8.0", "8.0"])
    #expect(found.map(\.broken) == [0, 0])
    #expect(found.allSatisfy { !$0.theme.quotes.all.isEmpty })
  }

  @Test func `a pain of the same stage counts against it`() {
    var study = study
    for person in ["P1", "P2", "P4", "P5"] { study.say(person, "pain/near") }
    // Scores 5, 5, 10, 0, 0: a mean of 4.
    #expect(candidates(study).isEmpty)
  }

  @Test func `every promise that loses points has its rewordings, if only none`() {
    let insights = study.insights
    #expect(insights.rewordings.map(\.promise) == insights.lostPoints.map(\.promise))
  }
}
