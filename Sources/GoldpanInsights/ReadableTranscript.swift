package import GoldpanCoding
import GoldpanText

/// A conversation as a report may show it: who speaks under which name, and what of it is coded.
package struct ReadableTranscript: Sendable {
  /// What one speaker says until another speaks.
  package struct Turn: Sendable {
    /// The name under which the report shows the speaker.
    package let speaker: String
    /// The speaker's segment, if three or more people share it and it may be told.
    package let segment: String?
    package let content: Content
  }

  /// What of a turn may be shown.
  package enum Content: Sendable {
    case words([Passage])
    case withheld(Reason)
  }

  /// Why words are not shown.
  package enum Reason: Sendable {
    /// The person allowed to be counted, not to be quoted here.
    case notQuoted
    /// The person is not counted for want of consent.
    case leftOut
    /// What is said right after such words may repeat them.
    case echo
  }

  /// A stretch of a turn under the same codings; none: nobody coded it.
  package struct Passage: Sendable {
    /// The words, blanks and line ends folded to single spaces.
    package let text: String
    package let codings: [Coding]
  }

  /// What the conversation is called, if people may be told apart.
  package let name: String?
  package let wave: String?
  package let method: Conversation.Method
  package let turns: [Turn]

  /// Whether some of its words may be shown.
  package var isReadable: Bool {
    turns.contains { if case .words = $0.content { true } else { false } }
  }
}

extension Insights {
  /// The conversations in the order of their ids, with the codings that are not rejected.
  package var readableTranscripts: [ReadableTranscript] {
    let shown = codings.filter {
      $0.state == .accepted || ($0.state == .pending && options.usesPending)
    }
    let byTranscript = Dictionary(grouping: shown, by: \.quotation.transcript)
    let people = ReadablePeople(self)
    return corpus.transcripts.map { transcript in
      TranscriptReading(transcript, byTranscript[transcript.id] ?? [], people).result
    }
  }
}

/// How a transcript becomes readable.
private struct TranscriptReading {
  private let transcript: Transcript
  private let codings: [Int: [Coding]]
  private let people: ReadablePeople
  private let names: [Participant.ID: String]
  /// Whether nobody in it may be quoted, so that the questions tell too much.
  private let isSilent: Bool

  init(_ transcript: Transcript, _ codings: [Coding], _ people: ReadablePeople) {
    self.transcript = transcript
    self.codings = Dictionary(grouping: codings, by: \.quotation.turn)
    self.people = people
    names = people.names(in: transcript)
    isSilent =
      !transcript.turns.contains { turn in
        if case .interviewer = turn.speaker { return false }
        return people.reason(against: turn.speaker) == nil
      }
  }

  var result: ReadableTranscript {
    var turns: [ReadableTranscript.Turn] = []
    for (number, turn) in transcript.turns.enumerated() {
      turns.append(readable(turn, number, after: turns.last))
    }
    return ReadableTranscript(
      name: people.style == .id ? transcript.id.description : nil, wave: transcript.about.wave,
      method: transcript.isFocusGroup ? .focusGroup : transcript.about.method, turns: turns)
  }

  private func readable(
    _ turn: Turn, _ number: Int, after last: ReadableTranscript.Turn?
  ) -> ReadableTranscript.Turn {
    let (name, segment): (String, String?) =
      switch turn.speaker {
      case .participant(let id): (names[id] ?? "participant", people.segment(of: id))
      case .interviewer: ("moderator", nil)
      case .unknown: ("unknown", nil)
      }
    let content: ReadableTranscript.Content =
      if let reason = reason(against: turn, after: last) {
        .withheld(reason)
      } else {
        .words(passages(of: turn, codings[number] ?? []))
      }
    return ReadableTranscript.Turn(speaker: name, segment: segment, content: content)
  }

  private func reason(
    against turn: Turn, after last: ReadableTranscript.Turn?
  ) -> ReadableTranscript.Reason? {
    guard case .interviewer = turn.speaker else { return people.reason(against: turn.speaker) }
    if isSilent { return .echo }
    return switch last?.content {
    case .withheld(.notQuoted), .withheld(.leftOut): .echo
    case .withheld(.echo), .words, nil: nil
    }
  }

  /// The stretches between the places where a coding begins or ends.
  private func passages(of turn: Turn, _ codings: [Coding]) -> [ReadableTranscript.Passage] {
    let inside = codings.filter {
      turn.range.start <= $0.quotation.range.start && $0.quotation.range.end <= turn.range.end
    }.sorted { ($0.quotation.range.start, $0.tag) < ($1.quotation.range.start, $1.tag) }
    let ends = inside.flatMap { [$0.quotation.range.start, $0.quotation.range.end] }
    let borders = Set([turn.range.start, turn.range.end] + ends).sorted()
    var passages: [ReadableTranscript.Passage] = []
    var open: [Coding] = []
    var next = 0
    for (start, end) in zip(borders, borders.dropFirst()) {
      open.removeAll { $0.quotation.range.end <= start }
      while next < inside.count, inside[next].quotation.range.start <= start {
        if !open.contains(where: { $0.says(the: inside[next]) }) { open.append(inside[next]) }
        next += 1
      }
      let text = foldedBlanks(transcript.source, TextRange(start, end))
      if !text.isEmpty { passages.append(.init(text: text, codings: open)) }
    }
    return passages
  }
}

extension Coding {
  /// Whether `other` puts the same tag on the same words.
  fileprivate func says(the other: Coding) -> Bool {
    tag == other.tag && quotation.range == other.quotation.range
  }
}

/// Who may be shown, and under which name.
private struct ReadablePeople {
  let style: Insights.Attribution
  private let options: Insights.Options
  private let segments: [Participant.ID: String]
  private let roster: Roster

  init(_ insights: Insights) {
    options = insights.options
    style = insights.options.attribution
    segments = style == .none ? [:] : insights.segmentNames
    roster = insights.corpus.roster
  }

  func segment(of person: Participant.ID) -> String? { segments[person] }

  /// What stands against showing somebody's words.
  func reason(against speaker: Speaker) -> ReadableTranscript.Reason? {
    guard let id = speaker.participant else {
      let isOpen = options.release == .internal && !options.isFinal
      return isOpen || speaker != .unknown ? nil : .leftOut
    }
    let person = roster[id] ?? Participant(id: id)
    if !person.counts(in: options) { return .leftOut }
    return person.isQuotable(in: options.release) ? nil : .notQuoted
  }

  /// The people of a conversation: by pseudonym, else by segment or side, with a number if there
  /// are several.
  func names(in transcript: Transcript) -> [Participant.ID: String] {
    var order: [Participant.ID] = []
    var seen: Set<Participant.ID> = []
    for case .participant(let id) in transcript.turns.map(\.speaker)
    where seen.insert(id).inserted {
      order.append(id)
    }
    var counts: [String: Int] = [:]
    var names: [Participant.ID: String] = [:]
    for id in order {
      let audience = roster[id]?.audience ?? transcript.about.audience
      let name = style == .id ? id.description : segments[id] ?? audience.rawValue
      counts[name, default: 0] += 1
      names[id] =
        style == .id || order.count == 1 ? name : "\(name) \(counts[name, default: 1])"
    }
    return names
  }
}
