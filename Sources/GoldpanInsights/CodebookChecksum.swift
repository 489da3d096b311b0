import GoldpanCoding
import GoldpanText

extension Codebook {
  /// SHA-256 over its text with LF line ends and no trailing blanks, in 64 hexadecimal digits.
  ///
  /// For a tidy file it is what `shasum -a 256` prints.
  var checksum: String {
    let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let trimmed = lines.map { line in
      let last = line.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      return last.map { line[...$0] } ?? []
    }
    return SHA256.hexadecimal(trimmed.joined(separator: [UInt8(ascii: "\n")]))
  }
}
