import GoldpanReports
import TestSupport
import Testing

@Suite struct QuotingTests {
  @Test(arguments: [
    ("I said so.", "\"I said so.\""), ("She said \"no\".", "“She said \"no\".”"),
    ("“Curved” inside.", "\"“Curved” inside.\""), ("a | b", "\"a \\| b\""), ("", "\"\""),
  ])
  func `marks differ from those inside`(text: String, expected: String) {
    #expect(Quoting.marked(text) == expected)
  }

  @Test(arguments: [
    ("One. Two. Three. Four. Five.", "One. Two. […] Five."),
    ("One two three four five six seven.", "One two three four five six seven."),
    ("One two three four. Five six seven.", "One two three four. Five six seven."),
    ("Short. It is.", "Short. It is."),
    ("A first sentence that is long. Two. Three.", "A first sentence that is long. […] Three."),
    ("\"I never knew.", "I never knew."), ("And I said \"no", "And I said \"no"),
    ("So he left.\"", "So he left."), ("\"Yes,\" she said.", "\"Yes,\" she said."),
    ("\"", ""), ("", ""),
  ])
  func `an excerpt leaves out whole sentences only`(text: String, expected: String) {
    #expect(Quoting.excerpt(of: text, upTo: 20) == expected)
  }

  @Test(arguments: [
    ("one two three four five six seven", "one two three four […]"),
    ("one two three four five. Six seven eight.", "one two three four […] Six seven eight."),
    ("one two three four five six. Seven. Eight nine.", "one two three four […] Eight nine."),
    ("One two three. Seven. One two three four five.", "One two three. […] One two three four […]"),
    ("one two three four fivesixseven", "one two three four […]"),
  ])
  func `an excerpt has the start of a sentence without end`(text: String, expected: String) {
    #expect(Quoting.excerpt(of: text, upTo: 20, words: 4) == expected)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `an excerpt has no word that was not said, and begins and ends alike`(_ seed: UInt64) {
    var random = Seeded(seed)
    let words = [
      "late", "We", "no.", "Then", "[laughs]", "\"So", "rain,", "fine!", "(pause)", "why?",
    ]
    let text = (0..<40).compactMap { _ in words.randomElement(using: &random) }
      .joined(separator: " ")
    let excerpt = Quoting.excerpt(of: text, upTo: 60)
    let parts = excerpt.split(separator: " […] ")
    #expect(1...2 ~= parts.count)
    for part in parts { #expect(text.contains(part)) }
    #expect(text.hasPrefix(parts[0]) || text.dropFirst().hasPrefix(parts[0]))
    #expect(
      text.hasSuffix(parts[parts.count - 1]) || text.dropLast().hasSuffix(parts[parts.count - 1]))
  }

  @Test func `a speech without end takes no time`() {
    let speech = String(repeating: "It rained. ", count: 20_000) + "It stopped."
    #expect(Quoting.excerpt(of: speech).hasSuffix("It rained. […] It stopped."))
  }
}
