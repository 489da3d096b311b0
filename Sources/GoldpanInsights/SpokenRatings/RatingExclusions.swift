import GoldpanCoding

/// Tells from the words around a number that it is not what the speaker gives.
struct RatingExclusions {
  private let words: SpokenWords

  init(_ words: SpokenWords) { self.words = words }

  /// Why the number at `places` does not count; `nil` if nothing speaks against it.
  func exclusion(of places: Range<Int>) -> SpokenRating.Exclusion? {
    let start = words.sentenceStart(places.lowerBound)
    let end = words.sentenceEnd(places.upperBound - 1)
    let before = start..<places.lowerBound
    let after = places.upperBound..<max(end, places.upperBound)
    if isNegated(places.lowerBound) { return .negated }
    if isPast(before, after, places.lowerBound) { return .past }
    return isConditional(before, after) ? .conditional : nil
  }

  /// A negator up to six words before, no comma between, and nothing like "less than" after it.
  private func isNegated(_ place: Int) -> Bool {
    var at = place
    while at > 0, place - at < 6 {
      if words.beginsClause(at) { return false }
      at -= 1
      let word = words[at]
      if Self.reversers.contains(word) { return false }
      if Self.negators.contains(word) || (word.hasSuffix("nt") && Self.verbs.contains(word)) {
        return true
      }
    }
    return false
  }

  /// "used to be", "I'd have told you", "it was a nine before".
  private func isPast(_ before: Range<Int>, _ after: Range<Int>, _ place: Int) -> Bool {
    for at in before {
      if words[at] == "used", words[at + 1] == "to" { return true }
      if words[at] == "have" || words[at] == "had" || words[at] == "of",
        at > 0, ["id", "would", "wouldve", "i", "could", "might"].contains(words[at - 1]),
        at + 3 >= place - 2, Self.saying.contains(words[at + 1])
      {
        return true
      }
      if words[at] == "wouldve" || words[at] == "idve" { return true }
    }
    let isTold = before.suffix(5).contains { ["was", "were", "gave", "had"].contains(words[$0]) }
    let marked =
      before.contains { Self.then.contains(words[$0]) }
      || after.prefix(6).contains { Self.then.contains(words[$0]) }
    return isTold && marked
  }

  /// "would be a ten if", "I'd say ten but", "I'd like to say nought", "maybe I should say nine, but".
  private func isConditional(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    let modal = before.last { Self.modals.contains(words[$0]) }
    guard let modal else { return false }
    if ["like", "love"].contains(words[modal + 1]), words[modal + 2] == "to" { return true }
    if after.contains(where: { Self.conditions.contains(words[$0]) }) { return true }
    if before.contains(where: { $0 < modal && ["if", "unless"].contains(words[$0]) }),
      words[modal + 1] == "be" || words[modal + 1] == "have" || words[modal] == "itd"
    {
      return true
    }
    let says = before.contains { $0 > modal && words[$0] == "say" }
    return says && after.prefix(4).contains { words[$0] == "but" }
  }

  private static let negators: Set<String> = ["not", "never", "neither", "nor", "hardly", "cannot"]
  private static let verbs: Set<String> = [
    "wouldnt", "cant", "couldnt", "isnt", "wasnt", "dont", "didnt", "doesnt", "wont", "arent",
    "shouldnt", "aint", "hasnt", "havent",
  ]
  private static let reversers: Set<String> = [
    "less", "lower", "below", "under", "but", "worse", "only",
  ]
  private static let saying: Set<String> = [
    "said", "told", "given", "put", "been", "scored", "rated",
  ]
  private static let then: Set<String> = [
    "before", "then", "ago", "once", "originally", "previously", "first", "last", "earlier", "2019",
    "2020", "2021", "2022", "2023", "2024",
  ]
  private static let modals: Set<String> = [
    "would", "id", "could", "might", "should", "itd", "theyd", "thatd", "wed",
  ]
  private static let conditions: Set<String> = ["if", "unless", "except", "only"]
}
