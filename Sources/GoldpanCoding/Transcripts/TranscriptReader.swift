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
    let (dialect, stretches, doubts) = stretches(of: file, as: options.dialect)
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
      remarks += doubts.map { $0.diagnostic(in: source) }
      if roster.participants.isEmpty {
        remarks += LabelReview(file, transcript, drafts).diagnostics(talks)
      }
      remarks += LeftOutNotes.notes(stretches, of: source)
      remarks += [LeftOutNotes.warning(stretches, of: source)].compactMap(\.self)
    }
    return Parsed(transcript, remarks.inOrder)
  }

  /// What every piece of a file is, for tests that no word is lost.
  package static func stretches(
    of source: Source, roster: Roster = Roster(), options: Options = Options()
  ) -> (dialect: Dialect, stretches: [Stretch]) {
    let file = TranscriptFile(source, roster: roster, moderator: options.moderator)
    let (dialect, stretches, _) = stretches(of: file, as: options.dialect)
    return (dialect, stretches)
  }

  /// The dialect, the pieces, and the lines of speech that may name a speaker.
  private static func stretches(
    of file: TranscriptFile, as dialect: Dialect?
  ) -> (Dialect, [Stretch], [LabelDoubt]) {
    if let known = dialect ?? file.dialect ?? (CueEvidence.hasHeader(file) ? .webVTT : nil) {
      switch known.form {
      case .cues: return cues(file, known)
      case .timed: return lines(file, known, TurnLines.labels(file, .timed), .timed)
      case .labelled: return lines(file, known, TurnLines.labels(file, .labelled), .labelled)
      }
    }
    let labels = TurnLines.labels(file, .labelled)
    let timed = TurnLines.labels(file, .timed)
    let chosen = choose(file, labels: labels.count, timed: timed.count, cues: CueEvidence(file))
    return switch chosen.form {
    case .labelled: lines(file, chosen, labels, .labelled)
    case .timed: lines(file, chosen, timed, .timed)
    case .cues: cues(file, chosen)
    }
  }

  private static func lines(
    _ file: TranscriptFile, _ dialect: Dialect, _ labels: LabelTable, _ form: TurnLines.Form
  ) -> (Dialect, [Stretch], [LabelDoubt]) {
    let (stretches, doubts) = TurnLines.read(file, labels: labels, form)
    return (dialect, stretches, doubts)
  }

  private static func cues(
    _ file: TranscriptFile, _ dialect: Dialect
  ) -> (Dialect, [Stretch], [LabelDoubt]) {
    (dialect, Cues.stretches(file, isSubRip: dialect == .subRip), [])
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
