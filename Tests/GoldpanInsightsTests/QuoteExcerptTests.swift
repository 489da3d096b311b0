import Foundation
import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct QuoteExcerptTests {
  /// A sentence of ten words that begins with `word`.
  private static func ten(_ word: String) -> String {
    "\(word) one two three four five six seven eight nine."
  }

  private func excerpt(_ drawn: String) -> String {
    let marked = Marked(drawn)
    let source = Source(name: "P01", text: marked.text)
    let range = TextRange(0, marked.text.utf8.count)
    return QuoteExcerpt.text(
      of: Quotation(
        transcript: "P01", turn: 0, range: range, speaker: .participant("P01"),
        text: marked.text.replacing("\n", with: " ")),
      matched: marked.ranges, in: source)
  }

  private static let eight = "ABCDEFGH".map { ten(String($0)) }

  @Test func `few words stay as they are`() {
    let six = Self.eight.prefix(6).joined(separator: " ")
    #expect(excerpt(six) == six)
  }

  @Test func `a sentence stays whole however long it is`() {
    let sentence = "We " + Array(repeating: "waited", count: 100).joined(separator: " ") + "."
    #expect(excerpt(sentence) == sentence)
    let other = "«Why?» It began. " + sentence
    #expect(excerpt(other) == "Why? It began. […]")
    #expect(excerpt("It began. " + "«\(sentence)» So it ended.") == "[…] \(sentence) […]")
  }

  @Test func `the sentence with the match is kept, and what fits around it`() {
    var parts = Self.eight
    parts[7] = "«H» one two three four five six seven eight nine."
    let kept = Self.eight[2...].joined(separator: " ")
    #expect(excerpt(parts.joined(separator: " ")) == "[…] \(kept)")
    parts[7] = Self.eight[7]
    parts[1] = parts[1].replacing("B", with: "«B»")
    let next = Self.eight[1...6].joined(separator: " ")
    #expect(excerpt(parts.joined(separator: " ")) == "[…] \(next) […]")
  }

  @Test func `matches far from each other are both kept`() {
    var parts = (0..<20).map { Self.ten("S\($0)") }
    parts[3] = "«\(parts[3])»"
    parts[15] = "«\(parts[15])»"
    let text = excerpt(parts.joined(separator: "\n"))
    #expect(text.hasPrefix("[…] ") && text.hasSuffix(" […]"))
    #expect(text.contains("S3 one") && text.contains("S15 one"))
    #expect(text.components(separatedBy: "[…]").count == 4)
  }

  @Test func `a speech without end takes no time and is cut`() {
    let words = String(repeating: "word ", count: 2_000_000)
    #expect(excerpt(words + "end").split(separator: " ").count == 121)
    let sentences = String(repeating: "It rained again. ", count: 100_000) + "It stopped."
    #expect(excerpt(sentences).split(separator: " ").count == 61)
    #expect(excerpt("«" + sentences + "»").split(separator: " ").count == 121)
  }

  @Test func `each ideograph is a word, so that text without blanks is cut too`() {
    let sentence = String(repeating: "等了很久", count: 5) + "。"
    let text = String(repeating: sentence, count: 8)
    #expect(excerpt(text) == String(repeating: sentence, count: 3) + " […]")
    let endless = excerpt(String(repeating: "等", count: 2_000))
    #expect(endless == String(repeating: "等", count: 120) + " […]")
    let few = String(repeating: "等了，", count: 30)
    #expect(excerpt(few) == few)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `every piece stands in the turn to the letter, in order`(_ seed: UInt64) {
    var random = Seeded(seed)
    let words = ["late", "We", "no.", "Then", "[laughs]", "\"So", "rain,", "fine!", "why?", "。"]
    var text = ""
    for _ in 0..<(Int(seed) * 3) {
      let word = words.randomElement(using: &random) ?? ""
      let isMarked = Int.random(in: 0..<40, using: &random) == 0
      text += (isMarked ? "«\(word)»" : word) + (Bool.random(using: &random) ? " " : "\n")
    }
    let whole = Marked(text).text.replacing("\n", with: " ")
    var rest = whole[...]
    for piece in excerpt(text).components(separatedBy: "[…]") {
      let piece = piece.trimmingCharacters(in: .whitespaces)
      guard let found = rest.firstRange(of: piece) else {
        Issue.record("not said: \(piece)")
        return
      }
      rest = rest[found.upperBound...]
    }
  }
}
