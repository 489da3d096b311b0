import GoldpanCoding
import Testing

@Suite struct TagGlobTests {
  @Test(
    arguments: [
      ("pain/slow", "pain/slow", true), ("pain/*", "pain/slow", true), ("*", "pain/slow", true),
      ("*/slow", "pain/slow", true), ("pain/s?ow", "pain/slow", true),
      ("*a*o*", "pain/slow", true), ("pain/slow*", "pain/slow", true),
      ("pain", "pain/slow", false), ("loved/*", "pain/slow", false), ("", "pain/slow", false),
      ("pain/?", "pain/slow", false), ("*x", "pain/slow", false),
    ])
  func `a glob fits whole names`(_ glob: String, _ tag: String, _ fits: Bool) {
    #expect(TagGlob(glob).matches(GoldpanCoding.Tag.ID(tag)) == fits)
  }

  @Test func `many stars take no time`() {
    let glob = TagGlob(String(repeating: "*a", count: 500) + "b")
    #expect(!glob.matches(GoldpanCoding.Tag.ID(String(repeating: "a", count: 5000))))
  }
}
