/// SubViewer as YouTube writes it: `0:00:01.000,0:00:04.250`, then text, then a blank line.
enum SubViewer: CueDialect {
  static let dialect = Dialect.subViewer

  static func reason(_ signs: CueSigns) -> String? {
    guard signs.format == .subViewer else { return nil }
    return signs.cues.of(signs.cues, "cue", "is", "are") + " timed as '0:00:01.000,0:00:04.250'"
  }

  static let habits = CueHabits(naming: .label, hasDashes: true)
}
