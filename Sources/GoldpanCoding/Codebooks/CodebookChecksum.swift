public import GoldpanText

/// What tells one edition of a codebook from another: pins and locks hold it.
public enum CodebookChecksum {
  /// SHA-256 over the documents one after another, each with LF line ends and no trailing blanks,
  /// in 64 hexadecimal digits.
  ///
  /// A codebook's documents are its own and those that it includes, in order; what it extends is
  /// pinned by a checksum in its own. For one tidy file it is what `shasum -a 256` prints.
  public static func of(_ documents: [Source]) -> String {
    SHA256.hexadecimal(documents.flatMap(canonical))
  }

  private static func canonical(_ source: Source) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(source.bytes.count)
    for number in 1...source.lineCount {
      let line = source.line(number)
      var end = line.end
      while end > line.start, isBlank(source.bytes[end - 1]) { end -= 1 }
      if number > 1 { text.append(UInt8(ascii: "\n")) }
      text += source.bytes[line.start..<end]
    }
    return text
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

extension Codebook {
  /// The checksum that a pin of this codebook holds.
  ///
  /// It covers all that the codebook is made of: its own documents directly, those it extends
  /// through the checksums in its pins.
  public var checksum: String {
    CodebookChecksum.of(documents.filter { !$0.isExtended }.map(\.source))
  }
}
