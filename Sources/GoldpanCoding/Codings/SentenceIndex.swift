import GoldpanText

/// Every sentence of a corpus, to find words again by what they say (DESIGN.md §2).
struct SentenceIndex {
  /// Sentences that follow each other in a turn.
  struct Place: Hashable {
    let transcript: Int
    let turn: Int
    let range: TextRange
  }

  private struct Sentence {
    let place: Place
    let person: Int
    let ordinal: Int
    /// The hash of its words.
    let hash: UInt64
  }

  private let corpus: Corpus
  private var sentences: [Sentence] = []
  /// The sentences by a hash of their words.
  private var byWords: [UInt64: [Int]] = [:]
  private var people: [String] = []
  /// The sentences by the first eight characters of their names, of the hashes asked for so far.
  private var byName: [UInt64: [String: [Int]]] = [:]
  private var byAnyName: [String: [Int]]?
  /// The places of the quotes asked for so far.
  private var runsOfQuote: [[UInt8]: [ClosedRange<Int>]] = [:]
  /// The surroundings of the places compared so far.
  private var surroundings: [Place: Surroundings.Nearby] = [:]

  /// Walks through all of `corpus`, whose sentences are those of a language.
  init(_ corpus: Corpus, _ language: LanguageLists) {
    self.corpus = corpus
    let matcher = Matcher([], language: language)
    var names = EvidenceNames()
    var scan = Scan()
    var numbers: [String: Int] = [:]
    for (number, transcript) in corpus.transcripts.enumerated() {
      for (turnNumber, turn) in transcript.turns.enumerated() {
        matcher.scan(transcript.source.bytes, turn.range, into: &scan)
        names.read(&scan, of: turn, in: transcript)
        let person = numbers[names.person] ?? people.count
        if person == people.count {
          numbers[names.person] = person
          people.append(names.person)
        }
        for (place, sentence) in scan.sentences.enumerated() {
          let hash = FNV.hash(names.words(of: place))
          byWords[hash, default: []].append(sentences.count)
          sentences.append(
            Sentence(
              place: Place(transcript: number, turn: turnNumber, range: sentence.range),
              person: person, ordinal: names.ordinal(of: place), hash: hash))
        }
      }
    }
  }

  /// Where the words of `anchor` stand now: by the quote, where it stands more than once by the
  /// words around it and then by its name; a quote that stands nowhere by its name alone.
  mutating func place(of anchor: Decision.Anchor) -> Place? {
    let quote = Words.folded(Array(anchor.quote.utf8), TextRange(0, anchor.quote.utf8.count))
    let known = runsOfQuote[quote] ?? runs(of: quote)
    runsOfQuote[quote] = known
    let runs = eligible(known, anchor)
    guard let first = runs.first else { return named(anchor.evidence).first.map { place($0...$0) } }
    guard runs.count > 1 else { return place(first.run) }
    var best = (rank: (-1, -1, -1), run: first.run)
    let wanted = Surroundings.Nearby(anchor)
    for (run, isNamed) in runs {
      let place = place(run)
      let isHome = corpus.transcripts[place.transcript].id == anchor.transcript
      let likeness = wanted.isEmpty ? 0 : nearby(place).likeness(to: wanted)
      let rank = (likeness, isNamed ? 1 : 0, isHome ? 1 : 0)
      if rank > best.rank { best = (rank, run) }
    }
    return place(best.run)
  }

  private mutating func nearby(_ place: Place) -> Surroundings.Nearby {
    if let known = surroundings[place] { return known }
    let transcript = corpus.transcripts[place.transcript]
    let found = Surroundings.Nearby(Surroundings(place, in: transcript))
    surroundings[place] = found
    return found
  }

  /// Where the words stand that have this name: a sentence, or a few that follow each other.
  mutating func place(named name: Evidence.ID) -> Place? {
    if let sentence = named(name).first { return place(sentence...sentence) }
    for first in sentences.indices {
      for last in sentences.indices[first...].prefix(SentenceIndex.longestRun).dropFirst() {
        guard sentences[last].place.transcript == sentences[first].place.transcript,
          sentences[last].place.turn == sentences[first].place.turn
        else { break }
        if self.name(first...last).begins(with: name) { return place(first...last) }
      }
    }
    return nil
  }

  /// How many sentences a name is looked for in.
  private static let longestRun = 8

