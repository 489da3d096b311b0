import GoldpanText

/// `Ali  0:00` with the words on the next lines, as Otter and Teams write (FIELD.md §1, 3 and 7).
enum Otter {
  /// How a line begins.
  static func head(_ source: Source, _ line: TextRange) -> LineHead? {
    LineHead.timed(source, line)
  }
}
