import GoldpanText

/// Puts people's decisions on the codings that rules suggest.
///
/// Of one coder's decisions about one quotation and tag the latest counts. When coders differ, the
/// latest of those wins (DESIGN.md §2), unless the coder called `consensus` has decided: what a team
/// has agreed on wins over everybody's own decision, whatever the time.
///
/// Decided words may be more or fewer sentences than a rule suggested. A tag that is given to words
/// that overlap a suggestion of it in the same turn takes that suggestion's place, or that of
/// several: the coding has the decided words and stays the rule's; a tag that is taken from words
/// that hold a suggestion, or retagged on words that overlap it, rejects it. Of a suggestion whose
/// own words are decided about that is true only for later decisions of the same coder and for the
/// consensus. Words are looked for by quote and name; a decision whose words
/// stand there under another name becomes a GP504 note, one whose words are gone a GP504 warning,
/// one about an unknown tag GP505; the last two change nothing.
package struct DecisionApplier {
  private let corpus: Corpus
  private let tags: KnownTags
  private let language: LanguageLists

  /// For decisions about `corpus` with the tags of `codebook`.
  package init(corpus: Corpus, codebook: Codebook) {
    self.corpus = corpus
    tags = KnownTags(codebook)
    language = codebook.languageLists
  }

  /// A decision and the words that it is about.
  private typealias Placed = (decision: Decision, place: SentenceIndex.Place)

  /// The codings with the decisions of `log` applied, in the order of the text.
  ///
  /// Unless the corpus is whole, words from elsewhere that are not found are not called gone.
  package func apply(
    _ log: DecisionLog, to suggested: Codings, isWhole: Bool = true
  ) -> CodedCorpus {
    let idle = log.idleUndos.map(idleUndo)
    guard !log.decisions.isEmpty else {
      var coded = CodedCorpus(codings: suggested, diagnostics: idle)
      coded.suggested = suggested
      return coded
    }
    var index =
      suggested.sentences.map { SentenceIndex(corpus, $0) } ?? SentenceIndex(corpus, language)
    index.follow(log.decisions.lazy.map(\.anchor))
    var board = CodingBoard(suggested, in: corpus)
    let (placed, remarks) = places(of: log.decisions, board, &index, isWhole: isWhole)
    let vain = carryOut(placed, on: &board, name: index.name)
    let decided = placed.map { decision, place in
      CodedCorpus.Decided(
        decision: decision, transcript: corpus.transcripts[place.transcript].id, range: place.range)
    }
    var coded = CodedCorpus(
      codings: Codings(board.codings), diagnostics: (idle + remarks + vain).inOrder,
      decided: decided)
    coded.suggested = suggested
    return coded
  }

  /// Where the words of each decision stand by now, and what there is to say of that; decisions
  /// about unknown tags or lost words are left out.
  private func places(
    of decisions: [Decision], _ board: CodingBoard, _ index: inout SentenceIndex, isWhole: Bool
  ) -> (placed: [Placed], remarks: [Diagnostic]) {
    var tags = tags
    var placed: [Placed] = []
    var remarks: [Diagnostic] = []
    for decision in decisions {
      if let unknown = tags.unknown(in: decision) {
        remarks.append(unknownTag(unknown, in: decision, hint: tags.hint(for: unknown)))
      } else if let found = index.find(decision.anchor) {
        if !found.isVerbatim {
          remarks += [
            found.isNamed ? inexact(decision, at: found.place) : moved(decision, to: found.place)
          ].compactMap(\.self)
        }
        placed.append((tags.renamed(decision), found.place))
      } else if !index.says(decision.anchor),
        let place = board.place(of: decision.anchor.evidence)
      {
        remarks += [inexact(decision, at: place)].compactMap(\.self)
        placed.append((tags.renamed(decision), place))
      } else if !isWhole, corpus[decision.anchor.transcript] == nil {
        remarks.append(unread(decision))
      } else {
        remarks.append(lost(decision))
      }
    }
    return (placed, remarks)
  }

  /// Puts decisions on the codings, a consensus last, and gives what there is to say of those that
  /// change nothing.
  private func carryOut(
    _ placed: [Placed], on board: inout CodingBoard,
    name: (SentenceIndex.Place) -> Evidence.ID
  ) -> [Diagnostic] {
    var vain: [Diagnostic] = []
    let latest = Dictionary(
      placed.enumerated().filter { $1.decision.verdict != .note }.map { (Ballot($1), $0) },
      uniquingKeysWith: max)
    let proposed = Set(placed.flatMap(Proposal.all))
    let inOrder = placed.enumerated().sorted {
      ($0.element.decision.isConsensus ? 1 : 0, $0.offset)
        < ($1.element.decision.isConsensus ? 1 : 0, $1.offset)
    }
    board.settle(inOrder.lazy.filter { latest[Ballot($1)] == $0 }.map(\.element))
    for (order, entry) in inOrder {
      board.remember(entry.decision, at: entry.place)
      guard latest[Ballot(entry)] == order else { continue }
      let isKnown = board.knows(entry.decision.tag, at: entry.place)
      if !isKnown, !proposed.contains(Proposal(place: entry.place, tag: entry.decision.tag)) {
        vain += [unsuggested(entry.decision)].compactMap(\.self)
      }
      board.apply(entry.decision, at: entry.place, tags.tags, name: name)
    }
    for (decision, place) in placed
    where decision.verdict == .note && !board.shows(decision.tag, at: place) {
      vain += [unsuggested(decision)].compactMap(\.self)
    }
    return vain
  }

  private func lost(_ decision: Decision) -> Diagnostic {
    let anchor = decision.anchor
    let isPlaced = !anchor.transcript.description.isEmpty
    let loss =
      anchor.quote.isEmpty
      ? "no words have the ID \(quoted(anchor.evidence.description)) that \(decision.coder) "
        + "decided about under '\(decision.tag)', and the line has no 'quote' to find them by"
      : "the words that \(decision.coder) decided about under '\(decision.tag)' are gone"
        + "\(isPlaced ? " from '\(anchor.transcript)'" : ""): \(quoted(anchor.quote)) "
        + "(\(printable(anchor.evidence.description)))"
    return remark(
      .lostDecision, .warning, loss + "; the decision is kept but counts for nothing", decision)
  }

  /// Says where the words stand by now, and how they read if they were edited.
  private func moved(_ decision: Decision, to place: SentenceIndex.Place) -> Diagnostic {
    let transcript = corpus.transcripts[place.transcript]
    let line = transcript.source.position(at: place.range.start).line
    let words = quoted(foldedBlanks(transcript.source, place.range))
    return remark(
      .lostDecision, .note,
      "the words that \(decision.coder) decided about under '\(decision.tag)' moved: they are "
        + "now \(words) in '\(transcript.id)', line \(line); the decision counts", decision)
  }

  /// Says that a quote is not what the words of its name say, word for word.
  private func inexact(_ decision: Decision, at place: SentenceIndex.Place) -> Diagnostic? {
    let bytes = Array(decision.anchor.quote.utf8)
    let quote = Words.folded(bytes, TextRange(0, bytes.count))
    let source = corpus.transcripts[place.transcript].source
    let said = Words.folded(source.bytes, place.range)
    let blank = [UInt8(ascii: " ")]
    guard !quote.isEmpty, quote != said, said.count < 20_000,
      !(blank + said + blank).holds(blank + quote + blank)
    else { return nil }
    return remark(
      .inexactQuote, .warning,
      "the quote that \(decision.coder) decided about under '\(decision.tag)' is not verbatim; "
        + "\(decision.anchor.evidence) reads \(quoted(foldedBlanks(source, place.range)))", decision
    )
  }

  /// Says of words that are not in what was read that they may be in what was not.
  private func unread(_ decision: Decision) -> Diagnostic {
    remark(
      .lostDecision, .note,
      "the words that \(decision.coder) decided about under '\(decision.tag)' are not in the files "
        + "that were read: \(quoted(decision.anchor.quote))", decision)
  }

  private func unknownTag(_ tag: Tag.ID, in decision: Decision, hint: String) -> Diagnostic {
    remark(
      .unknownTag, .warning,
      "\(decision.coder) decided about the unknown tag \(quoted(tag.description)); "
        + "the decision is kept but counts for nothing\(hint)", decision)
  }

  /// An undo that takes nothing back.
  private func idleUndo(_ decision: Decision) -> Diagnostic {
    remark(
      .lostDecision, .note,
      "\(decision.coder) has no line of the time that this undo names; it takes nothing back",
      decision)
  }

  /// What to say of a verdict on a tag that neither a rule nor a person proposed.
  private func unsuggested(_ decision: Decision) -> Diagnostic? {
    let tag = quoted(decision.tag.description)
    switch decision.verdict {
    case .accept:
      return remark(
        .unknownTag, .note, "no rule suggests \(tag) for these words; the accept acts as an add",
        decision)
    case .reject:
      return remark(
        .unknownTag, .note, "nobody suggests \(tag) for these words; the reject changes nothing",
        decision)
    case .note:
      return remark(
        .unknownTag, .note,
        "nobody suggests \(tag) for these words; the memo is kept but shown nowhere", decision)
    case .add, .retag, .undo: return nil
    }
  }

  private func remark(
    _ id: Diagnostic.ID, _ severity: Diagnostic.Severity, _ message: String, _ decision: Decision
  ) -> Diagnostic {
    let place = decision.place ?? Diagnostic.Place(unplaced, unplaced.range)
    return Diagnostic(id, severity, message, in: place.source, at: place.range)
  }

  private var unplaced: Source { Source(name: "transcripts/decisions", text: "") }
}

