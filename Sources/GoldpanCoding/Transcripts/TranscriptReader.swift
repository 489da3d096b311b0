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
    let file = TranscriptFile(source, roster: roster, moderator: options.moderator)
    let reading = reading(of: file, as: options.dialect)
    var assembler = TranscriptAssembler(source, as: reading.dialect)
    var noteworthy: [Stretch] = []
    reading.parts(of: file) { part in
      assembler.add(part)
      noteworthy += LeftOutNotes.noteworthy(part, after: noteworthy.last)
    }
    let (canonical, drafts) = assembler.finished()
    let (talks, talkOfDraft) = talks(drafts, canonical)
    let cast = Cast(talks, in: file, id: id, roster: roster, moderator: options.moderator)
    let speakers = talks.map { cast.speaker($0.label) }
    let turns = zip(drafts, talkOfDraft).map { draft, talk in
      Turn(
        speaker: speakers[talk], label: draft.label, range: draft.range, time: draft.time,
        stage: draft.stage)
    }
    var about = ConversationReader(file)
    about.complete(turns, wave: options.wave)
    let transcript = Transcript(
      id: id, source: canonical, turns: turns, dialect: reading.dialect, about: about.conversation)
    let review = TranscriptReview(file, transcript, drafts, roster, options)
    var remarks = about.diagnostics + review.diagnostics
    if !turns.isEmpty {
      remarks += reading.cues.map { CueReview(file, $0).diagnostics } ?? []
      remarks += reading.doubts.map { $0.diagnostic(in: source) }
      if roster.participants.isEmpty {
        remarks += LabelReview(file, transcript, drafts).diagnostics(talks)
      }
      remarks += LeftOutNotes.notes(noteworthy, of: source)
      let warning = LeftOutNotes.warning(noteworthy, of: source) { reading.all(of: file) }
      remarks += [warning].compactMap(\.self)
    }
    return Parsed(transcript, remarks.inOrder)
  }

  /// What every piece of a file is, for tests that no word is lost.
  package static func stretches(
    of source: Source, roster: Roster = Roster(), options: Options = Options()
  ) -> (dialect: Dialect, stretches: [Stretch]) {
    let file = TranscriptFile(source, roster: roster, moderator: options.moderator)
    let reading = reading(of: file, as: options.dialect)
    return (reading.dialect, reading.all(of: file))
  }

  /// The cues of subtitles as they are read; none if `source` is something else.
  package static func cues(of source: Source) -> [SubtitleCue] {
    let file = TranscriptFile(source, roster: Roster())
    return reading(of: file, as: nil).cues?.layout.cues ?? []
  }

  private struct Reading {
    let dialect: Dialect
    /// The pieces of a file of lines; those of cues are several a line, and made in parts.
    var stretches: [Stretch] = []
    /// Lines of speech that may name a speaker.
    var doubts: [LabelDoubt] = []
    /// The cues, if the file has some.
    var cues: CueChoice?

    func parts(of file: TranscriptFile, _ use: ([Stretch]) -> Void) {
      guard let cues else { return use(stretches) }
      Cues.read(file, cues, use)
    }

    func all(of file: TranscriptFile) -> [Stretch] {
      cues.map { Cues.stretches(file, $0) } ?? stretches
    }
  }

  private static func reading(of file: TranscriptFile, as dialect: Dialect?) -> Reading {
    if let dialect {
      switch dialect.form {
      case .cues: return reading(CueChoice(file, as: dialect))
      case .timed: return lines(file, dialect, TurnLines.labels(file, .timed), .timed)
      case .labelled: return lines(file, dialect, TurnLines.labels(file, .labelled), .labelled)
      }
    }
    if CueLayout.hasHeader(file) { return reading(CueChoice(file)) }
    let labels = TurnLines.labels(file, .labelled)
    let timed = TurnLines.labels(file, .timed)
    let evidence = CueEvidence(file)
    guard let chosen = choose(file, labels: labels.count, timed: timed.count, cues: evidence) else {
      return reading(CueChoice(file, evidence))
    }
    return lines(
      file, chosen, chosen.form == .timed ? timed : labels,
      chosen.form == .timed ? .timed : .labelled)
  }

  private static func reading(_ choice: CueChoice) -> Reading {
    Reading(dialect: choice.dialect, cues: choice)
  }

  private static func lines(
    _ file: TranscriptFile, _ dialect: Dialect, _ labels: LabelTable, _ form: TurnLines.Form
  ) -> Reading {
    let (stretches, doubts) = TurnLines.read(file, labels: labels, form)
    return Reading(dialect: dialect, stretches: stretches, doubts: doubts)
  }

  /// The dialect that most lines of the file speak for; `nil`: that of some subtitles.
  private static func choose(
    _ file: TranscriptFile, labels: Int, timed: Int, cues: CueEvidence
  ) -> Dialect? {
    if cues.count > max(labels, timed) / 2 { return nil }
    if timed > labels { return .otter }
    if CanonicalText.evidence(file) * 2 > labels { return .canonical }
    return GoogleMeet.signs(file) >= 2 ? .googleMeet : .labelled
  }

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
      let index = indexOfLabel[draft.label] ?? talks.count
      if index == talks.count {
        indexOfLabel[draft.label] = index
        talks.append(Moderator.Talk(label: draft.label, first: place))
      }
      talkOfDraft.append(index)
      talks[index].turns += 1
      let (start, end) = (draft.range.start, draft.range.end)
      if source.bytes.span.firstIndex(of: mark, from: start, before: end) != nil {
        talks[index].questions += 1
      }
    }
    return (talks, talkOfDraft)
  }
}
