/// Zoom's WebVTT: cues are numbered and begin `Name: `; older exports leave the name out where
/// the speaker goes on.
enum Zoom: CueDialect {
  static let dialect = Dialect.zoom

  static func reason(_ signs: CueSigns) -> String? {
    guard signs.numbers * 10 > signs.cues * 9, signs.voices == 0, signs.labels * 5 >= signs.cues
    else { return nil }
    return signs.labels.of(signs.cues, "numbered cue", "begins", "begin") + " with 'Name: '"
  }

  static let habits = CueHabits(naming: .label)
}
