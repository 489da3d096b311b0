/// Where the words of a text begin: after each blank, and each ideograph is one (DESIGN.md §4).
struct WordStarts: Sequence, IteratorProtocol {
  private let text: String
  private var place: String.Index
  private var isInWord = false

  /// The words of `text`.
  init(_ text: String) {
    self.text = text
    place = text.startIndex
  }

  mutating func next() -> String.Index? {
    let bytes = text.utf8
    while place < bytes.endIndex {
      let (start, byte) = (place, bytes[place])
      place = bytes.index(after: place)
      guard byte != UInt8(ascii: " ") else {
        isInWord = false
        continue
      }
      // No ideograph stands before the radicals, U+2E80, whose first byte this is.
      let begins = !isInWord || (byte >= 0xE2 && isIdeograph(at: start))
      isInWord = true
      if begins { return start }
    }
    return nil
  }

  private func isIdeograph(at place: String.Index) -> Bool {
    let scalar = text.unicodeScalars[place]
    return scalar.value >= 0x2E80 && scalar.properties.isIdeographic
  }
}
