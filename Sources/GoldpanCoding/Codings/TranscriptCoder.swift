import GoldpanText

/// The memory of a thread that codes one transcript after another.
struct CodingMemory {
  fileprivate var scan = Scan()
  fileprivate var names = EvidenceNames()
  fileprivate var suggestions: Suggestions
  /// In how many turns each rule matches, if that is wanted.
  fileprivate(set) var tally: RuleTally?
  /// Whether sentences without tags are noted too.
  private let keepsSentences: Bool

  init(_ rules: CompiledRules, keepsSentences: Bool = false, tally: RuleTally? = nil) {
    suggestions = Suggestions(rules)
    self.tally = tally
    self.keepsSentences = keepsSentences
  }

  /// The sentences of the turn as scanned that a passage consists of.
  fileprivate func sentences(of passage: TranscriptSuggestions.Passage) -> ClosedRange<Int> {
    let first = firstSentence(from: Int(passage.start))
    let next = firstSentence(from: Int(passage.end))
    return first...max(first, next - 1)
  }

  /// The first sentence that begins at `offset` or later.
  private func firstSentence(from offset: Int) -> Int {
    var (low, high) = (0, scan.sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if scan.sentences[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Notes the sentences of turn number `turn` as scanned and read.
  fileprivate func note(_ turn: Int, in sentences: inout [SpokenSentence]) {
    guard keepsSentences else { return }
    for (place, sentence) in scan.sentences.enumerated() {
      sentences.append(
        SpokenSentence(
          turn: turn, range: sentence.range, ordinal: names.ordinal(of: place),
          hash: FNV.hash(names.words(of: place))))
    }
  }
}

/// The walk through one transcript: what the last question was, and where we are.
struct TranscriptCoder {
  private let rules: CompiledRules
  private let transcript: Transcript
  private let roster: Roster
  private var found = TranscriptSuggestions()
  /// The entries that matched the last interviewer's turn.
  private var asked: Set<Int> = []
  /// Who has spoken since then: a question is answered in a speaker's first turn after it.
  private var answered: Set<Speaker> = []
  /// The stage that the last interviewer's turn spoke of: it holds until the next one, for all.
  private var askedStage: Int?

  /// What `rules` suggest in a transcript; ordinals of names count from its beginning.
  static func suggestions(
    by rules: CompiledRules, in transcript: Transcript, roster: Roster,
    _ memory: inout CodingMemory
  ) -> TranscriptSuggestions {
    memory.names.startTranscript(startingOver: true)
    memory.tally?.startTranscript()
    var coder = TranscriptCoder(rules: rules, transcript: transcript, roster: roster)
    for (number, turn) in transcript.turns.enumerated() { coder.take(turn, number, &memory) }
    coder.found.keys = memory.names.keys
    return coder.found
  }

  /// The names of passages in order, by the ordinals that they have now.
  static func names(
    of passages: [TranscriptSuggestions.Passage], in transcript: Transcript,
    by rules: CompiledRules, _ memory: inout CodingMemory
  ) -> [EvidenceName] {
    /// The turn that is in memory: every passage of a long one asks for it.
    var read: Int32 = -1
    memory.names.startTranscript()
    return passages.map { passage in
      if passage.turn != read {
        read = passage.turn
        let turn = transcript.turns[Int(read)]
        rules.matcher.scan(transcript.source.bytes, turn.range, into: &memory.scan)
        memory.names.read(&memory.scan, of: turn, in: transcript)
      }
      return memory.names.name(of: memory.sentences(of: passage), ordinal: Int(passage.ordinal))
    }
  }

  private init(rules: CompiledRules, transcript: Transcript, roster: Roster) {
    self.rules = rules
    self.transcript = transcript
    self.roster = roster
  }

  private mutating func take(_ turn: Turn, _ number: Int, _ memory: inout CodingMemory) {
    rules.matcher.scan(transcript.source.bytes, turn.range, into: &memory.scan)
    memory.names.read(&memory.scan, of: turn, in: transcript)
    memory.note(number, in: &found.sentences)
    let isInterviewer = if case .interviewer = turn.speaker { true } else { false }
    let cue = rules.stage(cuedBy: memory.scan.hits)
    if isInterviewer { askedStage = cue }
    if !memory.scan.hits.isEmpty {
      note(turn, number, stage: cue ?? askedStage, &memory)
    }
    guard rules.hasQuestions else { return }
    if isInterviewer {
      asked = Set(memory.scan.hits.map(\.entry))
      answered = []
    } else {
      answered.insert(turn.speaker)
    }
  }

  /// Notes the suggestions that stand in a turn.
  private mutating func note(
    _ turn: Turn, _ number: Int, stage: Int?, _ memory: inout CodingMemory
  ) {
    memory.suggestions.clear()
    let isParticipant = turn.speaker.participant != nil
    for hit in memory.scan.hits {
      let use = rules.uses[hit.entry]
      if use.isPlain ? isParticipant : admits(rules.demands[hit.entry], turn) {
        memory.suggestions.add(hit, use, in: memory.scan)
        memory.tally?.note(use, inTurn: number)
      }
    }
    var passage: ClosedRange<Int>?
    for suggestion in memory.suggestions.standing() {
      if passage != suggestion.sentences {
        passage = suggestion.sentences
        append(suggestion.sentences, of: number, &memory)
      }
      append(suggestion, stage, memory.scan.spans[suggestion.spans])
    }
  }

  private mutating func append(
    _ sentences: ClosedRange<Int>, of turn: Int, _ memory: inout CodingMemory
  ) {
    let first = memory.scan.sentences[sentences.lowerBound].range
    let last = memory.scan.sentences[sentences.upperBound].range
    found.passages.append(
      TranscriptSuggestions.Passage(
        turn: Int32(turn), start: Int32(first.start), end: Int32(max(first.end, last.end)),
        ordinal: Int32(memory.names.ordinal(of: sentences.lowerBound)),
        key: memory.names.key(of: sentences.lowerBound), name: memory.names.name(of: sentences)))
  }

  private mutating func append(
    _ suggestion: Suggestion, _ stage: Int?, _ spans: ArraySlice<Scan.Span>
  ) {
    let firstMatch = found.matches.count
    for span in spans { found.matches.append(TranscriptSuggestions.Match(span.range)) }
    let cue = suggestion.cue
    found.entries.append(
      TranscriptSuggestions.Entry(
        passage: Int32(found.passages.count - 1), use: Int32(suggestion.entry),
        firstMatch: Int32(firstMatch), matchCount: Int32(spans.count),
        cueStart: Int32(cue?.range.start ?? 0), cueEnd: Int32(cue?.range.end ?? 0),
        stage: Int32(stage ?? -1), severity: Int8(suggestion.severity),
        confidence: cue == nil ? confidence(spans) : .low, standing: Coding.Standing(cue)))
  }

  private func confidence(_ spans: ArraySlice<Scan.Span>) -> Confidence {
    guard spans.count == 1, let span = spans.first, span.isSingleWord else { return .high }
    return span.literalLetters < 5 ? .low : .medium
  }

  private func admits(_ demand: CompiledRules.Demand, _ turn: Turn) -> Bool {
    if let question = demand.question {
      guard asked.contains(question), !answered.contains(turn.speaker) else { return false }
    }
    if let segment = demand.segment {
      guard let id = turn.speaker.participant,
        roster[id]?.segments[segment.column]?.lowercased() == segment.value.lowercased()
      else { return false }
    }
    switch (demand.voice, turn.speaker) {
    case (.any, _), (.participant, .participant), (.moderator, .interviewer): return true
    case (.employee, .participant(let id)):
      return (roster[id]?.audience ?? transcript.about.audience) == .employee
    case (.named(let name), .participant(let id)):
      return [id.description, turn.label].contains { $0.lowercased() == name.lowercased() }
    case (.named(let name), _): return turn.label.lowercased() == name.lowercased()
    default: return false
    }
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
