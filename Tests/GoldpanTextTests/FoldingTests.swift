import Foundation
import GoldpanText
import TestSupport
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Café", "cafe"), ("Cafe\u{301}", "cafe"), ("İstanbul", "istanbul"), ("ΟΔΟΣ", "οδοσ"),
    ("οδός", "οδοσ"), ("Straße", "strasse"), ("ẞ", "ss"), ("don’t", "don't"), ("ſo", "so"),
    ("\u{212A}", "k"), ("\u{2126}", "ω"), ("Ёлка", "елка"), ("Ø", "o"), ("Ǿ", "o"), ("Ł", "l"),
    ("Đ", "d"), ("Æ", "ae"), ("ﬃ", "ﬃ"),
    ("\u{1112}\u{1161}\u{11AB}", "한"), ("か\u{3099}", "が"), ("ハ\u{309A}", "パ"),
    ("e\u{301}\u{327}", "e"), ("Ꭰ", "Ꭰ"), ("\u{AB70}", "Ꭰ"), ("", ""),
  ])
  func `words are compared without case and diacritics`(word: String, folded: String) {
    #expect(Array(Words.fold(word).utf8) == Array(folded.utf8))
  }

  @Test func `folding agrees with the canonical decomposition of Latin, Greek and Cyrillic`() {
    let ranges: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF]
    for scalar in ranges.joined().compactMap(Unicode.Scalar.init) where isLetter(scalar) {
      let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      let base = parts.filter { !isMark($0) }.map { Words.fold(String($0)) }.joined()
      #expect(Words.fold(String(scalar)) == base, "U+\(String(scalar.value, radix: 16))")
      #expect(Words.fold(String(scalar)).unicodeScalars.allSatisfy { !isMark($0) })
    }
  }

  @Test func `folding agrees with Foundation on precomposed Latin`() {
    for scalar in (0xC0...0x24F).compactMap(Unicode.Scalar.init) where isLetter(scalar) {
      let word = String(scalar)
      let parts = word.decomposedStringWithCanonicalMapping.unicodeScalars
      guard parts.count > 1 else { continue }
      let expected = word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      #expect(Words.fold(word) == Words.fold(expected), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `however letters are composed, they fold alike`() {
    let kept = (0xA0...0x1_FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
      .filter { isLetter($0) && !$0.properties.isIdeographic }
    for scalar in kept {
      let word = String(scalar)
      let parts = word.decomposedStringWithCanonicalMapping
      let isVowelSign = parts.unicodeScalars.dropFirst().contains {
        $0.properties.canonicalCombiningClass.rawValue == 0
          && $0.properties.generalCategory != .otherLetter
      }
      guard !isVowelSign else { continue }
      #expect(
        Array(Words.fold(word).utf8) == Array(Words.fold(parts).utf8),
        "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `folding twice changes nothing`() {
    for scalar in (0...0x1_FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      let once = Words.fold(String(scalar))
      #expect(Array(Words.fold(once).utf8) == Array(once.utf8))
    }
  }

  @Test(.enabled(if: Shared.isPresent))
  func `simple case folding agrees with CaseFolding.txt`() throws {
    let bytes = try Shared.bytes("data/D03_unicode_breaks/CaseFolding.txt")
    var count = 0
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      guard fields.count > 3, fields[1] == "C" || fields[1] == "S" else { continue }
      guard let from = scalar(fields[0]), let to = scalar(fields[2]), !isMark(from) else {
        continue
      }
      count += 1
      let (left, right) = (Words.fold(String(from)), Words.fold(String(to)))
      #expect(Array(left.utf8) == Array(right.utf8), "\(line)")
      if String(to).decomposedStringWithCanonicalMapping.unicodeScalars.count == 1,
        String(to).precomposedStringWithCanonicalMapping.unicodeScalars.first == to,
        !spelledOut.contains(to)
      {
        #expect(Array(left.utf8) == Array(String(to).utf8), "\(line)")
      }
    }
    #expect(count > 1000)
  }

  private let spelledOut = Set("ßæøɵđɖħıɨłŀƚœŧƀƶǥȼɇɉɍɏʉⱥ".unicodeScalars)

  private func scalar(_ hex: String) -> Unicode.Scalar? {
    UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init)
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass != .notReordered
  }
}
