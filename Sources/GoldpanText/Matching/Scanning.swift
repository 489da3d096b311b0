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
    var reading = TurnReading(text, range)
    while reading.cursor.advance(text) {
      if let seam = reading.seam(text) { scan.close(&reading, at: seam.end, next: seam.next) }
      let entry = entry(of: reading.cursor, text, &scan)
      let known = scan.lexicon.entries[Int(entry)]
      reading.signs.formUnion(reading.cursor.signs)
      guard !known.role.contains(.filler) else { continue }
      let word = Int32(scan.words.count)
      scan.words.append(reading.word(entry, known.role, isFirst: word == reading.firstWord))
      reading.pass(known.role)
      let first = Int(known.firstTerm)
      for index in first..<(first + Int(known.termCount)) {
        for phrase in anchored[Int(scan.lexicon.terms[index])] {
          scan.candidates.append(Candidate(phrase: phrase, word: word))
        }
      }
    }
    let end = SentenceGap.trimBlanks(text, from: range.end, to: reading.sentenceStart)
    if reading.isStarted { scan.close(&reading, at: end, next: end) }
  }

  private func entry(
    of cursor: WordCursor, _ text: Span<UInt8>, _ scan: inout Scan
  ) -> Int32 {
    let range = cursor.start..<cursor.stop
    guard !cursor.isASCII else {
      return scan.lexicon.find(text, range) ?? vocabulary.learn(text, range, &scan.lexicon)
    }
    scan.folded.clear()
    scan.folded.append(text, range)
    let folded = scan.folded.bytes
    return scan.lexicon.find(folded.span, 0..<folded.count)
      ?? vocabulary.learn(folded.span, 0..<folded.count, &scan.lexicon)
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

/// Where the reading of a turn stands.
private struct TurnReading {
  var cursor: WordCursor
  var signs: Signs = []
  var sentenceStart: Int
  var firstWord: Int32 = 0
  var sentence: Int32 = 0
  private(set) var isStarted = false
  private var gap: SentenceGap
  private var isAfterAnswer = false

  init(_ text: Span<UInt8>, _ range: TextRange) {
    cursor = WordCursor(range)
    gap = SentenceGap(range)
    sentenceStart = SentenceGap.skipBlanks(text, from: range.start, to: range.end)
  }

  /// The seam before the cursor's word, if a sentence begins with it.
  mutating func seam(_ text: Span<UInt8>) -> SentenceGap.Seam? {
    let seam = isStarted ? gap.seam(text, before: cursor) : nil
    if isStarted, seam == nil, gap.holdsStop(text, before: cursor) { signs.insert(.clause) }
    isStarted = true
    gap.pass(cursor)
    return seam
  }

  func word(_ entry: Int32, _ role: Lexicon.Role, isFirst: Bool) -> Scan.Word {
    let beginsClause =
      isFirst || signs.contains(.clause) || (isAfterAnswer && signs.contains(.comma))
      || role.contains(.conjunction)
    return Scan.Word(
      start: Int32(cursor.start), end: Int32(cursor.stop), entry: entry, sentence: sentence,
      reach: role.contains(.negator) ? Negation.reach : 0, beginsClause: beginsClause)
  }

  mutating func pass(_ role: Lexicon.Role) {
    signs = []
    isAfterAnswer = role.contains(.answer)
  }
}

extension Scan {
  fileprivate mutating func clear(for automaton: Automaton) {
    words.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    hits.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    for occurrence in occurrences { groups[Int(occurrence.group)] = 0..<0 }
    occurrences.removeAll(keepingCapacity: true)
    if nextStarts.count != automaton.phrases.count {
      nextStarts = Array(repeating: 0, count: automaton.phrases.count)
    }
    if groups.count != automaton.longest.count {
      groups = Array(repeating: 0..<0, count: automaton.longest.count)
    }
  }

  fileprivate mutating func close(_ reading: inout TurnReading, at end: Int, next: Int) {
    let words = reading.firstWord..<Int32(words.count)
    sentences.append(Sentence(range: TextRange(reading.sentenceStart, end), words: words))
    reading.sentenceStart = next
    reading.firstWord = words.upperBound
    reading.sentence += 1
  }

  fileprivate mutating func tryPhrase(
    _ phrase: Automaton.Phrase, at start: Int32, _ turn: TurnWords
  ) {
    guard let end = phraseWalk.end(of: phrase, from: start, turn) else { return }
    occurrences.append(
      Occurrence(
        group: phrase.group, start: start, end: end, literalLetters: phrase.literalLetters))
  }

  /// Sorts the occurrences by group and place, each place once.
  fileprivate mutating func groupOccurrences() {
    occurrences.sort { left, right in
      if left.group != right.group { return left.group < right.group }
      if left.start != right.start { return left.start < right.start }
      if left.end != right.end { return left.end < right.end }
      return left.literalLetters > right.literalLetters
    }
    var kept = 0
    for index in occurrences.indices {
      let occurrence = occurrences[index]
      let group = Int(occurrence.group)
      if kept > 0, occurrences[kept - 1].isSamePlace(as: occurrence) { continue }
      occurrences[kept] = occurrence
      groups[group] = (groups[group].isEmpty ? kept : groups[group].lowerBound)..<(kept + 1)
      kept += 1
    }
    occurrences.removeLast(occurrences.count - kept)
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

extension Occurrence {
  fileprivate func isSamePlace(as other: Occurrence) -> Bool {
    group == other.group && start == other.start && end == other.end
  }
}
