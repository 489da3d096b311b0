import GoldpanCoding
import GoldpanText

/// What a moderator's turn asks people to rate, and on which scale.
struct RatingQuestion {
  /// The turn, counted from 0.
  let turn: Int
  /// What it names; `nil` if it names nothing.
  let subject: SpokenRating.Subject?
  /// The scale it names.
  let scale: RatingScale?
  /// Whether it asks for a number without a scale.
  let asksForNumber: Bool
  /// Whether it asks if the number given before still stands: "does that change the eight?".
  let revises: Bool
  /// Whether it goes on to another thing in a few words: "and the price?".
  let goesOn: Bool
  /// Whether it points back at what was asked before: "and that one, out of ten?".
  let pointsBack: Bool
}

/// Reads questions against a study's promises and stages.
struct RatingQuestionReader {
  private let matcher: Matcher
  private let subjects: [SpokenRating.Subject]

  /// Knows the promises by their `ask:` and the stages by their cues.
  init(_ plan: StudyPlan) {
    var entries: [(String, SpokenRating.Subject)] = plan.promises.compactMap { promise in
      promise.ask.map { ($0, .promise(promise.id)) }
    }
    entries.append(("recommend*", .recommendation))
    entries.append(("overall, all in all, everything together, as a whole", .journey))
    for stage in plan.stages { entries += stage.cues.map { ($0, .touchpoint(stage.id)) } }
    let parsed = entries.compactMap { rule, subject in
      PatternParser.parse(rule).value.map { ($0.pattern, subject) }
    }
    matcher = Matcher(parsed.map { Matcher.Entry($0.0, unit: .turn, negation: .keep) })
    subjects = parsed.map(\.1)
  }

  /// What a turn asks.
  func read(_ turn: Turn, number: Int, in source: Source) -> RatingQuestion {
    let words = SpokenWords(source.bytes, turn.range)
    let scale = Self.scale(words)
    let asks = Self.asksForNumber(words)
    return RatingQuestion(
      turn: number, subject: subject(turn, in: source), scale: scale?.scale,
      asksForNumber: asks && scale == nil, revises: Self.revises(words), goesOn: Self.goesOn(words),
      pointsBack: Self.pointsBack(words, from: scale?.place))
  }

  /// What the turn names: recommending before a promise, a promise before the whole, a stage last.
  private func subject(_ turn: Turn, in source: Source) -> SpokenRating.Subject? {
    let found = matcher.matches(in: source, turn.range).map { subjects[$0.pattern] }
    return found.min { Self.rank($0) < Self.rank($1) } ?? turn.stage.map { .touchpoint($0) }
  }

  private static func rank(_ subject: SpokenRating.Subject) -> Int {
    switch subject {
    case .recommendation: 0
    case .promise: 1
    case .journey: 2
    case .touchpoint: 3
    }
  }

  /// "zero to ten", "0–10", "out of five", "how many stars".
  private static func scale(_ words: SpokenWords) -> (scale: RatingScale, place: Int)? {
    for place in 0..<words.count {
      if let first = SpokenNumber(words, at: place), first.value <= 1 {
        let isRange = words[first.end] == "to" || words[first.end] == "through"
        let dash = words.gap(before: first.end)
        let next = isRange ? first.end + 1 : first.end
        if isRange || dash == "-" || dash == "–", let last = SpokenNumber(words, at: next),
          last.value > 2, last.value <= 100, last.value > first.value
        {
          return (RatingScale(first.value, last.value), place)
        }
      }
      if words[place] == "out", words[place + 1] == "of",
        let most = SpokenNumber(words, at: place + 2), [5, 7, 10, 100].contains(most.value)
      {
        return (.upTo(most.value), place)
      }
      if words[place] == "stars", words[max(0, place - 1)] == "many" {
        return (RatingScale(1, 5), place)
      }
    }
    return nil
  }

  /// Whether a number is asked for: "could you give me a number for each, how well it's kept?".
  private static func asksForNumber(_ words: SpokenWords) -> Bool {
    let all = Set(words.texts)
    guard all.contains("score") || all.contains("rate") || all.contains("number") else {
      return false
    }
    return all.contains("how") || all.contains("give") || all.contains("put") || all.contains("if")
      || all.contains("would")
  }

  private static func revises(_ words: SpokenWords) -> Bool {
    guard words.texts.contains(where: { ["change", "changes", "stick", "keep"].contains($0) })
    else {
      return false
    }
    return words.texts.contains("number") || words.texts.contains("score")
      || words.texts.indices.contains { SpokenNumber(words, at: $0)?.isOne == false }
  }

  private static func goesOn(_ words: SpokenWords) -> Bool {
    words.count <= 6 && (words[0] == "and" || (words[0] == "what" && words[1] == "about"))
  }

  /// Whether the sentence that names the scale says "that", "this" or "it", or the turn is short.
  private static func pointsBack(_ words: SpokenWords, from place: Int?) -> Bool {
    guard let place else { return false }
    if words.count <= 6 { return true }
    let sentence = words.sentenceStart(place)..<words.sentenceEnd(place)
    return sentence.contains {
      ["that", "this", "it", "its", "theyre", "them"].contains(words[$0])
    }
  }
}
