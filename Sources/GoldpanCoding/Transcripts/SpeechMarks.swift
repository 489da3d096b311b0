import GoldpanText

/// Which signs inside spoken text belong to the format.
enum SpeechSigns {
  /// `**`, `*word*`, `\[` and `[words](https://…)`.
  case markdown
  /// `<i>`, `<v Name>` and `{\an8}`.
  case cue

  /// The bytes that such signs begin with.
  fileprivate var first: (UInt8, UInt8, UInt8, UInt8?) {
    switch self {
    case .markdown:
      (UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "["))
    case .cue: (UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "{"), nil)
    }
  }
}

extension StretchWriter {
  /// Marks everything up to `end`, on one line, as speech; the signs in it are undone.
  ///
  /// A tag of a cue may go on below that line, up to `tagEnd`.
  mutating func markSpeech(to end: Int, signs: SpeechSigns, tagEnd: Int = 0) {
    var next = cursor
    var emphasisEnd = -1
    let (one, two, three, four) = signs.first
    while let sign = bytes.span.firstIndex(of: one, two, three, four, from: next, before: end) {
      next = sign
      switch bytes[next] {
      case UInt8(ascii: "&"):
        guard let entity = Entity.read(bytes, at: next, before: end, isCue: signs == .cue)
        else { break }
        mark(.speech, to: next)
        mark(.entity(replacement: entity.replacement), to: next + entity.length)
      case UInt8(ascii: "\\") where signs == .markdown && isEscape(at: next, before: end):
        mark(.speech, to: next)
        let escaped = String(Unicode.Scalar(bytes[next + 1]))
        mark(.entity(replacement: escaped), to: next + 2)
      case UInt8(ascii: "*") where signs == .markdown && bytes.has("**", at: next, before: end):
        mark(.speech, to: next)
        mark(.markup, to: next + 2)
      case UInt8(ascii: "*") where signs == .markdown:
        if next != emphasisEnd {
          guard let close = closingEmphasis(at: next, before: end) else { break }
          emphasisEnd = close
        }
        mark(.speech, to: next)
        mark(.markup, to: next + 1)
      case UInt8(ascii: "[") where signs == .markdown:
        guard let (words, close) = link(at: next, before: end) else { break }
        mark(.speech, to: next)
        mark(.markup, to: words.start)
        markSpeech(to: words.end, signs: signs)
        mark(.leftOut(reason: "link address"), to: close)
      case UInt8(ascii: "<") where signs == .cue:
        markTag(at: next, before: max(end, tagEnd))
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

  /// Marks a tag or timestamp at `offset`, if one stands there.
  private mutating func markTag(at offset: Int, before end: Int) {
    let close = find(UInt8(ascii: ">"), from: offset, before: end)
    guard let tag = CueTag(bytes, offset, close: close, before: end) else { return }
    mark(.speech, to: offset)
    if let name = tag.voice {
      mark(.markup, to: name.start)
      mark(.speaker(self.name(name)), to: name.end)
    }
    mark(.markup, to: tag.end)
  }

  /// Where the `*` stands that ends what the one at `offset` begins: both at the edges of words.
  private func closingEmphasis(at offset: Int, before end: Int) -> Int? {
    let isInside = offset > 0 && mayBeInWord(bytes[offset - 1])
    guard !isInside, offset + 2 < end, !isBlank(bytes[offset + 1]),
      let close = find(UInt8(ascii: "*"), from: offset + 1, before: end),
      close > offset + 1, !isBlank(bytes[close - 1]),
      close + 1 == end || !mayBeInWord(bytes[close + 1]) && !bytes.has("**", at: close, before: end)
    else { return nil }
    // A stage direction such as `*sighs*` keeps its signs: without them it would be words.
    return Words.ranges(in: bytes, TextRange(offset, close + 1)).isEmpty ? nil : close
  }

  /// The words of the link at `offset`, and where its address ends; an image is no link.
  private func link(at offset: Int, before end: Int) -> (words: TextRange, end: Int)? {
    guard !bytes.has("!", at: offset - 1, before: offset),
      let close = find(UInt8(ascii: "]"), from: offset, before: end), close > offset + 1,
      bytes.has("](http", at: close, before: end),
      let last = bytes.span.firstIndex(
        of: UInt8(ascii: ")"), from: close, before: min(end, close + 400)),
      !bytes[close..<last].contains(where: isBlank)
    else { return nil }
    return (TextRange(offset + 1, close), last + 1)
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
