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

  /// No rules, only sentences, which are those of a language.
  init(language: LanguageLists) {
    let nothing = Codebook(
      id: "", version: Codebook.Version(0, 0, 0), title: "", kinds: [], tags: [],
      source: Source(name: "", text: ""))
    rules = CompiledRules(nothing, cues: [], language: language)
  }

  /// The suggestions for a corpus, in the order of its text; each pending.
  ///
  /// As many transcripts are coded side by side as there are `jobs`, with the same result.
  public func codings(in corpus: Corpus, jobs: Int = 1) -> Codings {
    codings(in: corpus, jobs: jobs, keepsSentences: false)
  }

  /// The same; if decisions are to be put on them, with all sentences there are.
  package func codings(in corpus: Corpus, jobs: Int, keepsSentences: Bool) -> Codings {
    let parts = parts(of: corpus, jobs: jobs, keepsSentences: keepsSentences)
    return Codings(parts, in: corpus, by: rules)
  }

  /// Every sentence of each transcript of a corpus.
  func sentences(of corpus: Corpus) -> [[SpokenSentence]] {
    parts(of: corpus, jobs: 1, keepsSentences: true).map(\.sentences)
  }

  /// In how many turns each rule matches, whatever becomes of the match.
  package func reach(in corpus: Corpus, jobs: Int) -> RuleReach {
    let bytes = corpus.transcripts.reduce(0) { $0 + $1.source.bytes.count }
    let empty = RuleTally(rules.codebook)
    let tallies = inParallel(
      corpus.transcripts.count, jobs: jobCount(jobs, for: bytes),
      CodingMemory(rules, tally: empty)
    ) {
      _ = TranscriptCoder.suggestions(
        by: rules, in: corpus.transcripts[$0], roster: corpus.roster, &$1)
      return $1.tally ?? empty
    }
    return RuleReach(tallies, of: rules.codebook, in: corpus)
  }

  /// By tag: the rules that match in the last turn of the only transcript of `corpus`.
  func rulesMatching(_ corpus: Corpus) -> [Set<Int>] {
    var memory = CodingMemory(rules, tally: RuleTally(rules.codebook))
    _ = TranscriptCoder.suggestions(
      by: rules, in: corpus.transcripts[0], roster: corpus.roster, &memory)
    return memory.tally?.rules(inTurn: corpus.transcripts[0].turns.count - 1) ?? []
  }

  private func parts(
    of corpus: Corpus, jobs: Int, keepsSentences: Bool
  ) -> [TranscriptSuggestions] {
    let bytes = corpus.transcripts.reduce(0) { $0 + $1.source.bytes.count }
    var parts = inParallel(
      corpus.transcripts.count, jobs: jobCount(jobs, for: bytes),
      CodingMemory(rules, keepsSentences: keepsSentences)
    ) {
      TranscriptCoder.suggestions(
        by: rules, in: corpus.transcripts[$0], roster: corpus.roster, &$1)
    }
    if parts.count > 1 { countOn(&parts, in: corpus, jobs: jobCount(jobs, for: bytes)) }
    return parts
  }

  /// Names sentences anew that their speakers said in transcripts before: the ordinals go on.
  private func countOn(
    _ parts: inout [TranscriptSuggestions], in corpus: Corpus, jobs: Int
  ) {
    var counts = SentenceCounts()
    let repeated = parts.indices.map { parts[$0].countOn(&counts) }
    let names = inParallel(parts.count, jobs: jobs, CodingMemory(rules)) {
      TranscriptCoder.names(
        of: repeated[$0].map(\.passage), in: corpus.transcripts[$0], by: rules, &$1)
    }
    for (number, names) in names.enumerated() {
      for (place, name) in zip(repeated[number], names) {
        parts[number].passages[place.index].name = name
      }
    }
  }
}

extension TranscriptSuggestions {
  /// Counts on from what was said in transcripts before, and counts what is said in this one; the
  /// passages that are not the first any more.
  fileprivate mutating func countOn(
    _ counts: inout SentenceCounts
  ) -> [(index: Int, passage: Passage)] {
    var repeated: [(index: Int, passage: Passage)] = []
    for index in passages.indices {
      let before = counts.count(of: passages[index].key)
      guard before > 0 else { continue }
      passages[index].ordinal += Int32(before)
      repeated.append((index, passages[index]))
    }
    for index in sentences.indices {
      sentences[index] = sentences[index].counted(on: counts.count(of: keys[index]))
    }
    for key in keys { _ = counts.add(key) }
    keys = []
    return repeated
  }
}
