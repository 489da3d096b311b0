/// Words that were typed otherwise: a letter more, a letter less, another letter, or two letters
/// swapped (Damerau 1964).
enum SpellingSlips {
  /// How sure it is that a word is another one mistyped.
  enum Kind {
    /// So short a word is mostly a word of its own, unless two of its letters are swapped.
    case doubtful
    case likely
  }

  /// How many letters the words have that are compared.
  private static let lengths = 1...24

  /// Whether two different words are a slip apart.
  static func kind(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Kind? {
    let (count, otherCount) = (one.count, other.count)
    guard abs(count - otherCount) <= 1, lengths.contains(count), lengths.contains(otherCount),
      max(count, otherCount) > 1, let last = one.last, let otherLast = other.last,
      one[0] == other[0] || last == otherLast || count == 2
    else { return nil }
    var same = 0
    while same < min(count, otherCount), one[same] == other[same] { same += 1 }
    let (rest, otherRest) = (one[same...], other[same...])
    guard !rest.isEmpty || !otherRest.isEmpty else { return nil }
    if rest.count == otherRest.count, rest.count > 1, one[same] == other[same + 1],
      one[same + 1] == other[same], rest.dropFirst(2).elementsEqual(otherRest.dropFirst(2))
    {
      return .likely
    }
    let isOne =
      rest.count == otherRest.count
      ? rest.dropFirst().elementsEqual(otherRest.dropFirst())
      : rest.count > otherRest.count
        ? rest.dropFirst().elementsEqual(otherRest) : otherRest.dropFirst().elementsEqual(rest)
    guard isOne else { return nil }
    return max(count, otherCount) > 3 ? .likely : .doubtful
  }
}
