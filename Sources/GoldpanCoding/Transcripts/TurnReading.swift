import GoldpanText

/// What reading the lines of a file gives.
struct TurnReading {
  /// The pieces of the whole file.
  var stretches: [Stretch]
  /// The lines that may name a speaker unread, or whose label lost its colon.
  var doubts: [LabelDoubt] = []
  /// The labels of whoever asks, as far as the file says so.
  var askers: Set<String> = []
  /// Whether questions stand in it that somebody reads out whom no label names.
  var hasPrompts = false
}
