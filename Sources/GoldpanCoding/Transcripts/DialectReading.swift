import GoldpanText

/// A file read as the dialect that its content shows, or that the caller wants.
struct DialectReading {
  let dialect: Dialect
  /// What its content shows.
  let choice: DialectChoice
  private(set) var turns: TurnReading
  private let file: TranscriptFile
  private let labels: LabelTable

  init(_ file: TranscriptFile, as asked: Dialect?) {
    self.file = file
    if CueEvidence.hasHeader(file) {
      choice = DialectChoice(.webVTT, because: "its first line is WEBVTT")
      labels = asked.map { DialectReading.labels(file, $0) } ?? LabelTable(file.source.bytes)
    } else {
      let labelled = TurnLines.labels(file, .labelled)
      let timed = TurnLines.labels(file, .timed)
      choice = DialectChoice(file, labels: labelled, timed: timed)
      labels = (asked ?? choice.dialect).form == .timed ? timed : labelled
    }
    dialect = asked ?? choice.dialect
    turns = DialectReading.turns(file, dialect, labels)
  }

  /// Reads the questions that no label names as those of `name`.
  mutating func name(prompter name: String) {
    turns = DialectReading.turns(file, dialect, labels, prompter: name)
  }

  private static func labels(_ file: TranscriptFile, _ dialect: Dialect) -> LabelTable {
    switch dialect.form {
    case .cues: LabelTable(file.source.bytes)
    case .timed: TurnLines.labels(file, .timed)
    case .labelled: TurnLines.labels(file, .labelled)
    }
  }

  private static func turns(
    _ file: TranscriptFile, _ dialect: Dialect, _ labels: LabelTable, prompter: String? = nil
  ) -> TurnReading {
    switch dialect {
    case .zoomChat: return TurnReading(stretches: ZoomChat.stretches(file))
    case .court: return Court.read(file)
    default: break
    }
    return switch dialect.form {
    case .cues: TurnReading(stretches: Cues.stretches(file, isSubRip: dialect == .subRip))
    case .timed: TurnLines.read(file, labels: labels, .timed, as: dialect)
    case .labelled:
      TurnLines.read(file, labels: labels, .labelled, as: dialect, prompter: prompter)
    }
  }
}
