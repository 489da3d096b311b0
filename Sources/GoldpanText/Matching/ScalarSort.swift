/// What a scalar outside ASCII does to the word it stands in.
enum ScalarSort {
  case letter, digit, mark, ideograph
  /// ’, which joins like '.
  case apostrophe
  /// An invisible sign inside words: soft hyphen, zero-width joiners.
  case joiner
  case other

  /// The sort of a scalar, by its general category.
  init(_ scalar: DecodedScalar) {
    switch scalar.value {
    case 0x2019: self = .apostrophe
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFEFF: self = .joiner
    // The most common, since properties are slow to find.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F, 0x391...0x3A1, 0x3A3...0x3C9, 0x400...0x481:
      self = .letter
    case 0x300...0x36F: self = .mark
    case 0x4E00...0x9FEF: self = .ideograph
    case 0x2010...0x2018, 0x201A...0x2027: self = .other
    case 0x3041...0x3096, 0x30A1...0x30FA: self = .letter
    default: self = Self.classify(scalar.properties)
    }
  }

  /// Whether the scalar can stand first in a word.
  var beginsWord: Bool { isRun || self == .ideograph }

  /// Whether the scalar makes a run of letters and digits.
  var isRun: Bool { self == .letter || self == .digit }

  /// Whether `\w` stands for it: letters, marks, digits and signs that join words.
  var isOfRun: Bool {
    switch self {
    case .letter, .digit, .mark, .ideograph: true
    case .apostrophe, .joiner, .other: false
    }
  }

  private static func classify(_ properties: Unicode.Scalar.Properties) -> Self {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      properties.isIdeographic ? .ideograph : .letter
    case .decimalNumber: .digit
    case .letterNumber, .otherNumber: properties.isIdeographic ? .ideograph : .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    default: .other
    }
  }
}

extension ScalarSort {
  /// The sort of what stands at `offset`; `other` at `end` and beyond.
  init(_ bytes: Span<UInt8>, at offset: Int, end: Int) {
    guard offset < end else {
      self = .other
      return
    }
    let byte = bytes[offset]
    guard byte >= 0x80 else {
      self = isWordByte(byte) ? (byte < 0x3A ? .digit : .letter) : .other
      return
    }
    self = ScalarSort(DecodedScalar(bytes, at: offset, end: end))
  }
}
