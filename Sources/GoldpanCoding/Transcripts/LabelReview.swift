import GoldpanText

/// Says which labels may be speech (GP501), for files whose people no roster lists.
struct LabelReview {
  private let file: TranscriptFile
  private let transcript: Transcript
  private let drafts: [TranscriptAssembler.Draft]
  /// The labels of cues that are believed though they stand once.
  private let singles: Set<String>

  init(
    _ file: TranscriptFile, _ transcript: Transcript, _ drafts: [TranscriptAssembler.Draft],
    singles: Set<String> = []
  ) {
    self.singles = singles
    self.file = file
    self.transcript = transcript
    self.drafts = drafts
  }

  /// Labels that stand once or twice among much-used others: perhaps words that a colon follows.
  func diagnostics(_ talks: [Moderator.Talk]) -> [Diagnostic] {
    let isBusy = talks.count { $0.turns >= 5 } >= 2
    let isCues = transcript.dialect.form == .cues
    guard transcript.dialect.form == .labelled && isBusy || isCues else { return [] }
    return talks.filter { isCues ? isSingle($0) : $0.turns <= 2 && isPasserBy($0) }.map { talk in
      Diagnostic(
        .unknownSpeaker, .warning,
        "\(quoted(talk.label)) speaks only \(talk.turns == 1 ? "once" : "twice") and counts as a "
          + "person; if it names nobody, \(isCues ? "take the colon out" : "join the line to the one before it")",
        in: file.source, at: drafts[talk.first].place)
    }
  }

  /// Whether one word at the beginning of one cue is taken for a name though it may be any word.
  private func isSingle(_ talk: Moderator.Talk) -> Bool {
    let turn = transcript.turns[talk.first]
    return singles.contains(talk.label) && turn.speaker.participant != nil
      && !talk.label.contains(" ") && !file.isDeclared(talk.label)
  }

  /// Whether only a colon says that somebody is called so, and no time or list.
  private func isPasserBy(_ talk: Moderator.Talk) -> Bool {
    let turn = transcript.turns[talk.first]
    return turn.speaker.participant != nil && turn.time == nil && LabelShape(talk.label) != .code
      && !isGeneric(talk.label) && !file.isDeclared(talk.label)
  }
}
