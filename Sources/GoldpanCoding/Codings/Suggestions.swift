import GoldpanText

/// What is left of the hits of a turn, in the order of DESIGN.md §4: exceptions remove, then the
/// longest of a tag's overlapping hits stays, then `beats` removes.
///
/// It is the memory for one turn after another: `clear()` it before each.
struct Suggestions {
  private let rules: CompiledRules
  private var found: [Suggestion] = []
  private var exceptions = SentenceMarks()
  private var severities = SentenceMarks()
  /// By sentence of the turn: the tag that was last seen to stand in it.
  private var claims: [Int] = []

  /// Nothing suggested yet.
  init(_ rules: CompiledRules) { self.rules = rules }

  /// Forgets the turn before.
  mutating func clear() {
    found.removeAll(keepingCapacity: true)
    exceptions.clear()
    severities.clear()
  }

  /// Takes a hit whose scope admits the turn.
  mutating func add(_ hit: Scan.Hit, _ use: CompiledRules.Use, in scan: borrowing Scan) {
    let suggestion = Suggestion(hit, use, in: scan)
    switch use.role {
    case .rule: found.append(suggestion)
    case .flippedRule:
      if scan.spans[hit.spans].contains(where: \.isNegated) { found.append(suggestion) }
    case .exception: exceptions.mark(suggestion, spansTurn: use.spansTurn, level: 0)
    case .severity:
      if suggestion.cue == nil {
        severities.mark(suggestion, spansTurn: use.spansTurn, level: use.index)
      }
    case .question, .cue: break
    }
  }

  /// The suggestions that stand, by sentence, then by tag.
  mutating func standing() -> [Suggestion] {
    if !exceptions.isEmpty {
      found.removeAll { suggestion in
        exceptions.level(of: suggestion.tag, in: suggestion.sentences) != nil
          || exceptions.level(of: suggestion.rule.owner, in: suggestion.sentences) != nil
      }
    }
    if found.count > 1 {
      keepLongest()
      if rules.hasVictims { found = unbeaten(found) }
      found.sort { ($0.sentences.lowerBound, $0.tag) < ($1.sentences.lowerBound, $1.tag) }
    }
    if !severities.isEmpty {
      for index in found.indices {
        let suggestion = found[index]
        found[index].severity =
          severities.level(of: suggestion.tag, in: suggestion.sentences) ?? 0
      }
    }
    return found
  }

  /// Keeps of each tag's suggestions that share a sentence the one that outranks the others.
  private mutating func keepLongest() {
    found.sort { $0.tag != $1.tag ? $0.tag < $1.tag : $0.outranks($1) }
    claims.removeAll(keepingCapacity: true)
    for suggestion in found where suggestion.sentences.upperBound >= claims.count {
      claims += repeatElement(-1, count: suggestion.sentences.upperBound + 1 - claims.count)
    }
    var kept = 0
    for suggestion in found
    where !suggestion.sentences.contains(where: { claims[$0] == suggestion.tag }) {
      for sentence in suggestion.sentences { claims[sentence] = suggestion.tag }
      found[kept] = suggestion
      kept += 1
    }
    found.removeLast(found.count - kept)
  }

  /// What no other tag displaces in its sentences.
  ///
  /// A tag that is beaten still beats others, so a chain leaves its first; tags that beat each
  /// other all stay, since none of them is the better one. What is hypothetical or second-hand
  /// displaces nothing that is not.
  private func unbeaten(_ suggestions: [Suggestion]) -> [Suggestion] {
    var places: [Slot: Int] = [:]
    for (place, suggestion) in suggestions.enumerated() {
      for sentence in suggestion.sentences {
        places[Slot(tag: suggestion.tag, sentence: sentence)] = place
      }
    }
    let victims = suggestions.map { suggestion in
      rules.victims[suggestion.tag].flatMap { tag in
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

/// A tag in a sentence of the turn at hand.
private struct Slot: Hashable {
  let tag: Int
  let sentence: Int
}

/// Where exceptions or severities of tags stand, with the highest level.
private struct SentenceMarks {
  private var inSentence: [Slot: Int] = [:]
  private var inTurn: [Int: Int] = [:]

  var isEmpty: Bool { inSentence.isEmpty && inTurn.isEmpty }

  mutating func clear() {
    if !inSentence.isEmpty { inSentence.removeAll(keepingCapacity: true) }
    if !inTurn.isEmpty { inTurn.removeAll(keepingCapacity: true) }
  }

  /// Marks the sentences of `mark`, or the whole turn.
  mutating func mark(_ mark: Suggestion, spansTurn: Bool, level: Int) {
    guard !spansTurn else {
      inTurn[mark.tag] = max(inTurn[mark.tag] ?? level, level)
      return
    }
    for sentence in mark.sentences {
      let slot = Slot(tag: mark.tag, sentence: sentence)
      inSentence[slot] = max(inSentence[slot] ?? level, level)
    }
  }

  /// The highest level of `tag` in any of `sentences`; `nil` where it is not marked.
  func level(of tag: Int, in sentences: ClosedRange<Int>) -> Int? {
    var highest = inTurn[tag]
    guard !inSentence.isEmpty else { return highest }
    for sentence in sentences {
      if let level = inSentence[Slot(tag: tag, sentence: sentence)] {
        highest = max(highest ?? level, level)
      }
    }
    return highest
  }
}
