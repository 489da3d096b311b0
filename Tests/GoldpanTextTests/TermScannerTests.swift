import TestSupport
import Testing

import GoldpanText

/// The scanner finds what looking at every word in turn finds.
@Suite struct TermScannerTests {
  private static let terms = [
    "word", "a word", "caf*", "café", "été", "k", "x_1", "7", "word a word", "a", "é*", "the word",
    "averyveryverylongwordindeed", "long averyveryverylongwordindeed", "averyvery*", "straße",
  ]
  private static let pieces = [
    "a", "A", "word", "Word", "WORD", "the", "café", "CAFÉ", "cafe", "caf", "été", "Été", "k",
    "\u{212A}", "x_1", "_", "7", "long", "averyveryverylongwordindeed", "Averyveryverylong", " ",
    " ",
    " ", "  ", "\t", "\n", ".", "-", "’", "…", "“", "字", "e\u{301}", "é", "straße", "\u{A0}",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  ]

  @Test(arguments: 0..<64 as Range<UInt64>)
  func `the scanner finds what looking at every word finds`(seed: UInt64) {
    var random = Seeded(seed)
    var scanner = TermScanner(Self.terms)
    for _ in 0..<40 {
      let count = Int.random(in: 0...90, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let before = String(repeating: "\n", count: Int.random(in: 0...3, using: &random))
      let bytes = Array((before + text).utf8)
      let slack = Bool.random(using: &random) ? TermScanner.slack : 0
      let padded = bytes + [UInt8](repeating: UInt8(ascii: "a"), count: slack)
      var hits: [TermScanner.Hit] = []
      scanner.find(in: padded.span, TextRange(before.utf8.count, bytes.count), into: &hits)
      let found = hits.map { [Int($0.start), Int($0.end), Int($0.term)] }
      #expect(
        found.sorted { $0.lexicographicallyPrecedes($1) } == Self.expected(bytes),
        "\(text.debugDescription)")
    }
  }

  /// Starts, ends and terms of all hits, in order.
  private static func expected(_ bytes: [UInt8]) -> [[Int]] {
    let words = words(bytes)
    var found: [[Int]] = []
    for (number, term) in terms.enumerated() {
      let parts = term.split(separator: " ").map(String.init)
      for first in words.indices where first + parts.count <= words.count {
        let run = words[first..<(first + parts.count)]
        let isBlank = zip(run, run.dropFirst()).allSatisfy { one, next in
          bytes[one.range.end..<next.range.start].allSatisfy { $0 == 0x20 || $0 == 0x09 }
        }
        guard isBlank, zip(run, parts).allSatisfy({ fits($0.folded, $1) }) else { continue }
        found.append([run[first].range.start, run[first + parts.count - 1].range.end, number])
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func fits(_ word: [Unicode.Scalar], _ part: String) -> Bool {
    let part = Array(part.unicodeScalars)
    return part.last == "*" ? word.starts(with: part.dropLast()) : word == part
  }

  private static func words(_ bytes: [UInt8]) -> [(range: TextRange, folded: [Unicode.Scalar])] {
    var words: [(range: TextRange, folded: [Unicode.Scalar])] = []
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let (start, end) = (offset, offset + UTF8.width(scalar))
      offset = end
      guard scalar == "_" || isOfWord(scalar) else { continue }
      let folded = Array(scalar.properties.lowercaseMapping.unicodeScalars)
      if let last = words.last, last.range.end == start {
        words[words.count - 1] = (TextRange(last.range.start, end), last.folded + folded)
      } else {
        words.append((TextRange(start, end), folded))
      }
    }
    return words
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .otherLetter, .decimalNumber, .nonspacingMark: true
    default: false
    }
  }
}