  /// The whole name of the words at `place`.
  func name(of place: Place) -> Evidence.ID {
    var low = 0
    var high = sentences.count
    let wanted = (place.transcript, place.range.start)
    while low < high {
      let middle = (low + high) / 2
      let found = sentences[middle].place
      if (found.transcript, found.range.start) < wanted { low = middle + 1 } else { high = middle }
    }
    var last = low
    while last + 1 < sentences.count, sentences[last + 1].place.transcript == place.transcript,
      sentences[last + 1].place.range.end <= place.range.end
    { last += 1 }
    return name(low...last)
  }

  // MARK: By words

  /// The sentences that together say exactly `quote`.
  private func runs(of quote: [UInt8]) -> [ClosedRange<Int>] {
    guard !quote.isEmpty else { return [] }
    var found: [ClosedRange<Int>] = []
    var hash = FNV()
    var comparisons = 0
    for (offset, byte) in quote.enumerated() {
      if byte == blank { found += runs(from: hash.value, quote, offset, &comparisons) }
      hash.add(byte)
    }
    return found + runs(from: hash.value, quote, quote.count, &comparisons)
  }

  /// Those whose first sentence says the quote up to `firstEnd`; a quote of very many equal
  /// sentences is not looked for everywhere, so that reading stays linear.
  private func runs(
    from hash: UInt64, _ quote: [UInt8], _ firstEnd: Int, _ comparisons: inout Int
  ) -> [ClosedRange<Int>] {
    (byWords[hash] ?? []).compactMap { first in
      var said = words(first)
      var last = first
      guard said.count == firstEnd else { return nil }
      while said.count < quote.count, last + 1 < sentences.count, comparisons < 100_000,
        sentences[last + 1].place.transcript == sentences[first].place.transcript,
        sentences[last + 1].place.turn == sentences[first].place.turn
      {
        last += 1
        comparisons += 1
        said += [blank] + words(last)
      }
      return said == quote ? first...last : nil
    }
  }

  /// Those in the anchor's transcript, under its name, or by the person whom the name names.
  private mutating func eligible(
    _ runs: [ClosedRange<Int>], _ anchor: Decision.Anchor
  ) -> [(run: ClosedRange<Int>, isNamed: Bool)] {
    let single = runs.first { $0.count == 1 }
    let namesakes = single.map { self.namesakes(of: $0.lowerBound, anchor.evidence) } ?? []
    let named = Set(
      runs.filter { run in
        run.count == 1
          ? namesakes.contains(run.lowerBound) : name(run).begins(with: anchor.evidence)
      })
    let people = Set(named.map { sentences[$0.lowerBound].person })
    return runs.compactMap { run in
      let sentence = sentences[run.lowerBound]
      let isHome = corpus.transcripts[sentence.place.transcript].id == anchor.transcript
      guard isHome || people.contains(sentence.person) else { return nil }
      return (run, named.contains(run))
    }
  }

  // MARK: By name

  /// The sentences with the words of `sentence` that have the name.
  private mutating func namesakes(of sentence: Int, _ name: Evidence.ID) -> Set<Int> {
    let hash = sentences[sentence].hash
    let group = byName[hash] ?? names(byWords[hash] ?? [])
    byName[hash] = group
    return Set((group[name.prefix(8)] ?? []).filter { self.name($0...$0).begins(with: name) })
  }

  private mutating func named(_ name: Evidence.ID) -> [Int] {
    let all = byAnyName ?? names(Array(sentences.indices))
    byAnyName = all
    return (all[name.prefix(8)] ?? []).filter { self.name($0...$0).begins(with: name) }
  }

  private func names(_ places: [Int]) -> [String: [Int]] {
    Dictionary(grouping: places) { name($0...$0).prefix(8) }
  }

  private func name(_ run: ClosedRange<Int>) -> Evidence.ID {
    let first = sentences[run.lowerBound]
    return EvidenceNames.id(
      people[first.person], run.map { words($0)[...] }, ordinal: first.ordinal)
  }

  private func words(_ sentence: Int) -> [UInt8] {
    let place = sentences[sentence].place
    return Words.folded(corpus.transcripts[place.transcript].source.bytes, place.range)
  }

  private func place(_ run: ClosedRange<Int>) -> Place {
    let (first, last) = (sentences[run.lowerBound].place, sentences[run.upperBound].place)
    return Place(
      transcript: first.transcript, turn: first.turn, range: first.range.union(last.range))
  }
}

private let blank = UInt8(ascii: " ")

extension FNV {
  fileprivate static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = FNV()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
