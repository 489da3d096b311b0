import GoldpanText

/// The transcripts of Google Meet: labelled text between an attendee list and a closing line.
enum GoogleMeet {
  /// At least two of the four things that only Google Meet writes.
  static func evidence(_ glance: FileGlance) -> DialectEvidence? {
    let source = glance.file.source
    var found: [String] = []
    for (sign, says) in signs where glance.hasMargin({ says(source, $0) }) { found.append(sign) }
    guard found.count > 1 else { return nil }
    return DialectEvidence(points: 80 + found.count * 5, reason: "it has \(listed(found))")
  }

  /// What Google Meet writes below the talk and beside it.
  static func isFooter(_ bytes: [UInt8], at start: Int, before end: Int) -> Bool {
    bytes.has("Meeting ended after ", at: start, before: end)
      || bytes.has("Transcription ended after ", at: start, before: end)
      || bytes.has("This editable transcript was computer generated", at: start, before: end)
  }

  private static let signs: [(name: String, isThere: @Sendable (Source, TextRange) -> Bool)] = [
    ("a title with a date", isTitle),
    (
      "an attendee list",
      { source, line in
        let start = textStart(source.bytes, line)
        guard start < line.end, source.bytes[start] | 0x20 == UInt8(ascii: "a") else {
          return false
        }
        let text = source.text(TextRange(start, line.end)).lowercased()
        return text.hasPrefix("attendees") && text.utf8.count < 12
      }
    ),
    (
      "a closing line",
      { source, line in
        let start = textStart(source.bytes, line)
        return source.bytes.has("Meeting ended after", at: start, before: line.end)
          || source.bytes.has("Transcription ended after", at: start, before: line.end)
      }
    ),
    (
      "a notice that it is computer generated",
      { source, line in
        source.bytes.has(
          "This editable transcript", at: textStart(source.bytes, line), before: line.end)
      }
    ),
  ]

  /// Where a line begins after signs of Markdown.
  private static func textStart(_ bytes: [UInt8], _ line: TextRange) -> Int {
    var start = line.start
    while start < line.end, "#*_ ".utf8.contains(bytes[start]) { start += 1 }
    return start
  }

  private static func isTitle(_ source: Source, _ line: TextRange) -> Bool {
    let start = textStart(source.bytes, line)
    guard start < line.end, source.bytes[line.end - 1] | 0x20 == UInt8(ascii: "t") else {
      return false
    }
    let text = source.text(TextRange(start, line.end)).lowercased()
    return text.hasSuffix("transcript") && (text.contains(" (20") || text.contains("/20"))
  }
}

/// `a`, `a and b`, `a, b and c`.
func listed(_ things: [String]) -> String {
  guard let last = things.last, things.count > 1 else { return things.first ?? "" }
  return things.dropLast().joined(separator: ", ") + " and " + last
}
