/// What a word of a text can be asked to be: this word, this wildcard, an inflection of this.
struct Term: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A word to the letter.
    case literal
    /// `*` at either end, `?` for one letter.
    case wildcard
    /// An inflection of a word.
    case stem
  }

  let kind: Kind
  /// The folded word, or the stem.
  let text: [UInt8]
  /// The word as written, for rules that tell capitals apart.
  let exact: [UInt8]?

  /// Letters and digits that are spelled out.
  var literalLetters: Int {
    text.reduce(0) { count, byte in
      let isSign = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?")
      return count + (isSign || byte & 0xC0 == 0x80 ? 0 : 1)
    }
  }

  /// How much to prefer looking for this term first: rare words are long.
  var rarity: Int {
    switch kind {
    case .literal: text.count * 4
    case .stem: text.count * 4 - 6
    case .wildcard: literalLetters * 4 - 10
    }
  }

  /// Whether the word at `range` of a text is written as `exact` says; stems ignore capitals.
  func isExact(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let exact, kind != .stem else { return true }
    var word: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = DecodedScalar(bytes, at: offset, end: range.upperBound)
      if scalar.value == 0x2019 {
        word.append(UInt8(ascii: "'"))
      } else {
        for index in offset..<(offset + scalar.length) { word.append(bytes[index]) }
      }
      offset += scalar.length
    }
    return kind == .literal ? word == exact : Wildcard(exact).matches(word.span)
  }
}

/// `explain*`, `*friendly`, `*back*`, `organi?e`.
struct Wildcard: Sendable {
  /// The letters and question marks between the stars.
  let core: [UInt8]
  let isOpenBefore: Bool
  let isOpenAfter: Bool

  /// Reads a wildcard; stars count at the ends only.
  init(_ text: [UInt8]) {
    let star = UInt8(ascii: "*")
    isOpenBefore = text.first == star
    isOpenAfter = text.count > 1 && text.last == star
    core = Array(text.dropFirst(isOpenBefore ? 1 : 0).dropLast(isOpenAfter ? 1 : 0))
  }

  /// Whether all of `word` fits.
  func matches(_ word: Span<UInt8>) -> Bool {
    var start = 0
    repeat {
      if let end = end(in: word, from: start), isOpenAfter || end == word.count { return true }
      start += 1
      while start < word.count, word[start] & 0xC0 == 0x80 { start += 1 }
    } while isOpenBefore && start <= word.count
    return false
  }

  /// What every word that fits begins with.
  var beginning: ArraySlice<UInt8> {
    isOpenBefore ? [] : core.prefix { $0 != UInt8(ascii: "?") }
  }

  private func end(in word: Span<UInt8>, from start: Int) -> Int? {
    var offset = start
    for byte in core {
      guard offset < word.count else { return nil }
      if byte == UInt8(ascii: "?") {
        guard Self.isLetter(word[offset]) else { return nil }
        offset += 1
        while offset < word.count, word[offset] & 0xC0 == 0x80 { offset += 1 }
      } else {
        guard word[offset] == byte else { return nil }
        offset += 1
      }
    }
    return offset
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "'") && byte != UInt8(ascii: ".") && byte != UInt8(ascii: ",")
  }
}
