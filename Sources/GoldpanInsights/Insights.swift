public import GoldpanCoding

/// Everything a study says, computed anew from the text and the decisions on it.
///
/// Figures count people before mentions. The order of codings and transcripts does not matter.
public struct Insights: Sendable {
  /// Whose words count, and how they may be shown.
  public let options: Options
  /// The transcripts and people.
  public let corpus: Corpus
  /// The tags.
  public let codebook: Codebook
  /// What the study says it wants to know.
  public let plan: StudyPlan
  /// How well each promise is kept.
  public internal(set) var scorecard: PromiseScorecard
  /// Where the points go, for every live or draft promise that loses any.
  public internal(set) var lostPoints: [LostPoints]
  /// What could be promised instead, for each of those promises that is not one to keep.
  public internal(set) var rewordings: [Rewording]
  /// Who would send others, and why.
  public let advocates: Advocates
  /// What people praise.
  public internal(set) var strengths: Strengths
  /// Tags that speak against the company, by people.
  public internal(set) var hurts: [Theme]
  /// The tags of the kind `expects`, by people.
  public internal(set) var expectations: [Theme]
  /// The tags of the kind `wish`, by people.
  public internal(set) var wishes: [Theme]
  /// The stated ratings.
  public let ratings: Ratings
  /// The one department whose business it is; `nil`: everybody's.
  public internal(set) var remit: Remit?
  /// Who counts and what of their words.
  package let sample: Sample
  /// All codings, also what is rejected and what does not count.
  package let codings: [Coding]
  /// Everybody who could count.
  let everybody: Everybody
  /// The study whatever waves were chosen: what a wave is compared with.
  package var fieldwork: (corpus: Corpus, codings: [Coding])

  /// What `codings` on `corpus` say of `plan`, in the words of `codebook`.
  public init(
    corpus: Corpus, codebook: Codebook, codings: some Sequence<Coding>, plan: StudyPlan,
    options: Options = Options()
  ) {
    let codings = Array(codings).inOrder
    let everybody = Everybody(corpus)
    let accepted = Sample(everybody, codings: codings, pending: false, options: options)
    let everything = Sample(everybody, codings: codings, pending: true, options: options)
    let sample = options.usesPending ? everything : accepted
    let advocates = Advocates(sample)
    let themes = Themes(sample, advocates: advocates.ids, codebook: codebook, plan: plan)
    let weights = Weights(corpus)
    let strengths = Strengths(loved: themes.themes { codebook.polarity(of: $0) == .positive })
    let scoring = Scoring(
      sample: sample, ifRejected: accepted, ifAccepted: everything, weights: weights,
      keepAt: plan.keepAt,
      groupings: [SegmentGrouping](
        sample.people, in: corpus.roster, fewest: Segments.fewestPeople(of: options.audience)
      ).dividing)
    let scorecard = scoring.scorecard(plan, strengths: strengths)

    self.options = options
    self.corpus = corpus
    self.codebook = codebook
    self.plan = plan
    self.scorecard = scorecard
    var ledger = QuoteLedger()
    lostPoints = (scorecard.rows + scorecard.drafts).compactMap { row in
      LostPoints(
        row.promise, scores: row.scores, moments: sample.moments(of: row.promise),
        weights: weights, theme: { themes.theme($0, for: row.promise, in: &ledger) })
    }.filter { $0.tenths > 0 }
    let losing = Set(lostPoints.map(\.promise))
    // A promise to keep needs no other words.
    rewordings = (scorecard.rows + scorecard.drafts)
      .filter { losing.contains($0.promise.id) && $0.verdict != .keep }
      .map { Rewording($0.promise, among: plan, themes: themes, weights: weights) }
    self.advocates = advocates
    self.strengths = strengths
    hurts = themes.themes { codebook.polarity(of: $0) == .negative }
    expectations = themes.themes { $0.kind == "expects" }
    wishes = themes.themes { $0.kind == "wish" }
    ratings = Ratings(sample, promises: plan.promises)
    self.sample = sample
    self.codings = codings
    self.everybody = everybody
    fieldwork = (corpus, codings)
  }
}
