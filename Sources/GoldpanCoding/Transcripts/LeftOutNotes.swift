import GoldpanText

/// Says what reading a file left out (GP514): one note for each run of neighbours of one sort,
/// and a warning if that is much of the file.
enum LeftOutNotes {
  /// What is in order to be left out: nobody would take it for speech.
  private static let signs: Set<String> = [
    "heading", "stage direction", "footer line", "comment line", "turn number", "metadata line",
    "link address", "chat address", "reaction", "quoted message", "meeting event", "page line",
    "examiner line", "meeting notice", "credit line",
  ]

  /// What stands all over a file, so that one note says it for all of it.
  private static let scattered: Set<String> = [
    "turn number", "link address", "chat address", "examiner line", "reaction", "quoted message",
  ]

  /// The warning that more than a fifth of a file's words, and over a hundred, are no one's turn,
  /// or more than half and at least ten.
  static func warning(
    _ stretches: [Stretch], of file: Source, beside transcript: Transcript
  ) -> Diagnostic? {
    var lost = 0
    var extent: TextRange?
    for stretch in stretches {
      switch stretch.kind {
      case .leftOut(let reason) where !signs.contains(reason):
        lost += Words.count(in: file.bytes, stretch.range)
        extent = extent?.union(stretch.range) ?? stretch.range
      case .leftOut, .speech, .markup, .time, .speaker, .entity, .stage: continue
      }
    }
    guard let extent, lost >= 10 else { return nil }
    // A fifth of a long file, or more than half of a short one.
    let share = lost > 100 ? 4 : 1
    var spoken = 0
    for turn in transcript.turns {
      spoken += Words.count(in: transcript.source.bytes, turn.range)
      guard lost * share > spoken else { return nil }
    }
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
    var folded: [Run] = []
    for stretch in stretches {
      switch stretch.kind {
      case .leftOut(let reason) where scattered.contains(reason):
        if let place = folded.firstIndex(where: { $0.reason == reason }) {
          folded[place].last = stretch.range
          folded[place].count += 1
        } else {
          folded.append(Run(reason: reason, first: stretch.range, last: stretch.range))
        }
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
    return notes + folded.map { note($0, of: file) }
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
    var start = run.first.start
    if run.reason == "quoted message" {
      // The time and the name before it are the message's, but the line as a whole says only this.
      start = file.bytes.trimmed(file.line(file.lineNumber(at: start))).start
    }
    let range = TextRange(start, run.last.end)
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
