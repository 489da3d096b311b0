import GoldpanText

/// The words of a text without their order, as they are compared.
struct WordBag {
  private var counts: [String: Int] = [:]
  /// How many words there are.
  let count: Int

  /// The words of `text`.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    let words = Words.ranges(in: bytes, TextRange(0, bytes.count))
    for word in words {
      counts[Words.fold(String(decoding: bytes[word.indices], as: UTF8.self)), default: 0] += 1
    }
    count = words.count
  }

  /// Which share of the words of both is in both (Dice 1945): 1 if they are the same words, 0 if none
  /// is shared or there is none.
  func likeness(to other: WordBag) -> Double {
    guard count + other.count > 0 else { return 0 }
    let (few, many) = counts.count < other.counts.count ? (self, other) : (other, self)
    let shared = few.counts.reduce(0) { $0 + min($1.value, many.counts[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(count + other.count)
  }
}
