import GoldpanText

/// Which signs inside spoken text belong to the format.
enum SpeechSigns {
  /// `**` and `\[`.
  case markdown
  /// `<i>`, `<v Name>` and `{\an8}`.
  case cue

  /// The bytes that such signs begin with.
  fileprivate var first: (UInt8, UInt8, UInt8) {
    switch self {
    case .markdown: (UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "*"))
    case .cue: (UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "{"))
    }
  }
}

extension StretchWriter {
  /// Marks everything up to `end`, on one line, as speech; the signs in it are undone.
  mutating func markSpeech(to end: Int, signs: SpeechSigns) {
    var next = cursor
    let (one, two, three) = signs.first
    while let sign = bytes.span.firstIndex(of: one, two, three, from: next, before: end) {
      next = sign
      switch bytes[next] {
      case UInt8(ascii: "&"):
        guard let entity = Entity.read(bytes, at: next, before: end) else { break }
        mark(.speech, to: next)
        mark(.entity(replacement: entity.replacement), to: next + entity.length)
      case UInt8(ascii: "\\") where signs == .markdown && isEscape(at: next, before: end):
        mark(.speech, to: next)
        let escaped = String(Unicode.Scalar(bytes[next + 1]))
        mark(.entity(replacement: escaped), to: next + 2)
      case UInt8(ascii: "*") where signs == .markdown && bytes.has("**", at: next, before: end):
        mark(.speech, to: next)
        mark(.markup, to: next + 2)
      case UInt8(ascii: "<") where signs == .cue:
        markTag(at: next, before: end)
      case UInt8(ascii: "{") where signs == .cue && bytes.has("{\\", at: next, before: end):
        guard let close = find(UInt8(ascii: "}"), from: next, before: end) else { break }
        mark(.speech, to: next)
        mark(.markup, to: close + 1)
      default: break
      }
      next = max(next + 1, cursor)
    }
    mark(.speech, to: end)
  }

  /// Marks a WebVTT tag or timestamp at `offset`, if one stands there.
  private mutating func markTag(at offset: Int, before end: Int) {
    guard let close = find(UInt8(ascii: ">"), from: offset, before: end),
      let first = bytes[(offset + 1)..<close].first,
      first == UInt8(ascii: "/") || isDigit(first) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= first
    else { return }
    mark(.speech, to: offset)
    if let name = voice(TextRange(offset + 1, close)) {
      mark(.markup, to: name.start)
      mark(.speaker(self.name(name)), to: name.end)
    }
    mark(.markup, to: close + 1)
  }

  /// The name in `v Name` or `v.loud Name`.
  private func voice(_ tag: TextRange) -> TextRange? {
    guard bytes[tag.start] == UInt8(ascii: "v"),
      let blank = bytes[tag.indices].firstIndex(where: isBlank),
      blank == tag.start + 1 || bytes[tag.start + 1] == UInt8(ascii: ".")
    else { return nil }
    let name = bytes.trimmed(TextRange(blank, tag.end))
    return name.isEmpty ? nil : name
  }

  private func isEscape(at offset: Int, before end: Int) -> Bool {
    offset + 1 < end && isEscapable(bytes[offset + 1])
  }

  /// A closing sign close enough to belong to the sign at `offset`.
  private func find(_ sign: UInt8, from offset: Int, before end: Int) -> Int? {
    bytes[offset..<min(end, offset + 200)].firstIndex(of: sign)
  }
}

/// Whether a backslash before a byte only says that it is no sign of Markdown.
func isEscapable(_ byte: UInt8) -> Bool { "[]()*_#-.!+`{}~|<>$&\\:".utf8.contains(byte) }

extension [UInt8] {
  /// Whether the byte at `offset` is escaped: an odd number of backslashes stand before it.
  func isEscaped(at offset: Int, after start: Int) -> Bool {
    var first = offset
    while first > start, self[first - 1] == UInt8(ascii: "\\") { first -= 1 }
    return (offset - first) % 2 == 1
  }
}
