extension [Pattern.Item] {
  /// Whether every text of this phrase is, word for word, one of `other`'s, wherever it stands: so
  /// that both have the same extent.
  func spans(_ other: [Pattern.Item]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.isOneWord && $1.covers($0) }
  }

  /// Whether the phrase begins with one of `firsts` and one of `seconds`, at most `within` words
  /// between them.
  func opens(with firsts: [Self], within: Int, _ seconds: [Self]) -> Bool {
    let fitting = firsts.filter { first in
      prefix(first.count).elementsEqual(first, by: { $0.isOneWord && $1.covers($0) })
    }
    return Set(fitting.map(\.count)).contains { end in
      let last = Swift.min(count, end + within)
      return (end...Swift.max(last, end)).contains { start in
        start < count && self[end..<start].allSatisfy(\.isOneWord)
          && seconds.contains { Array(self[start...].prefix($0.count)).spans($0) }
      }
    }
  }
}

extension ArraySlice<Pattern.Item> {
  /// Whether every text of this phrase begins with a text of `other`.
  func begins(with other: [Pattern.Item]) -> Bool {
    !ends(of: other[...], from: [startIndex]).isEmpty
  }

  /// Where `items` may end that begin at `starts`.
  private func ends(of items: ArraySlice<Pattern.Item>, from starts: Set<Int>) -> Set<Int> {
    var places = starts
    for item in items where !places.isEmpty {
      places = places.reduce(into: []) { $0.formUnion(ends(of: item, from: $1)) }
    }
    return places
  }

  private func ends(of item: Pattern.Item, from start: Int) -> Set<Int> {
    guard start < endIndex else { return item == .gap ? [start] : [] }
    if case .gap = item { return endsOfGap(from: start) }
    if item.covers(self[start]) { return [start + 1] }
    guard case .oneOf(let phrases) = item else { return [] }
    return phrases.reduce(into: []) { $0.formUnion(ends(of: $1[...], from: [start])) }
  }

  /// A gap may take up to three words, or a gap.
  private func endsOfGap(from start: Int) -> Set<Int> {
    if self[start] == .gap { return [start, start + 1] }
    var ends: Set<Int> = [start]
    var end = start
    while end < endIndex, end < start + 3, self[end].isOneWord {
      end += 1
      ends.insert(end)
    }
    return ends
  }
}

extension Pattern.Item {
  /// Whether it stands for exactly one word.
  var isOneWord: Bool {
    switch self {
    case .word, .wildcard, .stem, .anyWord: true
    case .gap: false
    case .oneOf(let phrases): phrases.allSatisfy { $0.count == 1 && $0[0].isOneWord }
    }
  }

  /// Whether every word that `other` may be is one that this may be.
  func covers(_ other: Pattern.Item) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (.gap, _), (_, .gap): return false
    case (.oneOf(let known), .oneOf(let phrases)):
      let known = Set(known)
      return phrases.allSatisfy(known.contains)
        || (isOneWord && other.isOneWord && phrases.allSatisfy { covers($0[0]) })
    case (_, .oneOf(let phrases)): return other.isOneWord && phrases.allSatisfy { covers($0[0]) }
    case (.oneOf(let phrases), _):
      return phrases.contains { $0.count == 1 && $0[0].covers(other) }
    case (.anyWord, _): return true
    case (.stem(let stem), .word(let word)), (.stem(let stem), .stem(let word)):
      return isBare(stem) && isBare(word) && Stemming.stem(stem) == Stemming.stem(word)
    case (.wildcard(let wild), .word(let word)):
      return isBare(word) && isBare(wild)
        && Wildcard(Array(wild.utf8)).matches(Array(word.utf8).span)
    case (.wildcard(let wild), .wildcard(let narrow)):
      return isBare(wild) && isBare(narrow)
        && Wildcard(Array(wild.utf8)).covers(Wildcard(Array(narrow.utf8)))
    default: return false
    }
  }
}

extension Pattern {
  /// Whether a phrase of it says a word twice in a row: then the same words in a text are no
  /// stutter for any rule, so that a codebook without this rule reads differently.
  package var saysTwice: Bool {
    switch self {
    case .phrase(let items): items.sayTwice
    case .any(let parts), .all(let parts): parts.contains(where: \.saysTwice)
    case .not(let part), .negated(let part): part.saysTwice
    case .near(let left, _, let right), .then(let left, _, let right):
      left.saysTwice || right.saysTwice
    }
  }
}

extension [Pattern.Item] {
  fileprivate var sayTwice: Bool {
    zip(self, dropFirst()).contains { $0.covers($1) || $1.covers($0) }
      || contains { item in
        if case .oneOf(let phrases) = item { phrases.contains(where: \.sayTwice) } else { false }
      }
  }
}

/// Whether the text of an item is one word for sure, not several in a row.
private func isBare(_ text: String) -> Bool {
  text.utf8.allSatisfy { byte in
    byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "'")
  }
}

extension Wildcard {
  /// Whether every word that `narrow` fits is one that this fits.
  fileprivate func covers(_ narrow: Wildcard) -> Bool {
    guard !core.contains(UInt8(ascii: "?")) else { return false }
    switch (isOpenBefore, isOpenAfter) {
    case (true, true):
      return narrow.core.count >= core.count
        && (0...(narrow.core.count - core.count)).contains {
          narrow.core[$0...].starts(with: core)
        }
    case (false, true): return !narrow.isOpenBefore && narrow.core.starts(with: core)
    case (true, false):
      return !narrow.isOpenAfter && narrow.core.suffix(core.count).elementsEqual(core)
    case (false, false): return false
    }
  }
}
