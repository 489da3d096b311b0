extension Automaton {
  /// Finds everything in one turn.
  ///
  /// The phrases of a language are looked for last and only where something hangs on them: most
  /// turns hold words that could begin one, and few that a rule asks for. So it is with what a rule
  /// asks for beside something rarer, such as *they* near *broke*.
  func scan(_ bytes: [UInt8], _ range: TextRange, _ scan: inout Scan) {
    let text = bytes.span
    scan.clear(for: self)
    read(text, range, &scan)
    deal(search, text, &scan)
    find(Self.ruleGroups, search, text, &scan)
    guard !scan.occurrences.isEmpty else { return }
    if scan.hasNegators { find(Self.emphases...Self.denials, search, text, &scan) }
    scan.groupOccurrences(from: 0)
    wake(&scan)
    findLatent(text, &scan)
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
    for word in scan.lookups {
      let role = scan.lexicon.role(scan.words[Int(word)].entry)
      if !role.isEmpty { scan.play(role, at: Int(word)) }
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

  /// Finds what rules ask for beside the groups by which their roots woke.
  private func findLatent(_ text: Span<UInt8>, _ scan: inout Scan) {
    guard !scan.sought.isEmpty else { return }
    let first = scan.occurrences.count
    scan.candidates.empty()
    deal(latentSearch, text, &scan)
    find(Self.ruleGroups, latentSearch, text, &scan)
    scan.groupOccurrences(from: first)
  }

  /// Finds what makes hits hypothetical or second-hand.
  private func findCues(_ text: Span<UInt8>, _ scan: inout Scan) {
    let first = scan.occurrences.count
    for hit in scan.hits { scan.sentences[hit.sentence].isHit = true }
    find(Self.hypothetical...Self.secondHand, search, text, &scan)
    guard scan.occurrences.count > first else { return }
    scan.groupOccurrences(from: first)
    let second = scan.occurrences.count
    find(Self.pseudoCues...Self.resumptions, search, text, &scan)
    scan.groupOccurrences(from: second)
  }

  /// Finds the words that are a phrase and those that stand in a plain one of a rule, and notes where
  /// other phrases may stand.
  private func deal(_ search: PhraseSearch, _ text: Span<UInt8>, _ scan: inout Scan) {
    scan.looks.empty()
    search.deal(
      scan.lookups, scan.words, scan.lexicon, isSought: scan.isSought, to: &scan.occurrences,
      &scan.looks)
    for index in scan.looks.indices {
      let noted = scan.looks[index]
      let look = search.looks[Int(noted.look)]
      guard !search.isLatent || isSought(look.groups, scan) else { continue }
      take(look, noted.word, isLatent: search.isLatent, text, &scan)
    }
  }

  @inline(__always)
  private func take(
    _ look: PhraseSearch.Look, _ word: Int32, isLatent: Bool, _ text: Span<UInt8>,
    _ scan: inout Scan
  ) {
    switch look.outcome {
    case .found, .plain:
      let start = word &- look.before
      if let end = end(of: look.steps, from: start, anchor: word, text, &scan) {
        add(look.groups, start..<end, look.literalLetters, isLatent: isLatent, &scan)
      }
    case .rule: scan.candidates.append(candidate(look, word))
    case .language: scan.languageCandidates.append(candidate(look, word))
    }
  }

  private func candidate(_ look: PhraseSearch.Look, _ word: Int32) -> Candidate {
    Candidate(
      phrase: look.phrase, group: phraseGroups[Int(look.groups.lowerBound)], word: word)
  }

  /// Whether a root that is awake asks for one of some groups of a phrase.
  @inline(__always)
  private func isSought(_ groups: Range<Int32>, _ scan: borrowing Scan) -> Bool {
    for place in groups where scan.isSought[Int(phraseGroups[Int(place)])] { return true }
    return false
  }

  /// Adds the words of a phrase to its groups; to the latent ones if they are sought.
  private func add(
    _ groups: Range<Int32>, _ words: Range<Int32>, _ literalLetters: Int32, isLatent: Bool,
    _ scan: inout Scan
  ) {
    for place in groups {
      let group = phraseGroups[Int(place)]
      guard !isLatent || scan.isSought[Int(group)] else { continue }
      scan.occurrences.append(
        Occurrence(
          group: group, start: words.lowerBound, end: words.upperBound,
          literalLetters: literalLetters))
    }
  }

  /// Turns the candidates of some groups into occurrences: every start is tried once a phrase.
  private func find(
    _ groups: ClosedRange<Int32>, _ search: PhraseSearch, _ text: Span<UInt8>,
    _ scan: inout Scan
  ) {
    let candidates =
      groups.lowerBound > Self.resumptions ? scan.candidates : scan.languageCandidates
    let isCue = groups.lowerBound == Self.hypothetical
    for candidate in candidates where groups.contains(candidate.group) {
      // A cue stands in the sentence of what hangs on it.
      if isCue, !scan.sentences[Int(scan.words[Int(candidate.word)].sentence)].isHit { continue }
      find(candidate, isLatent: search.isLatent, text, &scan)
    }
    for candidate in candidates where !phrases[Int(candidate.phrase)].isPlain {
      scan.nextStarts[Int(candidate.phrase)] = 0
    }
    for number in search.unanchored {
      let phrase = phrases[Int(number)]
      guard groups.contains(phraseGroups[Int(phrase.groups.lowerBound)]),
        !search.isLatent || isSought(phrase.groups, scan)
      else { continue }
      for start in scan.words.indices {
        find(phrase, at: Int32(start), isLatent: search.isLatent, text, &scan)
      }
    }
  }

  private func find(
    _ candidate: Candidate, isLatent: Bool, _ text: Span<UInt8>, _ scan: inout Scan
  ) {
    let number = Int(candidate.phrase)
    let phrase = phrases[number]
    let last = candidate.word - phrase.before.lowerBound
    if phrase.isPlain {
      if let end = end(of: phrase.words, from: last, anchor: candidate.word, text, &scan) {
        add(phrase.groups, last..<end, phrase.literalLetters, isLatent: isLatent, &scan)
      }
      return
    }
    let first = max(candidate.word - phrase.before.upperBound, scan.nextStarts[number])
    guard first <= last else { return }
    for start in first...last { find(phrase, at: start, isLatent: isLatent, text, &scan) }
    scan.nextStarts[number] = last + 1
  }

  private func find(
    _ phrase: Phrase, at start: Int32, isLatent: Bool, _ text: Span<UInt8>, _ scan: inout Scan
  ) {
    guard let end = end(of: phrase, from: start, text, &scan) else { return }
    add(phrase.groups, start..<end, phrase.literalLetters, isLatent: isLatent, &scan)
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
    forgetSought()
    occurrences.empty()
    if nextStarts.count != automaton.phrases.count {
      nextStarts = Array(repeating: 0, count: automaton.phrases.count)
    }
    if groups.count != automaton.longest.count {
      groups = Array(repeating: 0..<0, count: automaton.longest.count)
      isSought = Array(repeating: false, count: automaton.longest.count)
    }
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
  mutating func empty() {
    if !isEmpty { removeAll(keepingCapacity: true) }
  }
}
