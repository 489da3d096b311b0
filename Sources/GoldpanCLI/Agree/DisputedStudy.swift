import GoldpanKit

extension Study {
  /// What the people who decided say of the turns that were chosen, in transcripts that two or more
  /// of them coded; `nil` unless there are two.
  func disputed(_ coded: CodedCorpus, _ choice: Choice, _ filters: Filters) -> CodedUnits? {
    guard let codebook, decisions.people.count > 1 else { return nil }
    return CodedUnits(
      coded.codings, coded.decided, in: choice.corpus, by: decisions.people,
      tags: filters.chosenTags(of: codebook), of: choice.heard, overlap: .pairs)
  }
}

extension CodedStudy {
  /// What `coders` say of the turns that the filters let through.
  func units(by coders: [String], overlap: CodedUnits.Overlap) -> CodedUnits {
    CodedUnits(
      everyCoding, decided, in: choice.corpus, by: coders, tags: filters.chosenTags(of: codebook),
      of: choice.heard, overlap: overlap)
  }
}

extension Filters {
  /// The tags that are wanted, in the order of the codebook.
  fileprivate func chosenTags(of codebook: Codebook) -> [Tag.ID] {
    codebook.tags.map(\.id).filter { tag in
      tags.isEmpty || tags.contains { TagGlob($0).matches(tag) }
    }
  }
}

extension Choice {
  /// The people wanted whose words coders may decide about; `nil`: everybody's.
  fileprivate var heard: Set<Participant.ID>? {
    let unheard = corpus.roster.unheard
    return people == nil && unheard.isEmpty
      ? nil : Set(speakers.map(\.id)).subtracting(unheard)
  }
}
