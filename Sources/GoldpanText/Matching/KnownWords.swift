/// The terms of the words met so far: rules share most of their words.
struct KnownWords {
  /// The terms of all words, one word after another.
  private(set) var terms: [Int32] = []
  private var words: [Word] = []
  private var numbers = NumberTable()

  private struct Word {
    let text: String
    let kind: Term.Kind
    let isCaseSensitive: Bool
    let terms: Range<Int>
  }

  /// The terms of a word, made once: a stretch of `terms`.
  mutating func terms(
    of text: String, _ kind: Term.Kind, _ isCaseSensitive: Bool, in vocabulary: inout Vocabulary
  ) -> Range<Int> {
    let hash = NumberTable.hash(text, kind)
    let known = numbers.number(hash) { number in
      words[number].kind == kind && words[number].isCaseSensitive == isCaseSensitive
        && words[number].text == text
    }
    if let known { return words[Int(known)].terms }
    let first = terms.count
    for term in Term.row(Array(text.utf8), kind, isCaseSensitive) {
      terms.append(vocabulary.number(of: term))
    }
    words.append(
      Word(text: text, kind: kind, isCaseSensitive: isCaseSensitive, terms: first..<terms.count))
    _ = numbers.add(hash)
    return first..<terms.count
  }
}

extension Term {
  /// The terms of a word of a rule: `easy-to-use` is three in a row.
  fileprivate static func row(
    _ bytes: [UInt8], _ kind: Term.Kind, _ isCaseSensitive: Bool
  ) -> [Term] {
    let isPlain = bytes.allSatisfy {
      $0 &- 0x61 < 26 || kind == .wildcard && $0 == UInt8(ascii: "*")
    }
    let isWild = kind == .wildcard && bytes.contains(UInt8(ascii: "*"))
    if isPlain, !isCaseSensitive, !bytes.isEmpty, isWild == (kind == .wildcard) {
      return [Term(kind: kind, text: kind == .stem ? stemmed(bytes) : bytes, exact: nil)]
    }
    let pieces =
      kind == .wildcard
      ? WildcardPieces.split(bytes)
      : Words.ranges(in: bytes, TextRange(0, bytes.count)).map { Array(bytes[$0.indices]) }
    return pieces.map { piece in
      let folded = Words.fold(piece)
      let isWild = kind == .wildcard && WildcardPieces.isWild(folded)
      return Term(
        kind: kind == .wildcard && !isWild ? .literal : kind,
        text: kind == .stem ? stemmed(folded) : folded,
        exact: isCaseSensitive ? WildcardPieces.straightened(piece) : nil)
    }
  }
}

/// The parts of a word with wildcards.
private enum WildcardPieces {
  /// What hyphens, blanks and other signs leave of `text`: `re-explain*` is two words.
  static func split(_ text: [UInt8]) -> [[UInt8]] {
    text.split { byte in
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "."),
        UInt8(ascii: ","):
        false
      default: byte < 0x80 && !(lowered(byte) &- 0x61 < 26 || byte &- 0x30 < 10)
      }
    }.map(Array.init)
  }

  static func isWild(_ piece: [UInt8]) -> Bool {
    piece.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }

  /// `text` with ’ as '.
  static func straightened(_ text: [UInt8]) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      scalars.append(scalar == "\u{2019}" ? "'" : scalar)
    }
    return Array(String(scalars).utf8)
  }
}
