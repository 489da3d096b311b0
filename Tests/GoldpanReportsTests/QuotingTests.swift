import GoldpanReports
import TestSupport
import Testing

@Suite struct QuotingTests {
  @Test(arguments: [
    ("I said so.", "“I said so.”"), ("She said \"no\".", "“She said \"no\".”"),
    ("“Curved” inside.", "\"“Curved” inside.\""), ("a | b", "“a \\| b”"), ("", "“”"),
    ("“Both” \"inside\".", "““Both” \"inside\".”"),
  ])
  func `marks differ from those inside`(text: String, expected: String) {
    #expect(Quoting.marked(text) == expected)
  }

  @Test(arguments: [
    ("\"I never knew.", "I never knew."), ("And I said \"no", "And I said \"no"),
    ("So he left.\"", "So he left."), ("\"Yes,\" she said.", "\"Yes,\" she said."),
    ("\"", ""), ("", ""),
  ])
  func `a quotation mark without its other half goes`(text: String, expected: String) {
    #expect(Quoting.withoutStrayMark(text) == expected)
  }
}
