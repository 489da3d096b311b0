/// SubRip: numbered cues with commas in their times, and no header.
enum SubRip: CueDialect {
  static let dialect = Dialect.subRip

  static func reason(_ signs: CueSigns) -> String? {
    guard signs.format == .subRip else { return nil }
    return signs.commas.of(signs.cues, "cue", "is", "are")
      + " timed with a comma, as in 00:00:01,000"
  }

  static let habits = CueHabits(naming: .label, hasDashes: true)
}
