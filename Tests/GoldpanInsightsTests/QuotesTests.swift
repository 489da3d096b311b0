import GoldpanCoding
import GoldpanInsights
import TestSupport
import Testing

@Suite struct QuotesTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `two quotes are of one person only if there is no other`(_ seed: UInt64) {
    let insights = Fieldwork.random(seed).insights
    for theme in insights.strengths.loved + insights.hurts {
      let said = insights.sample[theme.tag]
      let people = [theme.quotes.typical, theme.quotes.strongest].compactMap { id in
        said.first { $0.evidence == id }?.quotation.speaker
      }
      #expect(Set(theme.quotes.all).count == theme.quotes.all.count)
      #expect(Set(people).count == min(people.count, Set(said.map(\.quotation.speaker)).count))
      #expect(theme.quotes.typical != nil)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `nobody is quoted who did not agree`(_ seed: UInt64) {
    var study = Fieldwork.random(seed)
    var random = Seeded(seed)
    var silent: Set<String> = []
    for person in Set(study.lines.map(\.person)).sorted() {
      let consent = Participant.Consent.allCases.randomElement(using: &random)
      study.know(person) { $0.consent = consent }
      if consent != .internal, consent != .public { silent.insert(person) }
    }
    let digest = Digest(study.insights)
    #expect(
      digest.evidence.allSatisfy { quote in
        !silent.contains { quote.text.hasPrefix("\($0) ") }
      })
    let quoted = Set(digest.evidence.map(\.id))
    for claim in digest.topLine { #expect(quoted.isSuperset(of: claim.evidence)) }
  }
}
