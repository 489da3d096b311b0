import GoldpanText

/// What a cue holds if nobody says it.
enum CueWords {
  /// What `words`, the whole text of a cue, are if they are no speech: `[laughs]`, `♪ fiddle ♪`,
  /// `Ana Holt started transcription`, or at the edge of a file `Subtitles by Ana Holt`.
  static func unspoken(_ bytes: [UInt8], _ words: TextRange, isAtEdge: Bool) -> String? {
    guard 2..<200 ~= words.length else { return nil }
    // Most cues end with a sentence, and are spoken.
    if !isAtEdge, bytes[words.end - 1] == UInt8(ascii: ".") { return nil }
    if bytes.isDirection(words) || isMusic(bytes, words) { return "stage direction" }
    if Teams.isNotice(bytes, words) { return "meeting notice" }
    return isAtEdge && isCredit(bytes, words) ? "credit line" : nil
  }

  private static func isMusic(_ bytes: [UInt8], _ words: TextRange) -> Bool {
    let note: StaticString = "♪"
    let last = words.end - note.utf8CodeUnitCount
    return last > words.start && bytes.has(note, at: words.start, before: words.end)
      && bytes.has(note, at: last, before: words.end)
  }

  private static func isCredit(_ bytes: [UInt8], _ words: TextRange) -> Bool {
    credits.contains { bytes.has($0, at: words.start, before: words.end) }
      && !bytes[words.indices].contains(UInt8(ascii: ":"))
  }

  private static let credits: [StaticString] = [
    "Subtitles by ", "Subtitled by ", "Captions by ", "Captioned by ", "Transcribed by ",
    "Transcript by ", "Transcription by ", "Translated by ", "Subtitling by ",
  ]
}
