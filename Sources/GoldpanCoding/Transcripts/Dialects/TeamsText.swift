import GoldpanText

/// Teams' transcript as Word shows it: `Pat Example   0:03`, the words on the next lines.
enum TeamsText {
  /// Lines that say who began or ended the transcription, or heads of the name, three blanks and
  /// the time.
  static func evidence(_ glance: FileGlance) -> DialectEvidence? {
    let bytes = glance.bytes
    if glance.hasMargin({ isEvent(bytes, $0) }) {
      return DialectEvidence(points: 95, reason: "it says who started or stopped transcription")
    }
    let heads = glance.lines.compactMap { line in
      LineHead.timed(bytes, line.range).map { (line, $0) }
    }
    let wide = heads.count { line, head in
      !bytes.has("*", at: line.range.start, before: line.range.end)
        && head.label.end + 3 < line.range.end && isDigit(bytes[head.label.end + 3])
        && bytes[head.label.end..<(head.label.end + 3)].allSatisfy(isBlank)
    }
    guard wide * 2 > heads.count else { return nil }
    let share = share(wide, of: heads.count, "times")
    return DialectEvidence(points: 60, reason: "\(share) follow a name and three blanks")
  }

  /// `Ana Holt started transcription`, `Ana Holt joined the meeting`.
  static func isEvent(_ bytes: [UInt8], _ line: TextRange) -> Bool {
    guard line.length < 160 else { return false }
    return endsWith(" transcription", bytes, line)
      && (endsWith(" started transcription", bytes, line)
        || endsWith(" stopped transcription", bytes, line))
      || endsWith(" the meeting", bytes, line)
        && (endsWith(" joined the meeting", bytes, line)
          || endsWith(" left the meeting", bytes, line))
  }

  private static func endsWith(
    _ words: StaticString, _ bytes: [UInt8], _ line: TextRange
  ) -> Bool {
    bytes.has(words, at: line.end - words.utf8CodeUnitCount, before: line.end)
  }
}
