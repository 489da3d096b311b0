import GoldpanText

/// British postcodes, and ZIP codes that a state or four more digits show to be some.
enum PostalCode {
  /// The postcode whose last three characters begin at `offset`: `SW1A 1AA`, `M1 1AE`.
  static func british(
    endingAt offset: Int, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> TextRange? {
    let end = offset + 3
    guard isInward(bytes.at(offset + 1, range)), isInward(bytes.at(offset + 2, range)),
      !isCodeByte(bytes.at(end, range))
    else { return nil }
    let blank = isSpace(bytes.at(offset - 1, range)) && offset - 1 >= range.start ? 1 : 0
    let last = offset - blank
    var start = last
    while start > range.start, last - start < 4, isOutward(bytes[start - 1]) { start -= 1 }
    // Without a blank, the digit before may belong to the district or not: the longest that fits.
    while start < last {
      if !isCodeByte(bytes.at(start - 1, range)), bytes.at(start - 1, range) != UInt8(ascii: "-"),
        isDistrict(bytes.copy(TextRange(start, last)))
      {
        return TextRange(start, end)
      }
      start += 1
    }
    return nil
  }

  /// The ZIP code that a run of digits begins with: `62704-1234`, or `IL 62704` without the state.
  static func american(
    _ run: NumberRun, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> TextRange? {
    let first = run.groups[0]
    guard first.length == 5, NumberRun.isFree(before: first.start, bytes, range) else { return nil }
    if run.groups.count > 1, run.groups[1].length == 4, run.separators[1] == UInt8(ascii: "-"),
      NumberRun.isFree(after: run.groups[1].end, bytes, range)
    {
      return TextRange(first.start, run.groups[1].end)
    }
    let follows = NumberRun.isFree(after: first.end, bytes, range)
    return follows && isAfterState(first.start, bytes, range) ? first : nil
  }

  private static func isAfterState(
    _ offset: Int, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> Bool {
    guard bytes.at(offset - 1, range) == UInt8(ascii: " ") else { return false }
    var start = offset - 1
    while start > range.start, offset - start < 16, isASCIILetter(bytes[start - 1]) { start -= 1 }
    guard start < offset - 1, isCapital(bytes[start]) else { return false }
    let word = bytes.copy(TextRange(start, offset - 1))
    guard word.count == 2 else {
      return states.contains(bytes.small(TextRange(start, offset - 1)))
    }
    let state = String(decoding: word, as: UTF8.self)
    // "OK 10000" is a figure; after "Tulsa," it is a place.
    let isAfterPlace =
      bytes.at(start - 1, range) == UInt8(ascii: " ")
      && bytes.at(start - 2, range) == UInt8(ascii: ",")
    return abbreviations.contains(state) && (isAfterPlace || !words.contains(state))
  }

  private static func isInward(_ byte: UInt8) -> Bool {
    isCapital(byte) && !"CIKMOV".utf8.contains(byte)
  }

  private static func isOutward(_ byte: UInt8) -> Bool { isCapital(byte) || isDigit(byte) }

  /// An area and a district in it: a number up to two digits, or a digit and a letter.
  private static func isDistrict(_ text: [UInt8]) -> Bool {
    let letters = text.prefix { isCapital($0) }
    let rest = text.dropFirst(letters.count)
    guard areas.contains(String(decoding: letters, as: UTF8.self)), let first = rest.first,
      isDigit(first), rest.count <= 2
    else { return false }
    guard let second = rest.dropFirst().first else { return true }
    return isDigit(second) ? first != UInt8(ascii: "0") : true
  }

  private static let areas = words(
    "AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT "
      + "DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L "
      + "LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S "
      + "SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN "
      + "WR WS WV YO ZE")

  private static let abbreviations = words(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ "
      + "NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY DC")

  /// Abbreviations that are words as well.
  private static let words = words("HI ID IN LA MA ME OH OK OR PA")

  /// The last words of the states' names.
  private static let states = words(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia "
      + "hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland "
      + "massachusetts michigan minnesota mississippi missouri montana nebraska nevada "
      + "hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania island "
      + "tennessee texas utah vermont virginia washington wisconsin wyoming")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
