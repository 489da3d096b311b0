import GoldpanText

/// `Name: text`, `**Name:** text`, `P1 (nods): text`, `Name: 00:00:20` (FIELD.md §1, 8–10 and 12).
enum LabelledText {
  /// How a line begins.
  static func head(_ source: Source, _ line: TextRange) -> LineHead? {
    LineHead.labelled(source, line)
  }
}

/// What Goldpan itself writes: `[00:12:52] P03: text`, `## stage: support` (DESIGN.md §5).
enum CanonicalText {
  /// How a line begins.
  static func head(_ source: Source, _ line: TextRange) -> LineHead? {
    LineHead.labelled(source, line)
  }

  /// How many lines begin with a time in square brackets and a label.
  static func evidence(_ file: TranscriptFile) -> Int {
    file.body.count { number in
      var scanner = LineScanner(file.source, file.source.line(number))
      guard scanner.byte == UInt8(ascii: "["), scanner.takeBracketedClock() != nil else {
        return false
      }
      return LineHead.labelled(file.source, file.source.line(number)) != nil
    }
  }
}
