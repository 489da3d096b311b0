package import GoldpanCoding
import GoldpanText

/// Somebody to thank: whoever spoke, and every advocate (DESIGN.md §1, 10).
package struct ThankYou: Sendable {
  /// Who.
  package let person: Participant.ID
  /// On which side of the promise they stand.
  package let audience: Audience
  /// Why they count as an advocate, if they do.
  package let advocate: Advocate.Reason?
  /// The conversations in which they speak, sorted.
  package let transcripts: [Transcript.ID]
  /// The words by which they recommend, else the strongest of what they love, if they may be quoted;
  /// nobody is thanked with what hurt them.
  package let quote: Quotation?
  /// Of many words the sentences that matter.
  package let excerpt: String?
  /// The name of those words.
  package let evidence: Evidence.ID?

  /// Everybody to thank in `insights`, advocates first, then by id; nobody who refused or withdrew.
  package static func list(_ insights: Insights) -> [ThankYou] {
    let reasons = Dictionary(
      insights.advocates.advocates.map { ($0.person, $0.reason) },
      uniquingKeysWith: { first, _ in first })
    var spoken: [Participant.ID: [Transcript.ID]] = [:]
    for transcript in insights.corpus.transcripts {
      for person in transcript.participants { spoken[person, default: []].append(transcript.id) }
    }
    let words = Dictionary(grouping: insights.warmWords, by: \.quotation.speaker)
    let everybody = insights.sample.people.map(\.id)
      .filter { spoken[$0] != nil || reasons[$0] != nil }
    let ordered =
      everybody.filter { reasons[$0] != nil } + everybody.filter { reasons[$0] == nil }
    return ordered.map { person in
      let said = words[.participant(person)] ?? []
      let quotes = Quotes(from: said)
      var best = quotes.strongest ?? quotes.typical
      if case .words(let id) = reasons[person],
        said.contains(where: { $0.evidence == id && $0.brevity == 0 })
      {
        best = id
      }
      let coding = said.first { $0.evidence == best }
      return ThankYou(
        person: person, audience: insights.options.audience, advocate: reasons[person],
        transcripts: spoken[person] ?? [],
        quote: coding?.quotation,
        excerpt: coding.map { coding in
          QuoteExcerpt.text(
            of: coding.quotation, matched: coding.matched,
            in: insights.corpus[coding.quotation.transcript]?.source)
        }, evidence: best)
    }
  }
}

extension Insights {
  /// What people praise or recommend, as far as it may be quoted and is not said of a pain too.
  fileprivate var warmWords: [Coding] {
    let pains = Set(
      sample.codings.filter { codebook.polarity(of: $0.tag) == .negative }.map(\.evidence))
    return sample.quotable(sample.codings).filter { coding in
      !pains.contains(coding.evidence)
        && (codebook.polarity(of: coding.tag) == .positive || coding.tag == "says/recommends")
    }
  }
}
