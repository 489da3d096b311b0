import GoldpanText

extension SentenceIndex {
  /// Where the words of `anchor` stand now.
  ///
  /// By the quote, where it stands more than once or says little by the words around it too; a
  /// quote that stands nowhere by its name; then by words of the same person, in the same
  /// transcript, that are nearly the same. Rather nowhere than elsewhere.
  mutating func find(_ anchor: Decision.Anchor) -> Found? {
    // Several tags and coders have the same words.
    if let (known, found) = memory.unmoved[anchor.evidence], known == anchor { return found }
    let quote = Words.folded(Array(anchor.quote.utf8), TextRange(0, anchor.quote.utf8.count))
    if let unmoved = unmoved(quote, anchor) {
      memory.unmoved[anchor.evidence] = (anchor, unmoved)
      return unmoved
    }
    let known = runs(saying: quote)
    let wanted = Surroundings.Nearby(anchor)
    let candidates = candidates(known, quote, anchor, wanted)
    let isLong = quote.count { $0 == blank } >= 3
    let exact = best(of: candidates)
    // Among other words it may be a twin of words that were edited.
    if let exact, isSettled(exact, candidates, wanted, tenths: 8) { return exact.found(self) }
    if known.isEmpty, let sentence = named(anchor.evidence).first {
      return Found(place: place(sentence...sentence), isNamed: true)
    }
    let edited = edited(quote, anchor, wanted)
    if let exact, edited.map({ $0.likeness.same <= exact.likeness.same }) ?? true {
      // Words that say much need not stand among the same.
      let tenths = isLong ? 0 : 5
      guard isSettled(exact, candidates, wanted, tenths: tenths) else { return nil }
      return exact.found(self)
    }
    return edited?.found(self)
  }

  /// The one sentence of the anchor's transcript that says the quote under the anchor's name and
  /// among the same words: nothing could fit better, so nothing else is looked at.
  private func unmoved(_ quote: [UInt8], _ anchor: Decision.Anchor) -> Found? {
    guard !quote.isEmpty, let number = home(of: anchor) else { return nil }
    let end = number + 1 < starts.count ? starts[number + 1] : sentences.count
    guard end - starts[number] <= SentenceIndex.mostSentences else { return nil }
    let hash = FNV.hash(quote[...])
    for sentence in starts[number]..<end where sentences[sentence].hash == hash {
      guard words(sentence) == quote, isCalled(sentence, anchor.evidence) else { continue }
      let place = sentences[sentence].place
      let around = Surroundings(place, in: corpus.transcripts[number])
      guard around.hold(anchor) else { return nil }
      return Found(place: place, isNamed: true, isVerbatim: true)
    }
    return nil
  }

  /// Whether a sentence has the name, by whichever name its speaker has.
  private func isCalled(_ sentence: Int, _ name: Evidence.ID) -> Bool {
    let voice = sentences[sentence].voice
    return self.name(sentence...sentence).begins(with: name)
      || voice.label != voice.person
        && self.name(sentence...sentence, as: voice.label).begins(with: name)
  }

  /// Longer transcripts are not gone through for every decision, so that reading stays linear.
  private static let mostSentences = 2_000

  /// Whether the quote of an anchor stands somewhere, word for word.
  mutating func says(_ anchor: Decision.Anchor) -> Bool {
    let quote = Words.folded(Array(anchor.quote.utf8), TextRange(0, anchor.quote.utf8.count))
    return !runs(saying: quote).isEmpty
  }

  /// Sentences that may be what was decided about.
  struct Candidate {
    let run: ClosedRange<Int>
    /// Whether they have the name that they were decided under.
    let isNamed: Bool
    let isHome: Bool
    /// Whether the same speaker says them.
    let isCertain: Bool
    let likeness: Surroundings.Likeness
    /// How many words of the quote they say.
    var said = 0

    fileprivate var rank: (Int, Int, Int) {
      (likeness.same + said, isNamed ? 1 : 0, isHome ? 1 : 0)
    }

    fileprivate func found(_ index: SentenceIndex) -> Found {
      Found(place: index.place(run), isNamed: isNamed)
    }
  }

  // MARK: Word for word

  /// Those that the right person says, with how well they stand in the words around.
  private mutating func candidates(
    _ known: [ClosedRange<Int>], _ quote: [UInt8], _ anchor: Decision.Anchor,
    _ wanted: Surroundings.Nearby
  ) -> [Candidate] {
    if known.count == 1, isHome(known[0], of: anchor),
      name(known[0]).begins(with: anchor.evidence)
    {
      let likeness = nearby(place(known[0])).likeness(to: wanted)
      return [
        Candidate(
          run: known[0], isNamed: true, isHome: true, isCertain: true, likeness: likeness)
      ]
    }
    let few = self.few(known, quote, wanted, named: anchor.evidence)
    return eligible(few, quote, anchor, isExact: true, repeats: known.count).map { voice in
      Candidate(
        run: voice.run, isNamed: voice.isNamed, isHome: isHome(voice.run, of: anchor),
        isCertain: voice.isCertain,
        likeness: nearby(place(voice.run)).likeness(to: wanted, isWhole: !voice.isCertain))
    }
  }

