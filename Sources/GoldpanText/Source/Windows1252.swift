/// The text of bytes that are Windows-1252, line ends as they are.
func windows1252(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var next = 0
  while let high = bytes.span.firstHigh(from: next, before: bytes.count) {
    text.append(contentsOf: bytes.dropFirst(next).prefix(high - next))
    text += windows1252UTF8[Int(bytes[bytes.startIndex + high]) - 0x80]
    next = high + 1
  }
  text.append(contentsOf: bytes.dropFirst(next))
  return text
}

/// The character that a byte of Windows-1252 stands for; NUL where it stands for none.
func windows1252Scalar(_ byte: UInt8) -> Character {
  let value = 0x80..<0xA0 ~= byte ? UInt32(windows1252Upper[Int(byte) - 0x80]) : UInt32(byte)
  return Character(Unicode.Scalar(value) ?? "\u{FFFD}")
}

/// What the bytes from 0x80 on are in UTF-8.
private let windows1252UTF8: [[UInt8]] = (0x80...0xFF).map {
  Array(String(windows1252Scalar($0)).utf8)
}

/// The scalars of Windows-1252 at 0x80–0x9F; the five unassigned bytes are 0.
private let windows1252Upper: [UInt16] = [
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
  0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
]

/// Whether bytes that are no UTF-8 plainly are Western text, saved before there was UTF-8.
///
/// Letters stand in words with ASCII letters, small ones before no capital; quotes, dashes,
/// ellipses, currency and the other signs of prose (° « » • ½ º ¿ and the no-break space) stand
/// where prose has them; two signs at most stand side by side; and there are more ASCII letters
/// than others. So text of other scripts, of old DOS and Mac programs and of Turkey is told apart;
/// that of Central Europe is where it has letters such as ą, ł, ő or ť.
func isWindows1252(_ bytes: ArraySlice<UInt8>) -> Bool {
  var letters = (ascii: 0, high: 0)
  var (hasIcelandic, hasTurkish) = (false, false)
  // Signs side by side, and whether a word stands before them; a no-break space is none.
  var (run, isAfterWord) = (0, false)
  for (index, byte) in zip(bytes.indices, bytes) {
    if byte < 0x80 {
      guard byte != 0 else { return false }
      if isASCIILetter(byte) { letters.ascii += 1 }
      run = 0
      continue
    }
    let last = index > bytes.startIndex ? bytes[index - 1] : 0x20
    let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0x20
    guard let sign = WesternSign(byte), sign.isInPlace(byte, after: last, before: next) else {
      return false
    }
    if byte == 0xA0 { continue }
    run += 1
    if run == 1 { isAfterWord = isASCIILetter(last) }
    guard run == 1 || run == 2 && sign != .currency else { return false }
    guard sign == .letter else { continue }
    if run == 2, WesternSign(last) == .letter, !isAfterWord, !isASCIILetter(next) { return false }
    letters.high += 1
    switch byte {
    case 0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE: hasIcelandic = true
    case 0xC7, 0xDC, 0xE7, 0xFC: hasTurkish = true
    default: break
    }
  }
  return letters.high <= letters.ascii && !(hasIcelandic && hasTurkish)
}

/// What a byte outside ASCII can be in Western prose.
private enum WesternSign {
  case letter
  /// ’ and ‘, also inside words.
  case apostrophe
  /// Dashes, the ellipsis and the no-break space: between any words.
  case separator
  /// “ ” « » ‹ › • and °: not inside a word.
  case mark
  /// „ ‚ ¿ ¡: where a word or a quote begins.
  case opening
  /// € £ ¥ ¢: before no letter.
  case currency
  /// ½ ¼ ¾: beside no letter.
  case fraction
  /// º and ª: after a digit.
  case ordinal

  init?(_ byte: UInt8) {
    switch byte {
    case 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F: self = .letter
    case 0xC0...0xFF where byte != 0xD7 && byte != 0xF7: self = .letter
    case 0x91, 0x92: self = .apostrophe
    case 0x85, 0x96, 0x97, 0xA0: self = .separator
    case 0x8B, 0x9B, 0x93, 0x94, 0x95, 0xAB, 0xB0, 0xBB: self = .mark
    case 0x82, 0x84, 0xA1, 0xBF: self = .opening
    case 0x80, 0xA2, 0xA3, 0xA5: self = .currency
    case 0xBC, 0xBD, 0xBE: self = .fraction
    case 0xAA, 0xBA: self = .ordinal
    default: return nil
    }
  }

  /// Whether `byte`, which is such a sign, may stand between two bytes.
  func isInPlace(_ byte: UInt8, after last: UInt8, before next: UInt8) -> Bool {
    let (isAfterLetter, isBeforeLetter) = (isLetter(last), isLetter(next))
    return switch self {
    case .letter: isInWord(byte, after: last, before: next)
    case .apostrophe, .separator: true
    case .mark: !(isAfterLetter && isBeforeLetter)
    case .opening: !isAfterLetter
    case .currency: !isBeforeLetter
    case .fraction: !isAfterLetter && !isBeforeLetter
    case .ordinal: isDigit(last) && !isBeforeLetter
    }
  }

  /// Whether a letter continues a word, begins one, or is one that Western languages have: à, è, é.
  private func isInWord(_ byte: UInt8, after last: UInt8, before next: UInt8) -> Bool {
    if isLetter(last) { return isCapital(last) || !isCapital(byte) }
    return isLetter(next) || "ÀÁÅÈÉÓÔÖØàáåèéìòóôöø".contains(windows1252Scalar(byte))
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte < 0x80 ? isASCIILetter(byte) : WesternSign(byte) == .letter
  }

  private func isCapital(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x8A, 0x8C, 0x8E, 0x9F, 0xC0...0xDE: true
    default: false
    }
  }
}

private func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

extension SourceDecoding {
  /// What a reading as Windows-1252 had to interpret: how many bytes outside ASCII, and the first
  /// three words that hold one; a byte order mark is none of the text.
  package static func windows1252Signs(_ bytes: [UInt8]) -> (count: Int, words: [String]) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var (lettered, others): ([String], [String]) = ([], [])
    for word in body.lazy.split(whereSeparator: { $0 <= 0x20 || $0 == 0xA0 }) {
      if lettered.count == 3 { break }
      guard let high = word.firstIndex(where: { $0 >= 0x80 }) else { continue }
      let near = word[max(word.startIndex, high - 12)..<min(word.endIndex, high + 12)]
      let text = String(decoding: windows1252(Array(near)[...]), as: UTF8.self).trimmed
      let hasLetter = near.contains { WesternSign($0) == .letter }
      if hasLetter, !lettered.contains(text) { lettered.append(text) }
      if !hasLetter, others.count < 3, !others.contains(text) { others.append(text) }
    }
    return (body.count { $0 >= 0x80 }, Array((lettered + others).prefix(3)))
  }
}

extension String {
  /// Without the punctuation around a word.
  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, ".,;:!?()[]\"".contains(first), text.count > 1 {
      text.removeFirst()
    }
    while let last = text.last, ".,;:!?()[]\"".contains(last), text.count > 1 { text.removeLast() }
    return String(text)
  }
}
