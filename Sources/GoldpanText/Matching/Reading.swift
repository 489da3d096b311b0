extension Scan {
  /// Reads the words and sentences of a turn, and notes the words that `filter` admits; gives
  /// whether a word may repeat the one before it.
  mutating func readWords(
    _ text: Swift.Span<UInt8>, _ range: TextRange, _ filter: WordFilter,
    _ abbreviations: Abbreviations
  ) -> Bool {
    map.read(text, range, filter)
    lookups += map.candidates
    let count = map.count
    guard count > 0 else { return false }
    var mayRepeat = false
    words.reserveCapacity(count)
    var sentenceStart = SentenceGap.skipBlanks(text, from: range.start, to: range.end)
    var last = (start: range.start, stop: range.start)
    for number in 0..<count {
      let start = map.start(of: number)
      let stop = map.stop(of: number)
      var word = Word(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: stop), entry: -1,
        sentence: Int32(truncatingIfNeeded: sentences.count), beginsClause: number == 0)
      if stop - start == last.stop - last.start {
        let (one, other) = (text[start], text[last.start])
        mayRepeat = mayRepeat || (one ^ other) & 0x5F == 0 || one & other >= 0x80
      }
      if start != last.stop + 1 || text[last.stop] != UInt8(ascii: " "), number > 0 {
        word = word.after(
          gap(text, last.start, last.stop, start, range, abbreviations, &sentenceStart),
          in: sentences.count)
      }
      words.append(word)
      last = (start, stop)
    }
    let end = SentenceGap.trimBlanks(text, from: range.end, to: sentenceStart)
    close(from: sentenceStart, to: end)
    return mayRepeat
  }

  /// What stands between two words; ends the sentence there if it is to end.
  private mutating func gap(
    _ text: Swift.Span<UInt8>, _ wordStart: Int, _ wordEnd: Int, _ next: Int, _ range: TextRange,
    _ abbreviations: Abbreviations, _ sentenceStart: inout Int
  ) -> Signs {
    var cursor = WordCursor(TextRange(wordEnd, range.end))
    _ = cursor.seek(text)
    var signs = cursor.signs
    guard signs.mayEndSentence else { return signs }
    let gap = SentenceGap(wordStart, wordEnd, before: next)
    if let seam = gap.seam(text, abbreviations) {
      close(from: sentenceStart, to: seam.end)
      sentenceStart = seam.next
      signs.insert(.clause)
    } else if signs.contains(.stop), gap.holdsStop(text, abbreviations) {
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

  /// Takes fillers and stutters out of the words; what stood before them stands before the next.
  ///
  /// Of a word and its repetition the last stays, with what stood before the first. Who writes a
  /// word twice in a row in a rule means it: such words are never stutters.
  mutating func dropUncounted(_ text: Swift.Span<UInt8>, _ asides: Asides) {
    var kept = 0
    lookups.removeAll(keepingCapacity: true)
    for number in sentences.indices {
      markFillers(in: sentences[number].words, text, asides)
      let first = kept
      var signs = (clause: false, comma: false, any: false)
      for index in sentences[number].words {
        var word = words[Int(index)]
        signs.clause = signs.clause || word.beginsClause
        signs.comma = signs.comma || word.followsComma
        signs.any = signs.any || word.isSetOff
        if word.entry == Word.filler { continue }
        if kept > first, word.repeats(words[kept - 1], in: text), !isWantedTwice(word) {
          kept -= 1
          signs.clause = signs.clause || words[kept].beginsClause
          signs.comma = signs.comma || words[kept].followsComma
          signs.any = signs.any || words[kept].isSetOff
          if lookups.last == Int32(kept) { lookups.removeLast() }
        }
        if word.entry >= 0 { lookups.append(Int32(kept)) }
        word.beginsClause = signs.clause
        word.followsComma = signs.comma
        word.isSetOff = signs.any
        words[kept] = word
        kept += 1
        signs = (false, false, false)
      }
      sentences[number].words = Int32(first)..<Int32(kept)
    }
    words.removeLast(words.count - kept)
  }

  /// Marks the fillers of a sentence, from its end, since one filler sets off another.
  private mutating func markFillers(
    in sentence: Range<Int32>, _ text: Swift.Span<UInt8>, _ asides: Asides
  ) {
    let first = Int(sentence.lowerBound)
    var index = Int(sentence.upperBound) - 1
    var isSetOff = true
    while index >= first {
      let entry = Int(words[index].entry)
      let role = entry >= 0 ? lexicon.entries[entry].role : []
      if role.contains(.filler) {
        words[index].entry = Word.filler
        isSetOff = true
      } else if role.contains(.asideEnd), isSetOff,
        let start = asides.start(endingAt: index, from: first, in: &self, text)
      {
        for place in start...index { words[place].entry = Word.filler }
        index = start
      } else {
        isSetOff = false
      }
      isSetOff = isSetOff || words[index].isSetOff
      index -= 1
    }
  }

  /// Whether the words of some rule want the repetitions of a word.
  @inline(__always)
  private func isWantedTwice(_ word: Word) -> Bool {
    word.entry >= 0 && lexicon.entries[Int(word.entry)].role.contains(.repeated)
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
  /// Whether a word is the same as the one before it but for the case of its first letter; most are
  /// told apart by one byte.
  ///
  /// Ideographs that touch are a word of two, as in 妈妈.
  fileprivate func repeats(_ last: Self, in text: Swift.Span<UInt8>) -> Bool {
    let (first, other) = (Int(start), Int(last.start))
    guard end - start == last.end - last.start, start > last.end else { return false }
    if text[first] < 0x80, text[other] < 0x80, lowered(text[first]) != lowered(text[other]) {
      return false
    }
    let one = DecodedScalar(text, at: first, end: Int(end))
    let two = DecodedScalar(text, at: other, end: Int(last.end))
    guard one.length == two.length,
      one.value == two.value || Folding.simpleCase(one.value) == Folding.simpleCase(two.value)
    else { return false }
    for offset in one.length..<(Int(end) - first)
    where text[first + offset] != text[other + offset] {
      return false
    }
    return true
  }

  /// The same word, if `signs` stand before it and `sentence` is its sentence.
  fileprivate func after(_ signs: Signs, in sentence: Int) -> Self {
    Self(
      start: start, end: end, entry: entry, sentence: Int32(truncatingIfNeeded: sentence),
      beginsClause: signs.contains(.clause), followsComma: signs.contains(.comma),
      isSetOff: !signs.isDisjoint(with: [.clause, .comma, .stop]))
  }
}
