import GoldpanText

/// Says what a researcher should know about a transcript that was read (GP501, GP510, GP514).
struct TranscriptReview {
  private let file: TranscriptFile
  private let transcript: Transcript
  private let drafts: [TranscriptAssembler.Draft]
  private let roster: Roster
  private let talks: [Moderator.Talk]

  init(
    _ file: TranscriptFile, _ transcript: Transcript, _ drafts: [TranscriptAssembler.Draft],
    _ talks: [Moderator.Talk], _ roster: Roster
  ) {
    self.file = file
    self.transcript = transcript
    self.drafts = drafts
    self.roster = roster
    self.talks = talks
  }

  /// Every remark, in no particular order.
  var diagnostics: [Diagnostic] {
    if drafts.isEmpty { return [silence] }
    return strangers + outsiders
      + [nobody, onlyQuestions, missingModerator ?? unclearModerator].compactMap(\.self)
  }

  /// A file without turns.
  private var silence: Diagnostic {
    let range = file.source.bytes.withoutSpace(file.source.range)
    var message = "no speaker labels found; "
    if range.isEmpty {
      message = "the file is empty"
    } else if let name = TurnLines.labels(file, .labelled).candidate {
      message += "if '\(name)' is one, write 'persons: \(name)' into the front matter"
    } else {
      message += "begin turns with 'NAME: ' so that they can be read"
    }
    return Diagnostic(.alteredLine, .warning, message, in: file.source, at: range)
  }

  /// Participants without a row, each at their first label.
  private var strangers: [Diagnostic] {
    guard !roster.participants.isEmpty else { return [] }
    var seen: Set<Participant.ID> = []
    // Most transcripts hold none, and then nobody needs the hints.
    var hints: NameHints?
    return zip(transcript.turns, drafts).compactMap { turn, draft in
      guard let id = turn.speaker.participant, seen.insert(id).inserted, roster[id] == nil else {
        return nil
      }
      var known = hints ?? NameHints(rowNames)
      defer { hints = known }
      let hint = didYouMean(
        known.suggestion(for: [id.description]),
        otherwise: "; add one, or name them in 'moderator:' if their words are no evidence")
      return Diagnostic(
        .unknownSpeaker, .warning, "speaker '\(id)' has no row in participants.csv\(hint)",
        in: file.source, at: draft.place)
    }
  }

  private var rowNames: [String] {
    roster.participants.flatMap { [$0.id.description, $0.pseudonym].compactMap(\.self) }
  }

  /// Labels that are not among the persons that the file names, each where it first stands.
  private var outsiders: [Diagnostic] {
    var seen: Set<String> = []
    return zip(transcript.turns, drafts).compactMap { turn, draft in
      guard case .unknown = turn.speaker, !isUnknownSpeaker(turn.label),
        seen.insert(turn.label.lowercased()).inserted
      else { return nil }
      return Diagnostic(
        .unknownSpeaker, .warning,
        "'\(turn.label)' is neither the moderator nor among the persons that the front matter "
          + "names; their words are not evidence; add them to 'persons:'",
        in: file.source, at: draft.place)
    }
  }

  /// Turns of which the file says that nobody knows who speaks, at the first of them.
  private var nobody: Diagnostic? {
    var (count, words, first) = (0, 0, 0)
    for (place, turn) in transcript.turns.enumerated() where isNobody(turn) {
      if count == 0 { first = place }
      count += 1
      words += Words.count(in: transcript.source.bytes, turn.range)
    }
    guard count > 0 else { return nil }
    let turns = count == 1 ? "1 turn" : "\(count) turns"
    let label = transcript.turns[first].label
    let name = label.isEmpty ? "without a speaker" : "under '\(label)'"
    let wayOut =
      label.isEmpty
      ? nameTurns
      : "say who it is, or 'aliases: \(label) = NAME' in the front matter if always the same"
    return Diagnostic(
      .unknownSpeaker, .warning,
      "\(turns) (\(words) word\(words == 1 ? "" : "s")) \(name) "
        + "\(count == 1 ? "is" : "are") nobody's evidence; \(wayOut)",
      in: file.source, at: drafts[first].place)
  }

  private func isNobody(_ turn: Turn) -> Bool {
    if case .unknown = turn.speaker { isUnknownSpeaker(turn.label) } else { false }
  }

  /// Several turns, or one of several lines, and all of them are the moderator's.
  private var onlyQuestions: Diagnostic? {
    guard case .interviewer(let asker)? = transcript.turns.first?.speaker,
      transcript.turns.allSatisfy({ if case .interviewer = $0.speaker { true } else { false } })
    else { return nil }
    let isLong = drafts.count > 1 || transcript.source.text(drafts[0].range).contains("\n")
    guard isLong else { return nil }
    return Diagnostic(
      .unknownSpeaker, .warning,
      "nobody answers: every turn is the moderator's, \(quoted(asker)); begin what others say "
        + "with 'NAME: '",
      in: file.source, at: drafts[0].place)
  }

  /// How a file of this sort says who speaks.
  private var nameTurns: String {
    switch transcript.dialect {
    case .teams: "begin their cues with '<v NAME>'"
    case .webex: "put the name into the line above their times"
    default: "begin turns with 'NAME: '"
    }
  }

  /// A moderator that front matter names and nobody is called.
  private var missingModerator: Diagnostic? {
    guard file.frontMatter.entry("moderator") != nil else { return nil }
    let labels = Set(drafts.map(\.label)).sorted()
    let aliased = file.frontMatter.aliases.map { $0.name.lowercased() }
    let known = Set(labels.map { $0.lowercased() }).union(aliased)
    guard let entry = file.frontMatter.entry("moderator"),
      let name = file.frontMatter.list("moderator").first(where: {
        !known.contains($0.lowercased())
      })
    else { return nil }
    let hint = Spelling.hint(for: name, among: labels)
    return Diagnostic(
      .unclearModerator, .warning, "moderator '\(name)' never speaks\(hint)", in: file.source,
      at: entry.range)
  }

  /// Several people, and nobody to be seen who asks.
  private var unclearModerator: Diagnostic? {
    let turns = transcript.turns
    let isLed = turns.contains { if case .interviewer = $0.speaker { true } else { false } }
    guard !isLed, transcript.about.method != .fieldNote,
      turns.contains(where: { $0.speaker != turns[0].speaker })
    else { return nil }
    return Diagnostic(
      .unclearModerator, .warning,
      "moderator unclear\(mostQuestions); name one with 'moderator:' in the front matter or --moderator",
      in: file.source, at: drafts[0].place)
  }

  /// Who has most turns with a question, if somebody has, for a person to decide.
  private var mostQuestions: String {
    let asking = talks.filter { $0.questions > 0 && !isUnknownSpeaker($0.label) }
    guard let most = asking.map(\.questions).max() else { return "" }
    let first = asking.filter { $0.questions == most }
    guard first.count == 1, let talk = first.first else { return "" }
    return ", \(quoted(talk.label)) asks most (\(most) of \(talk.turns) turns)"
  }
}
