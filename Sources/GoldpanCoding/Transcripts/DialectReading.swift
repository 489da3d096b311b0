import GoldpanText

/// A file read as the dialect that its content shows, or that the caller wants.
struct DialectReading {
  let dialect: Dialect
  /// What its content shows.
  let choice: DialectChoice
  private(set) var turns: TurnReading
  /// The cues, if it is read as subtitles.
  let cues: CueChoice?
  private let file: TranscriptFile
  private let labels: LabelTable

  init(_ file: TranscriptFile, as asked: Dialect?) {
    self.file = file
    let asked = asked ?? file.dialect
    let look = DialectReading.look(at: file)
    choice = look.choice
    dialect = asked ?? choice.dialect
    cues =
      dialect.form == .cues
      ? asked == choice.dialect || asked == nil ? look.cues : CueChoice(file, as: dialect) : nil
    labels = look.labels[dialect.form] ?? DialectReading.labels(file, dialect)
    turns = DialectReading.turns(file, dialect, labels, cues)
  }

  /// Reads the questions that no label names as those of `name`.
  mutating func name(prompter name: String) {
    turns = DialectReading.turns(file, dialect, labels, cues, prompter: name)
  }

  /// What the content of a file shows, with the labels and cues that were looked for.
  private static func look(
    at file: TranscriptFile
  ) -> (choice: DialectChoice, labels: [Dialect.Form: LabelTable], cues: CueChoice?) {
    if CueLayout.hasHeader(file) {
      let cues = CueChoice(file)
      return (DialectChoice(cues.dialect, because: cues.reason), [:], cues)
    }
    let evidence = CueEvidence(file)
    // So many cues that labels cannot outweigh them need no look at labels.
    if evidence.count * 2 > evidence.others {
      let cues = CueChoice(file, evidence)
      return (DialectChoice(cues.dialect, because: cues.reason), [:], cues)
    }
    let labelled = TurnLines.labels(file, .labelled)
    let timed = TurnLines.labels(file, .timed)
    let labels = [Dialect.Form.labelled: labelled, .timed: timed]
    guard evidence.count <= max(labelled.count, timed.count) / 2 else {
      let cues = CueChoice(file, evidence)
      return (DialectChoice(cues.dialect, because: cues.reason), labels, cues)
    }
    return (DialectChoice(file, labels: labelled, timed: timed), labels, nil)
  }

  private static func labels(_ file: TranscriptFile, _ dialect: Dialect) -> LabelTable {
    switch dialect.form {
    case .cues: LabelTable(file.source.bytes)
    case .timed: TurnLines.labels(file, .timed)
    case .labelled: TurnLines.labels(file, .labelled)
    }
  }

  private static func turns(
    _ file: TranscriptFile, _ dialect: Dialect, _ labels: LabelTable, _ cues: CueChoice?,
    prompter: String? = nil
  ) -> TurnReading {
    if let cues { return Cues.read(file, cues) }
    return switch dialect {
    case .zoomChat: ZoomChat.read(file)
    case .court: Court.read(file)
    default:
      TurnLines.read(
        file, labels: labels, dialect.form == .timed ? .timed : .labelled, as: dialect,
        prompter: prompter)
    }
  }
}
