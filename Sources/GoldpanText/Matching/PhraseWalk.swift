/// Walks a phrase's steps over the words of a turn (Pike's construction: all ways at once).
struct PhraseWalk: Sendable {
  private var threads: [Int32] = []
  private var next: [Int32] = []
  private var pending: [Int32] = []
  private var stamps: [Int] = []
  private var stamp = 0

  /// The earliest end of `phrase` when it begins with word `start`.
  mutating func end(
    of phrase: Automaton.Phrase, from start: Int32, _ turn: TurnWords
  ) -> Int32? {
    phrase.isPlain ? plainEnd(phrase, start, turn) : earliestEnd(phrase, start, turn)
  }

  private func plainEnd(
    _ phrase: Automaton.Phrase, _ start: Int32, _ turn: TurnWords
  ) -> Int32? {
    let length = phrase.steps.count - 1
    guard Int(start) + length <= turn.words.count, length > 0 else { return nil }
    var word = Int(start)
    for step in phrase.steps.lowerBound..<(phrase.steps.upperBound - 1) {
      if case .term(let term) = turn.steps[step], !turn.satisfies(word, term) { return nil }
      word += 1
    }
    return Int32(word)
  }

  private mutating func earliestEnd(
    _ phrase: Automaton.Phrase, _ start: Int32, _ turn: TurnWords
  ) -> Int32? {
    if stamps.count < phrase.steps.count {
      stamps += Array(repeating: 0, count: phrase.steps.count - stamps.count)
    }
    var word = Int(start)
    next.removeAll(keepingCapacity: true)
    stamp += 1
    _ = follow(0, phrase, turn, isFirst: true)
    swap(&threads, &next)
    while !threads.isEmpty, word < turn.words.count {
      stamp += 1
      next.removeAll(keepingCapacity: true)
      for thread in threads {
        let step = turn.steps[phrase.steps.lowerBound + Int(thread)]
        if case .term(let term) = step, !turn.satisfies(word, term) { continue }
        if follow(thread + 1, phrase, turn, isFirst: false) { return Int32(word + 1) }
      }
      swap(&threads, &next)
      word += 1
    }
    return nil
  }

  /// Adds to `next` every step for a word that `first` leads to; `true` if the phrase can end.
  private mutating func follow(
    _ first: Int32, _ phrase: Automaton.Phrase, _ turn: TurnWords, isFirst: Bool
  ) -> Bool {
    var isComplete = false
    pending.append(first)
    while let place = pending.popLast() {
      guard stamps[Int(place)] != stamp else { continue }
      stamps[Int(place)] = stamp
      switch turn.steps[phrase.steps.lowerBound + Int(place)] {
      case .term, .any: next.append(place)
      case .split(let first, let second):
        pending.append(second)
        pending.append(first)
      case .jump(let place): pending.append(place)
      case .accept: isComplete = !isFirst
      case .fail: break
      }
    }
    return isComplete
  }
}

/// The words of a turn as phrases see them.
struct TurnWords {
  let bytes: [UInt8]
  let words: [Scan.Word]
  let entries: [Lexicon.Entry]
  let entryTerms: [Int32]
  let steps: [Automaton.Step]
  let terms: [Term]

  /// Whether word number `word` is what `term` asks for.
  @inline(__always)
  func satisfies(_ word: Int, _ term: Int32) -> Bool {
    let number = Int(words[word].entry)
    guard number >= 0 else { return false }
    let entry = entries[number]
    let first = Int(entry.firstTerm)
    for index in first..<(first + Int(entry.termCount)) where entryTerms[index] == term {
      return terms[Int(term)].exact == nil || isExact(word, term)
    }
    return false
  }

  private func isExact(_ word: Int, _ term: Int32) -> Bool {
    let range = Int(words[word].start)..<Int(words[word].end)
    return terms[Int(term)].isExact(bytes.span, range)
  }
}
