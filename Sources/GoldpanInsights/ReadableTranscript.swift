package import GoldpanCoding
import GoldpanText

/// A conversation as a report may show it: who speaks under which name, and what of it is coded.
package struct ReadableTranscript: Sendable {
  /// What one speaker says until another speaks.
  package struct Turn: Sendable {
    /// The name under which the report shows the speaker.
    package let speaker: String
    /// Whether a moderator speaks.
    var isModerators = false
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
    /// The person is not among those who were chosen.
    case notChosen
    /// So many turns in which nothing is the business of the one department that reads.
    case elsewhere(turns: Int)
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
  /// The conversations in the order of their ids, with the codings that are not rejected; for one
  /// department those turns that hold something of its business or `cited`, with the questions
  /// before them.
  package func readableTranscripts(citing cited: Set<Evidence.ID> = []) -> [ReadableTranscript] {
    let standing = codings.filter {
      $0.state == .accepted || ($0.state == .pending && options.usesPending)
    }
    let shown = remitTags.map { ofBusiness(standing, tags: $0, citing: cited) } ?? standing
    let byTranscript = Dictionary(grouping: shown, by: \.quotation.transcript)
    let people = ReadablePeople(self)
    let transcripts = corpus.transcripts.map { transcript in
      TranscriptReading(transcript, byTranscript[transcript.id] ?? [], people).result
    }
    return remit == nil ? transcripts : transcripts.compactMap(\.coded)
  }

  /// The codings with `tags`; of words that are `cited` for another reason, all of them.
  private func ofBusiness(
    _ codings: [Coding], tags: Set<Tag.ID>, citing cited: Set<Evidence.ID>
  ) -> [Coding] {
    let own = Set(codings.filter { tags.contains($0.tag) }.map(\.evidence))
    let others = cited.subtracting(own)
    return codings.filter { tags.contains($0.tag) || others.contains($0.evidence) }
  }

  /// The tags that are the one department's business; `nil`: all.
  private var remitTags: Set<Tag.ID>? {
    guard let remit else { return nil }
    let promised = plan.promises.filter { remit.holds($0.id) }.flatMap { $0.keptBy + $0.brokenBy }
    let used = Set(codings.map(\.tag)).filter(isOfInterest)
    return used.union(promised)
  }
}

extension ReadableTranscript {
  /// The turns in which something is coded, each with the question before it; `nil`: there are none.
  fileprivate var coded: Self? {
    let isCoded = turns.map { turn in
      if case .words(let passages) = turn.content {
        passages.contains { !$0.codings.isEmpty }
      } else {
        false
      }
    }
    guard isCoded.contains(true) else { return nil }
    var kept: [Turn] = []
    var left = 0
    func close() {
      guard left > 0 else { return }
      kept.append(Turn(speaker: "", segment: nil, content: .withheld(.elsewhere(turns: left))))
      left = 0
    }
    for (number, turn) in turns.enumerated() {
      let isQuestion = turn.isModerators && number + 1 < turns.count && isCoded[number + 1]
      guard isCoded[number] || isQuestion else {
        left += 1
        continue
      }
      close()
      kept.append(turn)
    }
    close()
    return Self(name: name, wave: wave, method: method, turns: kept)
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
    var isModerators = false
    if case .interviewer = turn.speaker { isModerators = true }
    return ReadableTranscript.Turn(
      speaker: name, isModerators: isModerators, segment: segment, content: content)
  }

  private func reason(
    against turn: Turn, after last: ReadableTranscript.Turn?
  ) -> ReadableTranscript.Reason? {
    guard case .interviewer = turn.speaker else { return people.reason(against: turn.speaker) }
    if isSilent { return .echo }
    return switch last?.content {
    case .withheld(.notQuoted), .withheld(.leftOut), .withheld(.notChosen): .echo
    case .withheld(.echo), .withheld(.elsewhere), .words, nil: nil
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
    // Nobody knows what a speaker allowed whom nobody knows.
    guard let id = speaker.participant else { return speaker == .unknown ? .leftOut : nil }
    let person = roster[id] ?? Participant(id: id)
    if !person.counts(in: options) { return .leftOut }
    if let chosen = options.people, !chosen.contains(id) { return .notChosen }
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
