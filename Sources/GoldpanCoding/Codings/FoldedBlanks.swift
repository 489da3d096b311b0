package import GoldpanText

/// What `range` covers, blanks and line ends folded to single spaces.
package func foldedBlanks(_ source: Source, _ range: TextRange) -> String {
  if source.bytes.span.hasPlainBlanks(from: range.start, before: range.end) {
    return source.text(range)
  }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(range.length)
  for byte in source.bytes[range.indices] {
    if isSpace(byte) {
      if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
    } else {
      bytes.append(byte)
    }
  }
  if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}