extension [UInt8] {
  /// Whether `part` stands in it.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    count >= part.count && (0...(count - part.count)).contains { self[$0...].starts(with: part) }
  }
}

extension Decision {
  /// The name under which coders who disagree decide together: it wins over everybody's own
  /// decisions, and is nobody in figures about coders.
  public static let consensus = "consensus"

  /// Whether it resolves what coders disagree about.
  var isConsensus: Bool { coder == Decision.consensus }
}

/// A tag that somebody put on words of their own accord.
private struct Proposal: Hashable {
  let place: SentenceIndex.Place
  let tag: Tag.ID

  static func all(_ entry: (decision: Decision, place: SentenceIndex.Place)) -> [Proposal] {
    switch entry.decision.verdict {
    case .add: [Proposal(place: entry.place, tag: entry.decision.tag)]
    case .retag(let tag): [Proposal(place: entry.place, tag: tag)]
    case .accept, .reject, .note, .undo: []
    }
  }
}

/// What one coder has one say in: a tag on a quotation.
private struct Ballot: Hashable {
  let place: SentenceIndex.Place
  let tag: Tag.ID
  let coder: String

  init(_ entry: (decision: Decision, place: SentenceIndex.Place)) {
    place = entry.place
    tag = entry.decision.tag
    coder = entry.decision.coder
  }
}

