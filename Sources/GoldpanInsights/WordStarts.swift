/// Where the words of a text begin: after each blank, and each ideograph is one (DESIGN.md §4).
struct WordStarts: Sequence, IteratorProtocol {
  private let scalars: String.UnicodeScalarView
  private var place: String.Index
  private var isInWord = false

  /// The words of `text`.
  init(_ text: String) {
    scalars = text.unicodeScalars
    place = scalars.startIndex
  }

  mutating func next() -> String.Index? {
    while place < scalars.endIndex {
      let (start, scalar) = (place, scalars[place])
      place = scalars.index(after: place)
      guard scalar != " " else {
        isInWord = false
        continue
      }
      // No ideograph stands before these radicals.
      let begins = !isInWord || (scalar.value >= 0x2E80 && scalar.properties.isIdeographic)
      isInWord = true
      if begins { return start }
    }
    return nil
  }
}
