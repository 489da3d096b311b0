import GoldpanText
import Testing

@Suite struct PageTests {
  @Test func `the page's sample finds what it says`() throws {
    let rule = try #require(PatternParser.parse("~explain NEAR/6 again").value)
    let matcher = Matcher([Matcher.Entry(rule.pattern)])

    let call = Source(name: "call", text: "I explained it all again. I never explained it again.")
    let found = matcher.matches(in: call, call.range).map { call.text($0.range) }
    #expect(found == ["explained it all again"])
  }
}
