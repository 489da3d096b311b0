public import GoldpanCoding

extension Digest {
  /// Somebody's own words.
  public struct Quote: Hashable, Sendable {
    /// The name of the words.
    public let id: Evidence.ID
    /// What was said, to the letter.
    public let text: String
    /// The same for a reader in a hurry: of many words the sentences that matter, `[…]` for the rest.
    public let excerpt: String
    /// Who said it, as far as the digest tells.
    public let attribution: Attribution
    /// The tags that count on it, sorted.
    public let tags: [Tag.ID]
    /// Whether nobody has decided yet about some of its tags.
    public let isPending: Bool
    /// Why the person counts as an advocate, if they do.
    public let advocate: Advocate.Reason?
    /// What coders noted on it; nothing in a digest for the public, for a memo may say what a
    /// participant must not read.
    public let memos: [Memo]
  }

  /// What is told about who said something; all `nil`: nothing.
  public struct Attribution: Hashable, Sendable {
    /// Their segment, if three or more people share it.
    public let segment: String?
    /// The round of fieldwork.
    public let wave: String?
    /// The pseudonym.
    public let person: Participant.ID?
  }
}

extension Digest.Quote {
  /// The quotations called `ids`, sorted by id.
  static func index(
    of ids: Set<Evidence.ID>, in insights: Insights, _ attributions: Attributions
  ) -> [Self] {
    let used = insights.sample.codings.filter { ids.contains($0.evidence) }
    let reasons = Dictionary(
      insights.advocates.advocates.map { ($0.person, $0.reason) },
      uniquingKeysWith: { first, _ in first })
    return Dictionary(grouping: used, by: \.evidence).sorted { $0.key < $1.key }.compactMap {
      id, codings in
      guard let quotation = codings.first?.quotation, let person = quotation.speaker.participant
      else { return nil }
      return Self(
        id: id, text: quotation.text,
        excerpt: QuoteExcerpt.text(
          of: quotation, matched: codings.flatMap(\.matched),
          in: insights.corpus[quotation.transcript]?.source),
        attribution: attributions.attribution(of: person, in: quotation.transcript),
        tags: Set(codings.map(\.tag)).sorted(),
        isPending: codings.contains { $0.state == .pending }, advocate: reasons[person],
        memos: insights.options.release == .internal ? codings.memos : [])
    }
  }
}

/// Who may be told to have said something, computed once for a digest.
struct Attributions: Hashable, Sendable {
  private let style: Insights.Attribution
  private let segments: [Participant.ID: String]
  private let waves: [Transcript.ID: String]

  init(_ insights: Insights) {
    style = insights.options.attribution
    segments = insights.segmentNames
    waves = insights.corpus.waves
  }

  func attribution(
    of person: Participant.ID, in transcript: Transcript.ID
  ) -> Digest.Attribution {
    attribution(of: person, wave: waves[transcript])
  }

  func attribution(of person: Participant.ID, wave: String?) -> Digest.Attribution {
    switch style {
    case .none: Digest.Attribution(segment: nil, wave: nil, person: nil)
    case .segment: Digest.Attribution(segment: segments[person], wave: wave, person: nil)
    case .id: Digest.Attribution(segment: nil, wave: wave, person: person)
    }
  }
}

extension Insights {
  /// The segment of each person by the roster's first column, where enough people share it (DESIGN.md
  /// §9, small cells).
  var segmentNames: [Participant.ID: String] {
    guard let column = corpus.roster.segmentColumns.first else { return [:] }
    return SegmentGrouping(column, sample.people, fewest: fewestInSegment).labels
  }
}
