package import GoldpanText

extension Corpus {
  /// The words that have the name `evidence`, coded or not; of a decision about words that have
  /// another name by now, where they stand.
  package func quotation(
    named evidence: Evidence.ID, decidedIn log: DecisionLog, language: LanguageLists = .english
  ) -> Quotation? {
    var index = SentenceIndex(self, language)
    index.follow(log.decisions.lazy.map(\.anchor))
    let anchor = log.decisions.first { $0.anchor.evidence == evidence }?.anchor
    guard let place = anchor.flatMap({ index.find($0)?.place }) ?? index.place(named: evidence)
    else { return nil }
    let transcript = transcripts[place.transcript]
    return Quotation(
      transcript: transcript.id, turn: place.turn, range: place.range,
      speaker: transcript.turns[place.turn].speaker,
      text: foldedBlanks(transcript.source, place.range))
  }

  /// A corpus that ends with `quotation` as a turn of its own, after the last question and what
  /// was said since.
  package func ending(with quotation: Quotation) -> Corpus {
    guard let transcript = self[quotation.transcript],
      transcript.turns.indices.contains(quotation.turn)
    else { return Corpus([], roster: roster) }
    let turn = transcript.turns[quotation.turn]
    let question = transcript.turns[..<quotation.turn].lastIndex {
      if case .interviewer = $0.speaker { true } else { false }
    }
    let said = Turn(
      speaker: turn.speaker, label: turn.label, range: quotation.range, time: turn.time,
      stage: turn.stage)
    let shortened = Transcript(
      id: transcript.id, source: transcript.source,
      turns: transcript.turns[(question ?? quotation.turn)..<quotation.turn] + [said],
      dialect: transcript.dialect, about: transcript.about)
    return Corpus([shortened], roster: roster)
  }
}
