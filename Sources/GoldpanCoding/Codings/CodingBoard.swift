import GoldpanText

/// The codings by quotation and tag while decisions are applied to them.
struct CodingBoard {
  private let corpus: Corpus
  private var all: [Coding]
  private var index: [Slot: Int] = [:]
  /// The first coding under each name.
  private var names: [Evidence.ID: Int] = [:]
  private var places: [SentenceIndex.Place: Evidence.ID] = [:]
  private var memos: [Slot: Memos] = [:]
  /// Where a suggestion stood, and where the words stand that took its place.
  private var moves: [Slot: Slot] = [:]
  /// The suggestions that other words have taken in.
  private var taken: Set<Int> = []
  private var settlement = Settlement([], of: [:])
  private let numbers: [Transcript.ID: Int]

  private typealias Slot = Settlement.Slot

  /// Codings of `corpus` as rules suggest them.
  init(_ codings: Codings, in corpus: Corpus) {
    self.corpus = corpus
    all = Array(codings)
    numbers = Dictionary(
      corpus.transcripts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (position, coding) in all.enumerated() {
      let place = place(of: coding.quotation)
      index[Slot(place: place, tag: coding.tag)] = position
      places[place] = coding.evidence
      if names[coding.evidence] == nil { names[coding.evidence] = position }
    }
  }

  /// The codings in the order of the text, then by tag, each with its memos.
  var codings: [Coding] {
    var codings = all
    for (position, noted) in notes { codings[position].memos = noted.list }
    let kept =
      taken.isEmpty ? codings : codings.indices.filter { !taken.contains($0) }.map { codings[$0] }
    return kept.sorted {
      ($0.quotation.transcript, $0.quotation.range, $0.tag)
        < ($1.quotation.transcript, $1.quotation.range, $1.tag)
    }
  }

  /// The memos by the coding they stand with: the one they are about, the one that took its place,
  /// or the suggestions that their decision settled.
  private var notes: [Int: Memos] {
    var notes: [Int: Memos] = [:]
    for (slot, noted) in memos.sorted(by: { $0.key < $1.key }) {
      let positions =
        index[moves[slot] ?? slot].map { [$0] }
        ?? settlement.suggestions(slot.tag, at: slot.place)
      for position in positions { notes[position, default: Memos()].take(along: noted) }
    }
    return notes
  }

  /// Where the words stand that a coding knows under this name.
  func place(of evidence: Evidence.ID) -> SentenceIndex.Place? {
    names[evidence].map { place(of: all[$0].quotation) }.flatMap { $0.transcript < 0 ? nil : $0 }
  }

  /// Lets decisions that count settle also suggestions of other words than theirs.
  mutating func settle(
    _ decisions: some Sequence<(decision: Decision, place: SentenceIndex.Place)>
  ) {
    settlement = Settlement(decisions, of: index)
  }

  /// Whether there is a coding of these words, or a suggestion that what is decided about them has
  /// to do with.
  func knows(_ tag: Tag.ID, at place: SentenceIndex.Place) -> Bool {
    let slot = Slot(place: place, tag: tag)
    return index[slot] != nil || settlement.overrules(slot)
      || settlement.touchesSuggestion(tag, at: place)
  }

  /// Whether there is a coding that a memo on these words stands with.
  func shows(_ tag: Tag.ID, at place: SentenceIndex.Place) -> Bool {
    let slot = Slot(place: place, tag: tag)
    return index[slot] != nil || moves[slot] != nil
      || !settlement.suggestions(tag, at: place).isEmpty
  }

  /// Keeps the memo of a decision, if it has one, with the tag it is about.
  mutating func remember(_ decision: Decision, at place: SentenceIndex.Place) {
    guard decision.memo != nil else { return }
    memos[Slot(place: place, tag: decision.tag), default: Memos()].take(from: decision)
  }

  /// Carries out a decision that counts; `name` gives the whole name of evidence.
  mutating func apply(
    _ decision: Decision, at place: SentenceIndex.Place, _ tags: [Tag.ID: Tag],
    name: (SentenceIndex.Place) -> Evidence.ID
  ) {
    switch decision.verdict {
    case .accept, .add: accept(decision.tag, by: decision.coder, at: place, tags, name: name)
    case .reject: reject(decision.tag, at: place)
    case .retag(let tag):
      if tag != decision.tag { giveUp(decision.tag, for: tag, at: place) }
      accept(tag, by: decision.coder, at: place, tags, name: name)
    case .note, .undo: break
    }
  }

  /// Rejects a tag in favour of another, which takes along what was noted so far.
  private mutating func giveUp(_ old: Tag.ID, for new: Tag.ID, at place: SentenceIndex.Place) {
    reject(old, at: place)
    let settled = settlement.suggestions(old, at: place).map {
      Slot(place: self.place(of: all[$0].quotation), tag: old)
    }
    for slot in [Slot(place: place, tag: old)] + settled {
      guard let noted = memos[slot] else { continue }
      memos[Slot(place: place, tag: new), default: Memos()].take(along: noted)
    }
  }

  private mutating func reject(_ tag: Tag.ID, at place: SentenceIndex.Place) {
    let slot = Slot(place: place, tag: tag)
    guard !settlement.overrules(slot) else { return }
    if let position = index[slot] {
      all[position].state = .rejected
    } else {
      for position in settlement.suggestions(tag, at: place) { all[position].state = .rejected }
    }
  }

  private mutating func accept(
    _ tag: Tag.ID, by coder: String, at place: SentenceIndex.Place, _ tags: [Tag.ID: Tag],
    name: (SentenceIndex.Place) -> Evidence.ID
  ) {
    let slot = Slot(place: place, tag: tag)
    guard !settlement.overrules(slot) else { return }
    if let position = index[slot] {
      all[position].state = .accepted
      return
    }
    let suggestions = settlement.suggestions(tag, at: place)
    guard suggestions.isEmpty else { return take(suggestions, to: slot, name) }
    let quotation = quotation(at: place)
    let stage = corpus.transcripts[place.transcript].turns[place.turn].stage
    index[slot] = all.count
    all.append(
      Coding(
        tag: tag, quotation: quotation, evidence: evidence(at: place, of: all.count, name),
        coder: .person(coder), state: .accepted, severity: tags[tag]?.severity ?? 0,
        stage: tags[tag]?.stage ?? stage))
  }

  /// Gives the first of some suggestions the words that were decided about, and what rules matched
  /// of the others inside them; the others are gone.
  private mutating func take(
    _ suggestions: [Int], to slot: Slot, _ name: (SentenceIndex.Place) -> Evidence.ID
  ) {
    let matched = suggestions.flatMap { all[$0].matched }.sorted()
    let severity = suggestions.map { all[$0].severity }.max() ?? 0
    for position in suggestions {
      let from = Slot(place: place(of: all[position].quotation), tag: slot.tag)
      index[from] = nil
      moves[from] = slot
    }
    taken.formUnion(suggestions.dropFirst())
    let position = suggestions[0]
    let quotation = quotation(at: slot.place)
    all[position] = all[position].moved(
      to: quotation, evidence: evidence(at: slot.place, of: position, name), matched: matched,
      severity: severity)
    all[position].state = .accepted
    index[slot] = position
  }

  private func quotation(at place: SentenceIndex.Place) -> Quotation {
    let transcript = corpus.transcripts[place.transcript]
    return Quotation(
      transcript: transcript.id, turn: place.turn, range: place.range,
      speaker: transcript.turns[place.turn].speaker,
      text: foldedBlanks(transcript.source, place.range))
  }

  /// The name that other codings of the words have, or for the coding at `position` a new one that
  /// no other words have: words that would share it both get a longer one.
  private mutating func evidence(
    at place: SentenceIndex.Place, of position: Int, _ name: (SentenceIndex.Place) -> Evidence.ID
  ) -> Evidence.ID {
    if let known = places[place] { return known }
    let whole = name(place)
    var short = Evidence.ID(whole.prefix(8))
    while let other = names[short], short != whole {
      let length = short.description.utf8.count
      lengthen(self.place(of: all[other].quotation), from: short, to: length, name)
      short = Evidence.ID(whole.prefix(length))
    }
    places[place] = short
    names[short] = position
    return short
  }

  /// Gives other words that are called `short` a longer name; nothing else will be called so.
  private mutating func lengthen(
    _ place: SentenceIndex.Place, from short: Evidence.ID, to length: Int,
    _ name: (SentenceIndex.Place) -> Evidence.ID
  ) {
    guard places[place] == short else { return }
    let longer = Evidence.ID(name(place).prefix(length))
    places[place] = longer
    for position in all.indices
    where all[position].evidence == short && self.place(of: all[position].quotation) == place {
      all[position].evidence = longer
      if names[longer] == nil { names[longer] = position }
    }
  }

  private func place(of quotation: Quotation) -> SentenceIndex.Place {
    SentenceIndex.Place(
      transcript: numbers[quotation.transcript] ?? -1, turn: quotation.turn,
      range: quotation.range)
  }
}
