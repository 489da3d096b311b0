import TestSupport
import Testing

import GoldpanText

/// The words that a scan finds by bits are those that the cursor finds byte by byte.
@Suite struct WordMapTests {
  @Test(arguments: 0..<64 as Range<UInt64>)
  func `a scan has the words of a text but for fillers`(seed: UInt64) {
    var random = Seeded(seed)
    let matcher = Matcher([])
    var scan = Scan()
    for _ in 0..<200 {
      let text = Self.text(&random)
      let bytes = Array(text.utf8)
      let first = Self.boundary(bytes, Int.random(in: 0...min(bytes.count, 9), using: &random))
      let range = TextRange(first, bytes.count)
      matcher.scan(bytes, range, into: &scan)
      let found = scan.words.map { TextRange(Int($0.start), Int($0.end)) }
      let expected = Words.ranges(in: bytes, range).filter { !Self.isFiller(bytes, $0) }
      #expect(found == expected, "\(text.debugDescription) from \(first)")
      #expect(
        scan.sentences.map(\.range) == Sentences.split(bytes, range), "\(text.debugDescription)")
    }
  }

  private static let pieces = [
    "a", "B", "word", "um", "Um", "7", "3.5", "1,000", " ", "  ", "'", "’", ".", ",", "-", "--",
    " - ",
    "[", "]", "[laughs]", "[person-1]", "\n", "\n\n", "é", "e\u{301}", "\u{301}", "漢", "字", "ア",
    "…",
    "—", "\u{200D}", "\u{AD}", "\u{A0}", "٣", "½", "😀", "don't", "o’clock", "?", "!", "\"", "”",
    ";", "_",
    "averyveryverylongwordindeed", "。", "ß", "\u{FEFF}", "\t",
  ]

  private static func text(_ random: inout Seeded) -> String {
    let count = Int.random(in: 0...60, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private static func boundary(_ bytes: [UInt8], _ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  private static func isFiller(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    ["um"].contains(Words.fold(String(decoding: bytes[range.indices], as: UTF8.self)))
  }
}
