import GoldpanCoding
import GoldpanText

extension Codebook {
  /// SHA-256 over its text with LF line ends and no trailing blanks, in 64 hexadecimal digits.
  ///
  /// For a tidy file it is what `shasum -a 256` prints.
  var checksum: String {
    var text: [UInt8] = []
    text.reserveCapacity(source.bytes.count)
    for number in 1...source.lineCount {
      let line = source.line(number)
      var end = line.end
      while end > line.start, isBlank(source.bytes[end - 1]) { end -= 1 }
      if number > 1 { text.append(UInt8(ascii: "\n")) }
      text += source.bytes[line.start..<end]
    }
    return SHA256.hexadecimal(text)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
