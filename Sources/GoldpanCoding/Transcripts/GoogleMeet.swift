import GoldpanText

/// The transcripts of Google Meet: labelled text between an attendee list and a closing line.
enum GoogleMeet {
  /// How many of the things only Google Meet writes stand in the file, 0–4.
  static func signs(_ file: TranscriptFile) -> Int {
    let source = file.source
    let first = file.body.prefix(12)
    let last = file.body.suffix(12)
    var found: Set<String> = []
    for number in Array(first) + Array(last) {
      let range = source.bytes.trimmed(source.line(number))
      guard 1..<400 ~= range.length else { continue }
      let line = source.text(range).lowercased().drop { "#*_ ".contains($0) }
      if line.hasSuffix("transcript"), line.contains(" (20") || line.contains("/20") {
        found.insert("title")
      }
      if line.prefix(9) == "attendees", line.count < 12 { found.insert("attendees") }
      if line.hasPrefix("meeting ended after") || line.hasPrefix("transcription ended after") {
        found.insert("end")
      }
      if line.hasPrefix("this editable transcript") { found.insert("notice") }
    }
    return found.count
  }
}
