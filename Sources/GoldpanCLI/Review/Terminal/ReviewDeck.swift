import GoldpanKit

/// What a coder is to look at in a study: every suggestion and some sentences without a tag, each
/// under a number that stays.
struct ReviewDeck: Sendable {
  /// What is looked at: a suggestion, or a sentence that has no tag.
  enum Card: Sendable {
    case suggestion(Coding)
    case sentence(NamedSentence)

    var quotation: Quotation {
      switch self {
      case .suggestion(let coding): coding.quotation
      case .sentence(let sentence): sentence.quotation
      }
    }

    var coding: Coding? {
      if case .suggestion(let coding) = self { coding } else { nil }
    }
  }

  let coded: CodedStudy
  let coder: String
  /// Whether nothing that others say is shown or counts.
  let isBlind: Bool
  let sentences: CorpusSentences
  /// What is decided already and counts.
  let ledger: ReviewLedger
  /// The coder's decisions that count, in the order of time.
  let own: [Decision]
  /// The tags that may be given, as the codebook orders them.
  let tags: [Tag.ID]
  /// The numbers of what waits, in the order of the text, sentences last.
  let waiting: [Int]
  /// By number: whether nobody has decided about it.
  let pending: [Bool]
  /// The codebook's files, seen from the study's folder.
  private let fileNames: [String: String]
  private let samples: [NamedSentence]
  private let index: ReviewIndex
  private let unheard: Set<Participant.ID>

  /// At most `limit` suggestions that the filters let through, and `sample` sentences.
  init(
    _ coded: CodedStudy, coder: String, isBlind: Bool = false, limit: Int? = nil, sample: Int = 0,
    seed: UInt64 = 1
  ) {
    (self.coded, self.coder, self.isBlind) = (coded, coder, isBlind)
    sentences = CorpusSentences(coded.study.corpus, coded.codebook.languageLists)
    own = coded.study.decisions.decisions.filter { $0.coder == coder }
    tags = coded.codebook.tags.filter { !$0.flags.contains(.retired) }.map(\.id)
    let root = coded.study.layout?.root
    fileNames = Dictionary(
      coded.codebook.sourceNames.map { name in
        (name, root.flatMap { StudyFiles.relative(name, to: $0) } ?? name)
      }, uniquingKeysWith: { first, _ in first })
    let unheard = coded.study.corpus.roster.unheard
    let samples =
      sample == 0
      ? []
      : coded.uncoded.filter { $0.quotation.isHeard(besides: unheard) }.sample(sample, seed: seed)
    var index = ReviewIndex(coded.study.corpus)
    for coding in coded.suggested { index.append(coding) }
    let ledger = ReviewLedger(of: coded)
    var (pending, waiting): ([Bool], [Int]) = ([], [])
    for (number, coding) in coded.suggested.enumerated() {
      let isPending = ledger.isWaiting(coding, index)
      pending.append(isPending)
      if isPending, coded.lets(coding), coding.quotation.isHeard(besides: unheard) {
        waiting.append(number)
      }
    }
    self.ledger = ledger
    let sampled = index.count..<index.count + samples.count
    self.waiting = Array(waiting.prefix(limit ?? .max)) + sampled
    self.pending = pending + sampled.map { _ in true }
    (self.index, self.samples, self.unheard) = (index, samples, unheard)
  }

  /// How many of the numbers are suggestions; those that follow are sentences.
  var suggestionCount: Int { index.count }

  subscript(number: Int) -> Card {
    number < index.count
      ? .suggestion(coded.suggested[number]) : .sentence(samples[number - index.count])
  }

  /// The words that a number is about.
  func range(of number: Int) -> TextRange {
    number < index.count
      ? index.range(of: number) : samples[number - index.count].quotation.range
  }

  /// The tag that a number is about; `nil` for a sentence without one.
  func tag(of number: Int) -> Tag.ID? { number < index.count ? index.tag(of: number) : nil }

  /// Whether a rule suggests a tag for words of a turn.
  func isSuggested(_ tag: Tag.ID, _ range: TextRange, with words: Quotation) -> Bool {
    index.isSuggested(tag, range, with: words)
  }

  /// The suggestions of a turn.
  func numbers(of transcript: Transcript.ID, turn: Int) -> Range<Int> {
    index.numbers(of: transcript, turn: turn)
  }

