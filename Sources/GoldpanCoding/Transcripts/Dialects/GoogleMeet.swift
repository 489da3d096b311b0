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
    ("a title with a date", { isTitle($0.text($1).lowercased()) }),
    (
      "an attendee list",
      { source, line in
        let text = source.text(line).lowercased().drop { "#*_ ".contains($0) }
        return text.hasPrefix("attendees") && text.utf8.count < 12
      }
    ),
    (
      "a closing line",
      { source, line in
        let text = source.text(line).drop { "#*_ ".contains($0) }
        return text.hasPrefix("Meeting ended after") || text.hasPrefix("Transcription ended after")
      }
    ),
    (
      "a notice that it is computer generated",
      { source, line in
        let text = source.text(line).drop { "#*_ ".contains($0) }
        return text.hasPrefix("This editable transcript")
      }
    ),
  ]

  private static func isTitle(_ line: String) -> Bool {
    let line = line.drop { "#*_ ".contains($0) }
    return line.hasSuffix("transcript") && (line.contains(" (20") || line.contains("/20"))
  }
}

/// `a`, `a and b`, `a, b and c`.
func listed(_ things: [String]) -> String {
  guard let last = things.last, things.count > 1 else { return things.first ?? "" }
  return things.dropLast().joined(separator: ", ") + " and " + last
}
