import GoldpanCoding
import GoldpanText

/// A number in somebody's answer that may be a rating.
struct RatingForm {
  /// What shows it to be a rating.
  enum Sign: String {
    /// "8 out of 10", "9/10".
    case explicit = "N out of M"
    /// "between 7 and 8", "eight or nine".
    case range = "a range"
    /// "a solid nine", "I'd give them a seven".
    case article = "a … N"
    /// Just a number.
    case bare = "a number alone"
  }

  let sign: Sign
  let value: Double
  /// The scale that the words themselves name.
  let scale: RatingScale?
  /// The places of the words.
  let places: Range<Int>
  /// How far the ends of a range lie apart.
  let width: Double
  /// Why it is none, where the form itself tells.
  let exclusion: SpokenRating.Exclusion?
}

/// Finds the ratings in an answer, from left to right.
struct RatingForms {
  private let words: SpokenWords
  private let asked: RatingScale?
  private let isStrict: Bool

  /// Reads `words` as an answer to a question with the scale `asked`, or to none; strictly if that
  /// question did not name it or another came after it.
  init(_ words: SpokenWords, asked: RatingScale?, isStrict: Bool) {
    self.words = words
    self.asked = asked
    self.isStrict = isStrict
  }

  /// Every number that may be a rating; whether bare ones are wanted is for the caller.
  func all() -> [RatingForm] {
    var forms: [RatingForm] = []
    var place = 0
    while place < words.count {
      guard let number = SpokenNumber(words, at: place) else {
        place += 1
        continue
      }
      if let end = scaleEnd(from: number) {
        place = end
        continue
      }
      let form = form(at: place, number)
      if let form { forms.append(form) }
      place = max(form?.places.upperBound ?? number.end, place + 1)
    }
    return forms
  }

  private func form(at place: Int, _ number: SpokenNumber) -> RatingForm? {
    let first = isPrice(before: place)
    var (value, width, end) = range(from: number, at: place)
    if width == 0, isNegative(place) { value = -value }
    if let form = explicit(place, value, width, end) { return form }
    let isAmount = isPriced(after: end) || first
    guard isAmount || follows(end) else { return nil }
    guard width > 0 || words[place] != "one" || number.value != 1 || isRatedOne(place, end) else {
      return nil
    }
    let sign: RatingForm.Sign
    if width > 0 {
      sign = .range
    } else if isGiven(place) {
      sign = .article
    } else {
      guard isAmount || stands(place, isOne: number.isOne, end) else { return nil }
      sign = .bare
    }
    guard value <= max(asked?.most ?? 10, 10) || isAmount else { return nil }
    return RatingForm(
      sign: sign, value: value, scale: nil, places: place..<end, width: width,
      exclusion: isAmount ? .price : nil)
  }

  /// "-2", "minus two".
  private func isNegative(_ place: Int) -> Bool {
    if words[place - 1] == "minus" { return words.isJoined(place) }
    let gap = words.gap(before: place)
    let isSign = gap.hasSuffix("-") || gap.hasSuffix("−")
    return isSign && gap.count > 1 && (place == 0 || SpokenNumber(words, at: place - 1) == nil)
  }

  /// Whether "one" is a number: alone, "a one", "I'd say one"; "a big one" stands for a thing.
  private func isRatedOne(_ place: Int, _ end: Int) -> Bool {
    guard !words.gap(before: end).hasPrefix("-") else { return false }
    if !words.isJoined(place) { return !words.isJoined(end) }
    return words[place - 1] == "a" || words[place - 1] == "say" && !words.isJoined(end)
  }

  /// The middle of "7 or 8", "between seven and eight", "7-8".
  private func range(from number: SpokenNumber, at place: Int) -> (Double, Double, Int) {
    let joint = words[number.end]
    let before = words[place - 1]
    let isBetween = before == "between" && joint == "and"
    let dash = words.gap(before: number.end)
    var next: Int?
    if isBetween || joint == "or"
      || (joint == "to" && (before == "from" || words.isJoined(number.end)))
    {
      next = number.end + 1
      if ["a", "an", "maybe", "even", "perhaps"].contains(words[number.end + 1]) {
        next = number.end + 2
      }
    } else if dash == "-" || dash == "–" {
      next = number.end
    }
    guard let next, let other = SpokenNumber(words, at: next), other.value != number.value,

      next == number.end || (words.isJoined(number.end) && words.isJoined(number.end + 1))
    else { return (number.value, 0, number.end) }
    return ((number.value + other.value) / 2, abs(other.value - number.value), other.end)
  }

  /// Where "zero to ten" ends, which is a scale that somebody talks about.
  private func scaleEnd(from number: SpokenNumber) -> Int? {
    guard number.value <= 1, words[number.end] == "to",
      let last = SpokenNumber(words, at: number.end + 1),
      [asked?.most, 10, 100].contains(last.value)
    else { return nil }
    return last.end
  }

