import GoldpanText

/// Finds who asks the questions (DESIGN.md §5, Moderator); it never guesses.
enum Moderator {
  /// How much one label talks and asks.
  struct Talk {
    let label: String
    var turns = 0
    /// The turns that hold a question mark.
    var questions = 0
  }

  /// Whether a label by itself says that its speaker asks: `MOD`, `Interviewer 2`, `Q`.
  static func isKnownLabel(_ label: String) -> Bool {
    let words = label.lowercased().split(separator: " ")
    guard let first = words.first, words.count <= 2 else { return false }
    if words.count == 2, !words[1].allSatisfy(\.isNumber) { return false }
    return knownLabels.contains(String(first))
  }

  /// The label with most questions, if half of its turns ask and nobody asks half as often.
  static func asker(among talks: [Talk]) -> String? {
    let ranked = talks.filter { !isUnknownSpeaker($0.label) }.sorted {
      ($1.questions, $0.label) < ($0.questions, $1.label)
    }
    guard let best = ranked.first, best.questions > 0, best.questions * 2 >= best.turns else {
      return nil
    }
    let next = ranked.dropFirst().first?.questions ?? 0
    return best.questions >= next * 2 ? best.label : nil
  }

  private static let knownLabels: Set<String> = [
    "mod", "moderator", "interviewer", "int", "facilitator", "researcher", "q", "question",
  ]
}
