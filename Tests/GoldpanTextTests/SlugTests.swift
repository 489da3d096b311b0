import GoldpanText
import Testing

@Suite struct SlugTests {
  @Test(
    arguments: [
      ("slow-answer", true), ("a", true), ("4g", true), ("", false), ("-a", false), ("a-", false),
      ("a--b", false), ("Slow", false), ("slow answer", false), ("büch", false),
    ])
  func `knows a good name`(_ name: String, _ isGood: Bool) {
    #expect(Slug.isValid(name) == isGood)
  }

  @Test(
    arguments: [
      ("Slow Answer", "slow-answer"), ("slow_answer", "slow-answer"), (" a -- b ", "a-b"),
      ("slow", "slow"), ("büch", nil), ("a/b", nil), ("", nil), ("--", nil),
    ])
  func `finds the name that was meant`(_ text: String, _ name: String?) {
    #expect(Slug.nearest(to: text) == name)
  }
}
