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
      let role = role(known(Int(word), text, &scan), scan.lexicon)
      if !role.isDisjoint(with: [.filler, .asideEnd]) { scan.doubt(word) }
    }
    scan.dropUncounted(text, asides)
    for word in scan.lookups {
      let entry = scan.words[Int(word)].entry
      let role = role(entry, scan.lexicon)
      if !role.isEmpty { scan.play(role, at: Int(word)) }
      if entry >= 0 { deal(word, scan.lexicon.entries[Int(entry)].terms, &scan) }
    }
  }

  private func role(_ entry: Int32, _ lexicon: Lexicon) -> Lexicon.Role {
    entry >= 0 ? lexicon.entries[Int(entry)].role : []
  }

  /// Notes which phrases a word of some terms makes us look for; it may be the phrase.
  private func deal(_ word: Int32, _ terms: Range<Int>, _ scan: inout Scan) {
    for index in terms {
      let term = Int(scan.lexicon.terms[index])
      for place in Int(firstLook[term])..<Int(firstLook[term + 1]) {
        let look = looks[place]
        switch look.outcome {
        case .found: scan.add(look, word)
        case .rule: scan.candidates.append(Candidate(phrase: look.phrase, word: word))
        case .language:
          scan.languageCandidates.append(Candidate(phrase: look.phrase, word: word))
        }
      }
    }
  }

  /// The place in the lexicon of word number `word`, which is looked up once; negative if no rule
  /// can care for it.
  @inline(__always)
  func known(_ word: Int, _ text: Span<UInt8>, _ scan: inout Scan) -> Int32 {
    let known = scan.words[word].entry
    if known != Scan.Word.unknown { return known }
    let entry = lookUp(scan.words[word], text, &scan)
    scan.words[word].entry = entry
    return entry
  }

  @inline(__always)
  private func lookUp(_ word: Scan.Word, _ text: Span<UInt8>, _ scan: inout Scan) -> Int32 {
    let (start, end) = (Int(word.start), Int(word.end))
    let key = WordKey(text, start, end)
    guard word.isPlain else { return lookUp(start..<end, key, text, &scan) }
    guard sieve.admits(key, text, start) else { return Scan.Word.unwanted }
    return scan.lexicon.find(key, text, start) ?? learn(start..<end, text, &scan)
  }

  /// Looks up a word with signs or of more than ASCII.
  private func lookUp(
    _ range: Range<Int>, _ key: WordKey, _ text: Span<UInt8>, _ scan: inout Scan
  ) -> Int32 {
    if key.isASCII(text, range) {
      return scan.lexicon.find(key, text, range.lowerBound) ?? learn(range, text, &scan)
    }
    scan.folded.clear()
    scan.folded.append(text, range)
    let folded = scan.folded.bytes
    let whole = WordKey(folded.span, 0, folded.count, isFolded: true)
    return scan.lexicon.find(whole, folded.span, 0) ?? vocabulary.learn(folded, &scan.lexicon)
  }

  /// Adds an ASCII word to the lexicon.
  private func learn(_ range: Range<Int>, _ text: Span<UInt8>, _ scan: inout Scan) -> Int32 {
    vocabulary.learn(range.map { lowered(text[$0]) }, &scan.lexicon)
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
    for candidate in candidates where !phrases[Int(candidate.phrase)].isPlain {
      scan.nextStarts[Int(candidate.phrase)] = 0
    }
    for number in unanchored where groups.contains(phrases[Int(number)].group) {
      for start in scan.words.indices {
        find(phrases[Int(number)], at: Int32(start), text, &scan)
      }
    }
  }

  private func find(
    _ phrase: Phrase, _ candidate: Candidate, _ text: Span<UInt8>, _ scan: inout Scan
  ) {
    let last = candidate.word - phrase.before.lowerBound
    if phrase.isPlain {
      if last >= 0, let end = plainEnd(phrase, last, candidate.word, text, &scan) {
        scan.add(phrase, last..<end)
      }
      return
    }
    let number = Int(candidate.phrase)
    let first = max(candidate.word - phrase.before.upperBound, scan.nextStarts[number])
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

  fileprivate mutating func add(_ look: Automaton.Look, _ word: Int32) {
    occurrences.append(
      Occurrence(
        group: look.group, start: word, end: word &+ 1, literalLetters: look.literalLetters))
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
