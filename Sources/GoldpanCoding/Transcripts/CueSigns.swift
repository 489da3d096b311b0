import GoldpanText

/// What stands in a subtitle file that may show which program wrote it, counted in cues.
struct CueSigns {
  let format: CueLayout.Format
  let cues: Int
  let confidences: Int
  private(set) var hasHeader = false
  /// How many lines are notes, styles or words of the header.
  private(set) var remarks = 0
  /// Those that are named.
  private(set) var names = 0
  /// Named by a number.
  private(set) var numbers = 0
  /// Named `<guid>/32-0`.
  private(set) var guids = 0
  /// Named `2 "Alan Dickens" (1262511360)`.
  private(set) var speakerNames = 0
  /// Timed as in `0:0:5.320`.
  private(set) var unpadded = 0
  /// Timed as in `00:05.320`.
  private(set) var hourless = 0
  /// Timed as in `00:00:05,320`.
  private(set) var commas = 0
  /// Those that begin with a voice tag.
  private(set) var voices = 0
  /// Those that begin with a voice tag and end with its end.
  private(set) var closedVoices = 0
  /// Those that begin with `- ` or `>> `.
  private(set) var dashes = 0
  /// Those that begin with a label.
  var labels = 0

  init(_ file: TranscriptFile, _ layout: CueLayout) {
    format = layout.format
    cues = layout.cues.count
    confidences = layout.confidences
    hasHeader = CueLayout.hasHeader(file)
    remarks = file.body.count { layout[$0] == .comment || layout[$0] == .stray }
    for cue in layout.cues { count(cue, file.source) }
  }

  private mutating func count(_ cue: SubtitleCue, _ source: Source) {
    let bytes = source.bytes
    if let name = cue.name(in: source) { count(bytes, name: bytes.trimmed(name)) }
    if !cue.isStandard {
      count(bytes, times: bytes.trimmed(source.line(Int(cue.line))))
    } else if cue.timeLength == "00:05.320".utf8.count {
      hourless += 1
    }
    let text = cue.text(in: source)
    var scanner = LineScanner(bytes, text)
    scanner.skipBlanks()
    guard scanner.byte.map(mayBeInWord) == false else { return }
    if scanner.take("<v"), let byte = scanner.byte, isBlank(byte) || byte == UInt8(ascii: ".") {
      voices += 1
      let end = bytes.withoutSpace(text).end
      if bytes.has("</v>", at: end - 4, before: end) { closedVoices += 1 }
    } else if scanner.take("- ") || scanner.take(">>") {
      dashes += 1
    }
  }

  private mutating func count(_ bytes: [UInt8], name: TextRange) {
    guard !name.isEmpty else { return }
    names += 1
    if bytes[name.indices].allSatisfy(isDigit) {
      numbers += 1
    } else if Webex.speaker(bytes, name) != nil {
      speakerNames += 1
    } else if Teams.isName(bytes, name) {
      guids += 1
    }
  }

  private mutating func count(_ bytes: [UInt8], times line: TextRange) {
    var (colons, shortest, digits) = (0, 2, 0)
    for index in line.indices {
      let byte = bytes[index]
      if isDigit(byte) {
        digits += 1
      } else {
        if colons > 0 { shortest = min(shortest, digits) }
        digits = 0
        guard byte == UInt8(ascii: ":") else {
          if byte == UInt8(ascii: ",") { commas += 1 }
          break
        }
        colons += 1
      }
    }
    if colons == 1 { hourless += 1 }
    if colons == 2, shortest < 2 { unpadded += 1 }
  }
}
