/// Looks at the words that a filter has admitted: `bits` say which bytes of `text` are of words,
/// and the byte at place 0 is number `base`.
extension TermPhrases {
  /// Adds the hits of the words at `places` and gives the index of the first that the table does
  /// not know.
  func settle(
    _ places: Span<Int32>, _ indices: Range<Int>, _ text: RawSpan, _ bits: RawSpan, _ base: Int,
    _ hits: inout [TermScanner.Hit]
  ) -> Int {
    for index in indices {
      let place = Int(places[unchecked: index])
      let length = WordRuns.length(bits, from: place)
      guard let found = table.find(RunKey(text, base &+ place, length)) else { return index }
      if found.count != 0 { add(found, place, length, text, bits, base, &hits) }
    }
    return indices.upperBound
  }

  /// Adds the hits of the phrases that the word at `place` stands for.
  @inline(__always)
  func add(
    _ found: RunTable.Stretch, _ place: Int, _ length: Int, _ text: RawSpan, _ bits: RawSpan,
    _ base: Int, _ hits: inout [TermScanner.Hit]
  ) {
    let phrases = phrases.span
    for index in found.indices {
      let phrase = phrases[unchecked: index]
      if phrase.count == 1 {
        hits.append(TermScanner.Hit(phrase.term, base &+ place, length))
      } else if Self.mayStand(phrase, text, base &+ place, length),
        let whole = range(of: phrase, place, length, text, bits, base)
      {
        hits.append(TermScanner.Hit(phrase.term, base &+ whole.lowerBound, whole.count))
      }
    }
  }

  /// Whether the bytes next to an anchor do not rule out its phrase, as they mostly do.
  @inline(__always)
  private static func mayStand(
    _ phrase: Phrase, _ text: RawSpan, _ start: Int, _ length: Int
  ) -> Bool {
    guard start >= 8 else { return true }
    let nearby =
      phrase.anchor > 0
      ? RunKey.eight(text, start &- 8).byteSwapped : RunKey.eight(text, start &+ length)
    return ((nearby | RunKey.capitals) ^ phrase.nearby) & phrase.nearbyMask == 0
      || isUnusual(nearby)
  }

  /// Whether eight bytes next to a word, the nearest lowest, are not as usual: they begin with a tab
  /// or several blanks or hold more than ASCII.
  @inline(__always)
  private static func isUnusual(_ nearby: UInt64) -> Bool {
    let (first, second) = (
      UInt8(truncatingIfNeeded: nearby), UInt8(truncatingIfNeeded: nearby &>> 8)
    )
    return nearby & RunKey.tops != 0 || first == UInt8(ascii: "\t")
      || first == UInt8(ascii: " ") && (second == UInt8(ascii: " ") || second == UInt8(ascii: "\t"))
  }

  /// The places of a phrase whose anchor stands at `place`, if all its words are there.
  @inline(never)
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
    if key.isWhole, !key.isWide, keys[number].length > 0 { return key == keys[number] }
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
