import GoldpanText

/// What Goldpan itself writes: `[00:12:52] P03: text`, `## stage: support` (DESIGN.md §5).
enum CanonicalText {
  /// How many lines begin with a time in square brackets and a label.
  static func evidence(_ file: TranscriptFile) -> Int {
    let bytes = file.source.bytes
    return file.body.count { number in
      let line = file.source.line(number)
      guard bytes.has("[", at: line.start, before: line.end) else { return false }
      var scanner = LineScanner(bytes, line)
      return scanner.takeBracketedClock() != nil && LineHead.labelled(bytes, line) != nil
    }
  }
}
