package import GoldpanText

extension Corpus {
  /// The rows of `participants.csv` that nobody in the transcripts is (GP501).
  ///
  /// While somebody speaks without a row, each may be theirs and is a warning; else a row that
  /// holds survey answers, or is about somebody who has withdrawn, is as it should be: a note.
  package var unheardRows: [Diagnostic] {
    guard !transcripts.isEmpty else { return [] }
    let heard = namesHeard
    let unlisted = Set(speakers.map(\.id).filter { roster[$0] == nil }.map(\.description))
    var hints = NameHints(unlisted.sorted())
    return roster.participants.compactMap { row in
      guard !heard.contains(row.id), let place = roster.places[row.id] else { return nil }
      let isComplete = unlisted.isEmpty && (row.answersSurvey || row.consent == .withdrawn)
      let near = hints.suggestion(for: [row.id.description, row.pseudonym].compactMap(\.self))
      return Diagnostic(
        .unknownSpeaker, isComplete ? .note : .warning, row.unheard(near), in: place.source,
        at: place.range)
    }
  }

  /// GP505 for every column `rating PROMISE WAVE` or `nps WAVE` about a wave that no transcript is of.
  package var strayRatings: [Diagnostic] {
    let waves = Set(transcripts.compactMap(\.about.wave)).sorted()
    guard !transcripts.isEmpty else { return [] }
    return roster.ratedWaves.filter { !waves.contains($0.name) }.map { rated in
      let meant = Spelling.suggestion(for: rated.name, among: waves)
      return Diagnostic(
        .unknownTag, .warning,
        "column \(quoted("\(rated.question) \(rated.name)")) is about a wave that no "
          + "transcript is of and counts for nothing"
          + didYouMean(meant.map { "\(rated.question) \($0)" }),
        in: rated.place.source, at: rated.place.range)
    }
  }

  /// The rows of everybody who speaks, those who ask included.
  private var namesHeard: Set<Participant.ID> {
    var seen: Set<Speaker> = []
    for transcript in transcripts { seen.formUnion(transcript.turns.lazy.map(\.speaker)) }
    return Set(
      seen.compactMap { speaker in
        switch speaker {
        case .participant(let id): id
        case .interviewer(let name): roster.participant(named: name)?.id
        case .unknown: nil
        }
      })
  }
}

extension Participant {
  fileprivate var answersSurvey: Bool {
    nps != nil || !waveNPS.isEmpty || !ratings.isEmpty || !waveRatings.isEmpty
      || !awareness.isEmpty
  }

  /// That nobody is this row, and what to do about it.
  fileprivate func unheard(_ near: String?) -> String {
    let names = listed([id.description, pseudonym].compactMap(\.self).map(quoted), "or")
    let head = "nobody in the transcripts is \(names)"
    guard let near else {
      return head + "; give the row the speaker's name, or write 'aliases: NAME = \(id)' into the "
        + "front matter"
    }
    return head + "; did you mean \(quoted(near))? write 'aliases: \(near) = \(id)' into the front "
      + "matter, or \(quoted(near)) as 'id' or 'pseudonym'"
  }
}
