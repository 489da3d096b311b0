extension Automaton {
  /// Finds everything in one turn.
  ///
  /// The phrases of a language are looked for last and only where something hangs on them: most
  /// turns hold words that could begin one, and few that a rule asks for.
  func scan(_ bytes: [UInt8], _ range: TextRange, _ scan: inout Scan) {
    let text = bytes.span
    scan.clear(for: self)
    read(text, range, &scan)
    find(Self.ruleGroups, text, &scan)
    guard !scan.occurrences.isEmpty else { return }
    if scan.hasNegators { find(Self.emphases...Self.denials, text, &scan) }
    scan.groupOccurrences(from: 0)
    if scan.hasNegators {
      scan.applyPseudoNegations()
      scan.markNegated()
    }
    evaluate(&scan)
    if !scan.hits.isEmpty { findCues(text, &scan) }
  }

  // MARK: Words

  /// Reads the words and sentences, and notes where phrases may stand.
  private func read(_ text: Span<UInt8>, _ range: TextRange, _ scan: inout Scan) {
    scan.readWords(text, range, filter, abbreviations)
    for word in scan.lookups {
      let role = known(Int(word), text, &scan).role
      if !role.isDisjoint(with: [.filler, .asideEnd]) { scan.doubt(word) }
    }
    scan.dropUncounted(text, asides)
    for word in scan.lookups {
      let entry = scan.lexicon.entries[Int(scan.words[Int(word)].entry)]
      if !entry.role.isEmpty { scan.play(entry.role, at: Int(word)) }
      deal(entry, word, &scan)
    }
  }

  /// Notes which phrases a word makes us look for; those that are that word are found.
  private func deal(_ entry: Lexicon.Entry, _ word: Int32, _ scan: inout Scan) {
    for index in entry.firstTerm..<(entry.firstTerm &+ entry.termCount) {
      let term = Int(scan.lexicon.terms[Int(index)])
      for place in firstAnchored[term]..<firstAnchored[term + 1] {
        let number = phrasesByTerm[Int(place)]
        let phrase = phrases[Int(number)]
        if phrase.group <= Self.resumptions {
          scan.languageCandidates.append(Candidate(phrase: number, word: word))
        } else if phrase.isWord {
          scan.add(phrase, word..<(word &+ 1))
        } else {
          scan.candidates.append(Candidate(phrase: number, word: word))
        }
      }
    }
  }

  /// What is known of word number `word`, which is looked up once.
  func known(_ word: Int, _ text: Span<UInt8>, _ scan: inout Scan) -> Lexicon.Entry {
    var entry = scan.words[word].entry
    if entry < 0 {
      entry = lookUp(scan.words[word], text, &scan)
      scan.words[word].entry = entry
    }
    return scan.lexicon.entries[Int(entry)]
  }

  private func lookUp(_ word: Scan.Word, _ text: Span<UInt8>, _ scan: inout Scan) -> Int32 {
    let range = Int(word.start)..<Int(word.end)
    let key = WordKey(text, range.lowerBound, range.upperBound)
    if key.isASCII(text, range) {
      return scan.lexicon.find(key, text, range.lowerBound)
        ?? vocabulary.learn(range.map { lowered(text[$0]) }, &scan.lexicon)
    }
    scan.folded.clear()
    scan.folded.append(text, range)
    let folded = scan.folded.bytes
    let whole = WordKey(folded.span, 0, folded.count, isFolded: true)
    return scan.lexicon.find(whole, folded.span, 0) ?? vocabulary.learn(folded, &scan.lexicon)
  }

  // MARK: Phrases

  private static let ruleGroups = (resumptions + 1)...Int32.max

  /// Finds what makes hits hypothetical or second-hand.
  private func findCues(_ text: Span<UInt8>, _ scan: inout Scan) {
    let first = scan.occurrences.count
    find(Self.hypothetical...Self.secondHand, text, &scan)
    guard scan.occurrences.count > first else { return }
    scan.groupOccurrences(from: first)
    let second = scan.occurrences.count
    find(Self.pseudoCues...Self.resumptions, text, &scan)
    scan.groupOccurrences(from: second)
  }

  /// Turns the candidates of some groups into occurrences: every start is tried once a phrase.
  private func find(_ groups: ClosedRange<Int32>, _ text: Span<UInt8>, _ scan: inout Scan) {
    let candidates =
      groups.lowerBound > Self.resumptions ? scan.candidates : scan.languageCandidates
    for candidate in candidates {
      let phrase = phrases[Int(candidate.phrase)]
      if groups.contains(phrase.group) { find(phrase, candidate, text, &scan) }
    }
    for candidate in candidates { scan.nextStarts[Int(candidate.phrase)] = 0 }
    for number in unanchored where groups.contains(phrases[Int(number)].group) {
      for start in scan.words.indices {
        find(phrases[Int(number)], at: Int32(start), text, &scan)
      }
    }
  }

  private func find(
    _ phrase: Phrase, _ candidate: Candidate, _ text: Span<UInt8>, _ scan: inout Scan
  ) {
    let number = Int(candidate.phrase)
    let first = max(candidate.word - phrase.before.upperBound, scan.nextStarts[number])
    let last = candidate.word - phrase.before.lowerBound
    guard first <= last else { return }
    for start in first...last { find(phrase, at: start, text, &scan) }
    scan.nextStarts[number] = last + 1
  }

  private func find(
    _ phrase: Phrase, at start: Int32, _ text: Span<UInt8>, _ scan: inout Scan
  ) {
    if let end = end(of: phrase, from: start, text, &scan) { scan.add(phrase, start..<end) }
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
    languageCandidates.removeAll(keepingCapacity: true)
    hasNegators = false
    forgetGroups()
    occurrences.removeAll(keepingCapacity: true)
    if nextStarts.count != automaton.phrases.count {
      nextStarts = Array(repeating: 0, count: automaton.phrases.count)
    }
    if groups.count != automaton.longest.count {
      groups = Array(repeating: 0..<0, count: automaton.longest.count)
    }
  }

  fileprivate mutating func add(_ phrase: Automaton.Phrase, _ words: Range<Int32>) {
    occurrences.append(
      Occurrence(
        group: phrase.group, start: words.lowerBound, end: words.upperBound,
        literalLetters: phrase.literalLetters))
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