  /// The one that fits best; of several that fit equally well the first.
  private func best(of candidates: [Candidate]) -> Candidate? {
    candidates.dropFirst().reduce(candidates.first) { best, next in
      best.map { $0.rank < next.rank } ?? true ? next : best
    }
  }

  /// Whether it is the one, by so many of ten words around, or because nothing speaks for another.
  private func isSettled(
    _ best: Candidate, _ all: [Candidate], _ wanted: Surroundings.Nearby, tenths: Int
  ) -> Bool {
    if wanted.isEmpty { return best.isCertain }
    let isAlone = all.count == 1
    if tenths == 0, isAlone, best.isCertain { return true }
    let least = max(tenths, best.isCertain ? isAlone ? 3 : 5 : 8)
    guard best.likeness.isAtLeast(tenths: least) else { return false }
    return best.isNamed || all.count { $0.likeness.same == best.likeness.same } == 1
  }

  // MARK: Edited

  /// The words of the anchor's transcript that say nearly what `quote` says, if one place stands
  /// out.
  private mutating func edited(
    _ quote: [UInt8], _ anchor: Decision.Anchor, _ wanted: Surroundings.Nearby
  ) -> Candidate? {
    guard let number = home(of: anchor) else { return nil }
    let first = starts[number]
    let matches = wording(of: number).matches(of: quote, wanted)
    let byRun = Dictionary(
      matches.map { ($0.run.lowerBound + first...$0.run.upperBound + first, $0) },
      uniquingKeysWith: { first, _ in first })
    let runs = byRun.keys.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let count = wordsOf(quote).count
    let repeats = self.runs(saying: quote).count
    let candidates = eligible(runs, quote, anchor, isExact: false, repeats: repeats).compactMap {
      voice -> Candidate? in
      guard let match = byRun[voice.run] else { return nil }
      let likeness = Surroundings.Likeness(same: match.around, most: wanted.count)
      let isPlain = match.exact >= 0.8 && count > 3 && voice.isCertain
      guard isPlain || likeness.isAtLeast(tenths: voice.isCertain ? 5 : 8) else { return nil }
      return Candidate(
        run: voice.run, isNamed: voice.isNamed, isHome: true, isCertain: voice.isCertain,
        likeness: likeness, said: Int(2 * match.share * Double(count)))
    }
    guard let best = best(of: candidates) else { return nil }
    return candidates.count { $0.rank == best.rank } == 1 ? best : nil
  }

  private mutating func wording(of number: Int) -> Wording {
    if let known = memory.wordings[number] { return known }
    let end = number + 1 < starts.count ? starts[number + 1] : sentences.count
    let wording = Wording(
      (starts[number]..<end).map { (turn: sentences[$0].place.turn, words: words($0)) })
    memory.wordings[number] = wording
    return wording
  }

  private mutating func nearby(_ place: Place) -> Surroundings.Nearby {
    if let known = memory.surroundings[place] { return known }
    let transcript = corpus.transcripts[place.transcript]
    let found = Surroundings.Nearby(Surroundings(place, in: transcript))
    memory.surroundings[place] = found
    return found
  }

  // MARK: Repeats

  /// Of very many places those with a name, and some whose next words are those that are wanted.
  private mutating func few(
    _ runs: [ClosedRange<Int>], _ quote: [UInt8], _ wanted: Surroundings.Nearby,
    named name: Evidence.ID
  ) -> [ClosedRange<Int>] {
    guard runs.count > SentenceIndex.mostRuns else { return runs }
    let repeats = memory.repeats[quote] ?? repeats(of: runs)
    memory.repeats[quote] = repeats
    let named = runs[0].count == 1 ? namesakes(of: runs[0].lowerBound, name) : []
    var found = Set(named.prefix(SentenceIndex.mostRuns).map { $0...$0 })
    if wanted.isEmpty { found.formUnion(runs.prefix(SentenceIndex.mostRuns)) }
    for key in SentenceIndex.keys(wanted) {
      found.formUnion((repeats[key] ?? []).prefix(SentenceIndex.mostRuns).map { runs[$0] })
    }
    return found.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// The places in `runs` by the words next to them.
  private mutating func repeats(of runs: [ClosedRange<Int>]) -> [UInt64: [Int]] {
    var repeats: [UInt64: [Int]] = [:]
    for (number, run) in runs.enumerated() {
      for key in SentenceIndex.keys(nearby(place(run))) {
        repeats[key, default: []].append(number)
      }
    }
    return repeats
  }

  /// The words next to some others, on both sides and on either.
  private static func keys(_ nearby: Surroundings.Nearby) -> [UInt64] {
    let (before, after) = (nearby.before, nearby.after)
    let sides: [(UInt8, [ArraySlice<UInt8>])] = [
      (1, Array(before.prefix(1) + after.prefix(1))), (2, Array(before.prefix(3))),
      (3, Array(after.prefix(3))),
    ]
    return sides.filter { !$0.1.isEmpty }.map { side, words in
      var hash = FNV()
      hash.add(side)
      for word in words {
        for byte in word { hash.add(byte) }
        hash.add(blank)
      }
      return hash.value
    }
  }

  /// How many places of equal words are compared one by one.
  private static let mostRuns = 48
}
