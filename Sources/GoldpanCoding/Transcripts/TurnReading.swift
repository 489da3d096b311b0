import GoldpanText

/// What reading the lines of a file gives.
struct TurnReading {
  /// The canonical text.
  let source: Source
  /// The turns in it, whose speakers are still labels.
  let drafts: [TranscriptAssembler.Draft]
  /// What is left out, as `StretchWriter` keeps it.
  let stretches: [Stretch]
  /// The lines that may name a speaker unread, or whose label lost its colon.
  var doubts: [LabelDoubt] = []
  /// The labels of whoever asks, as far as the file says so.
  var askers: Set<String> = []
  /// Whether questions stand in it that somebody reads out whom no label names.
  var hasPrompts = false
}
