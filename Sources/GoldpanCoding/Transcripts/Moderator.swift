import GoldpanText

/// Finds who asks the questions (DESIGN.md §5, Moderator); it never guesses.
enum Moderator {
  /// How much one label talks and asks.
  struct Talk {
    let label: String
    /// Which draft is its first turn.
    let first: Int
    var turns = 0
    /// The turns that hold a question mark.
    var questions = 0
    /// Those that hold one near their end, so that somebody else shall answer.
    var closingQuestions = 0
  }

  /// How many bytes from its end a turn hands over to the next speaker: a sentence or two.
  static let closeLength = 160

  /// Whether a label by itself says that its speaker asks: `MOD`, `Interviewer 2`, `Q`.
  static func isKnownLabel(_ label: String) -> Bool {
    let words = label.lowercased().split(separator: " ")
    guard let first = words.first, words.count <= 2 else { return false }
    if words.count == 2, !words[1].allSatisfy(\.isNumber) { return false }
    return knownLabels.contains(String(first))
  }

  /// Who asks somebody: the known label in `Moderator, to Tom`.
  static func addressing(_ label: String) -> String? {
    let words = label.split(separator: " ")
    for length in 1...2 where words.count > length {
      let known = words[..<length].joined(separator: " ")
      if known.hasSuffix(","), isKnownLabel(String(known.dropLast())) {
        return String(known.dropLast())
      }
      if words[length] == "to", isKnownLabel(known) { return known }
    }
    return nil
  }

  /// The label with most questions, if two talk, half of its turns ask and it asks twice as often
  /// as the next; one question by itself shows nothing.
  ///
  /// It must be so both of all questions and of those that close a turn: a guest who thinks aloud
  /// asks and answers.
  static func asker(among talks: [Talk]) -> String? {
    let named = talks.filter { !isUnknownSpeaker($0.label) }
    guard let asker = first(of: named, by: \.questions),
      asker == first(of: named, by: \.closingQuestions)
    else { return nil }
    return asker
  }

  private static func first(of talks: [Talk], by count: KeyPath<Talk, Int>) -> String? {
    let ranked = talks.sorted {
      ($1[keyPath: count], $0.label) < ($0[keyPath: count], $1.label)
    }
    guard ranked.count > 1, ranked[0][keyPath: count] > 1,
      ranked[0][keyPath: count] * 2 >= ranked[0].turns,
      ranked[0][keyPath: count] >= ranked[1][keyPath: count] * 2
    else { return nil }
    return ranked[0].label
  }

  private static let knownLabels: Set<String> = [
    "mod", "moderator", "interviewer", "int", "facilitator", "researcher", "q", "question",
  ]
}
