import GoldpanText
import TestSupport
import Testing

/// The lists that rules in these tests may mention.
let lists: [String: Pattern] = [
  "again": .any([.phrase([.word("again")]), .phrase([.word("from"), .word("scratch")])]),
  "tell": .any([.phrase([.stem("tell")]), .phrase([.word("go"), .word("over")])]),
  "both": .all([.phrase([.word("first")]), .phrase([.word("second")])]),
]

@Suite struct PatternParserTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let canonical: String
    init(_ rule: String, _ canonical: String) { (self.rule, self.canonical) = (rule, canonical) }
    var testDescription: String { rule }
  }

  @Test(arguments: [
    Case("@tell NEAR/6 @again", "(~tell OR go over) NEAR/6 (again OR from scratch)"),
    Case(
      #"start* ... from scratch, "back to square one""#,
      "start* ... from scratch, back to square one"),
    Case(
      "third person AND (transfer* OR passed on OR pass* THEN/3 along)",
      "third person AND (transfer* OR passed on OR pass* THEN/3 along)"),
    Case(
      "(same story OR whole story) AND NOT read back [in: turn]",
      "(same story OR whole story) AND NOT read back [in: turn]"),
    Case(
      "explain* ... again to my friend*, repeat customer*",
      "explain* ... again to my friend*, repeat customer*"),
    Case(
      "recommend*, told THEN/0 (everyone OR friends OR neighbours)",
      "recommend*, told THEN/0 (everyone OR friends OR neighbours)"),
    Case("every time [after: would you recommend]", "every time [after: would you recommend]"),
    Case("Priya AND (remember* OR knew)", "priya AND (remember* OR knew)"),
    Case("Priya [case]", "Priya [case]"),
    Case("don’t easy-to-use 1,000 3.5", "don't easy to use 1,000 3.5"),
    Case("go @again now", "go (again OR from scratch) now"),
    Case("NEG(refund OR credit note) AND a", "NEG(refund OR credit note) AND a"),
    Case("a NEAR/3 b THEN/2 c", "a NEAR/3 b THEN/2 c"),
    Case("「東京」 tower", "東 京 tower"),
    Case("café", "cafe"),
    Case("n \u{7F1}'m", "n m"),
    Case(
      "cancel* [segment: plan=Gold plus] [who: P03]", "cancel* [who: P03] [segment: plan=Gold plus]"
    ),
    Case("“back, to” , * word", "back to, * word"),
    Case("(a, b), c", "a, b, c"),
    Case("~Easily", "~easily"),
    Case("~sign-up", "~sign ~up"),
    Case("a and and b", "a and and b"),
    Case("(a NEAR/2 b) NEAR/3 c", "a NEAR/2 b NEAR/3 c"),
    Case("(NOT a) AND b", "NOT a AND b"),
    Case("$5 fee", "5 fee"),
    Case("24+ hours", "24 hours"),
    Case("wom?n", "wom?n"),
    Case("from...scratch", "from ... scratch"),
    Case("explain* or repeat*", "explain* or repeat*"),
    Case("over and over", "over and over"),
    Case("back and forth", "back and forth"),
    Case("more or less", "more or less"),
    Case("cancel or refund", "cancel or refund"),
    Case(#""a b" or (c, d)"#, "a b, c, d"),
    Case(#""a" and NOT b"#, "a AND NOT b"),
    Case("a near/6 b", "a near 6 b"),
    Case("explain* near again", "explain* near again"),
    Case("x near y", "x near y"),
    Case("(a OR b) near/6 c", "(a OR b) NEAR/6 c"),
    Case("NEG a", "neg a"),
    Case("thank* and explain*", "thank* and explain*"),
    Case("back and forth*", "back and forth*"),
    Case("pass* on and on", "pass* on and on"),
    Case("wait* and wait*", "wait* and wait*"),
    Case("@tell and @again", "(~tell OR go over) and (again OR from scratch)"),
    Case("anywhere near @again", "anywhere near (again OR from scratch)"),
    Case(#""back or forth""#, "back or forth"),
    Case("x AND (cancel or refund)", "x AND cancel or refund"),
    Case("go @again or cancel", "go (again OR from scratch) or cancel"),
    Case("@again.", "again, from scratch"),
    Case("and", "and"),
    Case("or cancel", "or cancel"),
    Case("cancel and/or refund", "cancel and or refund"),
    Case("a OR b AND c", "a, b AND c"),
    Case("a NEAR/06 b", "a NEAR/6 b"),
    Case("cancel* ~pay 5,6", "cancel* ~pay 5,6"),
    Case("5, 6", "5, 6"),
    Case("½ \u{301}so\u{AD}ft", "½ soft"),
    Case(#""AND" [case]"#, #""AND" [case]"#),
    Case("it's 'quoted'", "it's quoted"),
  ])
  func `reads a rule and prints it in canonical form`(_ test: Case) {
    let parsed = PatternParser.parse(test.rule, lists: lists)
    #expect(parsed.value?.description == test.canonical)
    #expect(!parsed.diagnostics.hasErrors)
  }

  @Test func `reads operators from the left and by how tightly they bind`() {
    func word(_ word: String) -> Pattern { .phrase([.word(word)]) }
    let near = Pattern.near(word("a"), within: 3, word("b"))
    #expect(pattern("a NEAR/3 b THEN/2 c") == .then(near, within: 2, word("c")))
    #expect(
      pattern("a, b AND NOT c NEAR/1 d")
        == .any([word("a"), .all([word("b"), .not(.near(word("c"), within: 1, word("d")))])]))
    #expect(pattern("a, (b OR (c OR d))") == .any(["a", "b", "c", "d"].map(word)))
    #expect(pattern("NEG(a OR b)") == .negated(.any([word("a"), word("b")])))
  }

  @Test func `puts a list inside a phrase in its place`() {
    let again: [[Pattern.Item]] = [[.word("again")], [.word("from"), .word("scratch")]]
    #expect(
      pattern("go @again * now") == .phrase([.word("go"), .oneOf(again), .anyWord, .word("now")]))
    #expect(pattern("@again") == lists["again"])
  }

  @Test func `reads every scope`() throws {
    let rule = "yes [in: turn] [who: Ana P.] [after: happy] [segment: plan = Gold] [case]"
    let scope = try #require(PatternParser.parse(rule).value).scope
    var expected = Scope()
    expected.unit = .turn
    expected.voice = .named("Ana P.")
    expected.question = .phrase([.word("happy")])
    expected.segment = Scope.Segment(column: "plan", value: "Gold")
    expected.isCaseSensitive = true
    #expect(scope == expected)
    let source = Source(name: "example", text: " [who: moderator]")
    #expect(PatternParser.scope(source, source.range).value.voice == .moderator)
  }

  @Test func `names the lists of a rule outside quotes`() {
    let drawn = Marked(##"go «@again» "not @this" AND («@x-1», b) [after: «@q»]"##)
    let source = Source(name: "rule", text: drawn.text)
    let names = PatternParser.listNames(in: source, source.range)
    #expect(names.map(\.name) == ["again", "x-1", "q"])
    #expect(names.map(\.place) == drawn.ranges)
  }

  @Test func `reads a rule in the middle of a codebook`() {
    let drawn = Marked("- «@agian NEAR/6 b»\n- c")
    let source = Source(name: "cx.md", text: drawn.text)
    let parsed = PatternParser.parse(source, drawn.ranges[0], lists: lists)
    #expect(
      parsed.diagnostics.map(\.description) == [
        """
        cx.md:1:3: error GP207: unknown list '@agian'; did you mean '@again'?
         1 | - @agian NEAR/6 b
           |   ^^^^^^
        """
      ])
  }

  private func pattern(_ rule: String) -> Pattern? {
    PatternParser.parse(rule, lists: lists).value?.pattern
  }
}
