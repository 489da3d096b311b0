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
    /// The byte at `offset`, on `line` (from 1), fits no supported encoding.
    case undecodable(offset: Int, line: Int, byte: UInt8)
    /// The file is a document of another program, such as "Word".
    case notPlainText(String)
  }

  /// The canonical text of a file and the encoding that fitted.
  ///
  /// UTF-8 is tried first, then UTF-16 if a mark or the pattern of zero bytes says so, then
  /// Windows-1252 if every high byte is a letter, quote, guillemet, dash, ellipsis, currency or
  /// degree sign or no-break space, two at most side by side. Bytes that fit none of them, NUL among them, and documents
  /// of other programs are thrown as a `Failure`; only in WebVTT a NUL is read as U+FFFD, as
  /// WebVTT says (W3C WebVTT §6.1).
  public static func decode(
    _ bytes: [UInt8], name: String
  ) throws(Failure) -> (source: Source, encoding: Encoding) {
    if let program = foreignFormat(bytes) { throw .notPlainText(program) }
    let (hasZero, hasReturn, isASCII) = bytes.span.traits()
    if isASCII, !hasZero, !hasReturn { return (Source(name: name, bytes: bytes), .utf8) }
    if let (isLittle, start) = utf16Layout(bytes, hasZeros: hasZero) {
      let text = try utf16(bytes[start...], isLittleEndian: isLittle)
      let encoding = isLittle ? Encoding.utf16LittleEndian : .utf16BigEndian
      return (Source(name: name, bytes: canonicalLines(text[...])), encoding)
    }
    let body = bytes[markLength(bytes)...]
    if !isASCII, let bad = firstInvalidUTF8(body) {
      guard isWindows1252(body) else { throw undecodable(bytes, at: bad) }
      let text = body.flatMap { Array(windows1252Scalar($0).utf8) }
      return (Source(name: name, bytes: canonicalLines(text[...])), .windows1252)
    }
    if let zero = hasZero ? body.firstIndex(of: 0) : nil {
      guard body.starts(with: "WEBVTT".utf8) else { throw undecodable(bytes, at: zero) }
      return (Source(name: name, bytes: canonicalLines(withoutZeros(body)[...])), .utf8)
    }
    return (Source(name: name, bytes: hasReturn ? canonicalLines(body) : Array(body)), .utf8)
  }

  /// How many bytes are outside ASCII: what a Windows-1252 reading had to interpret.
  ///
  /// A byte order mark is none of the text.
  package static func highByteCount(_ bytes: [UInt8]) -> Int {
    bytes.dropFirst(markLength(bytes)).reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
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

/// Byte order and start of the text, if the bytes are UTF-16 by their mark or by their zeros.
private func utf16Layout(
  _ bytes: [UInt8], hasZeros: Bool
) -> (isLittleEndian: Bool, start: Int)? {
  if bytes.starts(with: [0xFF, 0xFE]) { return (true, 2) }
  if bytes.starts(with: [0xFE, 0xFF]) { return (false, 2) }
  let sample = bytes.prefix(4096)
  guard hasZeros, sample.count >= 4, bytes.count % 2 == 0 else { return nil }
  var zeros = [0, 0]
  for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
  let half = sample.count / 2
  if zeros[1] * 10 >= half * 4, zeros[0] * 20 <= half { return (true, 0) }
  if zeros[0] * 10 >= half * 4, zeros[1] * 20 <= half { return (false, 0) }
  return nil
}

private func utf16(
  _ bytes: ArraySlice<UInt8>, isLittleEndian: Bool
) throws(SourceDecoding.Failure) -> [UInt8] {
  func unit(_ index: Int) -> UInt16 {
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return isLittleEndian ? first | second << 8 : first << 8 | second
  }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var (line, last) = (1, UInt32(0))
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let failure = SourceDecoding.Failure.undecodable(
      offset: index, line: line, byte: bytes[index])
    guard index + 1 < bytes.endIndex else { throw failure }
    var value = UInt32(unit(index))
    index += 2
    if 0xD800..<0xDC00 ~= value, index + 1 < bytes.endIndex, 0xDC00..<0xE000 ~= unit(index) {
      value = 0x10000 + (value - 0xD800) << 10 + UInt32(unit(index)) - 0xDC00
      index += 2
    }
    guard let scalar = Unicode.Scalar(value), value != 0 else { throw failure }
    if value == 13 || (value == 10 && last != 13) { line += 1 }
    last = value
    text.append(contentsOf: UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
  }
  return text
}

/// The scalars of Windows-1252 at 0x80–0x9F; the five unassigned bytes are 0.
private let windows1252Upper: [UInt16] = [
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
  0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
]

/// The character that a byte of Windows-1252 stands for; NUL where it stands for none.
func windows1252Scalar(_ byte: UInt8) -> Character {
  let value = 0x80..<0xA0 ~= byte ? UInt32(windows1252Upper[Int(byte) - 0x80]) : UInt32(byte)
  return Character(Unicode.Scalar(value) ?? "\u{FFFD}")
}

/// Whether high bytes only stand for letters, quotes, guillemets, dashes, ellipses, currency and
/// degree signs and no-break spaces, two at most side by side, as in Western text that was saved
/// before UTF-8.
private func isWindows1252(_ bytes: ArraySlice<UInt8>) -> Bool {
  var run = 0
  for byte in bytes {
    guard byte >= 0x80 else {
      guard byte != 0 else { return false }
      run = 0
      continue
    }
    run += 1
    guard run <= 2, isWesternSign(byte) else { return false }
  }
  return true
}

private func isWesternSign(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x80, 0x85, 0x8A, 0x8C, 0x8E, 0x91...0x94, 0x96, 0x97, 0x9A, 0x9C, 0x9E, 0x9F: true
  case 0xA0, 0xA2...0xA5, 0xAB, 0xB0, 0xBB: true
  case 0xC0...0xFF: byte != 0xD7 && byte != 0xF7
  default: false
  }
}
