import GoldpanText

/// Teams' WebVTT: a closed voice tag a cue, maybe over several lines; cues are called
/// `<guid>/32-0` or nothing, and older files do not pad their times: `0:0:5.320`.
enum Teams: CueDialect {
  static let dialect = Dialect.teams

  static func reason(_ signs: CueSigns) -> String? {
    let names = signs.guids.of(signs.cues, "cue", "is", "are") + " named as Teams names cues"
    if signs.guids * 2 > signs.cues { return tags(signs) + "; " + names }
    if signs.unpadded * 2 > signs.cues {
      let times = signs.unpadded.of(signs.cues, "time", "is", "are")
      return tags(signs) + "; " + times + " unpadded, as Teams wrote them"
    }
    guard signs.closedVoices * 10 > signs.cues * 9, signs.names == 0, signs.remarks == 0 else {
      return nil
    }
    return tags(signs) + ", closed, and no name, as Teams writes"
  }

  private static func tags(_ signs: CueSigns) -> String {
    signs.voices.of(signs.cues, "cue", "has", "have") + " a voice tag"
  }

  static let habits = CueHabits(naming: .voice)

  /// Whether a cue is called `91b3f3c3-44c6-4a8b-8c0a-add105d816bd/32-0`.
  static func isName(_ bytes: [UInt8], _ name: TextRange) -> Bool {
    let guid = name.start + 36
    guard guid < name.end, bytes[guid] == UInt8(ascii: "/") else { return false }
    return (name.start..<guid).allSatisfy { index in
      let isDash = [8, 13, 18, 23].contains(index - name.start)
      return isDash ? bytes[index] == UInt8(ascii: "-") : isHexadecimal(bytes[index])
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte | 0x20
  }

  /// Whether a cue says what the program did: `Ana Holt started transcription`.
  static func isNotice(_ bytes: [UInt8], _ text: TextRange) -> Bool {
    let words = bytes.withoutSpace(text)
    // All of them end in "ion" or "ing".
    guard words.length < 120, words.length > 12,
      [UInt8(ascii: "n"), UInt8(ascii: "g")].contains(bytes[words.end - 1])
    else { return false }
    return notices.contains { notice in
      let start = words.end - notice.utf8CodeUnitCount
      return start > words.start && bytes.has(notice, at: start, before: words.end)
        && isName(labelText(bytes, TextRange(words.start, start)))
    }
  }

  /// Whether a text is somebody's name, of four words at most: `They` is none, nor what a label
  /// stands before.
  private static func isName(_ text: String) -> Bool {
    guard LabelShape(text) != .plain, LabelShape(text) != .none, !text.contains(":") else {
      return false
    }
    return text.split(separator: " ").count <= 4 && !pronouns.contains(text.lowercased())
  }

  private static let pronouns: Set<String> = [
    "i", "you", "he", "she", "we", "they", "who", "someone", "somebody", "everyone", "everybody",
    "then", "people", "nobody",
  ]

  private static let notices: [StaticString] = [
    " started transcription", " stopped transcription", " started recording", " stopped recording",
    " started the transcription", " stopped the transcription",
  ]
}
