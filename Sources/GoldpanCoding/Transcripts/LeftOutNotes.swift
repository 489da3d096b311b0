import GoldpanText

/// Says what reading a file left out (GP514): one note for each run of neighbours of one sort.
enum LeftOutNotes {
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
