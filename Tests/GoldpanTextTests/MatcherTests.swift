public import GoldpanText
import TestSupport
import Testing

@Suite struct MatcherTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let entry: Matcher.Entry
    let text: String
    var testDescription: String { name }

    init(_ name: String, _ pattern: Pattern, _ text: String) {
      self.init(name, Matcher.Entry(pattern), text)
    }

    init(_ name: String, _ entry: Matcher.Entry, _ text: String) {
      (self.name, self.entry, self.text) = (name, entry, text)
    }
  }

  static let phrases = [
    Case("a word in any case", "call", "«Call» me, I «CALL» you, recall, calls"),
    Case("a phrase over signs", "easy to use", "It is «easy-to-use», «easy\nto use»."),
    Case("diacritics and apostrophes", "cafe don't", "«Café don’t»"),
    Case("a hyphenated word of a rule", "easy-to-use", "«easy to use»"),
    Case("every ending", "pric*", "«prices» and the «pricing» page, «pric», apric"),
    Case("every beginning", "*call", "«recall» and «call» but not calls"),
    Case("the middle", "*call*", "«recalls», «call», cal"),
    Case("one letter", "organi?e", "«organise» «organize» «organiẑe» organie organisse"),
    Case("any one word", "the * thing", "«the whole thing» the thing the very whole thing"),
    Case("a gap of up to three words", "start ... scratch", "«start all over from scratch»"),
    Case("a gap of no words", "start ... scratch", "«start scratch»"),
    Case("a gap of four words", "start ... scratch", "start it all over from scratch"),
    Case("the shortest of several", "go ... home", "«go home» to home"),
    Case("any inflection, by the stem of the word", .phrase([.stem("fix")]), "«fix» it"),
    Case("nothing across sentences", "call back", "I call. Back then «call back»."),
    Case("no fillers", "call back", "I «call, um, [laughs] back»."),
    Case("an ideograph", "東", "«東»京"),
  ]

  @Test(arguments: phrases)
  func `phrases match words in a row`(_ example: Case) { check(example) }

  static let combinations = [
    Case("near, in either order", .near("explain", within: 2, "again"), "«again I explain»"),
    Case("near, at most that far", .near("explain", within: 1, "again"), "explain it all again"),
    Case("then, in order only", .then("told", within: 0, "friends"), "friends told «told friends»"),
    Case("near takes the closest", .near("a", within: 5, "b"), "b x x «a b»"),
    Case("all, anywhere", .all(["third", "moved"]), "The «third person moved» me. Third. Moved"),
    Case("all but not", .all(["story", .not("read back")]), "«story». Story I read back."),
    Case("any", .any(["hello", "good day"]), "«Hello» and «good day»"),
    Case(
      "the whole turn", Matcher.Entry(.all(["third", "moved"]), unit: .turn),
      "The «third one. They moved» me."),
    Case(
      "capitals", Matcher.Entry("Us’s IT*", isCaseSensitive: true), "us's it «Us's ITs» Us's Its"),
    Case(
      "inside a list", .phrase([.word("a"), .oneOf([[.word("b")], [.word("c"), .word("d")]])]),
      "«a b» «a c d» a c"),
  ]

  static let spoken = [
    Case("no stutters", "the box", "It is the the «the box»: the thebox"),
    Case("a stutter at the end", "call back", "I «call back back» soon"),
    Case("a stutter over a filler", "the box", "the, um, [sighs] «the box»"),
    Case("a stutter after a capital", "they call", "They «they call»"),
    Case("no stutter in other capitals", "with it", "«with it» IT"),
    Case("no stutter in a word of ideographs", "妈 妈", "«妈妈» 好好"),
    Case("no stutter of what a rule repeats", "so so", "It was «so so». «So-so». So."),
    Case("nor of a wildcard that it repeats", "bla* bla*", "«blah blah» then bla"),
    Case("you know, set off", "I waited", "«I, you know, waited» I you know waited"),
    Case("you know before a filler", "I waited", "«I you know um waited»"),
    Case("you know before another", "I waited", "«I you know I mean, waited»"),
    Case("you know at the end", "slow", "It was «slow» you know"),
    Case("you know as what is said", "you know my name", "«You know my name»"),
    Case("I mean, with dots", "it is slow", "«It I mean… is slow»"),
    Case("I mean after what", "what I mean", "«What I mean», is it. «What I mean»."),
    Case("do you know", "do you know", "«Do you know»?"),
    Case("signs inside", "you know", "«You, know», you know, «you know» it"),
  ]

  @Test(arguments: spoken)
  func `fillers and stutters do not count`(_ example: Case) { check(example) }

  static let speltOut = [
    Case("strokes", "Lodz Soren dodo", "«Łódź Søren đođo»"),
    Case("and the other way", "Łódź", "«Lodz» «Łódź» «LÓDŹ»"),
    Case("ligatures", "oeuvre", "«œuvre», «oeuvre», «Œuvre»"),
    Case("sharp s", "strasse", "«Straße» «STRASSE» «STRAẞE»"),
    Case("dotless i", "Diyarbakir", "«Diyarbakır» «DİYARBAKIR»"),
    Case("wildcards", "stra*", "«Straße»"),
    Case("lone marks are no words", "a b", "«a \u{301} b» \u{301}\u{308}"),
    Case("marks join their letter", "cafe", "«cafe\u{301}» cafe\u{301}s"),
    Case("ideographs are words", "中 国", "我是«中国»人"),
    Case("simple case folding", "ὀδυσσεύς", "«ὈΔΥΣΣΕΎΣ» «ὀδυσσεύσ»"),
  ]

  @Test(arguments: speltOut)
  func `words are the same however they are spelt`(_ example: Case) { check(example) }

  @Test func `negation and clauses go past a stutter`() {
    let texts = [
      "I never never had to explain", "I never — never had to explain",
      "I, I never, you know, had to, um, to explain",
    ]
    for text in texts { #expect(hits(Matcher.Entry("explain"), text).isEmpty, "\(text)") }
    #expect(hits(Matcher.Entry("explain"), "No, no, they explain").count == 1)
    #expect(hits(Matcher.Entry("explain"), "I never said that — that they explain").count == 1)
  }

  @Test(arguments: combinations)
  func `combinations hold in a unit`(_ example: Case) { check(example) }

  static let negations = [
    ("blocked", "I never had to explain"), ("blocked", "They didn’t explain"),
    ("counts", "I never, ever, in all those years, had to explain"),
    ("counts", "Not good, but they explain"), ("counts", "No, they explain"),
    ("counts", "I did not; explain"), ("counts", "They can't. Explain"),
    ("counts", "Not only did they explain"), ("counts", "I can't fault how they explain"),
    ("counts", "No problem, they explain"), ("counts", "Couldn’t be happier: explain"),
    ("blocked", "Nobody could explain"), ("blocked", "no um [laughs] explain"),
    ("counts", "explain, not"), ("blocked", "hardly had anybody to explain"),
    ("counts", "They cannot praise her enough, explain"), ("blocked", "It isn't that they explain"),
  ]

  static let stops = [
    ("counts", "nobody answered. they explain"), ("counts", "i never called. explain"),
    ("counts", "“i never did.” they explain"), ("counts", "no. they explain"),
    ("counts", "nobody um. explain"), ("blocked", "never... explain"),
    ("blocked", "never… explain"), ("blocked", "not Mr. holt explain"),
    ("blocked", "never, e.g. explain"), ("blocked", "not at example.com explain"),
  ]

  static let pairs = [
    ("counts", "they explain to people who never listened, again"),
    ("counts", "they explain and never again"), ("blocked", "they never explain it again"),
    ("blocked", "never again, they explain"),
    ("counts", "Not again in this big town they explain to us all over time again"),
  ]

  @Test(arguments: pairs)
  func `only a negator before its first word blocks a pair`(verdict: String, text: String) {
    let near = Pattern.near("explain", within: 6, "again")
    #expect(hits(Matcher.Entry(near), text).isEmpty == (verdict == "blocked"))
    let scan = scan([Matcher.Entry(near, negation: .keep)], text)
    #expect(scan.hits.count == 1)
    #expect(scan.spans.allSatisfy { $0.isNegated == scan.spans[0].isNegated })
  }

  @Test(arguments: negations + stops)
  func `a negator before it blocks a match`(verdict: String, text: String) {
    let block = hits(Matcher.Entry("explain"), text)
    let keep = hits(Matcher.Entry("explain", negation: .keep), text)
    let negated = hits(Matcher.Entry(.negated("explain")), text)
    #expect(block.isEmpty == (verdict == "blocked"))
    #expect(negated.isEmpty == (verdict == "counts"))
    #expect(keep.count == 1)
  }

  @Test func `a denial negates its own words only`() {
    #expect(hits(Matcher.Entry("complaints"), "no complaints, they are quick").isEmpty)
    #expect(hits(Matcher.Entry("quick"), "no complaints, they are quick").count == 1)
    #expect(hits(Matcher.Entry("happier"), "couldn't be happier").count == 1)
    #expect(hits(Matcher.Entry("no complaints"), "no complaints").count == 1)
    #expect(hits(Matcher.Entry(.near("not", within: 2, "helpful")), "not so helpful").count == 1)
  }

  @Test func `matches are sorted by start, then pattern`() {
    let source = Source(name: "turn", text: "again we explain again")
    let matcher = Matcher([Matcher.Entry("again"), Matcher.Entry(.all(["explain", "again"]))])
    let found = matcher.matches(in: source, source.range)
    #expect(found.map(\.pattern) == [0, 1, 0])
    #expect(found.map { source.text($0.range) } == ["again", "again we explain again", "again"])
  }

  @Test func `one scan serves many matchers`() {
    var scan = Scan()
    let bytes = Array("b a b".utf8)
    for (word, count) in [("a", 1), ("b", 2), ("c", 0), ("a", 1)] {
      let entry = Matcher.Entry(Pattern(word))
      Matcher([entry]).scan(bytes, TextRange(0, 5), into: &scan)
      #expect(scan.hits.count == count)
      Matcher([entry, entry]).scan(bytes, TextRange(0, 5), into: &scan)
      #expect(scan.hits.count == 2 * count)
    }
  }

  @Test func `a span says how far to trust it`() {
    let spans = scan([Matcher.Entry("pri* of"), Matcher.Entry("price")], "the price of it").spans
    #expect(spans.map(\.literalLetters) == [3, .max])
    #expect(spans.map(\.isSingleWord) == [false, true])
  }

  private func check(_ example: Case) {
    let marked = Marked(example.text)
    #expect(Marked.draw(hits(example.entry, marked.text), in: marked.text) == example.text)
  }

  private func hits(_ entry: Matcher.Entry, _ text: String) -> [TextRange] {
    let source = Source(name: "turn", text: text)
    return Matcher([entry]).matches(in: source, source.range).map(\.range)
  }

  private func scan(_ entries: [Matcher.Entry], _ text: String) -> Scan {
    var scan = Scan()
    let bytes = Array(text.utf8)
    Matcher(entries).scan(bytes, TextRange(0, bytes.count), into: &scan)
    return scan
  }
}

extension Pattern: ExpressibleByStringLiteral {
  /// A phrase of words; `*` alone, `...` and wildcards as in rules.
  public init(stringLiteral text: String) { self.init(text) }

  /// A phrase of words; `*` alone, `...` and wildcards as in rules.
  init(_ text: String) {
    self = .phrase(
      text.split(separator: " ").map { word in
        switch word {
        case "*": .anyWord
        case "...": .gap
        default:
          word.contains { "*?".contains($0) } ? .wildcard(String(word)) : .word(String(word))
        }
      })
  }
}
