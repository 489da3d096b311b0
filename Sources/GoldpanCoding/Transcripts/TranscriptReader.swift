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
    let (dialect, stretches) = stretches(of: file, as: options.dialect)
    let (canonical, drafts) = TranscriptAssembler.assemble(stretches, of: source, as: dialect)
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
      id: id, source: canonical, turns: turns, dialect: dialect, about: about.conversation)
    let review = TranscriptReview(file, transcript, drafts, roster, options)
    var remarks = about.diagnostics + review.diagnostics
    if !turns.isEmpty {
      remarks += LeftOutNotes.notes(stretches, of: source)
      remarks += [LeftOutNotes.warning(stretches, of: source)].compactMap(\.self)
    }
    return Parsed(transcript, remarks.inOrder)
  }

  /// What every piece of a file is, for tests that no word is lost.
  package static func stretches(
    of source: Source, roster: Roster = Roster(), options: Options = Options()
  ) -> (dialect: Dialect, stretches: [Stretch]) {
    stretches(
      of: TranscriptFile(source, roster: roster, moderator: options.moderator), as: options.dialect)
  }

  private static func stretches(
    of file: TranscriptFile, as dialect: Dialect?
  ) -> (dialect: Dialect, stretches: [Stretch]) {
    if let known = dialect ?? (CueEvidence.hasHeader(file) ? .webVTT : nil) {
      switch known {
      case .webVTT, .subRip: return (known, Cues.stretches(file, isSubRip: known == .subRip))
      case .otter: return (known, lines(file, .timed))
      case .canonical, .labelled, .googleMeet: return (known, lines(file, .labelled))
      }
    }
    let labels = TurnLines.labels(file, .labelled)
    let timed = TurnLines.labels(file, .timed)
    let chosen = choose(file, labels: labels.count, timed: timed.count, cues: CueEvidence(file))
    let stretches =
      switch chosen {
      case .canonical, .labelled, .googleMeet:
        TurnLines.stretches(file, labels: labels, .labelled)
      case .otter: TurnLines.stretches(file, labels: timed, .timed)
      case .webVTT, .subRip: Cues.stretches(file, isSubRip: chosen == .subRip)
      }
    return (chosen, stretches)
  }

  private static func lines(_ file: TranscriptFile, _ form: TurnLines.Form) -> [Stretch] {
    TurnLines.stretches(file, labels: TurnLines.labels(file, form), form)
  }

  /// The dialect that most lines of the file speak for.
  private static func choose(
    _ file: TranscriptFile, labels: Int, timed: Int, cues: CueEvidence
  ) -> Dialect {
    if cues.count > max(labels, timed) / 2 { return cues.isSubRip ? .subRip : .webVTT }
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
    for draft in drafts {
      let index = indexOfLabel[draft.label] ?? talks.count
      if index == talks.count {
        indexOfLabel[draft.label] = index
        talks.append(Moderator.Talk(label: draft.label))
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
