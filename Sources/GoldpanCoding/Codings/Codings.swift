import GoldpanText

/// The codings of a corpus in the order of its text.
///
/// What rules suggest is kept as numbers until somebody looks at it, so that a corpus of any size
/// can be walked through in little memory. A coding is made anew each time it is asked for, in time
/// that grows with its words and the logarithm of the number of transcripts: keep what is used often.
public struct Codings: RandomAccessCollection, Sendable {
  /// What a coding takes from its tag.
  private struct Head: Sendable {
    let id: Tag.ID
    let severity: Int
    let stage: String?
  }

  /// Every sentence of each transcript, if decisions are to be put on them.
  private(set) var sentences: [[SpokenSentence]]?
  /// Those that people decided about, with all others.
  private var made: [Coding] = []
  private var transcripts: [Transcript] = []
  private var parts: [TranscriptSuggestions] = []
  /// By part: how many suggestions come before it; then how many there are.
  private var starts: [Int] = [0]
  private var uses: [CompiledRules.Use] = []
  private var tags: [Head] = []
  private var stages: [String] = []
  /// How long the names are that are longer than usual.
  private var lengths: [EvidenceName: Int] = [:]

  /// Codings, already in order.
  public init(_ codings: some Sequence<Coding>) { made = Array(codings) }

  /// What `rules` suggest in each transcript of a corpus.
  init(_ parts: [TranscriptSuggestions], in corpus: Corpus, by rules: CompiledRules) {
    transcripts = corpus.transcripts
    self.parts = parts
    for part in parts { starts.append(starts[starts.count - 1] + part.entries.count) }
    uses = rules.uses
    tags = rules.codebook.tags.map { tag in
      Head(id: tag.id, severity: tag.severity ?? 0, stage: tag.stage)
    }
    stages = rules.stages
    if parts.contains(where: { !$0.sentences.isEmpty }) { sentences = parts.map(\.sentences) }
    lengths = EvidenceName.lengths(of: parts.flatMap { $0.passages.lazy.map(\.name) })
  }

  /// Whether nobody decided about any.
  package var areSuggestions: Bool { made.isEmpty }

  /// How many suggestions there are that nobody has decided about.
  package var pendingCount: Int {
    areSuggestions ? count : made.count { $0.state == .pending }
  }

  public var startIndex: Int { 0 }

  public var endIndex: Int { made.count + starts[starts.count - 1] }

  public subscript(position: Int) -> Coding {
    made.isEmpty ? suggestion(at: position) : made[position]
  }

  private func suggestion(at position: Int) -> Coding {
    let number = part(of: position)
    let entry = parts[number].entries[position - starts[number]]
    let passage = parts[number].passages[Int(entry.passage)]
    let use = uses[Int(entry.use)]
    let turn = transcripts[number].turns[Int(passage.turn)]
    let range = TextRange(Int(passage.start), Int(passage.end))
    return Coding(
      tag: tags[use.tag].id,
      quotation: Quotation(
        transcript: transcripts[number].id, turn: Int(passage.turn), range: range,
        speaker: turn.speaker, text: foldedBlanks(transcripts[number].source, range)),
      evidence: passage.name.id(length(of: passage.name)),
      coder: .rule(tags[use.owner].id, use.index), state: .pending,
      severity: entry.severity > 0 ? Int(entry.severity) : tags[use.tag].severity,
      stage: tags[use.tag].stage ?? turn.stage
        ?? (entry.stage < 0 ? nil : stages[Int(entry.stage)]),
      matched: matched(by: entry, in: number),
      confidence: entry.confidence, standing: entry.standing,
      cue: entry.standing == .own ? nil : TextRange(Int(entry.cueStart), Int(entry.cueEnd)))
  }

  private func matched(by entry: TranscriptSuggestions.Entry, in number: Int) -> [TextRange] {
    let first = Int(entry.firstMatch)
    if entry.matchCount == 1 { return [parts[number].matches[first].range] }
    return parts[number].matches[first..<first + Int(entry.matchCount)].map(\.range).sorted()
  }

  private func length(of name: EvidenceName) -> Int {
    lengths.isEmpty ? EvidenceName.usualLength : lengths[name] ?? EvidenceName.usualLength
  }

  /// The last part that begins at or before `position` and is not empty.
  private func part(of position: Int) -> Int {
    var low = 0
    var high = parts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }
}

extension Codings: Equatable {
  public static func == (left: Codings, right: Codings) -> Bool { left.elementsEqual(right) }
}
