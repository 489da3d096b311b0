import GoldpanCoding
import GoldpanText
import Testing

@Suite struct GoldMappingTests {
  @Test(
    arguments: [
      ("Bug=pain/*", "Bug", ["pain/*"]),
      ("Feature = wish/*, expects/*", "Feature", ["wish/*", "expects/*"]),
      ("Rating[rating>=4]=loved/*", "Rating[rating>=4]", ["loved/*"]),
      ("Like[ stars > 3 , shop=Bonn ]=loved/*", "Like[stars>3,shop=Bonn]", ["loved/*"]),
      ("Odd[x]y=pain/*", "Odd[x]y", ["pain/*"]),
    ] as [(String, String, [String])])
  func `reads a label, its conditions and its tags`(text: String, name: String, globs: [String])
    throws
  {
    let mapping = try #require(GoldMapping(text))
    #expect(mapping.name == name)
    #expect(mapping.globs == globs)
  }

  @Test(arguments: [
    "", "Bug", "=pain/*", "Bug=", "Bug=pain/*,,wish/*", "Bug[rating]=pain/*", "Bug[]=pain/*",
    "Bug[rating>=good]=pain/*",
  ])
  func `refuses what is nothing of the sort`(text: String) {
    #expect(GoldMapping(text) == nil)
  }

  @Test(
    arguments: [
      ("n>=4", "4", true), ("n>=4", "3.9", false), ("n<=4", "4.0", true), ("n>4", "4", false),
      ("n<4", "-1", true), ("n=4", "4.0", true), ("n!=4", "four", true), ("n=four", "four", true),
      ("n>=4", "many", false), ("n!=x", "x", false), ("m=1", "1", false), ("n>=4", " 5 ", true),
    ] as [(String, String, Bool)])
  func `compares numbers as numbers and words as words`(
    condition: String, value: String, holds: Bool
  ) throws {
    let line = #"{"text":"a","labels":["L"],"n":"\#(value)"}"#
    var fields = GoldReader.Fields()
    fields.kept = ["n"]
    let gold = GoldReader.read(Source(name: "g.jsonl", text: line), fields).value
    let mapping = try #require(GoldMapping("L[\(condition)]=pain/*"))
    #expect(mapping.holds(of: gold.texts[0]) == holds)
  }

  @Test(
    arguments: [
      ("pain", "pain/*"), ("Pain", "pain/*"), ("pain/slow", "pain/slow"), ("slow", "pain/slow"),
      ("loved/calm", "loved/quiet"), ("dear", nil), ("fault", nil),
      ("fast", nil), ("loved/fast", nil),
    ] as [(String, String?)])
  func `a tag, a kind or a name that one tag has stands for itself`(label: String, glob: String?) {
    let codebook = CodingRoom.codebook(
      """
      ## pain/slow
      ### Match
      - slow

      ## pain/dear
      ### Match
      - pricey

      ## loved/dear
      ### Match
      - darling

      ## loved/fast (retired)
      - see: loved/quiet

      ## loved/quiet
      - was: loved/calm
      ### Match
      - quiet
      """)
    #expect(OwnLabels(codebook).mapping(of: label)?.globs == glob.map { [$0] })
  }
}
