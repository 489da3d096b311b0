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
    scan.acting.empty()
    lookUp(scan.lookups, text, &scan.words, &scan.lexicon, &scan.folded, &scan.acting)
    for word in scan.acting { scan.doubt(word) }
    scan.dropUncounted(text, asides)
    let lexicon = scan.lexicon
    for word in scan.lookups {
      let entry = scan.words[Int(word)].entry
      guard entry >= 0 else { continue }
      let role = lexicon.entries[Int(entry)].role
      if !role.isEmpty { scan.play(role, at: Int(word)) }
      deal(word, lexicon.entries[Int(entry)].terms, lexicon.terms, &scan)
    }
  }

  /// Looks up the words noted, and notes those that do something to the words around them.
  private func lookUp(
    _ lookups: [Int32], _ text: Span<UInt8>, _ words: inout [Scan.Word],
    _ lexicon: inout Lexicon, _ folded: inout FoldedBytes, _ acting: inout [Int32]
  ) {
    var words = words.mutableSpan
    for number in lookups {
      let entry = lookUp(words[Int(number)], text, &lexicon, &folded)
      words[Int(number)].entry = entry
      if !lexicon.role(entry).isEmpty { acting.append(number) }
    }
  }

  /// Notes which phrases a word of some terms makes us look for; it may be the phrase.
  private func deal(
    _ word: Int32, _ terms: Range<Int>, _ termsOfWords: [Int32], _ scan: inout Scan
  ) {
    for index in terms {
      let term = Int(termsOfWords[index])
      for place in Int(firstLook[term])..<Int(firstLook[term + 1]) {
        let look = looks[place]
        switch look.outcome {
        case .found: scan.add(look, word)
        case .rule: scan.candidates.append(Candidate(look, word))
        case .language: scan.languageCandidates.append(Candidate(look, word))
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
    let entry = lookUp(scan.words[word], text, &scan.lexicon, &scan.folded)
    scan.words[word].entry = entry
    return entry
  }

  @inline(__always)
  private func lookUp(
    _ word: Scan.Word, _ text: Span<UInt8>, _ lexicon: inout Lexicon, _ folded: inout FoldedBytes
  ) -> Int32 {
    let (start, end) = (Int(word.start), Int(word.end))
    let key = WordKey(text, start, end)
    guard word.isPlain else { return lookUp(start..<end, key, text, &lexicon, &folded) }
    if let known = lexicon.find(key, text, start) { return known }
    guard sieve.admits(key, text, start) else { return Scan.Word.unwanted }
    return learn(start..<end, text, &lexicon)
  }

  /// Looks up a word with signs or of more than ASCII.
  private func lookUp(
    _ range: Range<Int>, _ key: WordKey, _ text: Span<UInt8>, _ lexicon: inout Lexicon,
    _ folded: inout FoldedBytes
  ) -> Int32 {
    if key.isASCII(text, range) {
      return lexicon.find(key, text, range.lowerBound) ?? learn(range, text, &lexicon)
    }
    folded.clear()
    folded.append(text, range)
    let bytes = folded.bytes
    let whole = WordKey(bytes.span, 0, bytes.count, isFolded: true)
    return lexicon.find(whole, bytes.span, 0) ?? vocabulary.learn(bytes, &lexicon)
  }

  /// Adds an ASCII word to the lexicon.
  private func learn(
    _ range: Range<Int>, _ text: Span<UInt8>, _ lexicon: inout Lexicon
  ) -> Int32 {
    vocabulary.learn(range.map { lowered(text[$0]) }, &lexicon)
  }

  // MARK: Phrases

  private static let ruleGroups = (resumptions + 1)...Int32.max

  /// Finds what makes hits hypothetical or second-hand.
  private func findCues(_ text: Span<UInt8>, _ scan: inout Scan) {
    let first = scan.occurrences.count
    for hit in scan.hits { scan.sentences[hit.sentence].isHit = true }
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
    let isCue = groups.lowerBound == Self.hypothetical
    for candidate in candidates where groups.contains(candidate.group) {
      // A cue stands in the sentence of what hangs on it.
      if isCue, !scan.sentences[Int(scan.words[Int(candidate.word)].sentence)].isHit { continue }
      find(phrases[Int(candidate.phrase)], candidate, text, &scan)
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
    words.empty()
    sentences.empty()
    hits.empty()
    spans.empty()
    lookups.empty()
    candidates.empty()
    languageCandidates.empty()
    hasNegators = false
    forgetGroups()
    occurrences.empty()
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

  /// The negator that a match whose first word is `start` stands behind, the nearest if there are
  /// several; `nil` if none reaches it.
  package func negator(before start: Int32) -> TextRange? {
    var found: Int32?
    _ = negators(before: start) { word in
      found = word
      return true
    }
    return found.map { TextRange(Int(words[Int($0)].start), Int(words[Int($0)].end)) }
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

extension Array {
  /// Removes everything and keeps the memory.
  fileprivate mutating func empty() {
    if !isEmpty { removeAll(keepingCapacity: true) }
  }
}
