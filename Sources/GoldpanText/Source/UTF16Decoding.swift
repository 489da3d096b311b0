/// Byte order and start of the text, if the bytes are UTF-16 by their mark or by their zeros.
func utf16Layout(
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

func utf16(
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

/// Whether bytes are UTF-32, which nobody saves transcripts in: by its mark, or because every four
/// of the first bytes are a code point.
func isUTF32(_ bytes: [UInt8]) -> Bool {
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
    return true
  }
  let sample = bytes.prefix(4096)
  let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  guard sample.count >= 8, bytes.count % 4 == 0, !isMarked else { return false }
  func areScalars(_ order: [Int]) -> Bool {
    stride(from: 0, to: sample.count, by: 4).allSatisfy { start in
      let value = order.reduce(UInt32(0)) { $0 << 8 | UInt32(sample[start + $1]) }
      // Two code units of UTF-16 make a number of the planes above, which are empty.
      return value != 0 && value < 0x2_0000 && Unicode.Scalar(value) != nil
    }
  }
  return areScalars([3, 2, 1, 0]) || areScalars([0, 1, 2, 3])
}
