public import GoldpanText

/// Applies a codebook's rules to transcripts: rules × turns → suggested codings.
///
/// Compiled once and shared read-only. The order of work is DESIGN.md §4's: matches (negated ones
/// already gone), then exceptions, then `beats`.
public struct Autocoder: Sendable {
  private let rules: CompiledRules

  /// Words that place a turn in a journey stage.
  public struct StageCue: Sendable {
    /// The stage.
    public let stage: String
    /// What its cues look for.
    public let pattern: Pattern

    /// Whatever matches `pattern` belongs to `stage`.
    public init(stage: String, pattern: Pattern) {
      self.stage = stage
      self.pattern = pattern
    }
  }

  /// Compiles `codebook`; `cues`, in the order of the stages, place turns that neither tag nor
  /// marker places.
  public init(_ codebook: Codebook, cues: [StageCue] = []) {
    rules = CompiledRules(codebook, cues: cues)
  }

  /// The suggestions for a corpus, in the order of its text; each pending.
  public func codings(in corpus: Corpus) -> [Coding] {
    var names = EvidenceNames()
    var scan = Scan()
    var found: [Coding] = []
    for transcript in corpus.transcripts {
      var coder = TranscriptCoder(rules, transcript, roster: corpus.roster)
      coder.run(&scan, naming: &names, into: &found)
    }
    return EvidenceNames.shortened(found)
  }
}

/// The walk through one transcript: what the last question was, and where we are.
private struct TranscriptCoder {
  private let rules: CompiledRules
  private let transcript: Transcript
  private let roster: Roster
  /// The entries that matched the last interviewer's turn.
  private var asked: Set<Int> = []
  /// The stage that the last interviewer's turn spoke of.
  private var askedStage: String?

  init(_ rules: CompiledRules, _ transcript: Transcript, roster: Roster) {
    self.rules = rules
    self.transcript = transcript
    self.roster = roster
  }

  mutating func run(
    _ scan: inout Scan, naming names: inout EvidenceNames, into found: inout [Coding]
  ) {
    for (number, turn) in transcript.turns.enumerated() {
      rules.matcher.scan(transcript.source.bytes, turn.range, into: &scan)
      let evidence = names.name(scan, of: turn, in: transcript)
      let cue = rules.stage(cuedBy: scan.hits)
      for suggestion in suggestions(scan, turn) {
        found.append(coding(suggestion, number, turn, scan, evidence, cue ?? askedStage))
      }
      if case .interviewer = turn.speaker {
        asked = Set(scan.hits.map(\.entry))
        askedStage = cue
      }
    }
  }

  /// What is left of the turn's hits: the longest of each tag in a sentence, neither excepted
  /// nor beaten.
  private func suggestions(_ scan: Scan, _ turn: Turn) -> [Suggestion] {
    guard !scan.hits.isEmpty else { return [] }
    var best: [Slot: Suggestion] = [:]
    var excepted: Set<Slot> = []
    var severities: [Slot: Int] = [:]
    for hit in scan.hits {
      let use = rules.uses[hit.entry]
      guard use.tag >= 0, admits(use, turn) else { continue }
      let sentences = sentences(of: hit, in: scan)
      switch use.role {
      case .rule:
        let slot = Slot(tag: use.tag, sentence: sentences.lowerBound)
        if let known = best[slot], known.length >= hit.words.count { continue }
        best[slot] = Suggestion(use: use, hit: hit, sentences: sentences)
      case .exception:
        for sentence in sentences { excepted.insert(Slot(tag: use.tag, sentence: sentence)) }
      case .severity:
        let slot = Slot(tag: use.tag, sentence: sentences.lowerBound)
        severities[slot] = max(severities[slot] ?? 0, use.index)
      case .question, .cue: continue
      }
    }
    let standing = best.filter { slot, suggestion in
      !suggestion.sentences.contains { excepted.contains(Slot(tag: slot.tag, sentence: $0)) }
    }
    let winning = standing.filter { slot, _ in
      !rules.beaters[slot.tag].contains { standing[Slot(tag: $0, sentence: slot.sentence)] != nil }
    }
    return winning.map { slot, suggestion in
      var suggestion = suggestion
      suggestion.severity = suggestion.sentences.compactMap {
        severities[Slot(tag: slot.tag, sentence: $0)]
      }.max()
      return suggestion
    }.sorted { ($0.sentences.lowerBound, $0.use.tag) < ($1.sentences.lowerBound, $1.use.tag) }
  }

