import GoldpanText
import TestSupport
import Testing

@Suite struct WordsTests {
  @Test(arguments: [
    "«I» «don't» «know», «Mr» «O’Brien»",
    "«easy»-«to»-«use»", "«rock'n'roll»", "'«quoted»' ‘«quoted»’ «dogs»' «it»''«s»",
    "«4.5» «out» «of» «10»", "«1,000.50» «euros»", "«1», «2». «3»", "«v2.0» «a».«b» «a»,«b»",
    "«example».«com»/«path»_«part»", "«naïve» «cafe\u{301}» «Straße»", "«Привет», «мир»!",
    "«東»«京»«タワーへ»", "«한국어» «말»", "«٣»٫", "«١٢»", "«co\u{AD}operate»", "«a\u{200D}b»\u{200D}",
    "", " ", "\u{301}", " \u{301} «a\u{301}»", "\u{2764}\u{FE0F} «ok»", "«1\u{FE0F}\u{20E3}»",
    "«great» [laughs] «stuff»",
    "«yes» (nods) «no» (long pause) «so» *sighs* {gap} «and» <laughs> (0.5) (.) «then»",
    "(«or» «not») (All laugh) («we» «all» «laugh») (Participants nod) *«really»* (2.0) («2014»)",
    "(«makes» «me» «laugh») (inaudible 00:03:54) («they» «agree») (Others agree)",
    "«told» [«person»-«1»] «so»", "[«unclosed» «words»",
    "[«over»\n«lines»]", "[]", "«a»\u{0}«b»", "😀«hi»😀", "’«tis»", "«x»…«y»—«z»",
    "«half» «½»", "«ﬁne»", "«a»\u{3000}«b»\u{A0}«c»\u{2009}«d»",
  ])
  func `words are runs of letters, marks and digits`(drawn: String) {
    let marked = Marked(drawn)
    let bytes = Array(marked.text.utf8)
    let ranges = Words.ranges(in: bytes, TextRange(0, bytes.count))
    #expect(Marked.draw(ranges, in: marked.text) == drawn)
  }

  @Test func `every Unicode space separates words`() {
    for scalar in (0...0x3000).compactMap(Unicode.Scalar.init) where scalar.properties.isWhitespace
    {
      let bytes = Array("to\(String(scalar))us".utf8)
      #expect(Words.ranges(in: bytes, TextRange(0, bytes.count)).count == 2)
    }
  }

  @Test func `a range that cuts a text ends its words`() {
    let bytes = Array("Don't go-between, 4.5".utf8)
    for start in 0...bytes.count {
      for end in start...bytes.count {
        let range = TextRange(start, end)
        let words = Words.ranges(in: bytes, range)
        #expect(words.allSatisfy { range.contains($0) && !$0.isEmpty })
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `words are folded in a row as one by one`(seed: UInt64) {
    var random = Seeded(seed)
    let signs = Array((seed % 4 == 0 ? "aB1'., -_\n[]é" : "aB1'., -_\n").unicodeScalars)
    let text = (0..<Int(seed % 40)).flatMap { _ in
      Array(String(signs[Int(random.next() % UInt64(signs.count))]).utf8)
    }
    let whole = TextRange(0, text.count)
    let words = Words.ranges(in: text, whole).map { Words.fold(Array(text[$0.indices])) }
    #expect(Words.folded(text, whole) == Array(words.joined(separator: [UInt8(ascii: " ")])))
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `words of any bytes are disjoint and in order`(seed: UInt64) {
    var random = Seeded(seed)
    let alphabet = Array("ab'’.,1 é\u{301}\u{200D}東[]-—…\n".utf8) + [0xC3, 0xFF, 0xF0]
    let bytes = (0..<Int(seed)).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
    let words = Words.ranges(in: bytes, TextRange(0, bytes.count))
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.end <= $1.start })
    #expect(words.allSatisfy { !$0.isEmpty && $0.end <= bytes.count })
    let sentences = Sentences.split(bytes, TextRange(0, bytes.count))
    #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0.end <= $1.start })
    #expect(words.allSatisfy { word in sentences.contains { $0.contains(word) } })
  }
}
