public import GoldpanCoding

/// What one interview holds of tags: a conversation, or all that one person says.
public struct Interview: Hashable, Sendable {
  /// What counts as one interview.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    /// A conversation, a focus group too.
    case transcript
    /// A person, in whatever conversations.
    case person
  }

  /// The transcript's id, or the person's.
  public let name: String
  /// The day of the conversation, or of the person's first one, as written; `nil` if it is none.
  public let date: String?
  /// Whether several people were asked together.
  public let isFocusGroup: Bool
  /// The tags that count in it, sorted.
  public let tags: [Tag.ID]

  /// An interview with these tags; a date that is no day of the calendar is left out.
  public init(
    name: String, date: String? = nil, isFocusGroup: Bool = false, tags: some Sequence<Tag.ID>
  ) {
    self.name = name
    self.date = date.flatMap { CalendarDay($0) }?.description
    self.isFocusGroup = isFocusGroup
    self.tags = Set(tags).sorted()
  }
}

extension [Interview] {
  /// By date, then by name; those without a date last.
  public var inOrderOfTime: [Interview] {
    sorted { left, right in
      // No date sorts after every digit.
      (left.date ?? "~", left.name) < (right.date ?? "~", right.name)
    }
  }
}

extension Insights {
  /// The interviews in which people who count speak, in the order of time, with the tags that count
  /// on their words.
  public func interviews(by unit: Interview.Unit) -> [Interview] {
    switch unit {
    case .transcript: conversations
    case .person: peopleAsked
    }
  }

  private var conversations: [Interview] {
    let people = Set(sample.people.map(\.id))
    let codings = Dictionary(grouping: sample.codings, by: \.quotation.transcript)
    return corpus.transcripts.filter { !people.isDisjoint(with: $0.participants) }.map {
      Interview(
        name: $0.id.description, date: $0.about.date, isFocusGroup: $0.isFocusGroup,
        tags: (codings[$0.id] ?? []).map(\.tag))
    }.inOrderOfTime
  }

  private var peopleAsked: [Interview] {
    let codings = Dictionary(grouping: sample.codings, by: \.quotation.speaker.participant)
    var talks: [Participant.ID: [Transcript]] = [:]
    for transcript in corpus.transcripts {
      for person in transcript.participants { talks[person, default: []].append(transcript) }
    }
    return sample.people.compactMap { person in
      guard let talks = talks[person.id] else { return nil }
      let dates = talks.compactMap { $0.about.date.flatMap { CalendarDay($0) } }
      return Interview(
        name: person.id.description, date: dates.min()?.description,
        tags: (codings[person.id] ?? []).map(\.tag))
    }.inOrderOfTime
  }
}
