import GoldpanText

/// A tag on one sentence of a turn, or on several when its rule spans the turn.
struct Suggestion {
  let use: CompiledRules.Use
  /// The rule's evidence, a stretch of `Scan.spans`.
  let spans: Range<Int>
  let words: Range<Int32>
  let sentences: ClosedRange<Int>
  /// What makes it hypothetical or second-hand.
  let cue: Cue?
  var severity: Int?

  init(_ hit: Scan.Hit, _ use: CompiledRules.Use, in scan: Scan) {
    self.use = use
    spans = hit.spans
    words = hit.words
    let first = Int(scan.words[Int(hit.words.lowerBound)].sentence)
    sentences = first...max(first, Int(scan.words[Int(hit.words.upperBound) - 1].sentence))
    cue = scan.cue(for: hit.words).flatMap { use.isTouched(by: $0) ? $0 : nil }
  }
}

/// What is left of the hits of a turn, in the order of DESIGN.md §4: exceptions remove, then the
/// longest of a tag's overlapping hits stays, then `beats` removes.
struct Suggestions {
  private let rules: CompiledRules
  private var found: [Suggestion] = []
  private var exceptions = SentenceMarks()
  private var severities = SentenceMarks()

  /// Nothing suggested yet.
  init(_ rules: CompiledRules) { self.rules = rules }

  /// Takes a hit whose scope admits the turn.
  mutating func add(_ hit: Scan.Hit, _ use: CompiledRules.Use, in scan: Scan) {
    let suggestion = Suggestion(hit, use, in: scan)
    switch use.role {
    case .rule: found.append(suggestion)
    case .flippedRule:
      if scan.spans[hit.spans].contains(where: \.isNegated) { found.append(suggestion) }
    case .exception: exceptions.mark(suggestion, level: 0)
    case .severity: if suggestion.cue == nil { severities.mark(suggestion, level: use.index) }
    case .question, .cue: break
    }
  }

  /// The suggestions that stand, by sentence, then by tag.
  func standing() -> [Suggestion] {
    guard !found.isEmpty else { return [] }
    let allowed = found.filter { suggestion in
      exceptions.level(of: suggestion.use.tag, in: suggestion.sentences) == nil
        && exceptions.level(of: suggestion.use.owner, in: suggestion.sentences) == nil
    }
    return unbeaten(longest(allowed)).map { suggestion in
      var suggestion = suggestion
      suggestion.severity = severities.level(of: suggestion.use.tag, in: suggestion.sentences)
      return suggestion
    }.sorted { ($0.sentences.lowerBound, $0.use.tag) < ($1.sentences.lowerBound, $1.use.tag) }
  }

  /// Of each tag's suggestions that share a sentence, the longest; the first among equals.
  ///
  /// What the speakers know themselves goes before what is hypothetical or second-hand.
  private func longest(_ suggestions: [Suggestion]) -> [Suggestion] {
    guard suggestions.count > 1 else { return suggestions }
    let sorted = suggestions.sorted { left, right in
      (left.rank, right.words.count, left.words.lowerBound, left.use.owner, left.use.index)
        < (right.rank, left.words.count, right.words.lowerBound, right.use.owner, right.use.index)
    }
    var taken: Set<Slot> = []
    return sorted.filter { suggestion in
      let slots = suggestion.sentences.map { Slot(tag: suggestion.use.tag, sentence: $0) }
      guard taken.isDisjoint(with: slots) else { return false }
      taken.formUnion(slots)
      return true
    }
  }

  /// What no other tag displaces in its sentences.
  ///
  /// A tag that is beaten still beats others, so a chain leaves its first; tags that beat each
  /// other all stay, since none of them is the better one. What is hypothetical or second-hand
  /// displaces nothing that is not.
  private func unbeaten(_ suggestions: [Suggestion]) -> [Suggestion] {
    guard suggestions.count > 1, rules.hasVictims else { return suggestions }
    var places: [Slot: Int] = [:]
    for (place, suggestion) in suggestions.enumerated() {
      for sentence in suggestion.sentences {
        places[Slot(tag: suggestion.use.tag, sentence: sentence)] = place
      }
    }
    let victims = suggestions.map { suggestion in
      rules.victims[suggestion.use.tag].flatMap { tag in
        suggestion.sentences.compactMap { places[Slot(tag: tag, sentence: $0)] }
      }.filter { suggestion.rank <= suggestions[$0].rank }
    }
    var isBeaten = Array(repeating: false, count: suggestions.count)
    let attacked = Set(victims.joined())
    var waiting = suggestions.indices.filter { !attacked.contains($0) }
    while let place = waiting.popLast() {
      for victim in victims[place] where !isBeaten[victim] {
        isBeaten[victim] = true
        waiting.append(victim)
      }
    }
    return suggestions.indices.filter { !isBeaten[$0] }.map { suggestions[$0] }
  }
}

extension Suggestion {
  /// 0 for what the speakers know themselves, else 1.
  fileprivate var rank: Int { cue == nil ? 0 : 1 }
}

/// A tag in a sentence of the turn at hand.
private struct Slot: Hashable {
  let tag: Int
  let sentence: Int
}

/// Where exceptions or severities of tags stand, with the highest level.
private struct SentenceMarks {
  private var inSentence: [Slot: Int] = [:]
  private var inTurn: [Int: Int] = [:]

  /// Marks the sentences of `mark`; the whole turn if that is its unit.
  mutating func mark(_ mark: Suggestion, level: Int) {
    let tag = mark.use.tag
    guard mark.use.scope.unit == .sentence else {
      inTurn[tag] = max(inTurn[tag] ?? level, level)
      return
    }
    for sentence in mark.sentences {
      let slot = Slot(tag: tag, sentence: sentence)
      inSentence[slot] = max(inSentence[slot] ?? level, level)
    }
  }

  /// The highest level of `tag` in any of `sentences`; `nil` where it is not marked.
  func level(of tag: Int, in sentences: ClosedRange<Int>) -> Int? {
    guard !inSentence.isEmpty else { return inTurn[tag] }
    let levels = sentences.compactMap { inSentence[Slot(tag: tag, sentence: $0)] }
    return (levels + [inTurn[tag]].compactMap(\.self)).max()
  }
}
