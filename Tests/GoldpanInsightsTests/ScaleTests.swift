import GoldpanCoding
import GoldpanInsights
import GoldpanText
import Testing

@Suite struct ScaleTests {
  @Test(.timeLimit(.minutes(1)))
  func `ten thousand people cost no more than their words`() {
    var people: [Participant] = []
    for number in 0..<10_000 {
      var person = Participant(id: Participant.ID("P\(10_000 + number)"))
      person.ratings["p"] = Double(number % 21) / 2
      person.segments["plan"] = "plan \(number)"
      people.append(person)
    }
    var study = Fieldwork()
    study.promise("p", kept: ["loved/a"])
    let insights = Insights(
      corpus: Corpus([], roster: Roster(people, segmentColumns: ["plan"])),
      codebook: study.codebook, codings: [], plan: study.plan)
    #expect(insights.scorecard.rows.first?.score.people == 10_000)
    #expect(insights.scorecard.rows.first?.decisive.isEmpty == true)
    #expect(Digest(insights).header.people.map(\.people) == [10_000])
  }
}
