import GoldpanText

/// Every sentence of a corpus, to find words again by what they say (DESIGN.md §2).
struct SentenceIndex {
  /// Sentences that follow each other in a turn.
  struct Place: Hashable {
    let transcript: Int
    let turn: Int
    let range: TextRange
  }

  /// Where words stand now, and whether they stand there under the name they were decided under.
  struct Found {
    let place: Place
    let isNamed: Bool
  }

  /// Who speaks, under the names that names of words are made with.
  private struct Voice: Hashable {
    let speaker: Speaker
    /// The number of the person.
    let person: Int
    /// That of the bare label, the person's name before there was a row for it.
    let label: Int

    func isCalled(_ name: Int) -> Bool { name == person || name == label }
  }

  private struct Sentence {
    let place: Place
    let voice: Voice
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
  /// The transcripts by name, who speaks in each, and the first sentence of each.
  private var numbers: [Transcript.ID: Int] = [:]
  private var voices: [[Voice]] = []
  private var starts: [Int] = []
  /// The words of the transcripts whose edited sentences were asked for so far.
  private var wordings: [Int: Wording] = [:]

  /// Of all sentences of `corpus`, by transcript.
  init(_ corpus: Corpus, _ spoken: [[SpokenSentence]]) {
    self.corpus = corpus
    var known: [String: Int] = [:]
    for (number, transcript) in corpus.transcripts.enumerated() {
      voices.append([])
      starts.append(sentences.count)
      if numbers[transcript.id] == nil { numbers[transcript.id] = number }
      var present: [String: [Speaker: Voice]] = [:]
      for sentence in spoken[number] {
        let turn = transcript.turns[sentence.turn]
        let voice = present[turn.label]?[turn.speaker] ?? voice(of: turn, in: transcript, &known)
        if present[turn.label, default: [:]].updateValue(voice, forKey: turn.speaker) == nil {
          voices[number].append(voice)
        }
        byWords[sentence.hash, default: []].append(sentences.count)
        sentences.append(
          Sentence(
            place: Place(transcript: number, turn: sentence.turn, range: sentence.range),
            voice: voice, ordinal: sentence.ordinal, hash: sentence.hash))
      }
    }
  }

  /// The same, for who has not coded; the sentences are those of a language.
  init(_ corpus: Corpus, _ language: LanguageLists) {
    self.init(corpus, Autocoder(language: language).sentences(of: corpus))
  }

  private mutating func voice(
    of turn: Turn, in transcript: Transcript, _ known: inout [String: Int]
  ) -> Voice {
    let person = number(of: EvidenceNames.person(turn, in: transcript), &known)
    let label = turn.speaker.participant == nil ? person : number(of: turn.label, &known)
    return Voice(speaker: turn.speaker, person: person, label: label)
  }

  /// The number of a name under which people speak.
  private mutating func number(of person: String, _ known: inout [String: Int]) -> Int {
    if let number = known[person] { return number }
    known[person] = people.count
    people.append(person)
    return people.count - 1
  }

  /// Where the words of `anchor` stand now: by the quote, where it stands more than once by the
  /// words around it and then by its name; a quote that stands nowhere by its name alone, then by
  /// words of the same person that are nearly the same.
  mutating func find(_ anchor: Decision.Anchor) -> Found? {
    let quote = Words.folded(Array(anchor.quote.utf8), TextRange(0, anchor.quote.utf8.count))
    let known = runsOfQuote[quote] ?? runs(of: quote)
    runsOfQuote[quote] = known
    if let only = sole(known, anchor) { return Found(place: place(only), isNamed: true) }
    if let found = best(of: known, quote, anchor) { return found }
    if let sentence = named(anchor.evidence).first {
      return Found(place: place(sentence...sentence), isNamed: true)
    }
    return best(of: edited(quote, in: anchor.transcript), quote, anchor, isExact: false)
  }

