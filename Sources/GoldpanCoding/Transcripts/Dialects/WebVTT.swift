/// WebVTT that no program's habits show, such as Whisper's: times without hours, no names, and
/// `- ` or `>> ` where somebody else speaks.
enum WebVTT: CueDialect {
  static let dialect = Dialect.webVTT

  static func reason(_ signs: CueSigns) -> String? {
    var reason = signs.hasHeader ? "it begins with WEBVTT" : "its lines say from when to when"
    if signs.dashes > 0 {
      reason += "; " + signs.dashes.of(signs.cues, "cue", "begins", "begin") + " with '- ' or '>> '"
    } else if signs.voices > 0 {
      reason += "; " + signs.voices.of(signs.cues, "cue", "has", "have") + " a voice tag"
    } else if signs.labels > 0 {
      reason += "; " + signs.labels.of(signs.cues, "cue", "begins", "begin") + " with 'Name: '"
    } else if signs.hourless * 2 > signs.cues {
      reason += "; " + signs.hourless.of(signs.cues, "time", "has", "have")
      reason += " no hours, as Whisper writes"
    }
    return reason
  }

  static let habits = CueHabits(naming: .label, hasDashes: true)
}