/// The tags of a codebook under their names and former names.
private struct KnownTags {
  let tags: [Tag.ID: Tag]
  /// What each name is called by now, old ones followed as far as they were changed.
  private let names: [Tag.ID: Tag.ID]
  private let spellings: [String]
  private var remarks: Remarks

  init(_ codebook: Codebook) {
    tags = Dictionary(codebook.tags.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    spellings = codebook.tags.map(\.id.description)
    remarks = Remarks(on: codebook.source)
    var successors: [Tag.ID: Tag.ID] = [:]
    for tag in codebook.tags {
      for name in tag.was where successors[name] == nil { successors[name] = tag.id }
    }
    // A name that is in use again is its own.
    for tag in codebook.tags where !tag.flags.contains(.retired) { successors[tag.id] = nil }
    var names: [Tag.ID: Tag.ID] = [:]
    for name in codebook.tags.map(\.id) + Array(successors.keys) {
      var (current, seen) = (name, Set([name]))
      while let next = successors[current], seen.insert(next).inserted { current = next }
      if tags[current] != nil { names[name] = current }
    }
    self.names = names
  }

  /// The decision under the present names of its tags.
  func renamed(_ decision: Decision) -> Decision {
    var verdict = decision.verdict
    if case .retag(let tag) = verdict { verdict = .retag(current(tag)) }
    let tag = current(decision.tag)
    guard tag != decision.tag || verdict != decision.verdict else { return decision }
    return Decision(
      anchor: decision.anchor, tag: tag, verdict: verdict, coder: decision.coder, at: decision.at,
      memo: decision.memo, place: decision.place)
  }

  /// The tag of a decision that the codebook does not have.
  func unknown(in decision: Decision) -> Tag.ID? {
    if names[decision.tag] == nil { return decision.tag }
    if case .retag(let tag) = decision.verdict, names[tag] == nil { return tag }
    return nil
  }

  mutating func hint(for tag: Tag.ID) -> String {
    didYouMean(remarks.suggestion(for: tag.description, among: spellings))
  }

  private func current(_ tag: Tag.ID) -> Tag.ID { names[tag] ?? tag }
}
