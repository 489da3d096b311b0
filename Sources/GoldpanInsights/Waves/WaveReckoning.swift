import GoldpanCoding

extension Insights {
  /// The waves that these insights are about, the earliest of the study first.
  package var waveNames: [String] {
    let mine = Set(corpus.transcripts.compactMap(\.about.wave))
    return Waves(fieldwork.corpus).names.filter(mine.contains)
  }

  /// The last wave that these insights are about compared with the one before it in the study;
  /// `nil` if there is none.
  public var sinceLastWave: WaveComparison? {
    let mine = Set(corpus.transcripts.compactMap(\.about.wave))
    let waves = Waves(fieldwork.corpus)
    guard let last = waves.names.last(where: mine.contains), let before = waves.previous(to: last)
    else { return nil }
    return narrowed(comparison(of: before, with: last))
  }

  /// What has changed from the wave `before` to the wave `after`, by the same promises, codebook
  /// and choice of people.
  public func comparison(of before: String, with after: String) -> WaveComparison {
    let waves = Waves(fieldwork.corpus)
    return WaveComparison(before, Round(before, waves, self), after, Round(after, waves, self))
  }
}

/// What only one wave of a study says, as far as it is compared.
private struct Round {
  /// How a promise stands.
  struct Row {
    let promise: Promise
    let scores: [PersonScore]
    let score: Score
    let verdict: Promise.Verdict
  }

  let corpus: Corpus
  let sample: Sample
  /// The live promises, in the order of the study.
  let rows: [Row]

  init(_ wave: String, _ waves: Waves, _ insights: Insights) {
    let corpus = waves.corpus(of: [wave])
    let ids = Set(corpus.transcripts.map(\.id))
    var options = insights.options
    options.countsSilentRaters = false
    let sample = Sample(
      corpus,
      codings: insights.fieldwork.codings.said(in: ids),
      pending: options.usesPending, options: options)
    let (weights, advocates) = (Weights(corpus), Advocates(sample).ids)
    self.corpus = corpus
    self.sample = sample
    rows = insights.plan.promises.filter { $0.status == .live }.map { promise in
      let standing = PromiseStanding(
        scores: sample.scores(of: promise, moments: sample.moments(of: promise)),
        advocates: advocates, weights: weights, keepAt: insights.plan.keepAt)
      return Row(
        promise: promise, scores: standing.scores, score: standing.score,
        verdict: standing.verdict)
    }
  }
}

extension WaveComparison {
  fileprivate init(
    _ before: String, _ earlier: Round, _ after: String, _ later: Round
  ) {
    let ids = [earlier, later].map { Set($0.sample.people.map(\.id)) }
    self.before = Wave(before, earlier)
    self.after = Wave(after, later)
    panel = ids[0].intersection(ids[1]).sorted()
    people = ids[0].union(ids[1]).count
    promises = zip(earlier.rows, later.rows).map { old, new in
      PromiseChange(old, new, earlier, later)
    }
    let used = Set(earlier.sample.tags).union(later.sample.tags)
    let comparison = ShareComparison(
      people: earlier.sample.people.count + later.sample.people.count)
    tags = used.sorted().compactMap {
      TagChange($0, earlier.sample, later.sample, by: comparison)
    }.sorted {
      ($1.difference.magnitude, $0.tag) < ($0.difference.magnitude, $1.tag)
    }
  }
}

extension WaveComparison.Wave {
  fileprivate init(_ name: String, _ round: Round) {
    let ids = Set(round.sample.people.map(\.id))
    self.init(
      name: name, people: ids.count,
      conversations: round.corpus.transcripts.count { !ids.isDisjoint(with: $0.participants) })
  }
}

extension PromiseChange {
  fileprivate init(
    _ old: Round.Row, _ new: Round.Row, _ earlier: Round, _ later: Round
  ) {
    promise = new.promise
    before = Side(old)
    after = Side(new)
    let isHeard = before != nil && after != nil
    probabilityBetter =
      isHeard ? new.score.distribution.probability(exceeding: old.score.distribution) : nil
    panel = PanelChange(old.scores, new.scores)
    let isBetter = new.score.value >= old.score.value
    let sides = isBetter ? [promise.keptBy, promise.brokenBy] : [promise.brokenBy, promise.keptBy]
    quote = later.sample.typical(sides[0]) ?? earlier.sample.typical(sides[1])
  }
}

extension PromiseChange.Side {
  fileprivate init?(_ row: Round.Row) {
    guard !row.scores.isEmpty else { return nil }
    self.init(score: row.score, verdict: row.verdict)
  }
}

extension PanelChange {
  fileprivate init(_ old: [PersonScore], _ new: [PersonScore]) {
    let earlier = Dictionary(old.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    var changes: [Double] = []
    var unlike = 0
    for score in new {
      guard let before = earlier[score.person] else { continue }
      if let one = before.stated, let other = score.stated {
        changes.append(other - one)
      } else if before.stated == nil, score.stated == nil, let one = before.told,
        let other = score.told
      {
        changes.append(other - one)
      } else {
        unlike += 1
      }
    }
    self.init(
      rose: changes.count { $0 > 0 }, fell: changes.count { $0 < 0 },
      same: changes.count { $0 == 0 }, unlike: unlike,
      meanChange: changes.isEmpty ? nil : changes.reduce(0, +) / Double(changes.count))
  }
}

extension TagChange {
  /// `nil` if the same share of people use the tag.
  fileprivate init?(
    _ tag: Tag.ID, _ earlier: Sample, _ later: Sample, by comparison: ShareComparison
  ) {
    let (one, other) = (earlier[tag].people.count, later[tag].people.count)
    let (few, many) = (earlier.people.count, later.people.count)
    guard few > 0, many > 0, one * many != other * few else { return nil }
    self.init(
      tag: tag, before: one, after: other,
      difference: Double(other) / Double(many) - Double(one) / Double(few),
      probabilityMore: comparison.certainty(other, of: many, above: one, of: few),
      quote: later.typical([tag]) ?? earlier.typical([tag]))
  }
}

extension [Coding] {
  /// Those of some transcripts; codings of one mostly follow each other.
  fileprivate func said(in transcripts: Set<Transcript.ID>) -> [Coding] {
    var last: (id: Transcript.ID, isWanted: Bool)?
    var said: [Coding] = []
    for place in indices {
      let id = self[place].quotation.transcript
      let isWanted = last?.id == id ? last?.isWanted ?? false : transcripts.contains(id)
      last = (id, isWanted)
      if isWanted { said.append(self[place]) }
    }
    return said
  }
}
