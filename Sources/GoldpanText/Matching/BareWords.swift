/// What a run of signs in a rule says, cut the way text is cut into words.
enum BarePiece {
  /// A word as written, perhaps with `*` and `?`.
  case word(String, TextRange)
  /// `...`
  case gap(TextRange)
  /// A `*` that belongs to no word, or stands inside one.
  case strayStar(TextRange)
}

/// Cuts signs into words: letters, marks and digits joined by one inner apostrophe; a point or
/// comma joins digits; each ideograph is a word; all else separates (DESIGN.md §4).
struct BareWords {
  private enum Sort {
    case letter, digit, mark, joiner, ideograph, star, question, apostrophe, point, comma, ellipsis
    case other
  }

  private let source: Source
  private let scalars: [(sort: Sort, offset: Int)]
  private let end: Int
  private var index = 0

  /// The pieces of `range`; without wildcards `*`, `?` and `...` only separate.
  static func pieces(
    of source: Source, _ range: TextRange, allowsWildcards: Bool
  ) -> [BarePiece] {
    if source.bytes[range.indices].allSatisfy(isPlain) {
      return range.isEmpty ? [] : [.word(source.text(range), range)]
    }
    var words = BareWords(source, range, allowsWildcards: allowsWildcards)
    var pieces: [BarePiece] = []
    while let piece = words.next() { pieces.append(piece) }
    return pieces
  }

  private init(_ source: Source, _ range: TextRange, allowsWildcards: Bool) {
    self.source = source
    var offset = range.start
    scalars = source.text(range).unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      let sort = BareWords.sort(scalar)
      let isLiteral = !allowsWildcards && (sort == .star || sort == .question || sort == .ellipsis)
      return (isLiteral ? .other : sort, offset)
    }
    end = range.end
  }

  private mutating func next() -> BarePiece? {
    while index < scalars.count {
      let start = index
      if let dots = dots() { return dots }
      if scalars[index].sort == .ideograph { return ideograph() }
      while index < scalars.count, belongs(index, from: start) { index += 1 }
      if index > start { return word(start) }
      index += 1
    }
    return nil
  }

  private func place(_ range: Range<Int>) -> TextRange {
    TextRange(
      scalars[range.lowerBound].offset,
      range.upperBound < scalars.count ? scalars[range.upperBound].offset : end)
  }

  /// Three points or more, or an ellipsis.
  private mutating func dots() -> BarePiece? {
    let start = index
    if scalars[index].sort == .ellipsis {
      index += 1
      return .gap(place(start..<index))
    }
    var mark = index
    while mark < scalars.count, scalars[mark].sort == .point { mark += 1 }
    guard mark - start > 2 else { return nil }
    index = mark
    return .gap(place(start..<index))
  }

  /// One ideograph with its marks and wildcards.
  private mutating func ideograph() -> BarePiece {
    let start = index
    index += 1
    while index < scalars.count, [.mark, .star, .question].contains(scalars[index].sort) {
      index += 1
    }
    return word(start)
  }

  /// Whether the scalar at `index` is part of the word that begins at `start`.
  private func belongs(_ index: Int, from start: Int) -> Bool {
    switch scalars[index].sort {
    case .letter, .digit, .star, .question: true
    case .mark, .joiner: index > start
    case .apostrophe:
      index > start && isInner(index, after: [.letter, .digit, .mark, .question, .star])
        && [.letter, .digit, .question].contains(scalars[index + 1].sort)
    case .point, .comma:
      isInner(index, after: [.digit]) && scalars[index + 1].sort == .digit
    case .ideograph, .ellipsis, .other: false
    }
  }

  private func isInner(_ index: Int, after sorts: [Sort]) -> Bool {
    index > 0 && index + 1 < scalars.count && sorts.contains(scalars[index - 1].sort)
  }

  /// The word from `start` up to here.
  private func word(_ start: Int) -> BarePiece {
    if index == start + 1, scalars[start].sort == .star { return .strayStar(place(start..<index)) }
    for inner in (start + 1)..<max(index - 1, start + 1) where scalars[inner].sort == .star {
      return .strayStar(place(inner..<(inner + 1)))
    }
    let place = place(start..<index)
    return .word(source.text(place), place)
  }

  private static func sort(_ scalar: Unicode.Scalar) -> Sort {
    if scalar.isASCII, isPlain(UInt8(scalar.value)) {
      return isDigit(UInt8(scalar.value)) ? .digit : .letter
    }
    switch scalar {
    case "*": return .star
    case "?": return .question
    case "'", "’": return .apostrophe
    case ".": return .point
    case ",": return .comma
    case "…": return .ellipsis
    case "\u{AD}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}": return .joiner
    default: if scalar.isASCII { return .other }
    }
    switch scalar.properties.generalCategory {
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return scalar.properties.isIdeographic ? .ideograph : .letter
    case .letterNumber, .otherNumber:
      return scalar.properties.isIdeographic ? .ideograph : .letter
    default: return .other
    }
  }
}

/// Whether a byte alone makes part of a word.
private func isPlain(_ byte: UInt8) -> Bool {
  isDigit(byte) || (65...90).contains(byte) || (97...122).contains(byte)
}

/// How many letters and digits a word with wildcards says.
func literalCount(_ word: String) -> Int {
  word.unicodeScalars.count {
    switch $0.properties.generalCategory {
    case .decimalNumber, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
      .otherLetter:
      true
    default: false
    }
  }
}

/// A word as patterns store it: folded, or only with its apostrophe made straight.
func foldWord(_ word: String, isCaseSensitive: Bool = false) -> String {
  isCaseSensitive ? String(word.map { $0 == "’" ? "'" : $0 }) : Words.fold(word)
}
