/// Makes words comparable: simple case folding (Unicode CaseFolding.txt, C and S), diacritics
/// dropped, ’ as ', and the same result however the text was composed.
///
/// Diacritics are the marks of combining class 1, 7, 10–36 and 200 and above, enclosing marks
/// and variation selectors, alone or in a precomposed letter. Vowel signs, viramas and kana
/// voicing tell words apart and stay, and so do CJK compatibility ideographs. Letters with a stroke
/// and ligatures are spelt out (ł as l, ø as o, ß as ss, æ as ae), as the Unicode Collation Algorithm
/// compares them at its first level: who looks for Łódź or Straße types Lodz or Strasse. Names of
/// evidence were given before that and keep those letters.
struct FoldedBytes: Sendable {
  private let spellsOut: Bool
  /// The folded UTF-8 so far.
  private(set) var bytes: [UInt8] = []
  private var last: UInt32 = 0

  /// Nothing yet; letters with a stroke and ligatures are spelt out or kept.
  init(spellsOut: Bool = true) { self.spellsOut = spellsOut }

  /// Starts a new word and keeps the memory.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    last = 0
  }

  /// Puts a blank before the next word.
  mutating func separate() {
    bytes.append(UInt8(ascii: " "))
    last = 0x20
  }

  /// Adds everything that `range` of some UTF-8 holds.
  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text[offset]
      guard byte >= 0x80 else {
        bytes.append(lowered(byte))
        last = UInt32(lowered(byte))
        offset += 1
        continue
      }
      let scalar = DecodedScalar(text, at: offset, end: range.upperBound)
      append(scalar)
      offset += scalar.length
    }
  }

  private mutating func append(_ scalar: DecodedScalar) {
    if scalar.value == 0x2019 {
      append(value: 0x27)
    } else if !Folding.isDropped(scalar.properties, scalar.value) {
      let letter = Folding.base(Folding.simpleCase(scalar.value))
      if spellsOut, let letters = Folding.spelledOut(letter) {
        for letter in letters.unicodeScalars { append(value: letter.value) }
      } else {
        append(value: letter)
      }
    }
  }

  private mutating func append(value: UInt32) {
    guard value >= 0x80 else {
      bytes.append(UInt8(value))
      last = value
      return
    }
    if let whole = Composition.compose(last, value) {
      bytes.removeLast(utf8Length(last))
      encode(whole)
    } else {
      encode(value)
    }
  }

  private mutating func encode(_ value: UInt32) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    bytes.append(contentsOf: UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    last = scalar.value
  }

  private func utf8Length(_ value: UInt32) -> Int {
    value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x1_0000 ? 3 : 4
  }
}

/// The folding of single scalars.
enum Folding {
  /// Whether a scalar leaves no trace in a folded word.
  static func isDropped(_ properties: Unicode.Scalar.Properties, _ value: UInt32) -> Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark:
      let order = properties.canonicalCombiningClass.rawValue
      return order == 1 || order == 7 || 10...36 ~= order || order >= 200
        || properties.isVariationSelector || value == 0x34F
    case .enclosingMark: return true
    case .format: return true
    default: return false
    }
  }

  /// The simple case folding of a scalar: one scalar for one.
  static func simpleCase(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xB5: return 0x3BC
    case 0x17F: return 0x73
    case 0x3C2: return 0x3C3
    case 0x3D0: return 0x3B2
    case 0x3D1: return 0x3B8
    case 0x3D5: return 0x3C6
    case 0x3D6: return 0x3C0
    case 0x3F0: return 0x3BA
    case 0x3F1: return 0x3C1
    case 0x3F5: return 0x3B5
    case 0x1E9B: return 0x1E61
    case 0x1FBE: return 0x3B9
    case 0x1FD3: return 0x390
    case 0x1FE3: return 0x3B0
    case 0xFB05: return 0xFB06
    case 0x1C80...0x1C88: return cyrillicVariants[Int(value - 0x1C80)]
    case 0x13A0...0x13F5: return value
    case 0x13F8...0x13FD: return value - 8
    case 0xAB70...0xABBF: return value - 0xAB70 + 0x13A0
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return value }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, lower.count == 1 else { return value }
    return first.value
  }

  /// A case-folded letter without its diacritics.
  static func base(_ value: UInt32) -> UInt32 {
    let keys = Diacritics.table
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].letter < value { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low].letter == value ? keys[low].base : value
  }

  /// The one or two ASCII letters that a small Latin letter with a stroke or a ligature stands for.
  static func spelledOut(_ value: UInt32) -> String? {
    switch value {
    case 0xDF: "ss"
    case 0xE6: "ae"
    case 0xF8, 0x275: "o"
    case 0x111, 0x256: "d"
    case 0x127: "h"
    case 0x131, 0x268: "i"
    case 0x140, 0x142, 0x19A: "l"
    case 0x153: "oe"
    case 0x167: "t"
    case 0x180: "b"
    case 0x1B6: "z"
    case 0x1E5: "g"
    case 0x23C: "c"
    case 0x247: "e"
    case 0x249: "j"
    case 0x24D: "r"
    case 0x24F: "y"
    case 0x289: "u"
    case 0x2C65: "a"
    default: nil
    }
  }

  /// U+1C80–1C88.
  private static let cyrillicVariants: [UInt32] = [
    0x432, 0x434, 0x43E, 0x441, 0x442, 0x442, 0x44A, 0x463, 0xA64B,
  ]
}

/// Letters that a text may hold in parts: Hangul syllables and voiced kana.
private enum Composition {
  /// The one scalar that `first` and `second` make together.
  static func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
    switch second {
    case 0x1161...0x1175:
      guard 0x1100...0x1112 ~= first else { return nil }
      return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    case 0x11A8...0x11C2:
      guard 0xAC00...0xD7A3 ~= first, (first - 0xAC00) % 28 == 0 else { return nil }
      return first + second - 0x11A7
    case 0x3099: return voiced(first)
    case 0x309A:
      let isHaRow = 0x306F...0x307B ~= hiragana(first) && (hiragana(first) - 0x306F) % 3 == 0
      return isHaRow ? first + 2 : nil
    default: return nil
    }
  }

  private static func voiced(_ kana: UInt32) -> UInt32? {
    switch hiragana(kana) {
    case 0x3046: kana + 0x4E
    case 0x304B...0x3061: kana % 2 == 1 ? kana + 1 : nil
    case 0x3064, 0x3066, 0x3068: kana + 1
    case 0x306F...0x307B: (hiragana(kana) - 0x306F) % 3 == 0 ? kana + 1 : nil
    case 0x308F...0x3092: kana >= 0x30EF ? kana + 8 : nil
    case 0x309D: kana + 1
    default: nil
    }
  }

  private static func hiragana(_ kana: UInt32) -> UInt32 {
    0x30A1...0x30FE ~= kana ? kana - 0x60 : kana
  }
}