  private func sentences(of hit: Scan.Hit, in scan: Scan) -> ClosedRange<Int> {
    var first = hit.sentence
    var last = first
    for span in scan.spans[hit.spans] {
      while first > 0, span.range.start < scan.sentences[first].range.start { first -= 1 }
      while last + 1 < scan.sentences.count,
        span.range.start >= scan.sentences[last + 1].range.start
      { last += 1 }
    }
    return first...last
  }

  private func admits(_ use: CompiledRules.Use, _ turn: Turn) -> Bool {
    if let question = use.question, !asked.contains(question) { return false }
    if let segment = use.scope.segment {
      guard let id = turn.speaker.participant,
        roster[id]?.segments[segment.column]?.lowercased() == segment.value.lowercased()
      else { return false }
    }
    switch (use.scope.voice, turn.speaker) {
    case (.any, _), (.participant, .participant), (.moderator, .interviewer): return true
    case (.employee, .participant(let id)):
      return (roster[id]?.audience ?? transcript.about.audience) == .employee
    case (.named(let name), .participant(let id)):
      return [id.description, turn.label].contains { $0.lowercased() == name.lowercased() }
    case (.named(let name), _): return turn.label.lowercased() == name.lowercased()
    default: return false
    }
  }

  private func coding(
    _ suggestion: Suggestion, _ number: Int, _ turn: Turn, _ scan: Scan,
    _ evidence: [EvidenceNames.Sentence], _ cue: String?
  ) -> Coding {
    let tag = rules.codebook.tags[suggestion.use.tag]
    let first = scan.sentences[suggestion.sentences.lowerBound].range
    let range = first.union(scan.sentences[suggestion.sentences.upperBound].range)
    let quotation = Quotation(
      transcript: transcript.id, turn: number, range: range, speaker: turn.speaker,
      text: foldedBlanks(transcript.source, range))
    let spans = scan.spans[suggestion.hit.spans]
    return Coding(
      tag: tag.id, quotation: quotation,
      evidence: EvidenceNames.id(evidence[suggestion.sentences]),
      coder: .rule(tag.id, suggestion.use.index), state: .pending,
      severity: suggestion.severity ?? tag.severity ?? 0,
      stage: tag.stage ?? turn.stage ?? cue, matched: spans.map(\.range).sorted(),
      confidence: confidence(spans))
  }

  private func confidence(_ spans: ArraySlice<Scan.Span>) -> Confidence {
    guard spans.count == 1, let span = spans.first, span.isSingleWord else { return .high }
    return span.literalLetters < 5 ? .low : .medium
  }
}

/// A tag in a sentence of the turn at hand.
private struct Slot: Hashable {
  let tag: Int
  let sentence: Int
}

/// A tag on one sentence, or on several when its rule spans the turn.
private struct Suggestion {
  let use: CompiledRules.Use
  let hit: Scan.Hit
  let sentences: ClosedRange<Int>
  var severity: Int?

  init(use: CompiledRules.Use, hit: Scan.Hit, sentences: ClosedRange<Int>) {
    self.use = use
    self.hit = hit
    self.sentences = sentences
  }

  var length: Int { hit.words.count }
}

/// What `range` covers, blanks and line ends folded to single spaces.
package func foldedBlanks(_ source: Source, _ range: TextRange) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(range.length)
  for byte in source.bytes[range.indices] {
    if isSpace(byte) {
      if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
    } else {
      bytes.append(byte)
    }
  }
  if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}
