import GoldpanText
import TestSupport
import Testing

@Suite struct ByteSearchTests {
  /// Short and long texts of few letters, so that hits stand on both sides of every edge.
  private static func text(_ random: inout Seeded) -> [UInt8] {
    let letters = Array("aaaaaaaaaaaaaaaaaaaaaaaaaaaa&*\n\u{E9}\u{65E5}".unicodeScalars)
    let count = Int.random(in: 0...90, using: &random)
    var text = String.UnicodeScalarView()
    for _ in 0..<count { text.append(letters[Int.random(in: 0..<letters.count, using: &random)]) }
    return Array(String(text).utf8)
  }

  @Test(arguments: UInt64(1)...400)
  func `a search finds what a look at every byte finds`(seed: UInt64) {
    var random = Seeded(seed)
    let bytes = Self.text(&random)
    let start = Int.random(in: 0...bytes.count, using: &random)
    let end = Int.random(in: start...bytes.count, using: &random)
    let (and, star, lf) = (UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "\n"))
    let part = bytes[start..<end]
    #expect(bytes.span.firstIndex(of: and, from: start, before: end) == part.firstIndex(of: and))
    let first = part.firstIndex { $0 == and || $0 == star || $0 == lf }
    #expect(bytes.span.firstIndex(of: and, star, lf, from: start, before: end) == first)
    #expect(bytes.span.firstIndex(of: and, and, star, lf, from: start, before: end) == first)
    let count = part.count { $0 & 0xC0 != 0x80 }
    #expect(bytes.span.codePointCount(from: start, before: end) == count)
  }

  @Test(arguments: UInt64(1)...200)
  func `lines begin after every LF`(seed: UInt64) {
    var random = Seeded(seed)
    let bytes = Self.text(&random)
    let source = Source(name: "t", bytes: bytes)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    #expect(source.lineCount == lines.count)
    for (index, line) in lines.enumerated() {
      #expect(source.line(index + 1).indices == line.startIndex..<line.endIndex)
    }
  }

  @Test func `code points are counted over more than one sum`() {
    let bytes = Array(String(repeating: "\u{65E5}a", count: 5_000).utf8)
    #expect(bytes.span.codePointCount(from: 0, before: bytes.count) == 10_000)
  }
}
