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
    let cast = Cast(
      talks(drafts, canonical), in: file, id: id, roster: roster, moderator: options.moderator)
    let turns = drafts.map { draft in
      Turn(
        speaker: cast.speaker(draft.label), label: draft.label, range: draft.range,
        time: draft.time, stage: draft.stage)
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
    let labels = TurnLines.labels(file, head: LabelledText.head)
    let timed = TurnLines.labels(file, head: Otter.head)
    let cues = CueEvidence(file)
    let chosen = dialect ?? choose(file, labels: labels.count, timed: timed.count, cues: cues)
    let stretches =
      switch chosen {
      case .canonical, .labelled, .googleMeet:
        TurnLines.stretches(file, labels: labels, head: LabelledText.head)
      case .otter: TurnLines.stretches(file, labels: timed, head: Otter.head)
      case .webVTT, .subRip: Cues.stretches(file, isSubRip: chosen == .subRip)
      }
    return (chosen, stretches)
  }

  /// The dialect that most lines of the file speak for.
  private static func choose(
    _ file: TranscriptFile, labels: Int, timed: Int, cues: CueEvidence
  ) -> Dialect {
    if cues.hasHeader { return .webVTT }
    if cues.count > max(labels, timed) / 2 { return cues.isSubRip ? .subRip : .webVTT }
    if timed > labels { return .otter }
    if CanonicalText.evidence(file) * 2 > labels { return .canonical }
    return GoogleMeet.signs(file) >= 2 ? .googleMeet : .labelled
  }

  private static func talks(
    _ drafts: [TranscriptAssembler.Draft], _ source: Source
  ) -> [Moderator.Talk] {
    var talks: [Moderator.Talk] = []
    var indexOfLabel: [String: Int] = [:]
    for draft in drafts {
      let index = indexOfLabel[draft.label] ?? talks.count
      if index == talks.count {
        indexOfLabel[draft.label] = index
        talks.append(Moderator.Talk(label: draft.label))
      }
      talks[index].turns += 1
      if source.bytes[draft.range.indices].contains(UInt8(ascii: "?")) {
        talks[index].questions += 1
      }
    }
    return talks
  }
}
