/// Words whose full stop does not end a sentence.
package struct Abbreviations: Sendable {
  /// Those of `LanguageLists.english`.
  package static let english = Abbreviations(.english)

  private let always: Set<[UInt8]>
  private let beforeNumbers: Set<[UInt8]>
  private let longest: Int
  /// Which beginnings an abbreviation of plain letters can have: most words are told by it.
  private var filter = WordFilter()

  /// The abbreviations of some language.
  package init(_ language: LanguageLists) {
    always = Self.words(language[.abbreviations])
    beforeNumbers = Self.words(language.numeralAbbreviations)
    let all = always.union(beforeNumbers)
    longest = 2 * (all.map(\.count).max() ?? 0)
    for word in all { filter.admit(word) }
  }

  /// Whether the word at `range`, which a single full stop follows, is an abbreviation.
  ///
  /// A capital letter alone is an initial, except I; a small one after a full stop is the rest
  /// of an abbreviation, as in e.g. and p.m.
  func contains(_ bytes: Span<UInt8>, _ range: Range<Int>, beforeDigit: Bool) -> Bool {
    if range.count == 1 {
      let byte = bytes[range.lowerBound]
      if byte &- 0x41 < 26 { return byte != UInt8(ascii: "I") }
      return byte &- 0x61 < 26
        && (Self.isAfterStop(bytes, range.lowerBound) || (beforeDigit && byte == UInt8(ascii: "p")))
    }
    guard range.count <= longest else { return false }
    let isASCII = WordKey(bytes, range.lowerBound, range.upperBound).isASCII(bytes, range)
    let length = Int32(truncatingIfNeeded: range.count)
    if isASCII, filter.admits(bytes, range.lowerBound, length: length) == 0 { return false }
    var word = range.map { lowered(bytes[$0]) }
    if !isASCII { word = Words.fold(word) }
    return always.contains(word) || (beforeDigit && beforeNumbers.contains(word))
  }

  private static func isAfterStop(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset > 0 && bytes[offset - 1] == UInt8(ascii: ".")
  }

  private static func words(_ list: LanguageLists.List) -> Set<[UInt8]> {
    Set(
      list.compactMap { items in
        if case .word(let word)? = items.first { Words.fold(Array(word.utf8)) } else { nil }
      })
  }
}
