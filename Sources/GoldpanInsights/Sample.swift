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
  /// Where the codings of each tag stand among all.
  private let places: [Tag.ID: [Int]]
  private let quotable: Set<Participant.ID>

  /// What `corpus` and `codings` hold for the audience of `options`, with or without `pending`.
  package init(
    _ corpus: Corpus, codings: [Coding], pending: Bool, options: Insights.Options
  ) {
    self.init(Everybody(corpus), codings: codings, pending: pending, options: options)
  }

  /// The same for who knows everybody already.
  init(
    _ everybody: Everybody, codings: [Coding], pending: Bool, options: Insights.Options
  ) {
    let people = everybody.people(in: options)
    let ids = Set(people.map(\.id))
    let counted = codings.inOrder.counted(by: ids, withPending: pending)
    self.people = people
    self.codings = counted
    places = counted.placesByTag
    byTag = places.mapValues { places in places.map { counted[$0] } }
    quotable = Set(people.filter { $0.isQuotable(in: options.release) }.map(\.id))
  }

  /// The same people with only some of what they said, `codings` of this sample in its order.
  package init(_ whole: Sample, keeping codings: [Coding]) {
    people = whole.people
    self.codings = codings
    places = codings.placesByTag
    byTag = places.mapValues { places in places.map { codings[$0] } }
    quotable = whole.quotable
  }

  /// The codings with `tag`, in the order of the text.
  package subscript(tag: Tag.ID) -> [Coding] { byTag[tag] ?? [] }

  /// The tags that are used, sorted.
  package var tags: [Tag.ID] { byTag.keys.sorted() }

  /// Those of `codings` whose words may be shown.
  package func quotable(_ codings: [Coding]) -> [Coding] { codings.said(by: quotable) }

  /// The codings with any of `tags`, in the order of the text.
  func codings(with tags: some Sequence<Tag.ID>) -> [Coding] {
    let tags = Set(tags)
    if tags.count == 1, let tag = tags.first { return self[tag] }
    return tags.flatMap { places[$0] ?? [] }.sorted().map { codings[$0] }
  }

  /// Where the codings with any of `tags` stand, in the order of the text, each with the place of
  /// its tag among `tags`.
  func places(of tags: [Tag.ID]) -> [(place: Int, tag: Int)] {
    tags.enumerated().flatMap { number, tag in
      (places[tag] ?? []).map { (place: $0, tag: number) }
    }.sorted { $0 < $1 }
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
    Everybody(self).people(in: options)
  }

  /// Everybody of the audience of `options`, also who does not count, sorted by id.
  package func everybody(in options: Insights.Options) -> [Participant] {
    Everybody(self).all(in: options)
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
    // Mostly they are, and to see that is cheaper than to sort them.
    indices.dropFirst().allSatisfy { !self[$0].precedes(self[$0 - 1]) }
      ? self : sorted { $0.precedes($1) }
  }

  /// The positions of the codings of each tag.
  fileprivate var placesByTag: [Tag.ID: [Int]] {
    var places: [Tag.ID: [Int]] = [:]
    for place in indices { places[self[place].tag, default: []].append(place) }
    return places
  }

  /// Those by any of `people`.
  func said(by people: Set<Participant.ID>) -> [Coding] {
    var speakers = Speakers(people)
    // Often all of them, and whatever is not copied costs nothing.
    guard let first = indices.first(where: { !speakers.include(self[$0].quotation.speaker) })
    else { return self }
    var said = Array(self[..<first])
    for place in (first + 1)..<count where speakers.include(self[place].quotation.speaker) {
      said.append(self[place])
    }
    return said
  }

  /// Those by any of `people` that count, the first of each tag and quotation; the codings are in
  /// order.
  fileprivate func counted(by people: Set<Participant.ID>, withPending: Bool) -> [Coding] {
    var speakers = Speakers(people)
    var kept: [Coding] = []
    for place in indices {
      guard self[place].counts(withPending: withPending),
        speakers.include(self[place].quotation.speaker)
      else { continue }
      let last = kept.count - 1
      if last >= 0, kept[last].tag == self[place].tag,
        kept[last].quotation == self[place].quotation
      {
        continue
      }
      kept.append(self[place])
    }
    return kept
  }

  /// How often something is said: a tag counts once a turn (DESIGN.md §4).
  package var mentions: Int {
    if let inTurns { return inTurns }
    return Set(map(Mention.init)).count
  }

  /// The distinct people who say these words, sorted.
  package var people: [Participant.ID] {
    var people: Set<Participant.ID> = []
    var last: Participant.ID?
    for place in indices {
      guard let person = self[place].quotation.speaker.participant, person != last else {
        continue
      }
      people.insert(person)
      last = person
    }
    return people.sorted()
  }

  /// In how many turns they stand, if they are of one tag and in the order of the text.
  private var inTurns: Int? {
    guard !isEmpty else { return 0 }
    var turns = 1
    for place in indices.dropFirst() {
      guard self[place].tag == self[0].tag else { return nil }
      let (last, next) = (self[place - 1].quotation.turn, self[place].quotation.turn)
      if self[place - 1].quotation.transcript == self[place].quotation.transcript {
        guard last <= next else { return nil }
        turns += last < next ? 1 : 0
      } else {
        guard self[place - 1].quotation.transcript < self[place].quotation.transcript else {
          return nil
        }
        turns += 1
      }
    }
    return turns
  }
}

/// Tells whether speakers are among some people; who speaks mostly speaks on.
struct Speakers {
  private let people: Set<Participant.ID>
  private var last: (person: Participant.ID, isIncluded: Bool)?

  /// Asks for `people`.
  init(_ people: Set<Participant.ID>) { self.people = people }

  /// Whether a speaker is one of them.
  mutating func include(_ speaker: Speaker) -> Bool {
    guard let person = speaker.participant else { return false }
    if let last, last.person == person { return last.isIncluded }
    let isIncluded = people.contains(person)
    last = (person, isIncluded)
    return isIncluded
  }
}

extension Coding {
  /// Whether it comes before `other`: by transcript and place, then by tag; decided before pending.
  fileprivate func precedes(_ other: Coding) -> Bool {
    let (one, two) = (quotation, other.quotation)
    if one.transcript != two.transcript { return one.transcript < two.transcript }
    if one.turn != two.turn { return one.turn < two.turn }
    if one.range != two.range { return one.range < two.range }
    if tag != other.tag { return tag < other.tag }
    return (rank, other.severity, other.confidence, evidence)
      < (other.rank, severity, confidence, other.evidence)
  }

  /// 0 for what a person accepted, 1 for what waits, 2 for what was rejected.
  fileprivate var rank: Int {
    switch state {
    case .accepted: 0
    case .pending: 1
    case .rejected: 2
    }
  }
}
