import GoldpanCoding

/// Tells from the words around a number that it is not what the speaker gives.
struct RatingExclusions {
  private let words: SpokenWords

  init(_ words: SpokenWords) { self.words = words }

  /// Why the number at `places` does not count; `nil` if nothing speaks against it.
  func exclusion(of places: Range<Int>) -> SpokenRating.Exclusion? {
    let sentence = words.sentenceStart(places.lowerBound)
    let end = words.sentenceEnd(places.upperBound - 1)
    let before = turning(sentence..<places.lowerBound)..<places.lowerBound
    let after = places.upperBound..<max(end, places.upperBound)
    if isNegated(places.lowerBound) { return .negated }
    if words.isQuestion(before: end), isAboutYou(before, after) { return .question }
    if isPast(before, after, places.lowerBound) { return .past }
    if isConditional(before, after) || isPromised(before, after) { return .conditional }
    return isSecondHand(before) ? .secondHand : nil
  }

  /// Where the last clause begins that turns to what is now: "it used to be a nine, now it's".
  private func turning(_ before: Range<Int>) -> Int {
    before.last { at in
      if words[at] == "but" { return true }
      let isClause = at > before.lowerBound && words.beginsClause(at)
      if words[at] == "now" {
        return isClause || words[at - 1] == "and"
          || ["its", "it", "is", "id", "im", "a", "an"].contains(words[at + 1])
      }
      return isClause && Self.present.contains(words[at]) && words[at + 1] != "have"
        && !before.contains { ["if", "unless", "had"].contains(words[$0]) }
    } ?? before.lowerBound
  }

  /// "You want me to say ten, don't you?", "would you say nine?".
  private func isAboutYou(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    let asks = before.prefix(3).contains {
      ["you", "youd"].contains(words[$0]) && words[$0 + 1] != "know"
    }
    return asks || after.contains { words[$0] == "you" && Self.tags.contains(words[$0 - 1]) }
  }

  /// "It'll be a ten once they ring back".
  private func isPromised(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    let isFuture = before.contains { at in
      ["itll", "theyll", "thatll"].contains(words[at])
        || words[at] == "will" && ["be", "get"].contains(words[at + 1])
    }
    return isFuture && after.contains { Self.terms.contains(words[$0]) }
  }

  /// "My husband would give three", "she'd say nine".
  private func isSecondHand(_ before: Range<Int>) -> Bool {
    guard let at = before.last(where: { Self.giving.contains(words[$0]) }),
      !before.contains(where: { $0 > at && ["i", "id", "ill"].contains(words[$0]) })
    else { return false }
    let giver = words[at - 1] == "would" || words[at - 1] == "might" ? at - 2 : at - 1
    guard giver >= before.lowerBound else { return false }
    if ["he", "she", "hed", "shed"].contains(words[giver]) { return true }
    let person = words[giver].hasSuffix("d") ? String(words[giver].dropLast()) : words[giver]
    return (Self.relations.contains(words[giver]) || Self.relations.contains(person))
      && (words[giver - 1] == "my" || words[giver - 2] == "my")
  }

  /// A negator up to six words before, no comma between, and nothing like "less than" after it.
  private func isNegated(_ place: Int) -> Bool {
    var at = place
    while at > 0, place - at < 6 {
      if words.beginsClause(at) { return false }
      at -= 1
      let word = words[at]
      if Self.reversers.contains(word) { return false }
      if word == "from", words[at - 1] == "far" { return true }
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
        at > 0, ["id", "itd", "would", "wouldve", "i", "could", "might"].contains(words[at - 1]),
        at + 3 >= place - 2, Self.saying.contains(words[at + 1])
      {
        return true
      }
      if words[at] == "wouldve" || words[at] == "idve" || words[at] == "itdve" { return true }
    }
    if isInverted(before), before.contains(where: { Self.then.contains(words[$0]) }) { return true }
    let isTold = before.suffix(5).contains { ["was", "were", "gave", "had"].contains(words[$0]) }
    let marked =
      before.contains { Self.then.contains(words[$0]) }
      || after.prefix(6).contains { Self.then.contains(words[$0]) }
    return isTold && marked
  }

  /// "would be a ten if", "I'd say ten but", "I'd like to say nought", "maybe I should say nine, but".
  private func isConditional(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    if isInverted(before) { return true }
    let modal = before.last { Self.modals.contains(words[$0]) }
    guard let modal else { return false }
    if ["like", "love"].contains(words[modal + 1]), words[modal + 2] == "to" { return true }
    if after.contains(where: { Self.conditions.contains(words[$0]) }) { return true }
    if before.contains(where: { $0 < modal && ["if", "unless"].contains(words[$0]) }),
      words[modal + 1] == "be" || words[modal + 1] == "have" || words[modal] == "itd"
    {
      return true
    }
    let isOthers = before.contains {
      $0 < modal && ["if", "unless"].contains(words[$0]) && !Self.hedges.contains(words[$0 + 1])
    }
    if isOthers { return true }
    let says = before.contains { $0 > modal && words[$0] == "say" }
    return says && after.prefix(4).contains { words[$0] == "but" }
  }

  /// "Had you asked me last year".
  private func isInverted(_ before: Range<Int>) -> Bool {
    guard let first = before.first else { return false }
    return words[first] == "had" && Self.subjects.contains(words[first + 1])
  }

  private static let subjects: Set<String> = ["you", "they", "i", "we", "it", "he", "she"]
  /// What begins a clause about how it is.
  private static let present: Set<String> = [
    "its", "id", "im", "today", "nowadays", "theyre", "thats",
  ]
  private static let tags: Set<String> = [
    "dont", "do", "didnt", "did", "wouldnt", "would", "arent",
  ]
  private static let terms: Set<String> = ["once", "when", "if", "unless", "until", "after"]
  private static let giving: Set<String> = [
    "give", "gives", "gave", "say", "says", "said", "rate", "rates", "put", "puts", "score",
  ]
  private static let relations: Set<String> = [
    "husband", "wife", "partner", "son", "daughter", "mother", "mum", "mom", "dad", "father",
    "sister", "brother", "friend", "friends", "neighbour", "neighbor", "boss", "colleague",
    "flatmate", "kids", "boyfriend", "girlfriend", "parents", "cousin", "aunt", "uncle",
  ]
  /// What follows an "if" that asks for nothing: "if you ask me", "if I'm honest".
  private static let hedges: Set<String> = [
    "i", "im", "ive", "id", "you", "youre", "youve", "we", "were", "pushed", "pressed", "asked",
    "anything", "forced", "not", "its", "thats",
  ]
  private static let negators: Set<String> = [
    "nowhere", "not", "never", "neither", "nor", "hardly", "cannot",
  ]
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
