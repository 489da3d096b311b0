/// Words whose full stop does not end a sentence.
enum Abbreviations {
  /// Whether the word at `range`, which a single full stop follows, is an abbreviation.
  ///
  /// A capital letter alone is an initial, except I; a small one after a full stop is the rest
  /// of an abbreviation, as in e.g. and p.m.
  static func contains(
    _ bytes: Span<UInt8>, _ range: Range<Int>, beforeDigit: Bool
  ) -> Bool {
    if range.count == 1 {
      let byte = bytes[range.lowerBound]
      if byte &- 0x41 < 26 { return byte != UInt8(ascii: "I") }
      return byte &- 0x61 < 26
        && (isAfterStop(bytes, range.lowerBound) || (beforeDigit && byte == UInt8(ascii: "p")))
    }
    guard range.count <= longest else { return false }
    var word: [UInt8] = []
    for offset in range { word.append(bytes[offset] | 0x20) }
    return always.contains(word) || (beforeDigit && beforeNumbers.contains(word))
  }

  private static func isAfterStop(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset > 0 && bytes[offset - 1] == UInt8(ascii: ".")
  }

  private static let longest = 6

  /// Before anything.
  private static let always = words(
    """
    mr mrs ms mx dr prof st rev fr hon gen col capt lt sgt sr jr messrs mme mlle
    vs etc approx appt dept est esp incl inc ltd corp bros govt misc tel ext ave blvd rd
    cf viz ibid al
    """)

  /// Only before a number: no, mar and the like.
  private static let beforeNumbers = words(
    """
    no nos nr pp fig figs vol vols ch sec art eq ca
    jan feb mar apr jun jul aug sep sept oct nov dec
    """)

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }
}
