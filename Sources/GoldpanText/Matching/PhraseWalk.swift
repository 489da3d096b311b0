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
    if phrase.isPlain { return end(of: phrase.words, from: start, anchor: nil, text, &scan) }
    var walk = scan.phraseWalk
    scan.phraseWalk = PhraseWalk()
    let end = walk.earliestEnd(phrase, start, self, text, &scan)
    scan.phraseWalk = walk
    return end
  }

  /// The end of a plain phrase of these steps when it begins with word `start`; `anchor` is a word that
  /// makes us look for it.
  func end(
    of steps: Range<Int32>, from start: Int32, anchor: Int32?, _ text: Span<UInt8>,
    _ scan: inout Scan
  ) -> Int32? {
    let end = start + Int32(steps.count)
    guard start >= 0, end <= scan.words.count, end > start else { return nil }
    var word = start
    for step in steps {
      guard
        (word == anchor && !hasExactTerms) || fits(Int(word), self.steps[Int(step)], text, &scan)
      else { return nil }
      word += 1
    }
    return end
  }

  /// Whether word number `word` is what `step` asks for.
  fileprivate func fits(
    _ word: Int, _ step: Step, _ text: Span<UInt8>, _ scan: inout Scan
  ) -> Bool {
    if case .any = step { return true }
    let entry = Int(known(word, text, &scan))
    guard entry >= 0 else { return false }
    for index in scan.lexicon.entries[entry].terms {
      let term = scan.lexicon.terms[index]
      if asks(step, for: term), !hasExactTerms || isExact(word, term, text, scan.words) {
        return true
      }
    }
    return false
  }

  @inline(__always)
  private func asks(_ step: Step, for term: Int32) -> Bool {
    switch step {
    case .term(let wanted): wanted == term
    case .oneOf(let first, let count): isChoice(term, Int(first)..<Int(first + count))
    case .any, .split, .jump, .accept, .fail: false
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
