/// Finds the word somebody most likely meant among the ones there are.
public enum Spelling {
  /// The candidate closest to `word`, if one is close enough to be a slip of the keyboard.
  ///
  /// Close means an edit distance (Damerau 1964, adjacent swaps count once) of at most a third
  /// of the word's length, and at least one; ties go to the candidate listed first.
  public static func suggestion(for word: String, among candidates: [String]) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let known = Array(candidate.lowercased().unicodeScalars.prefix(64))
      let limit = max(1, max(wanted.count, known.count) / 3)
      guard abs(wanted.count - known.count) <= limit else { continue }
      let distance = editDistance(wanted, known)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// A clause such as "; did you mean 'tag'?", or `otherwise` when nothing is close.
  package static func hint(
    for word: String, among candidates: [String], otherwise: String = ""
  ) -> String {
    didYouMean(suggestion(for: word, among: candidates), otherwise: otherwise)
  }

  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let substituted = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(substituted, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
