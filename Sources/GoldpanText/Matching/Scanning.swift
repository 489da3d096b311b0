extension Automaton {
  /// Finds everything in one turn.
  func scan(_ bytes: [UInt8], _ range: TextRange, _ scan: inout Scan) {
    scan.clear(for: self)
    read(bytes, range, &scan)
    verify(bytes, &scan)
    scan.groupOccurrences()
    scan.applyPseudoNegations()
    scan.markNegated()
    evaluate(&scan)
  }

  // MARK: Words

  /// Reads the words and sentences, and notes where phrases may stand.
  private func read(_ bytes: [UInt8], _ range: TextRange, _ scan: inout Scan) {
    let text = bytes.span
    var isSpoken = scan.readWords(text, range, filter, abbreviations)
    for word in scan.lookups {
      let entry = entry(of: scan.words[Int(word)], text, &scan)
      scan.words[Int(word)].entry = entry
      let role = scan.lexicon.entries[Int(entry)].role
      if !role.isDisjoint(with: [.filler, .asideEnd]) { isSpoken = true }
    }
    if isSpoken { scan.dropUncounted(text, asides) }
    for word in scan.lookups {
      let known = scan.lexicon.entries[Int(scan.words[Int(word)].entry)]
      if !known.role.isEmpty { scan.play(known.role, at: Int(word)) }
      let first = Int(known.firstTerm)
      for index in first..<(first + Int(known.termCount)) {
        for phrase in anchored[Int(scan.lexicon.terms[index])] {
          scan.candidates.append(Candidate(phrase: phrase, word: word))
        }
      }
    }
  }

  private func entry(of word: Scan.Word, _ text: Span<UInt8>, _ scan: inout Scan) -> Int32 {
    let range = Int(word.start)..<Int(word.end)
    let key = WordKey(text, range.lowerBound, range.upperBound)
    if let known = scan.lexicon.find(key, text, range.lowerBound), key.isASCII(text, range) {
      return known
    }
    scan.folded.clear()
    scan.folded.append(text, range)
    let folded = scan.folded.bytes
    let whole = WordKey(folded.span, 0, folded.count, isFolded: true)
    return scan.lexicon.find(whole, folded.span, 0) ?? vocabulary.learn(folded, &scan.lexicon)
  }

  // MARK: Phrases

  /// Turns candidates into occurrences: every start is tried once a phrase.
  private func verify(_ bytes: [UInt8], _ scan: inout Scan) {
    guard !scan.candidates.isEmpty || !unanchored.isEmpty else { return }
    let turn = TurnWords(
      bytes: bytes, words: scan.words, entries: scan.lexicon.entries,
      entryTerms: scan.lexicon.terms, steps: steps, terms: vocabulary.terms)
    for candidate in scan.candidates {
      let number = Int(candidate.phrase)
      let phrase = phrases[number]
      let first = max(candidate.word - phrase.before.upperBound, scan.nextStarts[number])
      let last = candidate.word - phrase.before.lowerBound
      guard first <= last else { continue }
      for start in first...last { scan.tryPhrase(phrase, at: start, turn) }
      scan.nextStarts[number] = last + 1
    }
    for candidate in scan.candidates { scan.nextStarts[Int(candidate.phrase)] = 0 }
    for number in unanchored {
      for start in scan.words.indices {
        scan.tryPhrase(phrases[Int(number)], at: Int32(start), turn)
      }
    }
  }

  // MARK: Entries

  private func evaluate(_ scan: inout Scan) {
    var evaluation = scan.evaluation
    scan.evaluation = Evaluation()
    evaluation.run(self, &scan)
    scan.evaluation = evaluation
  }
}

extension Scan {
  fileprivate mutating func clear(for automaton: Automaton) {
    words.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    hits.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    lookups.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    forgetGroups()
    occurrences.removeAll(keepingCapacity: true)
    if nextStarts.count != automaton.phrases.count {
      nextStarts = Array(repeating: 0, count: automaton.phrases.count)
    }
    if groups.count != automaton.longest.count {
      groups = Array(repeating: 0..<0, count: automaton.longest.count)
    }
  }

  fileprivate mutating func tryPhrase(
    _ phrase: Automaton.Phrase, at start: Int32, _ turn: TurnWords
  ) {
    guard let end = phraseWalk.end(of: phrase, from: start, turn) else { return }
    occurrences.append(
      Occurrence(
        group: phrase.group, start: start, end: end, literalLetters: phrase.literalLetters))
  }

  /// Takes the reach from negators that stand in phrases such as *not only* and *no problem*.
  fileprivate mutating func applyPseudoNegations() {
    for index in groups[Int(Automaton.emphases)] {
      for word in occurrences[index].start..<occurrences[index].end { words[Int(word)].reach = 0 }
    }
    for index in groups[Int(Automaton.denials)] {
      let end = occurrences[index].end
      for word in occurrences[index].start..<end {
        words[Int(word)].reach = min(words[Int(word)].reach, UInt8(clamping: end - 1 - word))
      }
    }
  }

  fileprivate mutating func markNegated() {
    for index in occurrences.indices {
      occurrences[index].isNegated = negators(before: occurrences[index].start) { _ in true }
    }
  }

  /// Whether a negator that `accepts` reaches word `start` from before, within its clause.
  func negators(before start: Int32, where accepts: (Int32) -> Bool) -> Bool {
    var word = start
    while word > 0, start - word < Int32(Negation.reach), !words[Int(word)].beginsClause {
      word -= 1
      if Int32(words[Int(word)].reach) >= start - word, accepts(word) { return true }
    }
    return false
  }
}
