/// What makes something said no experience of the speaker's own, after ConText (Harkema, Dowling,
/// Thornblade & Chapman 2009).
package struct Cue: Hashable, Sendable {
  /// What a cue does to what follows it.
  package enum Effect: Hashable, Sendable {
    /// It is only thought: a condition, a wish, what would have been.
    case hypothetical
    /// Somebody else says it.
    case secondHand
  }

  /// What it does.
  package let effect: Effect
  /// Where it stands.
  package let range: TextRange
}

extension Scan {
  /// How many words a cue reaches.
  private static let cueReach: Int32 = 12
  /// Longer cues may be overlooked, so that a sentence of ten thousand cues stays cheap.
  private static let longestCue: Int32 = 16

  /// The cue that `words` of the turn last scanned depend on: it begins before them in their
  /// sentence.
  ///
  /// A cue reaches up to the end of its clause: a conjunction, a semicolon or dash, a comma that
  /// does not follow it at once, or, if it is second-hand, where the speakers come back to
  /// themselves (*and I love it*). Behind the comma of a condition a conditional goes on with it:
  /// *If they did, I would leave.*
  package func cue(for words: Range<Int32>) -> Cue? {
    let match = words.lowerBound
    let sentence = sentences[Int(self.words[Int(match)].sentence)].words
    let first = max(sentence.lowerBound, match - Self.cueReach - Self.longestCue)
    for (group, effect) in [
      (Automaton.secondHand, Cue.Effect.secondHand), (Automaton.hypothetical, .hypothetical),
    ] {
      for index in occurrences(of: group, in: first..<match) {
        let cue = occurrences[index]
        guard cue.end <= sentence.upperBound, !isPseudo(cue, in: sentence),
          reaches(cue, match, effect)
        else { continue }
        let first = self.words[Int(cue.start)].start
        let last = self.words[Int(cue.end) - 1].end
        return Cue(effect: effect, range: TextRange(Int(first), Int(last)))
      }
    }
    return nil
  }

  /// Whether a phrase that only looks like a cue covers the beginning or the end of this one.
  private func isPseudo(_ cue: Occurrence, in sentence: Range<Int32>) -> Bool {
    let first = max(sentence.lowerBound, cue.start - Self.longestCue)
    for index in occurrences(of: Automaton.pseudoCues, in: first..<cue.end) {
      let pseudo = occurrences[index]
      if pseudo.end > cue.start, pseudo.start <= cue.start || pseudo.end >= cue.end { return true }
    }
    return false
  }

  private func reaches(
    _ cue: Occurrence, _ match: Int32, _ effect: Cue.Effect
  ) -> Bool {
    guard match - cue.end < Self.cueReach else { return false }
    var isMainClause = false
    var isConditional = false
    for word in (cue.start + 1)..<max(match + 1, cue.start + 1) {
      let here = words[Int(word)]
      if here.beginsClause { return false }
      if here.followsComma, word > cue.end {
        guard effect == .hypothetical else { return false }
        isMainClause = true
      }
      if isMainClause, word < match, here.entry >= 0 {
        let role = lexicon.entries[Int(here.entry)].role
        isConditional = isConditional || role.contains(.conditional)
      }
      if effect == .secondHand, word >= cue.end, resumes(at: word) { return false }
    }
    return !isMainClause || isConditional
  }

  private func resumes(at word: Int32) -> Bool {
    !occurrences(of: Automaton.resumptions, in: word..<(word + 1)).isEmpty
  }
}
