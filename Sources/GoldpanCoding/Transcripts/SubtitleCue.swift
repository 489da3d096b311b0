package import GoldpanText

/// A cue of a subtitle file as WebVTT sees it (W3C WebVTT §6.1): words from when to when.
package struct SubtitleCue: Hashable, Sendable {
  private let from: UInt32
  private let to: UInt32
  /// Whether WebVTT's own parser takes it for a cue; others are read as programs write them.
  package let isStandard: Bool
  /// Whether the line above the times is its name.
  let isNamed: Bool
  /// How many bytes its first time takes in the file, 255 at most.
  let timeLength: UInt8
  /// The number of the line with its times.
  let line: Int32
  /// How many lines of text stand below it, up to a blank one.
  var length: Int32 = 0

  init(_ timing: CueTiming, line: Int, isNamed: Bool) {
    from = UInt32(clamping: timing.start)
    to = UInt32(clamping: timing.end)
    isStandard = timing.isStandard
    self.isNamed = isNamed
    timeLength = UInt8(clamping: timing.written.length)
    self.line = Int32(clamping: line)
  }
}

extension SubtitleCue {
  /// When it is shown, in milliseconds.
  package var start: Int { Int(from) }
  /// When it goes, in milliseconds; before `start` where the file says so.
  package var end: Int { Int(to) }

  /// The line that names it, blanks included.
  package func name(in file: Source) -> TextRange? {
    isNamed ? file.line(Int(line) - 1) : nil
  }

  /// Its text, blanks and line ends included.
  package func text(in file: Source) -> TextRange {
    let times = file.line(Int(line))
    guard length > 0 else { return TextRange(times.end, times.end) }
    return TextRange(file.line(Int(line) + 1).start, file.line(Int(line + length)).end)
  }
}
