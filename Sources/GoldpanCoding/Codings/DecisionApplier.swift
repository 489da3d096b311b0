import GoldpanText

/// Puts people's decisions on the codings that rules suggest.
///
/// For each evidence and tag the latest decision counts, whoever made it (DESIGN.md §2). A
/// decision whose evidence has a new name is looked for by its quote; one whose words are gone
/// becomes a GP504 warning and changes nothing.
package struct DecisionApplier {
  private let corpus: Corpus
  private let log: Source

  /// For decisions about `corpus`.
  package init(corpus: Corpus) {
    self.corpus = corpus
    log = Source(name: "transcripts/decisions", text: "")
  }

  /// The codings with the decisions of `log` applied, in the order of the text.
  package func apply(_ decisions: DecisionLog, to suggested: [Coding]) -> CodedCorpus {
    guard !decisions.decisions.isEmpty else {
      return CodedCorpus(codings: suggested, diagnostics: [])
    }
    var board = Board(suggested)
    var sentences: [Evidence.ID: SentencePlace]?
    var diagnostics: [Diagnostic] = []
    for decision in decisions.decisions {
      let known = board.place(of: decision.anchor.evidence)
      if known == nil, sentences == nil { sentences = self.sentences() }
      guard let place = known ?? find(decision.anchor, among: sentences ?? [:]) else {
        diagnostics.append(lost(decision))
        continue
      }
      board.apply(decision, at: place)
    }
    return CodedCorpus(codings: board.codings, diagnostics: diagnostics)
  }

  /// Every sentence of the corpus by its name of eight characters.
  private func sentences() -> [Evidence.ID: SentencePlace] {
    let matcher = Matcher([])
    var names = EvidenceNames()
    var scan = Scan()
    var places: [Evidence.ID: SentencePlace] = [:]
    for transcript in corpus.transcripts {
      for (number, turn) in transcript.turns.enumerated() {
        matcher.scan(transcript.source.bytes, turn.range, into: &scan)
        let named = names.name(scan, of: turn, in: transcript)
        for (index, sentence) in scan.sentences.enumerated() {
          let id = Evidence.ID(EvidenceNames.id(named[index...index]).prefix(8))
          let quotation = Quotation(
            transcript: transcript.id, turn: number, range: sentence.range, speaker: turn.speaker,
            text: foldedBlanks(transcript.source, sentence.range))
          if places[id] == nil {
            places[id] = SentencePlace(quotation: quotation, evidence: id, stage: turn.stage)
          }
        }
      }
    }
    return places
  }

  /// By name, else the one sentence of the transcript that has exactly these words.
  private func find(
    _ anchor: Decision.Anchor, among sentences: [Evidence.ID: SentencePlace]
  ) -> SentencePlace? {
    if let place = sentences[Evidence.ID(anchor.evidence.prefix(8))] { return place }
    let quote = Words.fold(anchor.quote)
    guard !quote.isEmpty else { return nil }
    return sentences.values
      .filter { $0.quotation.transcript == anchor.transcript }
      .filter { Words.fold($0.quotation.text) == quote }
      .min { $0.quotation.range < $1.quotation.range }
  }

  private func lost(_ decision: Decision) -> Diagnostic {
    Diagnostic(
      .lostDecision, .warning,
      "the words that \(decision.coder) decided about (\(decision.anchor.evidence), "
        + "\(decision.tag)) are gone from '\(decision.anchor.transcript)': "
        + "\"\(decision.anchor.quote)\"; the decision is kept but counts for nothing",
      in: log, at: log.range)
  }
}

/// Where a sentence stands, and what it is called.
private struct SentencePlace {
  let quotation: Quotation
  let evidence: Evidence.ID
  let stage: String?
}

/// The codings by evidence and tag while decisions are applied.
private struct Board {
  private var all: [Coding]
  private var index: [Slot: Int] = [:]
  private var first: [Evidence.ID: Int] = [:]

  private struct Slot: Hashable {
    let evidence: Evidence.ID
    let tag: Tag.ID
  }

  init(_ codings: [Coding]) {
    all = codings
    for (position, coding) in codings.enumerated() {
      index[Slot(evidence: coding.evidence, tag: coding.tag)] = position
      if first[coding.evidence] == nil { first[coding.evidence] = position }
    }
  }

  /// The codings in the order of the text, then by tag.
  var codings: [Coding] {
    all.sorted {
      ($0.quotation.transcript, $0.quotation.range, $0.tag)
        < ($1.quotation.transcript, $1.quotation.range, $1.tag)
    }
  }

  func place(of evidence: Evidence.ID) -> SentencePlace? {
    first[evidence].map { position in
      let coding = all[position]
      return SentencePlace(
        quotation: coding.quotation, evidence: evidence, stage: coding.stage)
    }
  }

  mutating func apply(_ decision: Decision, at place: SentencePlace) {
    switch decision.verdict {
    case .accept, .add: set(decision.tag, .accepted, decision, place)
    case .reject: set(decision.tag, .rejected, decision, place)
    case .retag(let tag):
      set(decision.tag, .rejected, decision, place)
      set(tag, .accepted, decision, place)
    case .note:
      if let position = index[Slot(evidence: place.evidence, tag: decision.tag)] {
        all[position].memo = decision.memo
      }
    case .undo: break
    }
  }

  private mutating func set(
    _ tag: Tag.ID, _ state: Coding.State, _ decision: Decision, _ place: SentencePlace
  ) {
    let slot = Slot(evidence: place.evidence, tag: tag)
    if let position = index[slot] {
      all[position].state = state
      if let memo = decision.memo { all[position].memo = memo }
    } else {
      index[slot] = all.count
      all.append(
        Coding(
          tag: tag, quotation: place.quotation, evidence: place.evidence,
          coder: .person(decision.coder), state: state, stage: place.stage, memo: decision.memo))
    }
  }
}
