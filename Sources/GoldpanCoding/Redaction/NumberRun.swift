import GoldpanText

/// Digits in groups, as people write long numbers: `07700 900123`, `(212) 555-0123`.
struct NumberRun {
  /// Where each group stands.
  private(set) var groups: [TextRange] = []
  /// What stands before each group: a blank, `-`, `.`, `(` or `)`; a blank before the first.
  private(set) var separators: [UInt8] = []
  /// The digits of all groups, one after another.
  private(set) var digits: [UInt8] = []
  /// How many digits there are up to the end of each group.
  private(set) var counts: [Int] = []

  /// More digits than any number has that is looked for.
  private static let most = 20

  /// The groups from `start` on, as many as one number could have.
  init(_ start: Int, _ bytes: Span<UInt8>, _ range: TextRange) {
    var at = start
    var separator = UInt8(ascii: " ")
    while digits.count < Self.most {
      let first = at
      while isDigit(bytes.at(at, range)), at - first <= Self.most {
        digits.append(bytes[at] & 15)
        at += 1
      }
      groups.append(TextRange(first, at))
      separators.append(separator)
      counts.append(digits.count)
      guard let next = Self.separator(at, bytes, range) else { return }
      (separator, at) = (next.sign, next.end)
    }
  }

  /// How long each of the first groups is.
  func sizes(_ count: Int) -> [Int] { groups.prefix(count).map(\.length) }

  /// Whether a long number can begin at `offset`: most groups of digits are none.
  static func mayBegin(_ offset: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    var end = offset
    while end - offset < 5, isDigit(bytes.at(end, range)) { end += 1 }
    let before = bytes.at(offset - 1, range)
    if before == UInt8(ascii: "+") || before == UInt8(ascii: "(") { return true }
    if isCodeByte(before) { return false }
    if end - offset >= 5 { return true }
    guard let next = separator(end, bytes, range) else { return false }
    if end - offset > 1 || next.sign == UInt8(ascii: ".") { return true }
    if bytes[offset] == UInt8(ascii: "0") { return bytes[next.end] != UInt8(ascii: "0") }
    // One digit before a blank is one thing or another; 1 before three digits may be America.
    return isDigit(bytes.at(next.end + 1, range)) && isDigit(bytes.at(next.end + 2, range))
  }

  /// What joins the digits before `offset` with digits after it.
  private static func separator(
    _ offset: Int, _ bytes: Span<UInt8>, _ range: TextRange
  ) -> (sign: UInt8, end: Int)? {
    let blank = bytes.blank(at: offset, range)
    var end = offset + blank
    var sign: UInt8? = blank > 0 ? UInt8(ascii: " ") : nil
    switch bytes.at(end, range) {
    case UInt8(ascii: "-") where blank == 0, UInt8(ascii: ".") where blank == 0:
      (sign, end) = (bytes[end], end + 1)
    case 0xE2 where blank == 0 && isDash(end, bytes, range):
      (sign, end) = (UInt8(ascii: "-"), end + 3)
    case UInt8(ascii: "("): (sign, end) = (UInt8(ascii: "("), end + 1)
    case UInt8(ascii: ")") where blank == 0:
      end += 1
      sign = UInt8(ascii: ")")
      if bytes.at(end, range) == UInt8(ascii: "-") {
        end += 1
      } else {
        end += bytes.blank(at: end, range)
      }
    default: break
    }
    guard let sign, isDigit(bytes.at(end, range)) else { return nil }
    return (sign, end)
  }

  /// Whether a hyphen that does not break, a figure dash or an en dash stands there.
  private static func isDash(_ offset: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    bytes.at(offset + 1, range) == 0x80 && (0x90...0x93).contains(bytes.at(offset + 2, range))
  }
}

extension NumberRun {
  /// Whether nothing before `offset` makes what follows part of a code, a price or a fraction.
  static func isFree(before offset: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    let byte = bytes.at(offset - 1, range)
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "/"): return false
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: ":"):
      return !isCodeByte(bytes.at(offset - 2, range))
        || (byte == UInt8(ascii: ":") && !isDigit(bytes.at(offset - 2, range)))
    // The last byte of £, ¥ and €.
    case 0xA3: return bytes.at(offset - 2, range) != 0xC2
    case 0xA5: return bytes.at(offset - 2, range) != 0xC2
    case 0xAC: return bytes.at(offset - 2, range) != 0x82
    default: return !isCodeByte(byte)
    }
  }

  /// Whether nothing from `offset` on makes what precedes part of a longer number or a share.
  static func isFree(after offset: Int, _ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    let byte = bytes.at(offset, range)
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: "@"): return false
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "/"):
      return !isCodeByte(bytes.at(offset + 1, range))
    default: return !isCodeByte(byte)
    }
  }
}
