import GoldpanText

/// International bank account numbers: two letters of the country, two check digits, the account;
/// in one piece or in groups of four (ISO 13616-1).
enum AccountNumber {
  /// The number whose check digits stand at `offset`.
  static func at(_ offset: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> TextRange? {
    let start = offset - 2
    guard start >= range.start, isASCIILetter(bytes[start]), isASCIILetter(bytes[start + 1]),
      !isCodeByte(bytes.at(start - 1, range)), isDigit(bytes.at(offset + 1, range)),
      let length = lengths[bytes.small(TextRange(start, offset))]
    else { return nil }
    var characters: [UInt8] = []
    var at = start
    while characters.count < length {
      let byte = bytes.at(at, range)
      if isDigit(byte) || isASCIILetter(byte) {
        characters.append(byte)
        at += 1
      } else {
        let blank = bytes.blank(at: at, range)
        guard blank > 0, characters.count % 4 == 0 else { return nil }
        at += blank
      }
    }
    guard !isCodeByte(bytes.at(at, range)), hasRemainderOne(characters) else { return nil }
    return TextRange(start, at)
  }

  /// Whether the number, its first four characters moved to the end and letters read as 10–35,
  /// leaves 1 when divided by 97 (ISO/IEC 7064, MOD 97-10).
  static func hasRemainderOne(_ characters: [UInt8]) -> Bool {
    var remainder = 0
    for byte in characters.dropFirst(4) + characters.prefix(4) {
      remainder =
        isDigit(byte)
        ? (10 * remainder + Int(byte & 15)) % 97
        : (100 * remainder + Int(byte | 0x20) - 0x61 + 10) % 97
    }
    return remainder == 1
  }

  /// How long the number of each country is (SWIFT IBAN Registry).
  private static let lengths: [String: Int] = {
    let table =
      "ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 bi27 br29 by28 ch21 cr22 cy28 cz24 de22 dj27 "
      + "dk18 do28 ee20 eg29 es24 fi18 fk18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hn28 hr21 hu28 "
      + "ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 ly25 mc27 md24 me22 "
      + "mk19 mn20 mr27 mt31 mu30 ni28 nl18 no15 om23 pk24 pl28 ps29 pt25 qa29 ro24 rs22 ru33 sa24 "
      + "sc31 sd18 se24 si19 sk24 sm27 so23 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20 ye30"
    return Dictionary(
      uniqueKeysWithValues: table.split(separator: " ").map {
        (String($0.prefix(2)), Int($0.dropFirst(2)) ?? 0)
      })
  }()
}
