import GoldpanInsights
import GoldpanReports
import TestSupport
import Testing

@Suite struct PageTests {
  @Test func `the page's sample writes what it says`() {
    let digest = SmallStudy.paper.digest()
    #expect(digest.markdown.hasPrefix("# Brook bakery: advocate-insight digest"))
    #expect(digest.json.pretty.hasPrefix("{"))
  }
}
