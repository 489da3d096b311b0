import GoldpanText

/// Old meeting notes: a `[2:54](https://…)` line, a `**Name:**` line, bullets of speech.
enum MeetingNotes {
  /// Bold labels alone before bullets, or times that are links.
  static func evidence(_ glance: FileGlance) -> DialectEvidence? {
    let bytes = glance.bytes
    let alone = glance.heads.count { line, head in
      head.end == line.range.end && bytes.has("**", at: line.range.start, before: line.range.end)
    }
    let bullets = glance.lines.count { line in
      bytes.has("* ", at: line.range.start, before: line.range.end)
    }
    guard alone > 0, bullets >= alone else { return nil }
    let links = glance.lines.count { isTimeLink(bytes, $0.range) }
    let times = links > 0 ? " and \(links) times that are links" : ""
    return DialectEvidence(
      points: 78, reason: "it has \(alone) bold labels over bullets\(times)")
  }

  /// `[2:54](https://…)`.
  private static func isTimeLink(_ bytes: [UInt8], _ line: TextRange) -> Bool {
    var scanner = LineScanner(bytes, line)
    return scanner.takeBracketedClock() != nil && scanner.take("(")
      && bytes[line.end - 1] == UInt8(ascii: ")")
  }
}
