package import GoldpanCoding
package import GoldpanText

extension StudyPlan {
  /// GP506 for every tag that speaks against the company, is said by three people or more, and has
  /// no owner.
  ///
  /// A plan that was made in a program owns nothing, so there is nothing to say of it.
  package func unownedPains(
    _ codings: some Sequence<Coding>, in corpus: Corpus, of codebook: Codebook,
    options: Insights.Options
  ) -> [Diagnostic] {
    guard places != nil else { return [] }
    let sample = Sample(
      corpus, codings: Array(codings), pending: options.usesPending, options: options)
    return codebook.tags.compactMap { tag in
      guard codebook.polarity(of: tag.id) == .negative else { return nil }
      let people = sample[tag.id].people.count
      guard people >= Several.people,
        lines(owning: tag.id, stage: tag.stage).isEmpty
      else { return nil }
      return Diagnostic(
        .unownedPain, .warning,
        "\(people) people speak of '\(tag.id)' and nobody answers for it; write "
          + "'- \(tag.id): DEPARTMENT' under '## Owners' in study.md", at: tag.place)
    }
  }
}
