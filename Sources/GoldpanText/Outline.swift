/// The shape that codebooks and study files share: headings, bullets and prose, with positions.
public struct Outline: Sendable {
  /// One line of content.
  public struct Line: Hashable, Sendable {
    /// What a line is by its first characters.
    public enum Kind: Hashable, Sendable {
      /// `- text`, also with `*` or `+` for the dash.
      case bullet
      /// Anything else that is not a heading and not blank.
      case prose
    }

    /// What the line is.
    public let kind: Kind
    /// Its text without marker and surrounding blanks.
    public let range: TextRange
  }

  /// A heading with what stands under it, up to the next heading of its level or above.
  public struct Section: Hashable, Sendable {
    /// The number of `#`; 0 for what stands before the first heading.
    public let level: Int
    /// The heading's text.
    public let title: TextRange
    /// The lines right under it.
    public let lines: [Line]
    /// The headings below it.
    public let sections: [Section]
  }

  /// The text.
  public let source: Source
  /// The document: level 0, with the first-level headings as its sections.
  public let root: Section

  /// Reads the outline of a text; every text has one.
  public init(_ source: Source) {
    self.source = source
    var reader = OutlineReader(source)
    root = reader.section(level: 0, title: TextRange(0, 0))
  }

  /// Splits `key: value` at the first colon that a blank or the end follows.
  public func field(in range: TextRange) -> (key: TextRange, value: TextRange)? {
    let bytes = source.bytes
    for offset in range.indices where bytes[offset] == UInt8(ascii: ":") {
      guard offset + 1 == range.end || isSpace(bytes[offset + 1]) else { continue }
      let key = trimmed(TextRange(range.start, offset), in: bytes)
      guard !key.isEmpty else { return nil }
      return (key, trimmed(TextRange(offset + 1, range.end), in: bytes))
    }
    return nil
  }

  /// Splits `range` at commas; the parts are trimmed and not empty.
  public func list(in range: TextRange) -> [TextRange] {
    var parts: [TextRange] = []
    var start = range.start
    for offset in start...range.end
    where offset == range.end || source.bytes[offset] == UInt8(ascii: ",") {
      let part = trimmed(TextRange(start, offset), in: source.bytes)
      if !part.isEmpty { parts.append(part) }
      start = offset + 1
    }
    return parts
  }
}

/// `range` without the blanks at its ends.
package func trimmed(_ range: TextRange, in bytes: [UInt8]) -> TextRange {
  var (start, end) = (range.start, range.end)
  while start < end, isSpace(bytes[start]) { start += 1 }
  while start < end, isSpace(bytes[end - 1]) { end -= 1 }
  return TextRange(start, end)
}

/// Whether a byte is a space, a tab or ends a line.
package func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

private struct OutlineReader {
  private let source: Source
  private var number = 1
  private var isFenced = false

  init(_ source: Source) { self.source = source }

  mutating func section(level: Int, title: TextRange) -> Outline.Section {
    var lines: [Outline.Line] = []
    var sections: [Outline.Section] = []
    while number <= source.lineCount {
      let range = trimmed(source.line(number), in: source.bytes)
      if startsFence(range) { isFenced.toggle() }
      if !isFenced, let (depth, text) = heading(range) {
        guard depth > level else { break }
        number += 1
        sections.append(section(level: depth, title: text))
        continue
      }
      if !range.isEmpty { lines.append(line(range)) }
      number += 1
    }
    return Outline.Section(level: level, title: title, lines: lines, sections: sections)
  }

  private func heading(_ range: TextRange) -> (Int, TextRange)? {
    let text = source.bytes[range.indices]
    let depth = text.prefix { $0 == UInt8(ascii: "#") }.count
    guard 1...6 ~= depth else { return nil }
    guard depth == text.count || isSpace(text[range.start + depth]) else { return nil }
    return (depth, trimmed(TextRange(range.start + depth, range.end), in: source.bytes))
  }

  private func startsFence(_ range: TextRange) -> Bool {
    source.bytes[range.indices].starts(with: "```".utf8)
  }

  private func line(_ range: TextRange) -> Outline.Line {
    let bytes = source.bytes[range.indices]
    guard !isFenced, let mark = bytes.first, "-*+".utf8.contains(mark),
      bytes.count > 1, isSpace(bytes[range.start + 1])
    else { return Outline.Line(kind: .prose, range: range) }
    let text = trimmed(TextRange(range.start + 1, range.end), in: source.bytes)
    return Outline.Line(kind: .bullet, range: text)
  }
}
