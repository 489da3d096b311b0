public import GoldpanText

/// Reads a transcript of any supported dialect.
public enum TranscriptReader {
  /// What the caller knows and the file may not say.
  public struct Options: Hashable, Sendable {
    /// The sort of file; `nil`: as its content shows.
    public var dialect: Dialect?
    /// The label of whoever asks.
    public var moderator: String?
    /// The round of fieldwork, unless front matter names one.
    public var wave: String?

    /// Nothing but the file.
    public init() {}
  }

  /// The transcript in the decoded text of a file; `roster` settles who is who.
  public static func read(
    _ source: Source, id: Transcript.ID, roster: Roster = Roster(), options: Options = Options()
  ) -> Parsed<Transcript> {
    transcript(in: source, id: id, roster: roster, options: options).parsed
  }

  /// The transcript, and what of the file nobody speaks.
  package static func transcript(
    in source: Source, id: Transcript.ID, roster: Roster, options: Options
  ) -> (parsed: Parsed<Transcript>, leftOut: [TextRange]) {
    let file = TranscriptFile(source, roster: roster, moderator: options.moderator)
    var reading = DialectReading(file, as: options.dialect)
    var talk = Talk(reading.turns)
    func cast(_ talks: [Moderator.Talk]) -> Cast {
      Cast(
        talks, in: file, id: id, roster: roster, moderator: options.moderator,
        askers: reading.turns.askers)
    }
    if reading.turns.hasPrompts, let name = cast(talk.named).moderator(among: talk.named) {
      reading.name(prompter: name)
      talk = Talk(reading.turns)
    }
    let settled = cast(talk.talks)
    let speakers = talk.talks.map { settled.speaker($0.label) }
    let turns = zip(talk.drafts, talk.talkOfDraft).map { draft, talk in
      Turn(
        speaker: speakers[talk], label: draft.label, range: draft.range, time: draft.time,
        stage: draft.stage)
    }
    var about = ConversationReader(file)
    about.complete(turns, wave: options.wave)
    let transcript = Transcript(
      id: id, source: talk.source, turns: turns, dialect: reading.dialect,
      about: about.conversation)
    let review = TranscriptReview(file, transcript, talk.drafts, talk.talks, roster)
    var remarks = about.diagnostics + review.diagnostics
    if !turns.isEmpty {
      remarks.append(reading.choice.note(in: source, asked: options.dialect ?? file.dialect))
      remarks += reading.cues.map { CueReview(file, $0).diagnostics } ?? []
      remarks += reading.turns.doubts.map { $0.diagnostic(in: source) }
      if roster.participants.isEmpty {
        let singles = reading.cues?.labels.singles ?? []
        let review = LabelReview(file, transcript, talk.drafts, singles: singles)
        remarks += review.diagnostics(talk.talks)
      }
      remarks += SpeakerMerges(talk.talks, speakers, in: file, roster, talk.drafts).offers
      remarks += LeftOutNotes.notes(reading.turns.stretches, of: source)
      remarks += [
        LeftOutNotes.warning(reading.turns.stretches, of: source, beside: transcript)
      ].compactMap(\.self)
    }
    let leftOut = reading.turns.stretches.compactMap { stretch in
      if case .leftOut = stretch.kind { stretch.range } else { nil }
    }
    return (Parsed(transcript, remarks.inOrder), leftOut)
  }

  /// What every piece of a file is, for tests that no word is lost.
  package static func stretches(
    of source: Source, roster: Roster = Roster(), options: Options = Options()
  ) -> (dialect: Dialect, stretches: [Stretch]) {
    let file = TranscriptFile(
      source, roster: roster, moderator: options.moderator, keepsStretches: true)
    let reading = DialectReading(file, as: options.dialect)
    return (reading.dialect, reading.turns.stretches)
  }

  /// The cues of subtitles as they are read; none if `source` is something else.
  package static func cues(of source: Source) -> [SubtitleCue] {
    let file = TranscriptFile(source, roster: Roster())
    return DialectReading(file, as: nil).cues?.layout.cues ?? []
  }
}

/// The canonical text of a file, its drafts, and how much each label talks.
private struct Talk {
  let source: Source
  let drafts: [TranscriptAssembler.Draft]
  let talks: [Moderator.Talk]
  let talkOfDraft: [Int]

  init(_ reading: TurnReading) {
    (source, drafts) = (reading.source, reading.drafts)
    (talks, talkOfDraft) = Talk.talks(drafts, source)
  }

  /// The labels that the file says.
  var named: [Moderator.Talk] { talks.filter { $0.label != TurnLines.unnamedPrompter } }

  /// How much each label talks and asks, and which of them each draft is.
  private static func talks(
    _ drafts: [TranscriptAssembler.Draft], _ source: Source
  ) -> (talks: [Moderator.Talk], talkOfDraft: [Int]) {
    var talks: [Moderator.Talk] = []
    var talkOfDraft: [Int] = []
    talkOfDraft.reserveCapacity(drafts.count)
    var indexOfLabel: [String: Int] = [:]
    let mark = UInt8(ascii: "?")
    for (place, draft) in drafts.enumerated() {
      // Who spoke among the first mostly speaks on, and is found faster so.
      let known = talks.prefix(6).firstIndex { $0.label == draft.label }
      let index = known ?? indexOfLabel[draft.label] ?? talks.count
      if index == talks.count {
        indexOfLabel[draft.label] = index
        talks.append(Moderator.Talk(label: draft.label, first: place))
      }
      talkOfDraft.append(index)
      talks[index].turns += 1
      let (start, end) = (draft.range.start, draft.range.end)
      if source.bytes.span.firstIndex(of: mark, from: start, before: end) != nil {
        talks[index].questions += 1
        let close = max(start, end - Moderator.closeLength)
        if source.bytes.span.firstIndex(of: mark, from: close, before: end) != nil {
          talks[index].closingQuestions += 1
        }
      }
    }
    return (talks, talkOfDraft)
  }
}
