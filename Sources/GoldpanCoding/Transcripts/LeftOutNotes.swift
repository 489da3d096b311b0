import GoldpanText

/// Says what reading a file left out (GP514): one note for each run of neighbours of one sort,
/// and a warning if that is much of the file.
enum LeftOutNotes {
  /// What is in order to be left out: nobody would take it for speech.
  private static let signs: Set<String> = [
    "heading", "stage direction", "footer line", "comment line", "turn number",
    "meeting notice", "credit line",
  ]

  /// Those of the `stretches` of a file that its notes are made from: what is left out, and what
  /// stands between.
  static func noteworthy(_ stretches: [Stretch], after last: Stretch?) -> [Stretch] {
    var last = last
    return stretches.filter { stretch in
      switch stretch.kind {
      case .leftOut: break
      case .markup, .time: return false
      case .speaker, .speech, .entity, .stage:
        guard case .leftOut? = last?.kind else { return false }
      }
      last = stretch
      return true
    }
  }

  /// The warning that more than a fifth of a file's words, and over a hundred, are no one's turn;
  /// `all` gives the stretches that are not noteworthy, too.
  static func warning(
    _ noteworthy: [Stretch], of file: Source, all: () -> [Stretch]
  ) -> Diagnostic? {
    var (lost, spoken) = (0, 0)
    var extent: TextRange?
    for stretch in noteworthy {
      switch stretch.kind {
      case .leftOut(let reason) where !signs.contains(reason):
        lost += Words.ranges(in: file.bytes, stretch.range).count
        extent = extent?.union(stretch.range) ?? stretch.range
      case .leftOut, .speech, .markup, .time, .speaker, .entity, .stage: continue
      }
    }
    guard let extent, lost > 100 else { return nil }
    for stretch in all() where stretch.kind == .speech {
      spoken += Words.ranges(in: file.bytes, stretch.range).count
    }
    guard lost * 5 > lost + spoken else { return nil }
    let (first, last) = (extent.start, extent.end - 1)
    return Diagnostic(
      .alteredLine, .warning,
      "\(lost) of \(lost + spoken) words are left out as no one's turn, between lines "
        + "\(file.fileLine(at: first)) and \(file.fileLine(at: last)); begin turns with 'NAME: ' "
        + "so that they count",
      in: file, at: extent)
  }

  /// The notes of a file's stretches, in order.
  static func notes(_ stretches: [Stretch], of file: Source) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    var run: Run?
    for stretch in stretches {
      switch stretch.kind {
      case .leftOut(let reason):
        if run?.reason == reason {
          run?.last = stretch.range
          run?.count += 1
        } else {
          if let run { notes.append(note(run, of: file)) }
          run = Run(reason: reason, first: stretch.range, last: stretch.range)
        }
      case .markup, .time: continue
      case .speaker, .speech, .entity, .stage:
        if let run { notes.append(note(run, of: file)) }
        run = nil
      }
    }
    if let run { notes.append(note(run, of: file)) }
    return notes
  }

  private struct Run {
    let reason: String
    let first: TextRange
    var last: TextRange
    var count = 1
  }

  private static func note(_ run: Run, of file: Source) -> Diagnostic {
    var message = "left out: \(run.reason) '\(opening(run.first, of: file))'"
    if run.count > 1 {
      message = "left out: \(run.count) \(run.reason)s, from '\(opening(run.first, of: file))'"
      message += " to '\(opening(run.last, of: file))'"
    }
    let range = TextRange(run.first.start, run.last.end)
    return Diagnostic(.alteredLine, .note, message, in: file, at: range)
  }

  /// The first words of a line.
  private static func opening(_ range: TextRange, of file: Source) -> String {
    let limit = 60
    guard range.length > limit else { return file.text(range) }
    var end = range.start + limit
    while end > range.start, file.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return file.text(TextRange(range.start, end)) + "…"
  }
}
