import GoldpanCoding
import GoldpanInsights
import GoldpanText
import TestSupport
import Testing

@Suite struct ConcordanceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let drawn: String
    var words = 2
    let expected: [String]
  }

  @Test(arguments: [
    Case(
      testDescription: "two words on either side", drawn: "I had to «explain it» again to them all",
      expected: ["had to", "explain it", "again to"]),
    Case(testDescription: "nothing around", drawn: "«Again.»", expected: ["", "Again.", ""]),
    Case(
      testDescription: "line ends are blanks", drawn: "one\n two   three\n«four\nfive» six",
      expected: ["two three", "four five", "six"]),
    Case(
      testDescription: "from the first match to the last", drawn: "a b «c» d «e» f g h",
      expected: ["a b", "c d e", "f g"]),
    Case(
      testDescription: "punctuation stays", drawn: "Well, «no», thanks a lot",
      expected: ["Well,", "no", ", thanks"]),
    Case(
      testDescription: "no words", drawn: "one «two» three", words: 0, expected: ["", "two", ""]),
    Case(
      testDescription: "no match: the whole quotation", drawn: "all of it",
      expected: ["", "all of it", ""]),
  ])
  func `lines keywords up`(_ test: Case) throws {
    let marked = Marked(test.drawn)
    let line = try #require(concordance(marked.text, marked.ranges, words: test.words).lines.first)
    #expect([line.left, line.keyword, line.right] == test.expected)
  }

  @Test func `cuts text without blanks at a letter`() throws {
    let text = String(repeating: "話", count: 100_000)
    let middle = text.utf8.count / 2 / 3 * 3
    let lines = concordance(text, [TextRange(middle, middle + 3)], words: 1).lines
    let line = try #require(lines.first)
    #expect(line.left == String(repeating: "話", count: 13))
    #expect(line.right == String(repeating: "話", count: 13))
  }

  private func concordance(_ text: String, _ matched: [TextRange], words: Int) -> Concordance {
    let range = TextRange(0, text.utf8.count)
    let speaker = Speaker.participant("P1")
    let transcript = Transcript(
      id: "w1/P1", source: Source(name: "P1", text: text),
      turns: [Turn(speaker: speaker, label: "P1", range: range)], dialect: .labelled,
      about: Conversation())
    let quotation = Quotation(
      transcript: "w1/P1", turn: 0, range: range, speaker: speaker, text: text)
    let coding = Coding(
      tag: "pain/a", quotation: quotation, evidence: Evidence.ID("q-1"), coder: .person("ana"),
      state: .accepted, matched: matched)
    return Concordance([coding], in: Corpus([transcript]), words: words)
  }
}
