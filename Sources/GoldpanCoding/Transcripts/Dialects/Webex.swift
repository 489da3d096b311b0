import GoldpanText

/// Webex' WebVTT: the name of a cue holds its speaker, as in `2 "Alan Dickens" (1262511360)`.
///
/// `1 "" (0)` is somebody unknown, and what stands before a colon is speech.
enum Webex: CueDialect {
  static let dialect = Dialect.webex

  static func reason(_ signs: CueSigns) -> String? {
    guard signs.speakerNames * 2 > signs.cues else { return nil }
    return signs.speakerNames.of(signs.cues, "cue name", "holds", "hold")
      + " a speaker, as Webex writes"
  }

  static let habits = CueHabits(naming: .cueName)

  /// The speaker in a cue's name, empty if nobody knows.
  static func speaker(_ bytes: [UInt8], _ name: TextRange) -> TextRange? {
    var scanner = LineScanner(bytes, name)
    guard scanner.takeNumber(digits: 6) != nil, scanner.take(" \"") else { return nil }
    let start = scanner.at
    guard let close = bytes[start..<name.end].lastIndex(of: UInt8(ascii: "\"")) else { return nil }
    return TextRange(start, close)
  }
}
