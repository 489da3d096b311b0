import GoldpanText

/// Puts together what coders say of turns.
struct UnitAssembly {
  /// A tag in a turn.
  private struct Place: Hashable, Comparable {
    let unit: Int
    let tag: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.unit, left.tag) < (right.unit, right.tag)
    }
  }

  /// What there is to say of it.
  private struct Findings {
    /// The words for which rules suggest it, and whether as the speaker's own experience.
    var suggested: [(range: TextRange, isOwn: Bool)] = []
    /// What coders say of it; the consensus comes after all coders.
    var statements: [CoderStatement] = []
  }

  private let corpus: Corpus
  private let coders: [String]
  private let tags: [Tag.ID]
  private let overlap: CodedUnits.Overlap
  private let places: [Tag.ID: Int]
  private let numbers: [Transcript.ID: Int]
  private let rules: Int?
  /// The number of each turn among the units, by transcript; −1: it is none.
  private var unitOfTurn: [[Int32]]
  /// The transcript and turn of each unit.
  private var turns: [(transcript: Int, turn: Int)] = []
  private var isCoded: [[Bool]] = []
  private var findings: [Place: Findings] = [:]

  private(set) var parts: [CodedUnits.Part] = []
  private(set) var leftOut: [(transcript: Transcript.ID, coders: [String])] = []

  init(_ corpus: Corpus, coders: [String], tags: [Tag.ID], overlap: CodedUnits.Overlap) {
    self.corpus = corpus
    self.coders = coders
    self.tags = tags
    self.overlap = overlap
    places = Dictionary(tags.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    numbers = Dictionary(
      corpus.transcripts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
    rules = coders.firstIndex(of: CodedUnits.rules)
    unitOfTurn = corpus.transcripts.map { [Int32](repeating: -1, count: $0.turns.count) }
  }

  /// Numbers the turns of transcripts that are compared, and keeps what coders say of them.
  mutating func takeTurns(
    of people: Set<Participant.ID>?, saying decided: [CodedCorpus.Decided]
  ) {
    let settling = coders.contains(Decision.consensus) ? [] : [Decision.consensus]
    let people = people.map { people in { people.contains($0) } } ?? { _ in true }
    // Rules write no decisions; a file of that name is not theirs.
    let names = coders.map { $0 == CodedUnits.rules ? "" : $0 }
    let said = CoderStatements(decided, by: names + settling, in: corpus)
    for (number, transcript) in corpus.transcripts.enumerated() {
      let isCoded = coders.indices.map { $0 == rules || said.deciding[number].contains($0) }
      self.isCoded.append(isCoded)
      let deciding = coders.indices.filter { isCoded[$0] }
      let isCompared = overlap == .everybody ? isCoded.allSatisfy(\.self) : deciding.count >= 2
      guard isCompared else {
        let some = deciding.filter { $0 != rules }.map { coders[$0] }
        if !some.isEmpty { leftOut.append((transcript.id, some)) }
        continue
      }
      let first = turns.count
      for (turn, spoken) in transcript.turns.enumerated() {
        guard let person = spoken.speaker.participant, people(person) else { continue }
        unitOfTurn[number][turn] = Int32(turns.count)
        turns.append((number, turn))
      }
      parts.append(
        CodedUnits.Part(
          transcript: transcript.id, isCoded: isCoded, units: first..<turns.count))
    }
    for statement in said.all {
      guard let place = place(statement.transcript, statement.turn, statement.tag) else { continue }
      findings[place, default: Findings()].statements.append(statement)
    }
  }

  /// Keeps what rules suggest in these turns, whatever people made of it.
  mutating func takeSuggestions(_ codings: Codings) {
    for coding in codings {
      guard case .rule = coding.coder, let number = numbers[coding.quotation.transcript],
        let place = place(number, coding.quotation.turn, coding.tag)
      else { continue }
      findings[place, default: Findings()].suggested.append(
        (coding.quotation.range, coding.standing == .own))
    }
  }

  private func place(_ transcript: Int, _ turn: Int, _ tag: Tag.ID) -> Place? {
    guard let tag = places[tag], unitOfTurn[transcript].indices.contains(turn) else { return nil }
    let unit = Int(unitOfTurn[transcript][turn])
    return unit < 0 ? nil : Place(unit: unit, tag: tag)
  }

  // MARK: Verdicts

  var entries: [CodedUnits.Entry] {
    findings.keys.sorted().compactMap { place in
      let verdicts = verdicts(at: place)
      guard verdicts.contains(where: { $0 != .absent }) else { return nil }
      return CodedUnits.Entry(unit: place.unit, tag: place.tag, verdicts: verdicts)
    }
  }

  private func verdicts(at place: Place) -> [CodedUnits.Verdict] {
    guard let found = findings[place] else { return coders.map { _ in .absent } }
    let isCoded = isCoded[turns[place.unit].transcript]
    return coders.indices.map { coder in
      if coder == rules { return found.suggested.contains(where: \.isOwn) ? .present : .absent }
      guard isCoded[coder] else { return .missing }
      let said = found.statements.filter { $0.coder == coder }
      if said.contains(where: \.isPresent) { return .present }
      return DecidedWords(said.map(\.range)).hold(found.suggested.map(\.range)) ? .absent : .missing
    }
  }

  // MARK: Disagreements

  /// What is disputed and open, and how much of it the consensus settled.
  var disagreements: (open: [CodedUnits.Disagreement], settled: Int) {
    var (open, settled): ([CodedUnits.Disagreement], Int) = ([], 0)
    for place in findings.keys.sorted() {
      let verdicts = verdicts(at: place)
      guard verdicts.contains(.present), verdicts.contains(.absent),
        let found = findings[place]
      else { continue }
      let decided = found.statements.filter { $0.coder == coders.count }
      let words = DecidedWords(decided.map(\.range))
      let ranges = given(found).filter { !words.hold($0) }
      if ranges.isEmpty || decided.contains(where: \.isPresent) {
        settled += 1
      } else {
        open.append(
          CodedUnits.Disagreement(
            tag: tags[place.tag], verdicts: verdicts,
            passages: ranges.map { quotation(of: $0, at: place) },
            statements: found.statements.filter { $0.coder < coders.count }))
      }
    }
    return (open, settled)
  }

  /// The words that somebody gives the tag.
  private func given(_ found: Findings) -> [TextRange] {
    let people = found.statements.filter { $0.isPresent && $0.coder < coders.count }.map(\.range)
    let own = rules == nil ? [] : found.suggested.filter(\.isOwn).map(\.range)
    return Set(people + own).sorted()
  }

  private func quotation(of range: TextRange, at place: Place) -> Quotation {
    let (number, turn) = turns[place.unit]
    let transcript = corpus.transcripts[number]
    return Quotation(
      transcript: transcript.id, turn: turn, range: range, speaker: transcript.turns[turn].speaker,
      text: foldedBlanks(transcript.source, range))
  }
}

/// The words from which coders take a tag; whoever takes it from some takes it from those inside.
private struct DecidedWords {
  /// In the order of their beginnings, each ending as far on as any of those before it.
  private var reaches: [TextRange] = []

  init(_ ranges: [TextRange]) {
    var end = 0
    for range in ranges.sorted() {
      end = max(end, range.end)
      reaches.append(TextRange(range.start, end))
    }
  }

  /// Whether all of some words are inside one of them each.
  func hold(_ ranges: [TextRange]) -> Bool { ranges.allSatisfy(hold) }

  /// Whether words are inside one of them.
  func hold(_ range: TextRange) -> Bool {
    var (low, high) = (0, reaches.count)
    while low < high {
      let middle = (low + high) / 2
      if reaches[middle].start <= range.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && reaches[low - 1].end >= range.end
  }
}
