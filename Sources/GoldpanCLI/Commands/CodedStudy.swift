import GoldpanKit

/// A study with its codings, as far as the filters let them through.
struct CodedStudy {
  let study: Study
  let codebook: Codebook
  /// The codings that the filters let through, rejected ones included.
  let codings: Codings
  /// Every coding there is.
  let everyCoding: Codings
  /// What rules suggest, whatever was decided about it and whatever was chosen.
  let suggested: Codings
  /// Those that were chosen, whatever their tag and stage.
  private let chosen: Codings
  let filters: Filters
  /// The people and transcripts that the filters let through.
  let choice: Choice
  /// How many suggestions about what was chosen wait, whatever their tag and stage; those of people
  /// who refused or have withdrawn do not.
  let waiting: Int
  /// What was decided and where its words stand, whatever was chosen.
  let decided: [CodedCorpus.Decided]
  /// What people made of each rule's suggestions, whatever was chosen.
  private let records: RuleRecords

  /// The decisions that count here.
  let log: DecisionLog

  /// With the decisions of everybody, or of `coder` alone.
  init(_ study: Study, _ codebook: Codebook, filters: Filters, by coder: String? = nil) {
    self.study = study
    self.codebook = codebook
    self.filters = filters
    choice = Choice(filters, of: study.corpus)
    let log = study.decisions
    self.log =
      coder.map { name in DecisionLog(log.decisions.filter { $0.coder == name }) } ?? log
    let coded = study.coded(by: self.log)
    let all = coded.codings
    decided = coded.decided
    everyCoding = all
    suggested = coded.suggested
    records = RuleRecords(all)
    chosen = filters.areSet ? Codings(all.lazy.filter(choice.admits)) : all
    waiting = Waiting(chosen, in: study.corpus).count
    codings = filters.areSet ? Codings(chosen.lazy.filter(filters.admit)) : all
  }

  /// What people made of a rule's suggestions, once they decided about enough of them.
  func record(of coder: Coder) -> RuleRecords.Record? { records[coder] }

  /// What is left when rejected codings are gone, and pending ones too if only reviewed count.
  var standing: [Coding] { codings.filter(stands) }

  /// Whether a coding is left then.
  func stands(_ coding: Coding) -> Bool {
    coding.state == .accepted || (coding.state == .pending && !filters.reviewed)
  }

  /// The insights of the study, or of its files, whatever `--tag` and `--stage` say: a score
  /// needs the moments that keep a promise and those that break it alike.
  func insights(_ adjust: (inout Insights.Options) -> Void = { _ in }) -> Insights {
    insights(of: chosen, in: choice, adjust)
  }

  private func insights(
    of codings: Codings, in choice: Choice, _ adjust: (inout Insights.Options) -> Void
  ) -> Insights {
    var options = study.options
    options.countsPending = !filters.reviewed
    options.people = choice.people
    options.chosen = namedTranscripts + filters.chosen
    if !filters.waves.isEmpty { options.countsSilentRaters = false }
    if let audience = filters.audience { options.audience = audience }
    adjust(&options)
    return insights(of: codings, in: choice, options)
  }

  /// Whether it is of a part of a study.
  var isPart: Bool {
    !(namedTranscripts + filters.chosen).isEmpty || !filters.waves.isEmpty
  }

  /// The conversations of a study that were named instead of all; files that are no study are none.
  private var namedTranscripts: [String] {
    guard study.layout != nil, !study.isWhole else { return [] }
    let transcripts = study.corpus.transcripts
    return transcripts.count > 3
      ? ["\(transcripts.count) conversations that were named"]
      : transcripts.map { "conversation \($0.id)" }
  }

  /// The same as it stands in a digest: with the company's view beside the customers who are
  /// wanted, also if the filters choose by what only customers have.
  func insightsWithCompany(_ adjust: (inout Insights.Options) -> Void = { _ in }) -> Insights {
    guard let company else { return insights(adjust) }
    return insights(of: company.codings, in: company.choice, adjust)
  }

  /// How many suggestions wait that such a digest rests on.
  var waitingWithCompany: Int {
    company.map { Waiting($0.codings, in: study.corpus).count } ?? waiting
  }

  /// Who and what of the study a digest is about; `nil`: no filter leaves out whom it is not about.
  private var company: (choice: Choice, codings: Codings)? {
    let wide = Choice(besideCustomersOf: filters, study.corpus)
    guard wide.people != choice.people else { return nil }
    return (wide, Codings(everyCoding.lazy.filter(wide.admits)))
  }

  /// How many people use each tag that the filters let through.
  func frequencies(by grouping: FrequencyTable.Grouping) -> FrequencyTable {
    insights(of: codings, in: choice, insights().options).frequencies(by: grouping)
  }

  /// Which of the tags that the filters let through people use together.
  var cooccurrences: Cooccurrence {
    insights(of: codings, in: choice, insights().options).cooccurrences
  }

  /// The interviews with the tags that the filters let through, by date and name; and how many of
  /// the suggestions that would count wait.
  func interviews(by unit: Interview.Unit) -> (interviews: [Interview], waiting: Int) {
    let insights = insights(of: codings, in: choice, insights().options)
    let people = Set(insights.sample.people.map(\.id))
    let waiting = codings.count { coding in
      coding.state == .pending && coding.counts(withPending: true)
        && (coding.quotation.speaker.participant.map(people.contains) ?? false)
    }
    return (insights.interviews(by: unit), waiting)
  }

  private func insights(
    of codings: Codings, in choice: Choice, _ options: Insights.Options
  ) -> Insights {
    var insights = Insights(
      corpus: choice.corpus, codebook: codebook, codings: codings, plan: study.plan,
      options: options)
    // A wave that was chosen is compared with one that was not.
    if !filters.waves.isEmpty { insights.fieldwork = (study.corpus, Array(everyCoding)) }
    return insights
  }
}
