import GoldpanText
import TestSupport
import Testing

/// Inputs made to be slow or to break something; each must end within its minute.
@Suite(.timeLimit(.minutes(1))) struct MatcherAdversaryTests {
  @Test func `ten thousand hits in one sentence`() {
    let text = Array(repeating: "not a b", count: 10_000).joined(separator: " ")
    let entries = [
      Matcher.Entry(.near("a", within: 30, "b"), negation: .keep),
      Matcher.Entry(.all(["a", "b", .not("c")]), negation: .keep),
      Matcher.Entry(.near("not", within: 3, .any(["b", "a"]))),
      Matcher.Entry(.then(.near("a", within: 2, "b"), within: 9, "b"), negation: .keep),
      Matcher.Entry("* ... b", unit: .turn),
    ]
    let scan = scan(entries, text)
    #expect(scan.sentences.count == 1)
    #expect(scan.hits.filter { $0.entry == 0 }.count == 10_000)
    #expect(scan.hits.filter { $0.entry == 1 }.count == 1)
    #expect(scan.hits.filter { $0.entry == 2 }.count == 10_000)
  }

  @Test func `a phrase of five thousand words`() {
    let words = (0..<5_000).map { "w\($0 % 700)" }.joined(separator: " ")
    let entry = Matcher.Entry(Pattern(words))
    #expect(scan([entry], words).hits.count == 1)
    #expect(scan([entry], words + " " + words).hits.count == 2)
    #expect(scan([entry], String(words.dropLast(5))).hits.isEmpty)
    let same = Array(repeating: "a", count: 5_000).joined(separator: " ")
    #expect(scan([Matcher.Entry(Pattern(same))], same + " a a").hits.count == 3)
  }

  @Test func `a list of ten thousand phrases`() {
    let list = Pattern.any((0..<10_000).map { Pattern("w\($0) x\($0)") })
    let text = (0..<3_000).map { "w\($0) x\($0)" }.joined(separator: ". A ")
    #expect(
      scan([Matcher.Entry(list), Matcher.Entry(.near(list, within: 3, "a"))], text).hits.count
        > 3_000)
  }

  @Test(arguments: ["w9999", "two words"])
  func `a place for ten thousand words`(last: String) {
    let words: [[Pattern.Item]] = (0..<9_999).map { [.word("w\($0)")] }
    let alternatives = words + [last.split(separator: " ").map { .word(String($0)) }]
    let entries = [
      Matcher.Entry(.phrase([.word("a"), .oneOf(alternatives), .word("b")])),
      Matcher.Entry(.phrase([.oneOf(alternatives), .gap, .word("b")]), isCaseSensitive: true),
    ]
    let text = "A w0 b. W1 w2 b. a \(last) B. Now a w9998 c b."
    #expect(scan(entries, text).hits.map(\.entry) == [0, 1, 1, 0, 1])
    #expect(scan(Array(entries[..<1]), text).hits.count == 2)
  }

  @Test func `one phrase two hundred thousand times in a rule`() {
    let same = Array(repeating: Pattern("a b"), count: 200_000)
    let entries = [Matcher.Entry(.any(same)), Matcher.Entry(.all([.any(same), "c"]))]
    let scan = scan(entries, String(repeating: "a b ", count: 1_000) + "c")
    #expect(scan.hits.count { $0.entry == 0 } == 1_000)
  }

  @Test(arguments: [
    "", " ", "\u{301}", "\u{301}\u{301} a\u{301}", "[[[[[[[[", "]]]]", "\u{0}\u{0}", "...",
    ". . . .",
    "'''''", "a'", "a'’b", "1.", "1.,1", "\n\n\n\n", "\u{200D}\u{200D}", "\u{FFFD}", "-", "--",
    "\u{3000}\u{2028}\u{2029}\u{85}", "👩\u{200D}👩\u{200D}👧", "\u{E0100}", "🇩🇪",
  ])
  func `odd little texts`(text: String) {
    for copies in [1, 2_000] {
      let scan = scan(
        [Matcher.Entry("*"), Matcher.Entry("a"), Matcher.Entry(.not("a"))],
        String(repeating: text, count: copies))
      #expect(scan.hits.count >= scan.words.count)
      #expect(scan.words.isEmpty || !scan.sentences.isEmpty)
    }
  }

  @Test func `long runs of one thing`() {
    for sign in [
      "a", "1.", ".", "[", "[a", "-", "'", "\n", " ", "é", "\u{301}", "東", "。", "…", "a'",
    ] {
      let text = String(repeating: sign, count: 200_000)
      _ = scan([Matcher.Entry("*a"), Matcher.Entry("a* ... b"), Matcher.Entry("東 東")], text)
    }
  }

  @Test func `patterns that can never match`() {
    let patterns: [Pattern] = [
      .phrase([]), .phrase([.word("")]), .phrase([.word("&")]), .any([]),
      .phrase([.oneOf([])]), .phrase([.oneOf([[]])]), .all([]), .all([.not("b")]), .not("b"),
      .near("a", within: -1, "a"), .phrase([.wildcard("")]),
    ]
    #expect(scan(patterns.map { Matcher.Entry($0) }, "a c a").hits.isEmpty)
  }

  @Test func `every space separates words and ends sentences`() {
    for scalar in (0...0x3000).compactMap(Unicode.Scalar.init)
    where scalar.properties.isWhitespace {
      let scan = scan([Matcher.Entry("to us")], "Talk.\(scalar)To\(scalar)us.\(scalar)")
      #expect(scan.hits.count == 1 && scan.sentences.count == 2, "\(scalar.value)")
    }
  }

  private func scan(_ entries: [Matcher.Entry], _ text: String) -> Scan {
    var scan = Scan()
    let bytes = Array(text.utf8)
    Matcher(entries).scan(bytes, TextRange(0, bytes.count), into: &scan)
    return scan
  }
}
