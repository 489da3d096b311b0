/// Looks at the words that a filter has admitted: `bits` say which bytes of `text` are of words,
/// and the byte at place 0 is number `base`.
extension TermPhrases {
  /// Adds the hits of the words at `places` and gives the index of the first that the table does
  /// not know.
  func settle(
    _ places: Span<Int32>, _ indices: Range<Int>, _ text: RawSpan, _ bits: RawSpan, _ base: Int,
    _ hits: inout [TermScanner.Hit]
  ) -> Int {
    let beginnings = beginningFilter.bits.span
    for index in indices {
      let place = Int(places[unchecked: index])
      let length = WordRuns.length(bits, from: place)
      let key = RunKey(text, base &+ place, length)
      if let found = table.find(key) {
        add(found, place, length, text, bits, base, &hits)
      } else if key.isWide || !key.isWhole
        || WordFilter.admits(beginnings, UInt32(truncatingIfNeeded: key.head)) != 0
      {
        return index
      }
    }
    return indices.upperBound
  }

  /// Adds the hits of the phrases that the word at `place` stands for; those of one word come first, then those of
  /// which another word is nearby before it.
  @inline(__always)
  func add(
    _ found: RunTable.Stretch, _ place: Int, _ length: Int, _ text: RawSpan, _ bits: RawSpan,
    _ base: Int, _ hits: inout [TermScanner.Hit]
  ) {
    let phrases = phrases.span
    let end = found.indices.upperBound
    var index = found.indices.lowerBound
    while index < end, phrases[unchecked: index].count == 1 {
      hits.append(TermScanner.Hit(phrases[unchecked: index].term, base &+ place, length))
      index &+= 1
    }
    guard index < end else { return }
    let start = base &+ place
    if phrases[unchecked: index].anchor > 0 {
      let nearby = start < 8 ? 0 : RunKey.eight(text, start &- 8).byteSwapped
      let isUnusual = start < 8 || Self.isUnusual(nearby)
      repeat {
        let phrase = phrases[unchecked: index]
        if isUnusual || phrase.mayStand(by: nearby) {
          add(phrase, place, length, text, bits, base, &hits)
        }
        index &+= 1
      } while index < end && phrases[unchecked: index].anchor > 0
    }
    guard index < end else { return }
    let nearby = RunKey.eight(text, start &+ length)
    let isUnusual = Self.isUnusual(nearby)
    while index < end {
      let phrase = phrases[unchecked: index]
      if isUnusual || phrase.mayStand(by: nearby) {
        add(phrase, place, length, text, bits, base, &hits)
      }
      index &+= 1
    }
  }

  /// Adds the hit of a phrase whose anchor stands at `place`, if there is one.
  @inline(never)
  private func add(
    _ phrase: Phrase, _ place: Int, _ length: Int, _ text: RawSpan, _ bits: RawSpan, _ base: Int,
    _ hits: inout [TermScanner.Hit]
  ) {
    guard let whole = range(of: phrase, place, length, text, bits, base) else { return }
    hits.append(TermScanner.Hit(phrase.term, base &+ whole.lowerBound, whole.count))
  }

  /// Whether eight bytes next to a word, the nearest lowest, are not as usual: they may begin with a
  /// tab or several blanks, or they hold more than ASCII.
  @inline(__always)
  private static func isUnusual(_ nearby: UInt64) -> Bool {
    let (first, second) = (nearby & 0xFF, nearby &>> 8 & 0xFF)
    return nearby & RunKey.tops != 0 || first <= 0x20 && (second <= 0x20 || first == 0x09)
  }

  /// The places of a phrase whose anchor stands at `place`, if all its words are there.
  @inline(__always)
  private func range(
    of phrase: Phrase, _ place: Int, _ length: Int, _ text: RawSpan, _ bits: RawSpan, _ base: Int
  ) -> Range<Int>? {
    let anchor = Int(phrase.first &+ phrase.anchor)
    var (start, stop) = (place, place &+ length)
    for number in (Int(phrase.first)..<anchor).reversed() {
      let word = word(before: start, text, bits, base)
      guard isSatisfied(number, word, text, base) else { return nil }
      start = word.lowerBound
    }
    for number in (anchor &+ 1)..<Int(phrase.first &+ phrase.count) {
      let word = word(after: stop, text, bits, base)
      guard isSatisfied(number, word, text, base) else { return nil }
      stop = word.upperBound
    }
    return start..<stop
  }

  /// Whether the word at some places satisfies word number `number` of the phrases.
  @inline(__always)
  private func isSatisfied(
    _ number: Int, _ places: Range<Int>, _ text: RawSpan, _ base: Int
  ) -> Bool {
    guard !places.isEmpty else { return false }
    let key = RunKey(text, base &+ places.lowerBound, places.count)
    let wanted = keys[number]
    if wanted.length > 0 {
      if key.isWhole, !key.isWide { return key == wanted }
      // Most words that hold more than ASCII begin with another letter.
      let (first, letter) = (key.head & 0xFF, wanted.head & 0xFF)
      if first < 0x80, first | 0x20 != letter { return false }
    }
    return words[number].isSatisfied(by: Folding.casefolded(Self.bytes(text, base, places)))
  }

  /// The bytes at some places.
  static func bytes(_ text: RawSpan, _ base: Int, _ places: Range<Int>) -> [UInt8] {
    places.map { text.unsafeLoad(fromByteOffset: base + $0, as: UInt8.self) }
  }

  // MARK: Words nearby

  /// The places of the word that only blanks part from `place`, if any.
  @inline(__always)
  private func word(
    before place: Int, _ text: RawSpan, _ bits: RawSpan, _ base: Int
  ) -> Range<Int> {
    var stop = place
    while stop > WordRuns.firstPlace, Self.isBlank(text, base &+ stop &- 1) { stop &-= 1 }
    return (stop < place ? WordRuns.start(bits, before: stop) : stop)..<stop
  }

  /// The places of the word that only blanks part from `place`, if any.
  @inline(__always)
  private func word(
    after place: Int, _ text: RawSpan, _ bits: RawSpan, _ base: Int
  ) -> Range<Int> {
    var start = place
    while start < bits.byteCount &* 8 &- 64, Self.isBlank(text, base &+ start) { start &+= 1 }
    return start..<(start > place ? start &+ WordRuns.length(bits, from: start) : start)
  }

  @inline(__always)
  private static func isBlank(_ text: RawSpan, _ offset: Int) -> Bool {
    let byte = text.unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
    return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

extension TermScanner.Hit {
  @inline(__always)
  fileprivate init(_ term: Int32, _ start: Int, _ length: Int) {
    self.term = term
    self.start = Int32(truncatingIfNeeded: start)
    end = Int32(truncatingIfNeeded: start &+ length)
  }
}

extension TermPhrases.Phrase {
  /// Whether eight bytes next to the anchor, the nearest lowest, do not rule the phrase out.
  @inline(__always)
  fileprivate func mayStand(by bytes: UInt64) -> Bool {
    ((bytes | RunKey.capitals) ^ nearby) & nearbyMask == 0
  }
}