  /// The suggestions for exactly these words.
  func numbers(on quotation: Quotation) -> [Int] {
    numbers(of: quotation.transcript, turn: quotation.turn).filter {
      index.range(of: $0) == quotation.range
    }
  }

  /// The number of the sentence that was drawn, if these words hold one.
  func sample(in quotation: Quotation) -> Int? {
    samples.firstIndex {
      $0.quotation.transcript == quotation.transcript
        && $0.quotation.range.overlaps(quotation.range)
    }.map { index.count + $0 }
  }

  /// What a file of the codebook is called.
  func name(of source: Source) -> String { name(ofFile: source.name) }

  func name(ofFile path: String) -> String { printable(fileNames[path] ?? path) }

  /// Whether somebody's words may be looked at.
  func mayShow(_ speaker: Speaker) -> Bool {
    speaker.participant.map { !unheard.contains($0) } ?? true
  }

  /// Whether what has a number may be looked at.
  func mayShow(_ number: Int) -> Bool { mayShow(self[number].quotation.speaker) }

  /// Those of `numbers` that a few words choose: a glob of tags, a person, or what is said.
  func chosen(_ words: String, of numbers: [Int]) -> [Int] {
    if words.contains("/") || words.contains("*") {
      let fitting = index.numbers(tagged: TagGlob(words.hasSuffix("/") ? words + "*" : words))
      if !fitting.isEmpty { return numbers.filter(fitting.contains) }
    }
    let roster = coded.study.corpus.roster
    if let person = roster.participant(named: words)?.id ?? index.person(called: words) {
      let said = index.numbers(of: person)
      return numbers.filter {
        $0 < index.count
          ? said.contains($0) : samples[$0 - index.count].quotation.speaker == .participant(person)
      }
    }
    let wanted = words.lowercased()
    let saying = index.numbers(saying: wanted)
    return numbers.filter {
      $0 < index.count
        ? saying.contains($0)
        : samples[$0 - index.count].quotation.text.lowercased().contains(wanted)
    }
  }

  /// Where the words of a rejection are an example of what its tag is not.
  func example(of decision: Decision) -> String? {
    guard decision.verdict == .reject,
      let place = coded.codebook[decision.tag]?.examples.first(where: {
        !$0.isMatch && $0.text == decision.anchor.quote
      })?.place
    else { return nil }
    return "\(name(of: place.source)):\(place.line)"
  }

  // MARK: Words

  /// The name of words, as their codings have it, else of the usual length.
  func evidence(of quotation: Quotation) -> Evidence.ID {
    if let number = numbers(on: quotation).first { return coded.suggested[number].evidence }
    return sentences.name(of: quotation)?.short ?? ""
  }

  /// A decision about words, before it has its time.
  func ruling(
    _ verdict: Decision.Verdict, _ tag: Tag.ID, on quotation: Quotation, memo: String? = nil
  ) -> Ruling {
    let anchor = coded.anchor(evidence(of: quotation), quotation)
    return Ruling(
      asked: verdict,
      entry: DecisionJournal.Entry(anchor: anchor, tag: tag, verdict: verdict, memo: memo),
      quotation: quotation)
  }
}

extension CodedStudy {
  /// Whether the filters let a coding through, decided or not.
  fileprivate func lets(_ coding: Coding) -> Bool {
    !filters.areSet || choice.admits(coding) && filters.admit(coding)
  }
}

extension ReviewLedger {
  /// What people decided about a study.
  fileprivate init(of coded: CodedStudy) {
    self.init()
    for decided in coded.decided {
      guard let transcript = coded.study.corpus[decided.transcript],
        let turn = transcript.turn(holding: decided.range)
      else { continue }
      add(
        decided.decision,
        on: Quotation(
          transcript: decided.transcript, turn: turn, range: decided.range,
          speaker: transcript.turns[turn].speaker, text: ""))
    }
  }

  /// Whether nobody decided about a suggestion.
  fileprivate func isWaiting(_ coding: Coding, _ index: ReviewIndex) -> Bool {
    let words = coding.quotation
    guard !isEmpty(in: words.transcript, turn: words.turn) else { return true }
    return standing(of: coding.tag, on: words) { index.isSuggested(coding.tag, $0, with: words) }
      == .waiting
  }
}

extension Transcript {
  /// The turn that holds all of some words.
  fileprivate func turn(holding range: TextRange) -> Int? {
    var (low, high) = (0, turns.count)
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    return turns.indices.contains(low) && turns[low].range.contains(range) ? low : nil
  }
}
