import GoldpanText

/// What rules suggest in one transcript, as numbers: a corpus may have millions of suggestions,
/// and a whole `Coding` is made only of those that somebody looks at.
struct TranscriptSuggestions: Sendable {
  /// Sentences that tags stand on.
  struct Passage: Sendable {
    let turn: Int32
    let start: Int32
    let end: Int32
    /// How many sentences equal to the first one the person said before.
    var ordinal: Int32
    /// Tells the first sentence from others, with who says it.
    let key: UInt64
    var name: EvidenceName
  }

  /// A tag on a passage.
  struct Entry: Sendable {
    /// The place of the passage.
    let passage: Int32
    /// The matcher's entry that holds.
    let use: Int32
    /// Where what the rule matched stands in `matches`.
    let firstMatch: Int32
    let matchCount: Int32
    /// The words that make it hypothetical or second-hand; empty if it is neither.
    let cueStart: Int32
    let cueEnd: Int32
    /// The place of the stage that a cue placed the turn in; −1: none did.
    let stage: Int32
    /// What a rule says; 0: none does.
    let severity: Int8
    let confidence: Confidence
    let standing: Coding.Standing
  }

  /// What a rule matched.
  struct Match: Sendable {
    private let start: Int32
    private let end: Int32

    init(_ range: TextRange) { (start, end) = (Int32(range.start), Int32(range.end)) }

    var range: TextRange { TextRange(Int(start), Int(end)) }
  }

  var passages: [Passage] = []
  var entries: [Entry] = []
  var matches: [Match] = []
  /// The keys of all sentences of the transcript, tags on them or not.
  var keys: [UInt64] = []
  /// These sentences; empty unless decisions are to be put on them.
  var sentences: [SpokenSentence] = []
}
