/// Text as it stands in XML 1.0.
struct XMLText {
  /// How many characters had no place: controls and two that are none.
  private(set) var lost = 0

  /// Text between tags.
  mutating func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// A value between quotes.
  mutating func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  private mutating func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isAttribute: result += "&quot;"
      case "\t" where isAttribute: result += "&#9;"
      case "\n" where isAttribute: result += "&#10;"
      case "\r": result += "&#13;"
      case _ where XMLText.holds(scalar): result.unicodeScalars.append(scalar)
      default:
        lost += 1
        result += "\u{FFFD}"
      }
    }
    return result
  }

  /// Whether XML 1.0 has the character (§2.2).
  static func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
