/// Turns the bytes of a file into canonical text: valid UTF-8, LF line ends, no byte order mark.
public enum SourceDecoding {
  /// A way of writing text as bytes.
  public enum Encoding: String, CaseIterable, Hashable, Sendable {
    /// UTF-8, with or without a mark.
    case utf8 = "UTF-8"
    /// UTF-16 with the low byte first, as Windows writes it.
    case utf16LittleEndian = "UTF-16LE"
    /// UTF-16 with the high byte first.
    case utf16BigEndian = "UTF-16BE"
    /// The code page of Western Windows.
    case windows1252 = "Windows-1252"
  }

  /// Why bytes are not text.
  public enum Failure: Error, Hashable, Sendable {
    /// The byte at `offset`, on `line` (from 1), fits no supported encoding, or not the one that
    /// was asked for.
    case undecodable(offset: Int, line: Int, byte: UInt8)
    /// The file is a document of another program, such as "Word".
    case notPlainText(String)
    /// The file is UTF-32.
    case utf32
  }

  /// The canonical text of a file and the encoding that fitted, or the one asked for.
  ///
  /// UTF-8 is tried first, then UTF-16 if a mark or the pattern of zero bytes says so, then
  /// Windows-1252 if it plainly is Western text (`isWindows1252`). Bytes that fit none of them, NUL
  /// among them, and documents of other programs are thrown as a `Failure`; so are bytes that do
  /// not fit the `encoding` asked for. Only in WebVTT a NUL is read as U+FFFD (W3C WebVTT §6.1).
  public static func decode(
    _ bytes: [UInt8], name: String, as encoding: Encoding? = nil
  ) throws(Failure) -> (source: Source, encoding: Encoding) {
    if let program = foreignFormat(bytes) { throw .notPlainText(program) }
    let (hasZero, hasReturn, isASCII) = bytes.span.traits()
    if hasZero, isUTF32(bytes) { throw .utf32 }
    if let encoding {
      let text = try text(bytes, as: encoding)
      return (Source(name: name, bytes: canonicalLines(text[...])), encoding)
    }
    if isASCII, !hasZero, !hasReturn { return (Source(name: name, bytes: bytes), .utf8) }
    if let (isLittle, start) = utf16Layout(bytes, hasZeros: hasZero) {
      let text = try utf16(bytes[start...], isLittleEndian: isLittle)
      let encoding = isLittle ? Encoding.utf16LittleEndian : .utf16BigEndian
      return (Source(name: name, bytes: canonicalLines(text[...])), encoding)
    }
    let body = bytes[markLength(bytes)...]
    if !isASCII, let bad = firstInvalidUTF8(body) {
      guard isWindows1252(body) else { throw undecodable(bytes, at: bad) }
      let text = windows1252(body)
      return (Source(name: name, bytes: canonicalLines(text[...])), .windows1252)
    }
    if let zero = hasZero ? body.firstIndex(of: 0) : nil {
      guard body.starts(with: "WEBVTT".utf8) else { throw undecodable(bytes, at: zero) }
      return (Source(name: name, bytes: canonicalLines(withoutZeros(body)[...])), .utf8)
    }
    if hasReturn { return (Source(name: name, bytes: canonicalLines(body)), .utf8) }
    // Without a mark the text is the file, and need not be copied.
    let text = body.count == bytes.count ? bytes : Array(body)
    return (Source(name: name, bytes: text), .utf8)
  }

  /// The text of bytes in the encoding that was asked for, line ends as they are.
  private static func text(_ bytes: [UInt8], as encoding: Encoding) throws(Failure) -> [UInt8] {
    switch encoding {
    case .utf8:
      let body = bytes[markLength(bytes)...]
      if let bad = firstInvalidUTF8(body) ?? body.firstIndex(of: 0) {
        throw undecodable(bytes, at: bad)
      }
      return Array(body)
    case .utf16LittleEndian, .utf16BigEndian:
      let isLittle = encoding == .utf16LittleEndian
      let (mark, other): ([UInt8], [UInt8]) =
        isLittle ? ([0xFF, 0xFE], [0xFE, 0xFF]) : ([0xFE, 0xFF], [0xFF, 0xFE])
      if bytes.starts(with: other) { throw undecodable(bytes, at: 0) }
      let body = bytes.starts(with: mark) ? bytes.dropFirst(2) : bytes[...]
      return try utf16(body, isLittleEndian: isLittle)
    case .windows1252:
      if let bad = bytes.firstIndex(where: { windows1252Scalar($0) == "\0" }) {
        throw undecodable(bytes, at: bad)
      }
      return windows1252(bytes[...])
    }
  }

  /// How many NULs a reading of WebVTT replaced by U+FFFD, and the line of the first, from 1.
  package static func replacedZeros(_ bytes: [UInt8]) -> (count: Int, line: Int)? {
    let body = bytes[markLength(bytes)...]
    guard body.starts(with: "WEBVTT".utf8), let first = body.firstIndex(of: 0) else { return nil }
    let count = body[first...].count { $0 == 0 }
    return (count, 1 + canonicalLines(bytes[..<first]).count { $0 == UInt8(ascii: "\n") })
  }

  private static func withoutZeros(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }

  /// The length of the byte order mark that UTF-8 may begin with.
  private static func markLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func undecodable(_ bytes: [UInt8], at offset: Int) -> Failure {
    let line = 1 + canonicalLines(bytes[..<offset]).count { $0 == UInt8(ascii: "\n") }
    return .undecodable(offset: offset, line: line, byte: bytes[offset])
  }

  private static func foreignFormat(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a Word or other zip document" }
    if bytes.starts(with: "%PDF-".utf8) { return "a PDF" }
    if bytes.starts(with: "{\\rtf".utf8) { return "rich text (RTF)" }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an old Word document" }
    return nil
  }

  /// CRLF and lone CR become LF; nothing else changes.
  private static func canonicalLines(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let (cr, lf) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    let span = bytes.span
    guard var next = span.firstIndex(of: cr, from: 0, before: span.count) else {
      return Array(bytes)
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var done = 0
    while true {
      text.append(contentsOf: bytes.dropFirst(done).prefix(next - done))
      done = next + 1
      if done == span.count || span[done] != lf { text.append(lf) }
      guard let cr = span.firstIndex(of: cr, from: done, before: span.count) else { break }
      next = cr
    }
    text.append(contentsOf: bytes.dropFirst(done))
    return text
  }
}

/// The offset of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7).
package func firstInvalidUTF8(_ bytes: ArraySlice<UInt8>) -> Int? {
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let lead = bytes[index]
    if lead < 0x80 {
      let offset = index - bytes.startIndex
      guard let high = bytes.span.firstHigh(from: offset, before: bytes.count) else { return nil }
      index = bytes.startIndex + high
      continue
    }
    let (length, low, high): (Int, UInt8, UInt8)
    switch lead {
    case 0xC2...0xDF: (length, low, high) = (2, 0x80, 0xBF)
    case 0xE0: (length, low, high) = (3, 0xA0, 0xBF)
    case 0xED: (length, low, high) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (length, low, high) = (3, 0x80, 0xBF)
    case 0xF0: (length, low, high) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, low, high) = (4, 0x80, 0xBF)
    case 0xF4: (length, low, high) = (4, 0x80, 0x8F)
    default: return index
    }
    guard index + length <= bytes.endIndex, low...high ~= bytes[index + 1] else { return index }
    for next in bytes[(index + 2)..<(index + length)] where next & 0xC0 != 0x80 { return index }
    index += length
  }
  return nil
}
