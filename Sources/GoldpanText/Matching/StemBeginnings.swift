/// With which two letters the words of some stems can begin: most words need no stemming then.
struct StemBeginnings: Sendable {
  private var rows = [UInt32](repeating: 0, count: 32)

  /// Whether the stem of the folded `word` may be one of those admitted.
  func admits(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return false }
    let second = word.count > 1 ? word[1] : 0
    return rows[Int(first & 31)] &>> UInt32(second & 31) & 1 != 0
  }

  /// Admits all words with the folded `stem`.
  mutating func admit(_ stem: [UInt8]) {
    let shared = stem.prefix(Stemming.sharedLetters(stem))
    admit(beginning: shared, isWhole: false)
    admit(beginning: stem[...], isWhole: true)
    for word in Stemming.irregular(stem) { admit(beginning: word[...], isWhole: true) }
  }

  private mutating func admit(beginning: ArraySlice<UInt8>, isWhole: Bool) {
    guard let first = beginning.first else {
      if !isWhole { rows = rows.map { _ in .max } }
      return
    }
    if let second = beginning.dropFirst().first {
      rows[Int(first & 31)] |= 1 << UInt32(second & 31)
    } else {
      rows[Int(first & 31)] |= isWhole ? 1 : .max
    }
  }
}
