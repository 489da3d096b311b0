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
    /// Whether they are, sign for sign, what was decided about.
    var isVerbatim = false
  }

  /// Who speaks, under the names that names of words are made with.
  struct Voice: Hashable {
    let speaker: Speaker
    /// The number of the person.
    let person: Int
    /// That of the bare label, the person's name before there was a row for it.
    let label: Int

    func isCalled(_ name: Int) -> Bool { name == person || name == label }
  }

  struct Sentence {
    let place: Place
    let voice: Voice
    let ordinal: Int
    /// The hash of its words.
    let hash: UInt64
  }

  let corpus: Corpus
  private(set) var sentences: [Sentence] = []
  /// The sentences by a hash of their words, once that was asked for.
  private var byWords: [UInt64: [Int]]?
  private(set) var people: [String] = []
  /// The sentences by the first eight characters of their names, of the hashes asked for so far.
  private var byName: [UInt64: [String: [Int]]] = [:]
  private var byAnyName: [String: [Int]]?
  /// The transcripts by name, who speaks in each, and the first sentence of each.
  private(set) var numbers: [Transcript.ID: Int] = [:]
  private(set) var voices: [[Voice]] = []
  private(set) var starts: [Int] = []
  /// What was looked for so far.
  var memory = Memory()

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

  /// The sentences whose words have this hash.
  mutating func sentences(hashed hash: UInt64) -> [Int] {
    if byWords == nil {
      var found: [UInt64: [Int]] = [:]
      for (number, sentence) in sentences.enumerated() {
        found[sentence.hash, default: []].append(number)
      }
      byWords = found
    }
    return byWords?[hash] ?? []
  }

  // MARK: By name

  /// Those of `runs` that have the name, with the person who has it.
  mutating func named(
    among runs: [ClosedRange<Int>], _ name: Evidence.ID
  ) -> [ClosedRange<Int>: Int] {
    let single = runs.first { $0.count == 1 }
    let namesakes = single.map { self.namesakes(of: $0.lowerBound, name) } ?? []
    var named: [ClosedRange<Int>: Int] = [:]
    for run in runs where run.count > 1 || namesakes.contains(run.lowerBound) {
      let voice = sentences[run.lowerBound].voice
      named[run] = [voice.person, voice.label].first {
        self.name(run, as: $0).begins(with: name)
      }
    }
    return named
  }

  /// The sentences with the words of `sentence` that may have the name.
  mutating func namesakes(of sentence: Int, _ name: Evidence.ID) -> Set<Int> {
    let hash = sentences[sentence].hash
    let group = byName[hash] ?? names(sentences(hashed: hash))
    byName[hash] = group
    return Set(group[name.prefix(8)] ?? [])
  }

  mutating func named(_ name: Evidence.ID) -> [Int] {
    let all = byAnyName ?? names(Array(sentences.indices))
    byAnyName = all
    return (all[name.prefix(8)] ?? []).filter { self.name($0...$0).begins(with: name) }
  }

  private func names(_ places: [Int]) -> [String: [Int]] {
    var names: [String: [Int]] = [:]
    for place in places {
      let voice = sentences[place].voice
      names[name(place...place).prefix(8), default: []].append(place)
      guard voice.label != voice.person else { continue }
      names[name(place...place, as: voice.label).prefix(8), default: []].append(place)
    }
    return names
  }

  func name(_ run: ClosedRange<Int>, as person: Int? = nil) -> Evidence.ID {
    let first = sentences[run.lowerBound]
    return EvidenceName(
      people[person ?? first.voice.person], run.map { words($0)[...] }, ordinal: first.ordinal
    ).id()
  }

  func words(_ sentence: Int) -> [UInt8] {
    let place = sentences[sentence].place
    return Words.folded(corpus.transcripts[place.transcript].source.bytes, place.range)
  }

  func place(_ run: ClosedRange<Int>) -> Place {
    let (first, last) = (sentences[run.lowerBound].place, sentences[run.upperBound].place)
    return Place(
      transcript: first.transcript, turn: first.turn, range: first.range.union(last.range))
  }
}
