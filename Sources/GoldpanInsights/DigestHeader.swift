public import GoldpanCoding

extension Digest {
  /// What a digest is about and what it rests on.
  public struct Header: Hashable, Sendable {
    /// How many people are something.
    public struct Count<Subject: Hashable & Sendable>: Hashable, Sendable {
      /// What they are.
      public let subject: Subject
      /// How many.
      public let people: Int
    }

    /// The heading of the study.
    public let title: String
    /// The rounds of fieldwork, sorted.
    public let waves: [String]
    /// The days of the conversations as written, sorted.
    public let dates: [String]
    /// Whose words the digest is about.
    public let audience: Audience
    /// In words what was chosen of the study; empty: all of it.
    public let chosen: [String]
    /// The people who count, by audience; audiences without anybody are left out.
    public let people: [Count<Audience>]
    /// The people of this audience by segment; `nil`: no segment, or one of fewer than three.
    public let segments: [Count<String?>]
    /// How many conversations there are.
    public let transcripts: Int
    /// Those in which people of this audience speak, by method.
    public let conversations: [Method.Conversations]
    /// The codebook.
    public let codebook: Codebook.ID
    /// Its edition.
    public let version: Codebook.Version
    /// SHA-256 of its text, 64 hexadecimal digits.
    public let checksum: String
    /// How many codings rules suggest, whatever was decided; of people who refused or have
    /// withdrawn none, since nobody is to decide about their words.
    public let suggestions: Int
    /// About how many of them somebody has decided.
    public let reviewed: Int
    /// How many codings people have added by hand.
    public let added: Int
    /// How many people decided; the consensus is nobody.
    public let reviewers: Int
    /// How far they agree, over all tags: Krippendorff's α.
    public let agreement: Double?
    /// How long the digest stays valid, as the study says it.
    public let validFor: String?
    /// Until when, counted from the last conversation: `2026-05-28`; `nil` if that is not known.
    public let validUntil: String?
    /// The day for which the digest is read, if that was said: the digest itself knows no today.
    public let asOf: String?
    /// Whether that day is past the last on which the digest is valid.
    public let isStale: Bool
    /// The one department that the digest is for; `nil`: everybody.
    public let remit: Remit?
    /// Whether this is a draft.
    public let isDraft: Bool
    /// Whether figures count suggestions that nobody has decided.
    public let countsPending: Bool
  }
}

extension Digest.Header {
  init(_ insights: Insights) {
    let corpus = insights.corpus
    title = insights.plan.title
    waves = insights.waveNames
    dates = Set(corpus.transcripts.compactMap(\.about.date)).sorted()
    audience = insights.options.audience
    chosen = insights.options.chosen
    people = Audience.allCases.compactMap { audience in
      var options = insights.options
      options.audience = audience
      let count = insights.everybody.people(in: options).count
      return count > 0 ? Count(subject: audience, people: count) : nil
    }
    segments = insights.segmentCounts
    transcripts = corpus.transcripts.count
    let speakers = Set(insights.sample.people.map(\.id))
    conversations = Digest.Method.Conversations.counts(
      of: corpus.transcripts.filter { !speakers.isDisjoint(with: $0.participants) })
    codebook = insights.codebook.id
    version = insights.codebook.version
    checksum = insights.codebook.checksum
    let unheard = corpus.roster.unheard
    let codings = insights.codings
    let heard = codings.indices.filter { codings[$0].isHeard(besides: unheard) }
    let suggested = heard.filter { codings[$0].isSuggested }
    suggestions = suggested.count
    reviewed = suggested.count { codings[$0].state != .pending }
    added = heard.count - suggestions
    reviewers = reviewed + added > 0 ? insights.options.reviewers ?? insights.coders.count : 0
    agreement = reviewers > 1 ? insights.options.agreement : nil
    validFor = insights.plan.validFor
    let end = insights.plan.validUntil(in: corpus)
    validUntil = end?.description
    asOf = insights.options.asOf
    let day = asOf.flatMap { CalendarDay($0) }
    isStale = end.flatMap { end in day.map { $0 > end } } ?? false
    remit = insights.remit
    isDraft = !insights.options.isFinal
    countsPending = insights.options.usesPending
  }
}

extension Coding {
  /// Whether a rule made it.
  fileprivate var isSuggested: Bool { if case .rule = coder { true } else { false } }

  /// Whether somebody else than those says it.
  fileprivate func isHeard(besides unheard: Set<Participant.ID>) -> Bool {
    quotation.speaker.participant.map { !unheard.contains($0) } ?? true
  }
}

extension Insights {
  /// Some people by segment, the largest first and what is not told last; nothing without `names`.
  func segmentCounts(
    of people: [Participant.ID], by names: [Participant.ID: String]
  ) -> [Digest.Header.Count<String?>] {
    guard !names.isEmpty else { return [] }
    let counts = Dictionary(grouping: people) { names[$0] }.mapValues(\.count)
    return counts.map { Digest.Header.Count(subject: $0.key, people: $0.value) }.sorted {
      ($0.subject == nil ? 1 : 0, $1.people, $0.subject ?? "")
        < ($1.subject == nil ? 1 : 0, $0.people, $1.subject ?? "")
    }
  }

  /// The people by segment, the largest first and what is not told last; empty without segments.
  fileprivate var segmentCounts: [Digest.Header.Count<String?>] {
    segmentCounts(of: sample.people.map(\.id), by: segmentNames)
  }

  /// The names of the people who coded.
  fileprivate var coders: Set<String> {
    Set(codings.compactMap { if case .person(let name) = $0.coder { name } else { nil } })
      .subtracting([Decision.consensus, CodedUnits.rules])
  }
}
