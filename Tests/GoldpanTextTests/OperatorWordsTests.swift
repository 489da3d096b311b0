import GoldpanText
import TestSupport
import Testing

/// Words and signs in rules that look like operators and are plain text.
@Suite struct OperatorWordsTests {
  typealias Case = RuleDiagnosticsTests.Case

  @Test(arguments: cases)
  func `says what was probably meant, and corrects only what is certain`(_ test: Case) {
    let found = PatternParser.parse(test.rule.text, lists: lists).diagnostics
    let messages = found.map { diagnostic in
      "\(diagnostic.id): \(diagnostic.message)"
        + diagnostic.fixIts.map { " [\($0.replacement)]" }.joined()
    }
    #expect(messages == test.messages)
    #expect(found.map(\.range) == test.rule.ranges)
    for diagnostic in found {
      for fix in diagnostic.fixIts {
        let source = Source(name: "rule", text: test.rule.text)
        let text = String(decoding: applying([fix], to: source), as: UTF8.self)
        #expect(
          PatternParser.parse(text, lists: lists).diagnostics.count == found.count - 1, "\(text)")
      }
    }
  }

  static let cases = [
    Case("over and over, not slow, R&D, late not early, near the shop, friends and family"),
    Case(#""terms & conditions", "slow; late", "slow near/3 late""#),
    Case(
      "slow «near/3» late",
      "GP202: 'near/3' is plain text here; write 'NEAR/3' or put the phrase in quotes [NEAR/3]"),
    Case(
      "slow «Then/2» late",
      "GP202: 'Then/2' is plain text here; write 'THEN/2' or put the phrase in quotes [THEN/2]"),
    Case(
      "slow «near/3»",
      "GP202: 'near/3' is plain text here; 'NEAR/3' stands between two terms"),
    Case(
      "«near/3» slow",
      "GP202: 'near/3' is plain text here; 'NEAR/3' stands between two terms"),
    Case(
      "slow «near/99» late",
      "GP202: 'near/99' is plain text here; 'NEAR/99' stands between two terms"),
    Case(
      "slow «NAER/3» late",
      "GP202: 'NAER/3' is plain text here; did you mean 'NEAR/3'?"),
    Case(
      "slow «naer/3» late", "GP202: 'naer/3' is plain text here; did you mean 'NEAR/3'?"),
    Case("the year/2 plan"),
    Case(
      "explain* «And» again*",
      "GP202: 'And' is plain text here; write 'AND' or put the phrase in quotes"),
    Case(
      "late AND «not» early",
      "GP202: 'not' is plain text here; write 'NOT' or put the phrase in quotes"),
    Case(
      "late AND «not» (early, soon)",
      "GP202: 'not' is read as 'NOT' here; write it in upper case [NOT]"),
    Case(
      #""a b" «and» «not» "c d""#,
      "GP202: 'and' is read as 'AND' here; write it in upper case [AND]",
      "GP202: 'not' is read as 'NOT' here; write it in upper case [NOT]"),
    Case(
      "slow«;» late; lost",
      "GP202: ';' only parts two words of a phrase here; write a comma or OR between alternatives"),
    Case(
      "slow «&» late",
      "GP202: '&' only parts two words of a phrase here; write 'AND' or put the phrase in quotes"),
    Case(
      "slow «&&» late",
      "GP202: '&&' only parts two words of a phrase here; write 'AND' or put the phrase in quotes"),
    Case("slow «|»", "GP211: '|' is regular-expression syntax; use OR or a comma"),
    Case("slow «|», late", "GP211: '|' is regular-expression syntax; use OR or a comma"),
    Case(
      "slow «|» late", "GP211: '|' is regular-expression syntax; use OR or a comma [OR]"),
  ]

  private var lists: [String: Pattern] { ["again": .phrase([.word("again")])] }

  @Test(arguments: [
    ("explain and again", "explain AND again", "and", "AND"),
    ("slow; late", "slow, late", ";", ","),
    ("slow near/3 late", "slow NEAR/3 late", "near/3", "NEAR/3"),
    ("late AND not early", "late AND NOT early", "not", "NOT"),
  ])
  func `knows what a rule would ask for`(
    rule: String, meant: String, written: String, name: String
  ) throws {
    let source = Source(name: "rule", text: rule)
    let found = try #require(PatternParser.meant(source, source.range))
    #expect(found.expression == PatternParser.parse(meant).value)
    #expect(found.written == written && found.name == name)
  }
}