  /// "out of ten", "of ten", "over 10", "/10".
  private func explicit(_ place: Int, _ value: Double, _ width: Double, _ end: Int) -> RatingForm? {
    var next: Int?
    let isSlash = words.gap(before: end) == "/"
    if isSlash {
      next = end
    } else if words[end] == "out", words[end + 1] == "of" {
      next = words[end + 2] == "a" && words[end + 3] == "possible" ? end + 4 : end + 2
    } else if words[end] == "of" || words[end] == "over" {
      next = end + 1
    }
    guard let next, let most = SpokenNumber(words, at: next) else { return nil }
    let known = [5, 7, 10, 100].contains(most.value) || most.value == asked?.most
    let places = place..<most.end
    func made(_ exclusion: SpokenRating.Exclusion?) -> RatingForm {
      let most = most.value > 0 ? most.value : 10
      return RatingForm(
        sign: .explicit, value: value, scale: asked?.most == most ? asked : .upTo(most),
        places: places, width: width, exclusion: exclusion)
    }
    if isSlash, isDate(place, value, most) { return made(.date) }
    guard known else { return nil }
    if isPrice(before: place) || isPrice(before: next) || isPriced(after: most.end) {
      return made(.price)
    }
    if words.isJoined(most.end), !Self.afterRating.contains(words[most.end]) {
      return made(.frequency)
    }
    return made(nil)
  }

  /// 24/7, 20/05/2025, 3/5 after "on", and what is no number out of another.
  private func isDate(_ place: Int, _ value: Double, _ most: SpokenNumber) -> Bool {
    words.gap(before: most.end) == "/" || words.gap(before: place) == "/" || value == 24
      || ["on", "since", "until", "by", "from"].contains(words[place - 1])
      || (![5, 7, 10, 100].contains(most.value) && value <= 31)
  }

  /// "a nine", "a solid eight", and who gives: "give them like a seven", "score it seven".
  private func isGiven(_ place: Int) -> Bool {
    let isAfterArticle = ["a", "an"].contains(words[place - 1])
    let hasStrength =
      ["a", "an"].contains(words[place - 2]) && Self.strengths.contains(words[place - 1])
    if hasStrength { return words.isJoined(place) }
    let given = (1...5).contains {
      Self.giving.contains(words[place - $0 - (isAfterArticle ? 1 : 0)])
    }
    return given && words.isJoined(place)
      && (isAfterArticle || (1...3).contains { Self.giving.contains(words[place - $0]) })
  }

  /// Whether what comes after a number does not make it a number of things.
  private func follows(_ end: Int) -> Bool {
    !words.isJoined(end) || Self.afterRating.contains(words[end])
  }

  /// Whether what comes before a bare number lets it be an answer by itself.
  private func stands(_ place: Int, isOne: Bool, _ end: Int) -> Bool {
    let isAtStart = !words.isJoined(place)
    if isOne, !isAtStart, !["a", "about", "just", "say", "only"].contains(words[place - 1]) {
      return false
    }
    if isOne, words.isJoined(end) { return false }
    if isAtStart { return true }
    let before = words[place - 1]
    if isStrict {
      return Self.strictlyBefore.contains(before) || ["a", "an"].contains(words[place - 2])
    }
    if Self.beforeRating.contains(before) { return true }
    // "leave it at nine" rates; "at nine" is a time.
    if before == "at" { return ["it", "leave", "keep", "put", "stay"].contains(words[place - 2]) }
    return ["a", "an"].contains(words[place - 2])
  }

  private func isPrice(before place: Int) -> Bool {
    words.gap(before: place).contains { "£$€".contains($0) }
  }

  private func isPriced(after end: Int) -> Bool {
    words.gap(before: end).hasPrefix("%")
      || (words.isJoined(end) && Self.money.contains(words[end]))
  }

  private static let money: Set<String> = [
    "pound", "pounds", "quid", "euro", "euros", "dollar", "dollars", "pence", "p", "grand", "fifty",
  ]
  private static let strengths: Set<String> = [
    "solid", "strong", "firm", "good", "clear", "definite", "perfect", "generous", "weak", "low",
    "high", "easy", "full", "big", "fair", "honest", "straight", "flat", "poor", "bare", "decent",
    "nice", "grudging", "reluctant", "comfortable", "resounding", "proper", "sort",
  ]
  private static let giving: Set<String> = [
    "give", "gives", "gave", "giving", "rate", "rated", "score", "scored", "mark", "given",
  ]
  private static let beforeRating: Set<String> = [
    "a", "an", "say", "said", "told", "you", "maybe", "probably", "about", "around", "like", "give",
    "it", "its", "is", "was", "perhaps", "honestly", "so", "yeah", "yes", "well", "still", "only",
    "just", "be", "been", "definitely", "easily", "score", "rate", "put", "put", "keep", "call",
    "them", "that", "thats", "id", "no", "whatever", "oh", "actually", "now", "really", "nought",
    "there", "between", "think", "them", "him", "her", "ok", "okay", "right", "even", "than", "to",
    "minus", "get", "gets", "got", "the", "from", "mines", "hmm", "another", "solid",
  ]
  private static let strictlyBefore: Set<String> = [
    "a", "an", "say", "it", "maybe", "still", "probably", "so", "put", "keep", "the", "yeah",
    "whatever", "solid",
  ]
  /// What may follow a rating without a sign between.
  private static let afterRating: Set<String> = [
    "for", "because", "cause", "cos", "if", "i", "id", "im", "maybe", "out", "or", "and", "easy",
    "probably", "really", "on", "when", "so", "since", "but", "then", "though", "now", "today",
    "we",
    "in", "honestly", "easily", "overall", "from", "at", "to", "is", "was", "as", "yeah", "yes",
    "no", "not", "they", "it", "you", "he", "she", "there", "that", "this", "with", "would", "star",
    "stars", "points", "too", "again", "also", "please", "before", "last", "except",
    "only", "unless", "all", "every", "definitely", "perhaps", "these", "back", "once", "any",
    "compared", "by", "over", "thanks", "thank", "tops", "minimum", "without", "my", "actually",
  ]
}
