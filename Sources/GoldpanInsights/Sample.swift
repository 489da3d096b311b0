package import GoldpanCoding

/// The people of one audience who count, and what they said that counts.
///
/// People without consent, and those who withdrew, are left out entirely (DESIGN.md §9).
package struct Sample: Sendable {
  /// The people, sorted by id.
  package let people: [Participant]
  /// Their codings that are not rejected, one per tag and quotation, in the order of the text.
  package let codings: [Coding]
  private let byTag: [Tag.ID: [Coding]]
  private let quotable: Set<Participant.ID>

  /// What `corpus` and `codings` hold for the audience of `options`, with or without `pending`.
  package init(
    _ corpus: Corpus, codings: [Coding], pending: Bool, options: Insights.Options
  ) {
    let people = corpus.people(in: options)
    let ids = Set(people.map(\.id))
    let counted = codings.filter { coding in
      guard let person = coding.quotation.speaker.participant, ids.contains(person) else {
        return false
      }
      return coding.counts(withPending: pending)
    }
    self.people = people
    self.codings = counted.inOrder.withoutRepeats
    byTag = Dictionary(grouping: self.codings, by: \.tag)
    quotable = Set(people.filter { $0.isQuotable(in: options.release) }.map(\.id))
  }

  /// The same people with only some of what they said, `codings` of this sample in its order.
  package init(_ whole: Sample, keeping codings: [Coding]) {
    people = whole.people
    self.codings = codings
    byTag = Dictionary(grouping: codings, by: \.tag)
    quotable = whole.quotable
  }

  /// The codings with `tag`, in the order of the text.
  package subscript(tag: Tag.ID) -> [Coding] { byTag[tag] ?? [] }

  /// The tags that are used, sorted.
  package var tags: [Tag.ID] { byTag.keys.sorted() }

  /// Those of `codings` whose words may be shown.
  package func quotable(_ codings: [Coding]) -> [Coding] {
    codings.filter { $0.quotation.speaker.participant.map(quotable.contains) ?? false }
  }
}

extension Corpus {
  /// The wave of each transcript that has one.
  var waves: [Transcript.ID: String] {
    Dictionary(
      transcripts.compactMap { transcript in transcript.about.wave.map { (transcript.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Everybody of the audience of `options` who counts, sorted by id.
  package func people(in options: Insights.Options) -> [Participant] {
    everybody(in: options).filter { $0.counts(in: options) }
  }

  /// Everybody of the audience of `options`, also who does not count, sorted by id.
  package func everybody(in options: Insights.Options) -> [Participant] {
    everybody(in: options) { !$0.ratings.isEmpty }
  }

  /// Everybody of the audience of `options` who counts, sorted by id, and of those who speak
  /// nowhere whoever `hasAnswered`.
  func people(
    in options: Insights.Options, orWhoever hasAnswered: (Participant) -> Bool
  ) -> [Participant] {
    everybody(in: options, orWhoever: hasAnswered).filter { $0.counts(in: options) }
  }

  private func everybody(
    in options: Insights.Options, orWhoever hasAnswered: (Participant) -> Bool
  ) -> [Participant] {
    let corpus = settled
    let speakers = corpus.speakers
    let speaking = Set(speakers.map(\.id))
    let silent = corpus.roster.participants.filter {
      options.countsSilentRaters && hasAnswered($0) && !speaking.contains($0.id)
    }
    return (speakers + silent)
      .filter { ($0.audience ?? .customer) == options.audience }
      .filter { options.people?.contains($0.id) ?? true }
      .sorted { $0.id < $1.id }
  }
}

extension Participant {
  /// Whether figures count them.
  func counts(in options: Insights.Options) -> Bool {
    mayBeHeard && (consent != nil || !options.isFinal)
  }

  /// Whether their words may be shown.
  func isQuotable(in release: Insights.Release) -> Bool {
    switch consent {
    case .some(.none), .withdrawn, .analysis: false
    case nil, .internal: release == .internal
    case .public: true
    }
  }
}

extension [Coding] {
  /// By transcript and place, then by tag; decided before pending.
  package var inOrder: [Coding] {
    sorted { left, right in
      let (one, other) = (left.quotation, right.quotation)
      if one.transcript != other.transcript { return one.transcript < other.transcript }
      if one.turn != other.turn { return one.turn < other.turn }
      if one.range != other.range { return one.range < other.range }
      if left.tag != right.tag { return left.tag < right.tag }
      return (left.rank, right.severity, right.confidence, left.evidence)
        < (right.rank, left.severity, left.confidence, right.evidence)
    }
  }

  /// The first of each tag and quotation; the codings are in order.
  fileprivate var withoutRepeats: [Coding] {
    var kept: [Coding] = []
    for coding in self {
      if let last = kept.last, last.tag == coding.tag, last.quotation == coding.quotation {
        continue
      }
      kept.append(coding)
    }
    return kept
  }

  /// How often something is said: a tag counts once a turn (DESIGN.md §4).
  package var mentions: Int {
    Set(
      map { coding in
        let words = coding.quotation
        return Mention(tag: coding.tag, transcript: words.transcript, turn: words.turn)
      }
    ).count
  }

  /// The distinct people who say these words, sorted.
  package var people: [Participant.ID] {
    Set(compactMap(\.quotation.speaker.participant)).sorted()
  }
}

extension Coding {
  /// 0 for what a person accepted, 1 for what waits, 2 for what was rejected.
  fileprivate var rank: Int {
    switch state {
    case .accepted: 0
    case .pending: 1
    case .rejected: 2
    }
  }
}

/// A tag in a turn.
private struct Mention: Hashable {
  let tag: Tag.ID
  let transcript: Transcript.ID
  let turn: Int
}