  /// The one place where words stand, if they do so in the anchor's transcript under its name: as
  /// nearly all do.
  private func sole(
    _ runs: [ClosedRange<Int>], _ anchor: Decision.Anchor
  ) -> ClosedRange<Int>? {
    guard runs.count == 1, isHome(runs[0], of: anchor),
      name(runs[0]).begins(with: anchor.evidence)
    else { return nil }
    return runs[0]
  }

  /// The sentences of a transcript that say nearly what `quote` says.
  private mutating func edited(
    _ quote: [UInt8], in transcript: Transcript.ID
  ) -> [ClosedRange<Int>] {
    guard let number = numbers[transcript] else { return [] }
    let first = starts[number]
    let end = number + 1 < starts.count ? starts[number + 1] : sentences.count
    let wording =
      wordings[number]
      ?? Wording((first..<end).map { (turn: sentences[$0].place.turn, words: words($0)) })
    wordings[number] = wording
    return wording.runs(like: quote).map { $0.lowerBound + first...$0.upperBound + first }
  }

  /// Of the runs that may be what was decided about the one whose surroundings and name fit best;
  /// of edited words only one that stands out.
  private mutating func best(
    of runs: [ClosedRange<Int>], _ quote: [UInt8], _ anchor: Decision.Anchor, isExact: Bool = true
  ) -> Found? {
    var best: (rank: (Int, Int, Int), run: ClosedRange<Int>, isNamed: Bool)?
    var isTied = false
    let wanted = Surroundings.Nearby(anchor)
    let eligible = eligible(runs, quote, anchor, isExact: isExact)
    for (run, isNamed, isCertain) in eligible {
      let place = place(run)
      let needsLikeness = eligible.count > 1 || !isCertain
      let likeness = wanted.isEmpty || !needsLikeness ? 0 : nearby(place).likeness(to: wanted)
      guard isCertain || likeness > 0 else { continue }
      let rank = (likeness, isNamed ? 1 : 0, isHome(run, of: anchor) ? 1 : 0)
      if let best, rank <= best.rank {
        isTied = isTied || rank == best.rank
        continue
      }
      best = (rank, run, isNamed)
      isTied = false
    }
    guard let best, isExact || !isTied else { return nil }
    return Found(place: place(best.run), isNamed: best.isNamed)
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

  /// Where each sentence stands, by transcript and in the order of the text.
  var places: some Sequence<Place> { sentences.lazy.map(\.place) }

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

  // MARK: By person

  private typealias Candidate = (run: ClosedRange<Int>, isNamed: Bool, isCertain: Bool)

  /// Those that the person of the anchor's name says; certain where that is the same speaker.
  ///
  /// If nobody who comes into question has the name, words of the anchor's transcript that no
  /// interviewer says, if one person alone says them; certain if they are not what anybody says.
  private mutating func eligible(
    _ runs: [ClosedRange<Int>], _ quote: [UInt8], _ anchor: Decision.Anchor, isExact: Bool
  ) -> [Candidate] {
    guard !runs.isEmpty else { return [] }
    let named = self.named(among: runs, anchor.evidence)
    let home = numbers[anchor.transcript]
    let byName = runs.lazy.compactMap { named[$0] }.first
    guard let person = byName ?? person(of: anchor, among: runs) else {
      let said = runs.filter {
        speaker($0).participant != nil && (home == nil || isHome($0, of: anchor))
      }
      guard Set(said.map { speaker($0) }).count == 1 else {
        return said.map { ($0, false, false) }
      }
      let isLong = quote.count { $0 == blank } >= (home == nil ? 5 : 3)
      let isAlone = said.count == 1 && Surroundings.Nearby(anchor).isEmpty
      return said.map { ($0, false, isExact && (isLong || isAlone)) }
    }
    let speakers = Set(
      home.map { voices[$0].filter { $0.isCalled(person) }.map(\.speaker) } ?? [])
    return runs.filter { voice($0.lowerBound).isCalled(person) }.map { run in
      let isCertain =
        home == nil || isHome(run, of: anchor) || speakers.contains(speaker(run))
      return (run, named[run] != nil, isCertain)
    }
  }

  /// The person whose name makes the anchor's with its quote and any ordinal, among those who
  /// speak in its transcript or say `runs`.
  private func person(of anchor: Decision.Anchor, among runs: [ClosedRange<Int>]) -> Int? {
    let bytes = Array(anchor.quote.utf8)
    var scan = Scan()
    Matcher([]).scan(bytes, TextRange(0, bytes.count), into: &scan)
    let said = scan.sentences.map { Words.folded(bytes, $0.range)[...] }
    guard !said.isEmpty else { return nil }
    var asked: Set<Int> = []
    let present = numbers[anchor.transcript].map { voices[$0] } ?? []
    let limit = min(runs.count + 32, SentenceIndex.mostTries)
    for voice in runs.prefix(SentenceIndex.mostTries).map({ voice($0.lowerBound) }) + present {
      for person in [voice.person, voice.label]
      where asked.count < SentenceIndex.mostTries && asked.insert(person).inserted {
        let isNamed = (0..<limit).contains { ordinal in
          EvidenceName(people[person], said, ordinal: ordinal).id().begins(with: anchor.evidence)
        }
        if isNamed { return person }
      }
    }
    return nil
  }

  /// How many people, and how many ordinals of each, a name is tried with.
  private static let mostTries = 256

  private func voice(_ sentence: Int) -> Voice { sentences[sentence].voice }

  private func speaker(_ run: ClosedRange<Int>) -> Speaker { voice(run.lowerBound).speaker }

  private func isHome(_ run: ClosedRange<Int>, of anchor: Decision.Anchor) -> Bool {
    corpus.transcripts[sentences[run.lowerBound].place.transcript].id == anchor.transcript
  }

  // MARK: By name

  /// Those of `runs` that have the name, with the person who has it.
  private mutating func named(
    among runs: [ClosedRange<Int>], _ name: Evidence.ID
  ) -> [ClosedRange<Int>: Int] {
    let single = runs.first { $0.count == 1 }
    let namesakes = single.map { self.namesakes(of: $0.lowerBound, name) } ?? []
    var named: [ClosedRange<Int>: Int] = [:]
    for run in runs where run.count > 1 || namesakes.contains(run.lowerBound) {
      let voice = voice(run.lowerBound)
      named[run] = [voice.person, voice.label].first {
        self.name(run, as: $0).begins(with: name)
      }
    }
    return named
  }

  /// The sentences with the words of `sentence` that may have the name.
  private mutating func namesakes(of sentence: Int, _ name: Evidence.ID) -> Set<Int> {
    let hash = sentences[sentence].hash
    let group = byName[hash] ?? names(byWords[hash] ?? [])
    byName[hash] = group
    return Set(group[name.prefix(8)] ?? [])
  }

  private mutating func named(_ name: Evidence.ID) -> [Int] {
    let all = byAnyName ?? names(Array(sentences.indices))
    byAnyName = all
    return (all[name.prefix(8)] ?? []).filter { self.name($0...$0).begins(with: name) }
  }

  private func names(_ places: [Int]) -> [String: [Int]] {
    var names: [String: [Int]] = [:]
    for place in places {
      let voice = voice(place)
      names[name(place...place).prefix(8), default: []].append(place)
      guard voice.label != voice.person else { continue }
      names[name(place...place, as: voice.label).prefix(8), default: []].append(place)
    }
    return names
  }

  private func name(_ run: ClosedRange<Int>, as person: Int? = nil) -> Evidence.ID {
    let first = sentences[run.lowerBound]
    return EvidenceName(
      people[person ?? first.voice.person], run.map { words($0)[...] }, ordinal: first.ordinal
    ).id()
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
