import GoldpanText

/// A tag on one sentence of a turn, or on several when its rule spans the turn: numbers only.
struct Suggestion {
  /// The matcher's entry that holds.
  let entry: Int
  /// The place in the codebook of the tag it counts for.
  let tag: Int
  /// The place of the tag whose rule it is, and the rule's place under it.
  let rule: (owner: Int, index: Int)
  /// The rule's evidence, a stretch of `Scan.spans`.
  let spans: Range<Int>
  let words: Range<Int32>
  let sentences: ClosedRange<Int>
  /// What makes it hypothetical or second-hand.
  let cue: Cue?
  /// The severity that a rule gives it; 0: none does.
  var severity = 0

  init(_ hit: Scan.Hit, _ use: CompiledRules.Use, in scan: borrowing Scan) {
    entry = hit.entry
    tag = use.tag
    rule = (use.owner, use.index)
    spans = hit.spans
    words = hit.words
    let first = Int(scan.words[Int(hit.words.lowerBound)].sentence)
    sentences = first...max(first, Int(scan.words[Int(hit.words.upperBound) - 1].sentence))
    let cue = scan.cue(for: hit.words)
    self.cue = cue.map(use.isTouched) ?? false ? cue : nil
  }

  /// 0 for what the speakers know themselves, else 1.
  var rank: Int { cue == nil ? 0 : 1 }

  /// Whether it stays rather than another of its tag that shares a sentence: what the speakers
  /// know themselves, then the longer one, then the first.
  func outranks(_ other: Suggestion) -> Bool {
    if rank != other.rank { return rank < other.rank }
    if words.count != other.words.count { return words.count > other.words.count }
    return (words.lowerBound, rule.owner, rule.index)
      < (other.words.lowerBound, other.rule.owner, other.rule.index)
  }
}
