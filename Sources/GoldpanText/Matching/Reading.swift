extension Scan {
  /// Reads the words and sentences of a turn, and notes the words that `filter` admits.
  mutating func readWords(
    _ text: Swift.Span<UInt8>, _ range: TextRange, _ filter: WordFilter,
    _ abbreviations: Abbreviations
  ) {
    map.read(text, range, filter)
    lookups += map.candidates
    guard map.count > 0 else { return }
    readEdges(text)
    words[0].signs = .clause
    var start = SentenceGap.skipBlanks(text, from: range.start, to: range.end)
    for number in 0..<gapCount {
      let word = Int(gaps[number])
      readGap(before: word, text, range, abbreviations, &start)
    }
    close(
      from: start, to: SentenceGap.trimBlanks(text, from: range.end, to: start), at: words.count)
    for word in repetitions { sentences[Int(words[Int(word)].sentence)].isDoubtful = true }
  }

  /// Has its sentence searched for fillers if word number `word` may end one: those of several words
  /// stand before a sign, another filler or the end.
  mutating func doubt(_ word: Int32) {
    let role = lexicon.role(words[Int(word)].entry)
    let next = Int(word) + 1
    if role.contains(.filler)
      || (role.contains(.asideEnd) && (next == words.count || words[next].isSetOff))
    {
      sentences[Int(words[Int(word)].sentence)].isDoubtful = true
    }
  }

  /// Adds the words, and notes which follow more than one blank and which repeat the one before.
  private mutating func readEdges(_ text: Swift.Span<UInt8>) {
    let count = map.count
    if gaps.count < count { gaps += repeatElement(0, count: count) }
    repetitions.removeAll(keepingCapacity: true)
    gapCount = Self.read(map.edges, count, text, &words, &gaps, &repetitions)
  }

  /// Gives how many words follow more than one blank: by spans, since this runs for every word.
  private static func read(
    _ edges: [Int32], _ count: Int, _ text: Swift.Span<UInt8>, _ words: inout [Word],
    _ gaps: inout [Int32], _ repetitions: inout [Int32]
  ) -> Int {
    let edges = edges.span
    var found = 0
    words.append(addingCapacity: count) { words in
      var gaps = gaps.mutableSpan
      var last = Word(start: edges[0], end: edges[1] & .max, isPlain: edges[1] >= 0)
      words.append(last)
      for number in 1..<count {
        // Edges lie inside the text, and there is a gap a word at most.
        let end = edges[unchecked: 2 &* number &+ 1]
        let word = Word(
          start: edges[unchecked: 2 &* number], end: end & .max, isPlain: end >= 0)
        words.append(word)
        gaps[unchecked: found] = Int32(truncatingIfNeeded: number)
        let isBlank = word.start &- last.end == 1 && text[unchecked: Int(last.end)] == 0x20
        found &+= isBlank ? 0 : 1
        if word.repeats(last, in: text) { repetitions.append(Int32(truncatingIfNeeded: number)) }
        last = word
      }
    }
    return found
  }

  /// Takes note of what stands before word number `number`; ends the sentence there if it is to end.
  private mutating func readGap(
    before number: Int, _ text: Swift.Span<UInt8>, _ range: TextRange,
    _ abbreviations: Abbreviations, _ sentenceStart: inout Int
  ) {
    let (wordEnd, next) = (Int(words[number - 1].end), Int(words[number].start))
    var signs = Signs.between(text, wordEnd, next, limit: range.end)
    if signs.mayEndSentence {
      let gap = SentenceGap(Int(words[number - 1].start), wordEnd, before: next)
      if let seam = gap.seam(text, abbreviations) {
        close(from: sentenceStart, to: seam.end, at: number)
        sentenceStart = seam.next
        signs.insert(.clause)
      } else if signs.contains(.stop), gap.holdsStop(text, abbreviations) {
        signs.insert(.clause)
      }
    }
    if !signs.isEmpty { words[number].signs = signs }
  }

  /// Ends a sentence before word number `end`.
  private mutating func close(from start: Int, to stop: Int, at end: Int) {
    let spoken = (sentences.last?.spoken.upperBound ?? 0)..<end
    let number = Int32(truncatingIfNeeded: sentences.count)
    if number > 0 { for word in spoken { words[word].sentence = number } }
    sentences.append(
      Sentence(
        range: TextRange(start, stop),
        words: Int32(truncatingIfNeeded: spoken.lowerBound)..<Int32(truncatingIfNeeded: end),
        spoken: spoken))
  }

  /// Takes fillers and stutters out of the words; what stood before them stands before the next.
  mutating func dropUncounted(_ text: Swift.Span<UInt8>, _ asides: Asides) {
    guard let first = sentences.firstIndex(where: \.isDoubtful) else { return }
    var kept = Int(sentences[first].words.lowerBound)
    let looked = lookups
    var next = lookups.firstIndex { $0 >= kept } ?? lookups.count
    lookups.removeLast(lookups.count - next)
    for number in first..<sentences.count {
      let (start, end) = (
        Int(sentences[number].words.lowerBound), sentences[number].words.upperBound
      )
      let from = kept
      if sentences[number].isDoubtful {
        markFillers(in: sentences[number].words, text, asides)
        Self.keepCounted(sentences[number].words, &kept, text, &words, &lookups, lexicon)
        while next < looked.count, looked[next] < end { next += 1 }
      } else {
        Self.move(&words, start..<Int(end), to: kept)
        kept += Int(end) - start
        while next < looked.count, looked[next] < end {
          lookups.append(looked[next] - Int32(start - from))
          next += 1
        }
      }
      sentences[number].words = Int32(from)..<Int32(kept)
    }
    words.removeLast(words.count - kept)
  }

  private static func move(_ words: inout [Word], _ range: Range<Int>, to place: Int) {
    guard place < range.lowerBound else { return }
    var words = words.mutableSpan
    for index in range { words[place + index - range.lowerBound] = words[index] }
  }

  /// Moves the words of a sentence that count to `kept`.
  ///
  /// Of a word and its repetition the last stays, with what stood before the first. Who writes a
  /// word twice in a row in a rule means it: such words are never stutters.
  private static func keepCounted(
    _ sentence: Range<Int32>, _ kept: inout Int, _ text: Swift.Span<UInt8>,
    _ words: inout [Word], _ lookups: inout [Int32], _ lexicon: Lexicon
  ) {
    let first = kept
    var words = words.mutableSpan
    var signs: Signs = []
    for index in sentence {
      var word = words[Int(index)]
      signs.formUnion(word.signs)
      if word.entry == Word.filler { continue }
      if kept > first, word.repeats(words[kept - 1], in: text),
        !lexicon.role(word.entry).contains(.repeated)
      {
        kept -= 1
        signs.formUnion(words[kept].signs)
        if lookups.last == Int32(kept) { lookups.removeLast() }
      }
      if word.entry >= 0 { lookups.append(Int32(kept)) }
      word.signs = signs
      words[kept] = word
      kept += 1
      signs = []
    }
  }

  /// Marks the fillers of a sentence, from its end, since one filler sets off another.
  private mutating func markFillers(
    in sentence: Range<Int32>, _ text: Swift.Span<UInt8>, _ asides: Asides
  ) {
    let first = Int(sentence.lowerBound)
    var index = Int(sentence.upperBound) - 1
    var isSetOff = true
    while index >= first {
      let role = lexicon.role(words[index].entry)
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

  /// Does to the words around word number `word` what its role asks.
  mutating func play(_ role: Lexicon.Role, at word: Int) {
    if role.contains(.negator) {
      words[word].reach = Negation.reach
      hasNegators = true
    }
    if role.contains(.conjunction) { words[word].signs.insert(.clause) }
    if role.contains(.answer), word + 1 < words.count, words[word + 1].followsComma {
      words[word + 1].signs.insert(.clause)
    }
  }
}

extension Scan.Word {
  /// Whether a word is the same as the one before it but for the case of its first letter; most are
  /// told apart by one byte.
  ///
  /// Ideographs that touch are a word of two, as in 妈妈.
  @inline(__always)
  fileprivate func repeats(_ last: Self, in text: Swift.Span<UInt8>) -> Bool {
    guard end &- start == last.end &- last.start else { return false }
    // Words lie inside the text.
    let (one, other) = (text[unchecked: Int(start)], text[unchecked: Int(last.start)])
    return ((one ^ other) & 0x5F == 0 || one & other >= 0x80) && isSame(as: last, in: text)
  }

  private func isSame(as last: Self, in text: Swift.Span<UInt8>) -> Bool {
    let (first, other) = (Int(start), Int(last.start))
    guard start > last.end else { return false }
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
}
