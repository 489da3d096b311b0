import GoldpanText

/// A tag or timestamp in the text of a cue: `<i>`, `<v.loud Ana Holt>`, `<00:17.500>`.
///
/// What only looks like one, such as `<sigh>` or `<5 minutes>`, is words.
struct CueTag {
  /// Where it ends.
  let end: Int
  /// The name in a voice tag.
  private(set) var voice: TextRange?

  /// The tag that begins at `offset` and ends at `close`; without a closing sign, what stands
  /// before `end` is one only if it is too little to be words.
  init?(_ bytes: [UInt8], _ offset: Int, close: Int?, before end: Int) {
    let inside = TextRange(offset + 1, close ?? end)
    if close == nil, inside.length > 40 { return nil }
    var scanner = LineScanner(bytes, inside)
    if scanner.isAtDigit {
      guard !inside.indices.contains(where: { isLetterOrBlank(bytes[$0]) }) else { return nil }
    } else {
      let isEnd = scanner.take("/")
      let name = scanner.takeTagName()
      guard CueTag.names.contains(name) || name.isEmpty && (isEnd || !bytes.hasWord(inside)) else {
        return nil
      }
      let isWhole = close != nil || !bytes.hasWord(TextRange(scanner.at, inside.end))
      guard isWhole else { return nil }
      if !isEnd, name == "v" { voice = CueTag.voice(bytes, scanner.at, inside.end) }
    }
    self.end = close.map { $0 + 1 } ?? end
  }

  /// The name after `v` and its classes.
  private static func voice(_ bytes: [UInt8], _ start: Int, _ end: Int) -> TextRange? {
    guard let blank = bytes[start..<end].firstIndex(where: isSpace),
      blank == start || bytes[start] == UInt8(ascii: ".")
    else { return nil }
    let name = bytes.withoutSpace(bytes.trimmed(TextRange(blank, end)))
    return name.isEmpty ? nil : name
  }

  private static let names: Set<String> = [
    "c", "i", "b", "u", "v", "lang", "ruby", "rt", "font", "br", "p", "span", "em", "strong", "s",
    "small", "big", "sub", "sup", "div",
  ]
}

private func isLetterOrBlank(_ byte: UInt8) -> Bool {
  isSpace(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26
}

extension LineScanner {
  /// Steps over tags that name nobody, such as `<i>` and `{\an8}`.
  mutating func skipTags() {
    while byte == UInt8(ascii: "<") || byte == UInt8(ascii: "{") {
      let isAngle = byte == UInt8(ascii: "<")
      let close = bytes[at..<min(end, at + 200)].firstIndex(of: UInt8(ascii: isAngle ? ">" : "}"))
      guard let close else { return }
      if isAngle {
        let tag = CueTag(bytes, at, close: close, before: end)
        guard let tag, tag.voice == nil else { return }
      } else if !bytes.has("{\\", at: at, before: end) {
        return
      }
      at = close + 1
      skipBlanks()
    }
  }

  /// Steps over the letters of a tag's name, in lower case.
  fileprivate mutating func takeTagName() -> String {
    let start = at
    while at < end, at - start < 8, (bytes[at] | 0x20) &- UInt8(ascii: "a") < 26 { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
  }
}

extension [UInt8] {
  /// Whether a voice tag with a name begins at `offset`.
  func hasVoice(at offset: Int) -> Bool {
    guard has("<v", at: offset, before: count), offset + 2 < count else { return false }
    return isSpace(self[offset + 2]) || self[offset + 2] == UInt8(ascii: ".")
  }
}
