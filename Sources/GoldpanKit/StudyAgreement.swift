extension Study {
  /// How far the people who decided agree over all tags, on the turns of transcripts of `corpus`
  /// that two or more of them coded (Krippendorff's α); `nil` where that is not defined.
  package func agreement(
    _ codings: Codings, _ decided: [CodedCorpus.Decided], in corpus: Corpus,
    of people: Set<Participant.ID>? = nil
  ) -> Double? {
    guard let codebook, decisions.people.count > 1 else { return nil }
    let unheard = corpus.roster.unheard
    let heard = (people ?? Set(corpus.speakers.map(\.id))).subtracting(unheard)
    let units = CodedUnits(
      codings, decided, in: corpus, by: decisions.people, tags: codebook.tags.map(\.id), of: heard,
      overlap: .pairs)
    return Agreement(units, bootstrap: nil).pooled.alpha?.value
  }
}
