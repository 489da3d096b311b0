/// The memory in which a phrase's steps are walked over the words of a turn.
struct PhraseWalk: Sendable {
  fileprivate var threads: [Int32] = []
  fileprivate var next: [Int32] = []
  fileprivate var pending: [Int32] = []
  fileprivate var stamps: [Int] = []
  fileprivate var stamp = 0
}

extension Automaton {
  /// The earliest end of `phrase` when it begins with word `start`.
  func end(
    of phrase: Phrase, from start: Int32, _ text: Span<UInt8>, _ scan: inout Scan
  ) -> Int32? {
    if phrase.isPlain { return plainEnd(phrase, start, text, &scan) }
    var walk = scan.phraseWalk
    scan.phraseWalk = PhraseWalk()
    let end = walk.earliestEnd(phrase, start, self, text, &scan)
    scan.phraseWalk = walk
    return end
  }

  private func plainEnd(
    _ phrase: Phrase, _ start: Int32, _ text: Span<UInt8>, _ scan: inout Scan
  ) -> Int32? {
    let length = phrase.steps.count - 1
    guard Int(start) + length <= scan.words.count, length > 0 else { return nil }
    var word = Int(start)
    for step in phrase.steps.lowerBound..<(phrase.steps.upperBound - 1) {
      guard fits(word, steps[step], text, &scan) else { return nil }
      word += 1
    }
    return Int32(word)
  }

  /// Whether word number `word` is what `step` asks for.
  fileprivate func fits(
    _ word: Int, _ step: Step, _ text: Span<UInt8>, _ scan: inout Scan
  ) -> Bool {
    switch step {
    case .any: return true
    case .term(let term):
      let entry = known(word, text, &scan)
      return scan.lexicon.satisfies(entry, term) && isExact(word, term, text, scan.words)
    case .oneOf(let first, let count):
      let entry = known(word, text, &scan)
      for index in entry.firstTerm..<(entry.firstTerm &+ entry.termCount) {
        let term = scan.lexicon.terms[Int(index)]
        if isChoice(term, Int(first)..<Int(first + count)), isExact(word, term, text, scan.words) {
          return true
        }
      }
      return false
    case .split, .jump, .accept, .fail: return false
    }
  }

  private func isChoice(_ term: Int32, _ range: Range<Int>) -> Bool {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if choices[middle] < term { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && choices[low] == term
  }

  private func isExact(
    _ word: Int, _ term: Int32, _ text: Span<UInt8>, _ words: [Scan.Word]
  ) -> Bool {
    guard vocabulary.terms[Int(term)].exact != nil else { return true }
    let range = Int(words[word].start)..<Int(words[word].end)
    return vocabulary.terms[Int(term)].isExact(text, range)
  }
}

extension PhraseWalk {
  /// Goes all ways at once (Pike's construction).
  fileprivate mutating func earliestEnd(
    _ phrase: Automaton.Phrase, _ start: Int32, _ automaton: Automaton, _ text: Span<UInt8>,
    _ scan: inout Scan
  ) -> Int32? {
    if stamps.count < phrase.steps.count {
      stamps += Array(repeating: 0, count: phrase.steps.count - stamps.count)
    }
    var word = Int(start)
    next.removeAll(keepingCapacity: true)
    stamp += 1
    _ = follow(0, phrase, automaton, isFirst: true)
    swap(&threads, &next)
    while !threads.isEmpty, word < scan.words.count {
      stamp += 1
      next.removeAll(keepingCapacity: true)
      for thread in threads {
        let step = automaton.steps[phrase.steps.lowerBound + Int(thread)]
        guard automaton.fits(word, step, text, &scan) else { continue }
        if follow(thread + 1, phrase, automaton, isFirst: false) { return Int32(word + 1) }
      }
      swap(&threads, &next)
      word += 1
    }
    return nil
  }

  /// Adds to `next` every step for a word that `first` leads to; `true` if the phrase can end.
  private mutating func follow(
    _ first: Int32, _ phrase: Automaton.Phrase, _ automaton: Automaton, isFirst: Bool
  ) -> Bool {
    var isComplete = false
    pending.append(first)
    while let place = pending.popLast() {
      guard stamps[Int(place)] != stamp else { continue }
      stamps[Int(place)] = stamp
      switch automaton.steps[phrase.steps.lowerBound + Int(place)] {
      case .term, .oneOf, .any: next.append(place)
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
