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
    var namer = EvidenceNames()
    var scan = Scan()
    var found: [Coding] = []
    for transcript in corpus.transcripts {
      var coder = TranscriptCoder(rules, transcript, roster: corpus.roster)
      coder.run(&scan, naming: &namer, into: &found)
    }
    let names = EvidenceNames.shortened(Set(found.map(\.evidence)))
    return found.map { coding in
      var coding = coding
      coding.evidence = names[coding.evidence] ?? coding.evidence
      return coding
    }
  }
}

/// The walk through one transcript: what the last question was, and where we are.
private struct TranscriptCoder {
  private let rules: CompiledRules
  private let transcript: Transcript
  private let roster: Roster
  /// The entries that matched the last interviewer's turn.
  private var asked: Set<Int> = []
  /// Who has spoken since then: a question is answered in a speaker's first turn after it.
  private var answered: Set<Speaker> = []
  /// The stage that the last interviewer's turn spoke of: it holds until the next one, for all.
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
      names.read(&scan, of: turn, in: transcript)
      let cue = rules.stage(cuedBy: scan.hits)
      if case .interviewer = turn.speaker { askedStage = cue }
      for suggestion in suggestions(scan, turn) {
        found.append(coding(suggestion, number, turn, scan, &names, cue ?? askedStage))
      }
      if case .interviewer = turn.speaker {
        asked = Set(scan.hits.map(\.entry))
        answered = []
      } else {
        answered.insert(turn.speaker)
      }
    }
  }

  private func suggestions(_ scan: Scan, _ turn: Turn) -> [Suggestion] {
    guard !scan.hits.isEmpty else { return [] }
    var suggestions = Suggestions(rules)
    let isParticipant = turn.speaker.participant != nil
    for hit in scan.hits where isParticipant || !rules.isPlain[hit.entry] {
      let use = rules.uses[hit.entry]
      if rules.isPlain[hit.entry] || admits(use, turn) { suggestions.add(hit, use, in: scan) }
    }
    return suggestions.standing()
  }

  private func admits(_ use: CompiledRules.Use, _ turn: Turn) -> Bool {
    if let question = use.question {
      guard asked.contains(question), !answered.contains(turn.speaker) else { return false }
    }
    if let segment = use.scope.segment {
      guard let id = turn.speaker.participant,
        roster[id]?.segments[segment.column]?.lowercased() == segment.value.lowercased()
      else { return false }
    }
    switch (use.voice, turn.speaker) {
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
    _ names: inout EvidenceNames, _ cue: String?
  ) -> Coding {
    let tag = rules.codebook.tags[suggestion.use.tag]
    let first = scan.sentences[suggestion.sentences.lowerBound].range
    let range = first.union(scan.sentences[suggestion.sentences.upperBound].range)
    let quotation = Quotation(
      transcript: transcript.id, turn: number, range: range, speaker: turn.speaker,
      text: foldedBlanks(transcript.source, range))
    let spans = scan.spans[suggestion.spans]
    return Coding(
      tag: tag.id, quotation: quotation,
      evidence: names.id(of: suggestion.sentences),
      coder: .rule(rules.codebook.tags[suggestion.use.owner].id, suggestion.use.index),
      state: .pending,
      severity: suggestion.severity ?? tag.severity ?? 0,
      stage: tag.stage ?? turn.stage ?? cue, matched: spans.map(\.range).sorted(),
      confidence: suggestion.cue == nil ? confidence(spans) : .low,
      standing: Coding.Standing(suggestion.cue), cue: suggestion.cue?.range)
  }

  private func confidence(_ spans: ArraySlice<Scan.Span>) -> Confidence {
    guard spans.count == 1, let span = spans.first, span.isSingleWord else { return .high }
    return span.literalLetters < 5 ? .low : .medium
  }
}

extension Coding.Standing {
  fileprivate init(_ cue: Cue?) {
    switch cue?.effect {
    case nil: self = .own
    case .hypothetical: self = .hypothetical
    case .secondHand: self = .secondHand
    }
  }
}
