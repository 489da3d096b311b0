/// The words of a text, to find one that was spelled a little otherwise: a letter more, a letter
/// less, another letter, or two letters swapped (Damerau 1964).
struct SpellingSlips {
  private let words: [String]
  /// The words by what is left of them when one letter is taken out, as of each other when they
  /// are a slip apart (Garbe's symmetric deletions).
  private var byRest: [String: [Int]] = [:]

  /// Of so many different words none is looked for, so that reading stays linear.
  private static let mostWords = 50_000
  /// How many letters the words have that are looked for.
  private static let lengths = 2...24

  /// The words of a text, each once.
  init(_ words: some Collection<String>) {
    self.words = words.count <= SpellingSlips.mostWords ? words.sorted() : []
    for (number, word) in self.words.enumerated() {
      for rest in SpellingSlips.rests(of: word) { byRest[rest, default: []].append(number) }
    }
  }

  /// The other words that are a slip away from `word`, sorted.
  func words(like word: String) -> [String] {
    let found = Set(SpellingSlips.rests(of: word).flatMap { byRest[$0] ?? [] })
    return found.sorted().map { words[$0] }.filter { SpellingSlips.isSlip($0, word) }
  }

  /// Whether two different words are a slip apart; shorter than four letters only swapped ones
  /// are, for others are mostly words of their own.
  static func isSlip(_ left: String, _ right: String) -> Bool {
    let (one, other) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard one != other, lengths.contains(one.count), lengths.contains(other.count),
      abs(one.count - other.count) <= 1
    else { return false }
    let same = zip(one, other).prefix { $0 == $1 }.count
    let (rest, otherRest) = (one[same...], other[same...])
    if rest.count == otherRest.count, rest.count > 1,
      rest.prefix(2).elementsEqual(otherRest.prefix(2).reversed()),
      rest.dropFirst(2).elementsEqual(otherRest.dropFirst(2))
    {
      return true
    }
    guard max(one.count, other.count) > 3 else { return false }
    if rest.count == otherRest.count {
      return rest.dropFirst().elementsEqual(otherRest.dropFirst())
    }
    return rest.count > otherRest.count
      ? rest.dropFirst().elementsEqual(otherRest) : otherRest.dropFirst().elementsEqual(rest)
  }

  /// The word, and what is left of it without each of its letters.
  private static func rests(of word: String) -> Set<String> {
    let letters = Array(word.unicodeScalars.prefix(lengths.upperBound + 1))
    guard lengths.contains(letters.count) else { return [] }
    let rests = letters.indices.map { left in
      String(String.UnicodeScalarView(letters[..<left] + letters[(left + 1)...]))
    }
    return Set(rests + [word])
  }
}
