package import GoldpanCoding

/// Everybody in a corpus with the latest of their answers, found once for all that counts people.
package struct Everybody: Sendable {
  /// Those who speak, and those of the roster who do not.
  private let speakers: [Participant]
  private let silent: [Participant]

  /// Everybody in `corpus`.
  package init(_ corpus: Corpus) {
    let corpus = corpus.settled
    speakers = corpus.speakers
    let speaking = Set(speakers.map(\.id))
    silent = corpus.roster.participants.filter { !speaking.contains($0.id) }
  }

  /// Everybody of the audience of `options` who counts, sorted by id.
  func people(in options: Insights.Options) -> [Participant] {
    people(in: options) { !$0.ratings.isEmpty }
  }

  /// The same, of those who speak nowhere whoever `hasAnswered`.
  func people(
    in options: Insights.Options, orWhoever hasAnswered: (Participant) -> Bool
  ) -> [Participant] {
    all(in: options, orWhoever: hasAnswered).filter { $0.counts(in: options) }
  }

  /// Everybody of the audience of `options`, also who does not count, sorted by id.
  func all(in options: Insights.Options) -> [Participant] {
    all(in: options) { !$0.ratings.isEmpty }
  }

  private func all(
    in options: Insights.Options, orWhoever hasAnswered: (Participant) -> Bool
  ) -> [Participant] {
    let others = options.countsSilentRaters ? silent.filter(hasAnswered) : []
    return (speakers + others)
      .filter { ($0.audience ?? .customer) == options.audience }
      .filter { options.people?.contains($0.id) ?? true }
      .sorted { $0.id < $1.id }
  }
}
