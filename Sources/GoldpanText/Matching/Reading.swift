extension Scan {
  /// Reads the words and sentences of a turn, and notes the words that `filter` admits.
  mutating func readWords(_ text: Swift.Span<UInt8>, _ range: TextRange, _ filter: WordFilter) {
    map.read(text, range, filter)
    lookups += map.candidates
    let count = map.count
    guard count > 0 else { return }
    words.reserveCapacity(count)
    var sentenceStart = SentenceGap.skipBlanks(text, from: range.start, to: range.end)
    var last = (start: range.start, stop: range.start)
    for number in 0..<count {
      let start = map.start(of: number)
      let stop = map.stop(of: number)
      var word = Word(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: stop), entry: -1,
        sentence: Int32(truncatingIfNeeded: sentences.count), beginsClause: number == 0)
      if start != last.stop + 1 || text[last.stop] != UInt8(ascii: " "), number > 0 {
        word = word.after(
          gap(text, last.start, last.stop, start, range, &sentenceStart), in: sentences.count)
      }
      words.append(word)
      last = (start, stop)
    }
    let end = SentenceGap.trimBlanks(text, from: range.end, to: sentenceStart)
    close(from: sentenceStart, to: end)
  }

  /// What stands between two words; ends the sentence there if it is to end.
  private mutating func gap(
    _ text: Swift.Span<UInt8>, _ wordStart: Int, _ wordEnd: Int, _ next: Int, _ range: TextRange,
    _ sentenceStart: inout Int
  ) -> Signs {
    var cursor = WordCursor(TextRange(wordEnd, range.end))
    _ = cursor.seek(text)
    var signs = cursor.signs
    guard signs.mayEndSentence else { return signs }
    let gap = SentenceGap(wordStart, wordEnd, before: next)
    if let seam = gap.seam(text) {
      close(from: sentenceStart, to: seam.end)
      sentenceStart = seam.next
      signs.insert(.clause)
    } else if signs.contains(.stop), gap.holdsStop(text) {
      signs.insert(.clause)
    }
    return signs
  }

  private mutating func close(from start: Int, to end: Int) {
    let spoken = (sentences.last?.spoken.upperBound ?? 0)..<words.count
    sentences.append(
      Sentence(
        range: TextRange(start, end),
        words: Int32(
          truncatingIfNeeded: spoken.lowerBound)..<Int32(truncatingIfNeeded: words.count),
        spoken: spoken))
  }

  /// Takes the fillers out of the words; what stood before them stands before the next.
  mutating func dropFillers() {
    var kept = 0
    lookups.removeAll(keepingCapacity: true)
    for number in sentences.indices {
      let first = Int32(kept)
      var (beginsClause, followsComma) = (false, false)
      for index in sentences[number].words {
        var word = words[Int(index)]
        beginsClause = beginsClause || word.beginsClause
        followsComma = followsComma || word.followsComma
        if word.entry >= 0 {
          if lexicon.entries[Int(word.entry)].role.contains(.filler) { continue }
          lookups.append(Int32(kept))
        }
        word.beginsClause = beginsClause
        word.followsComma = followsComma
        words[kept] = word
        kept += 1
        (beginsClause, followsComma) = (false, false)
      }
      sentences[number].words = first..<Int32(kept)
    }
    words.removeLast(words.count - kept)
  }

  /// Does to the words around word number `word` what its role asks.
  mutating func play(_ role: Lexicon.Role, at word: Int) {
    if role.contains(.negator) { words[word].reach = Negation.reach }
    if role.contains(.conjunction) { words[word].beginsClause = true }
    if role.contains(.answer), word + 1 < words.count, words[word + 1].followsComma {
      words[word + 1].beginsClause = true
    }
  }
}

extension Scan.Word {
  /// The same word, if `signs` stand before it and `sentence` is its sentence.
  fileprivate func after(_ signs: Signs, in sentence: Int) -> Self {
    Self(
      start: start, end: end, entry: entry, sentence: Int32(truncatingIfNeeded: sentence),
      beginsClause: signs.contains(.clause), followsComma: signs.contains(.comma))
  }
}
