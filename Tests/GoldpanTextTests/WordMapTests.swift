import TestSupport
import Testing

import GoldpanText

/// The words that a scan finds by bits are those that the cursor finds byte by byte.
@Suite struct WordMapTests {
  @Test(arguments: 0..<64 as Range<UInt64>)
  func `a scan has the words of a text but for fillers and stutters`(seed: UInt64) {
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
      let sentences = Sentences.split(bytes, range)
      let expected = sentences.flatMap { Self.counted(bytes, $0) }
      #expect(found == expected, "\(text.debugDescription) from \(first)")
      for sentence in scan.sentences {
        var folded: [UInt8] = []
        scan.appendFolded(sentence, of: bytes, to: &folded)
        #expect(folded == Words.folded(bytes, sentence.range), "\(text.debugDescription)")
      }
      #expect(scan.sentences.map(\.range) == sentences, "\(text.debugDescription)")
    }
  }

  private static let pieces = [
    "a", "B", "word", "um", "Um", "7", "3.5", "1,000", " ", "  ", "'", "’", ".", ",", "-", "--",
    " - ",
    "[", "]", "[laughs]", "(nods)", "(a long pause)", "(the", "*", "{gap}", "<", "(0.5)",
    "[person-1]", "\n", "\n\n", "é", "e\u{301}", "\u{301}", "漢", "字", "ア",
    "…",
    "—", "\u{200D}", "\u{AD}", "\u{A0}", "٣", "½", "😀", "don't", "o’clock", "?", "!", "\"", "”",
    ";", "_",
    "Łódź", "averyveryverylongwordindeed", "。", "ß", "\u{FEFF}", "\t",
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

  /// The words of a sentence that count: of a word said again at once the last.
  private static func counted(_ bytes: [UInt8], _ sentence: TextRange) -> [TextRange] {
    var kept: [TextRange] = []
    for word in Words.ranges(in: bytes, sentence) where !isFiller(bytes, word) {
      if let last = kept.last, last.end < word.start,
        isSame(bytes[last.indices], bytes[word.indices])
      {
        kept.removeLast()
      }
      kept.append(word)
    }
    return kept
  }

  private static func isSame(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    let (first, second) = (one.prefix(1), other.prefix(1))
    let isLetter = first.allSatisfy { (0x61...0x7A).contains($0 | 0x20) && $0 < 0x80 }
    return one.dropFirst() == other.dropFirst()
      && (first == second || (isLetter && first.map { $0 | 0x20 } == second.map { $0 | 0x20 }))
  }

  private static func isFiller(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    ["um"].contains(Words.fold(String(decoding: bytes[range.indices], as: UTF8.self)))
  }
}
