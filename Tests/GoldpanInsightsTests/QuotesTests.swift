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

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `nobody is quoted three times in a section while others could be`(_ seed: UInt64) {
    let insights = Fieldwork.random(seed).insights
    for section in [insights.strengths.loved, insights.hurts] {
      let quotes = section.map { section in
        [section.quotes.strongest, section.quotes.typical, section.quotes.counter]
          .compactMap { id in insights.sample.codings.first { $0.evidence == id } }
      }
      let distinct = Dictionary(
        quotes.flatMap(\.self).map { ($0.evidence, $0) }, uniquingKeysWith: { one, _ in one })
      let counts = Dictionary(grouping: distinct.values, by: \.quotation.speaker)
        .mapValues(\.count)
      for (speaker, count) in counts where count > 2 {
        guard
          let last = quotes.lastIndex(where: { $0.contains { $0.quotation.speaker == speaker } })
        else { continue }
        let theme = section[last]
        let said = insights.sample[theme.tag].map(\.quotation.speaker)
        let quoted = quotes[last].map(\.quotation.speaker)
        let isCounter =
          quotes[last].last?.quotation.speaker == speaker
          && theme.quotes.counter != nil
        guard !isCounter else { continue }
        let others = Set(said).subtracting(quoted)
        #expect(others.allSatisfy { counts[$0] ?? 0 >= 2 }, "\(speaker) \(theme.tag) \(others)")
      }
    }
  }

  @Test func `a section hears others before somebody has a third say`() {
    var study = Fieldwork()
    for tag in ["pain/a", "pain/b", "pain/c"] {
      study.say("P1", tag, text: "P1 says something long enough about \(tag).", severity: 3)
      study.say("P2", tag, text: "P2 says something long enough about \(tag).", severity: 1)
      study.say("P3", tag, text: "P3 says something long enough about \(tag).", severity: 1)
    }
    let insights = study.insights
    #expect(insights.hurts.count == 3)
    let last = insights.hurts[2].quotes.all.map(\.description)
    #expect(!last.contains { $0.contains("P1") }, "\(last)")
  }

  @Test func `words that do not stand on their own are quoted only if there are no others`() {
    var study = Fieldwork()
    study.say("P1", "loved/a", text: "Quick.")
    study.say("P2", "loved/a", text: "Very quick indeed.")
    study.say("P3", "loved/a", text: "They came within the hour.")
    let insights = study.insights
    let typical = insights.strengths.loved[0].quotes.all.map(\.description)
    #expect(typical.contains { $0.contains("P3") })
    study.lines.removeLast()
    #expect(study.insights.strengths.loved[0].quotes.typical != nil)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `every excerpt of a digest is verbatim`(_ seed: UInt64) {
    var study = Fieldwork.random(seed)
    var random = Seeded(seed)
    for index in study.lines.indices {
      let count = Int.random(in: 1...30, using: &random)
      study.lines[index].text = (0..<count)
        .map { "Line \(index) has sentence \($0) here." }.joined(separator: " ")
    }
    let insights = study.insights
    for quote in Digest(insights).evidence {
      let pieces = quote.excerpt.replacing(" […]", with: "\n").replacing("[…] ", with: "\n")
        .split(separator: "\n")
      #expect(!pieces.isEmpty && quote.excerpt.split(separator: " ").count <= 62)
      for piece in pieces {
        let words = piece.drop { $0 == " " }
        #expect(quote.text.contains(words), "\(words)")
        #expect(study.lines.contains { $0.text.contains(words) })
      }
    }
  }
}
