/// Microsoft Stream's WebVTT: `NOTE Confidence: 0.69` before each cue, and nobody is named.
enum Stream: CueDialect {
  static let dialect = Dialect.stream

  static func reason(_ signs: CueSigns) -> String? {
    guard signs.confidences * 2 > signs.cues, signs.voices == 0,
      signs.labels * 2 < signs.cues
    else { return nil }
    return signs.confidences.of(signs.cues, "cue", "has", "have")
      + " a 'NOTE Confidence' before it, as Stream writes"
  }

  static let habits = CueHabits(naming: .nowhere)
}
