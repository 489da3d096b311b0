/// Tells of a whole word whether any term or language list can care for it: finer than a
/// `WordFilter`, which looks at its beginning only, and never wrong about a word that matters.
struct WordSieve: Sendable {
  /// By a hash of a word: whether it may be one that is named.
  private var names = [UInt64](repeating: 0, count: 1024)
  /// What admits the words that wildcards and inflections ask for.
  private let beginnings: WordFilter

  /// Lets the folded words of `names` through and what `beginnings` admits.
  init(names: some Sequence<[UInt8]>, beginnings: WordFilter) {
    self.beginnings = beginnings
    for word in names {
      let place = Self.place(WordKey(word.span, 0, word.count, isFolded: true))
      self.names[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Whether the word of ASCII letters and digits from `start`, whose key this is, may matter.
  @inline(__always)
  func admits(_ key: WordKey, _ text: Span<UInt8>, _ start: Int) -> Bool {
    let place = Self.place(key)
    return names.span[unchecked: place &>> 6] &>> UInt64(place & 63) & 1 != 0
      || beginnings.admits(text, start, length: key.count) != 0
  }

  @inline(__always)
  private static func place(_ key: WordKey) -> Int { Int(key.hash & 0xFFFF) }
}
