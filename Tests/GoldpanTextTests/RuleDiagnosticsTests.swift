import GoldpanText
import TestSupport
import Testing

@Suite struct RuleDiagnosticsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: Marked
    let messages: [String]
    init(_ rule: String, _ messages: String...) {
      (self.rule, self.messages) = (Marked(rule), messages)
    }
    var testDescription: String { rule.text }
  }

  @Test(arguments: cases)
  func `says what is wrong, where, and what to write instead`(_ test: Case) {
    let parsed = PatternParser.parse(test.rule.text, lists: lists)
    let messages = parsed.diagnostics.map { diagnostic in
      let fixes = diagnostic.fixIts.map { " [\($0.message)]" }.joined()
      return "\(diagnostic.severity) \(diagnostic.id): \(diagnostic.message)\(fixes)"
    }
    #expect(messages == test.messages)
    #expect(parsed.diagnostics.map(\.range) == test.rule.ranges)
    #expect((parsed.value == nil) == parsed.diagnostics.hasErrors)
  }

  @Test(arguments: cases)
  func `a fix-it removes its diagnostic`(_ test: Case) {
    let before = PatternParser.parse(test.rule.text, lists: lists).diagnostics
    for diagnostic in before {
      for fix in diagnostic.fixIts {
        var bytes = Array(test.rule.text.utf8)
        bytes.replaceSubrange(fix.range.indices, with: fix.replacement.utf8)
        let fixed = String(decoding: bytes, as: UTF8.self)
        let after = PatternParser.parse(fixed, lists: lists).diagnostics
        #expect(after.count == before.count - 1, "\(fixed)")
      }
    }
  }

  static let cases = [
    Case(
      "«»",
      "error GP201: expected a word, a quoted phrase or '('"),
    Case(
      "  «»",
      "error GP201: expected a word, a quoted phrase or '('"),
    Case(
      "a AND«»",
      "error GP201: expected a word, a quoted phrase or '(' after 'AND'"),
    Case(
      "«AND» b",
      "error GP201: expected a word, a quoted phrase or '(' before 'AND'"),
    Case(
      "a,«,» b",
      "error GP201: expected a word, a quoted phrase or '(' after ','"),
    Case(
      "a,«»",
      "error GP201: expected a word, a quoted phrase or '(' after ','"),
    Case(
      "a OR «,» b",
      "error GP201: expected a word, a quoted phrase or '(' after 'OR'"),
    Case(
      "«(»a",
      "error GP201: expected ')' to close this '('"),
    Case(
      "a«)»",
      "error GP201: ')' closes nothing"),
    Case(
      "a«)» b",
      "error GP201: ')' closes nothing"),
    Case(
      #"«"»a"#,
      #"error GP201: expected a closing '"'"#),
    Case(
      #"«""»"#,
      #"error GP204: '""' has no letters or digits, so it can never match"#),
    Case(
      "«& !»",
      "error GP204: '& !' has no letters or digits, so it can never match"),
    Case(
      "a «NOT» b",
      "error GP201: expected 'AND' before 'NOT' [insert 'AND']"),
    Case(
      #""a" «b»"#,
      "error GP201: expected a comma, an operator or the end of the rule before 'b'"),
    Case(
      "«NEAR/3»«»",
      "error GP201: expected a word, a quoted phrase or '(' before 'NEAR/3'",
      "error GP201: expected a word, a quoted phrase or '(' after 'NEAR/3'"),
    Case(
      "a NEAR«» b",
      "error GP201: expected '/' and a number from 0 to 30 after 'NEAR', as in NEAR/6"),
    Case(
      "a NEAR/«x» b",
      "error GP201: expected a number from 0 to 30 after 'NEAR/'"),
    Case(
      "a NEAR/«99» b",
      "error GP206: the distance 99 is out of 0–30; the nearest is 30 [replace with '30']"),
    Case(
      "a NEAR/«-1» b",
      "error GP206: the distance -1 is out of 0–30; the nearest is 0 [replace with '0']"),
    Case(
      "a NEAR/3 «(b AND c)»",
      "error GP201: NEAR takes phrases or brackets with alternatives of phrases, without AND, NOT or a distance"
    ),
    Case(
      "a NEAR/3 «(b NEAR/2 c)»",
      "error GP201: NEAR takes phrases or brackets with alternatives of phrases, without AND, NOT or a distance"
    ),
    Case(
      "«@both» NEAR/3 c",
      "error GP201: NEAR takes phrases or brackets with alternatives of phrases, without AND, NOT or a distance"
    ),
    Case(
      "go «@both»",
      "error GP201: the list '@both' holds more than phrases, so it cannot stand inside a phrase"),
    Case(
      "«@agian» x",
      "error GP207: unknown list '@agian'; did you mean '@again'?"),
    Case(
      "«@» x",
      "error GP201: expected the name of a list after '@'"),
    Case(
      "«@zzz»",
      "error GP207: unknown list '@zzz'"),
    Case(
      "«NOT a»",
      "error GP210: the rule says only what must not stand; add what to look for with AND"),
    Case(
      "a OR «NOT b»",
      "error GP210: this alternative says only what must not stand; add what to look for with AND"),
    Case(
      "«NOT a AND NOT b»",
      "error GP210: the rule says only what must not stand; add what to look for with AND"),
    Case(
      "NOT «(NOT a)»",
      "error GP210: what stands after NOT says only what must not stand; add what to look for with AND"
    ),
    Case(
      "NOT «NOT» a",
      "error GP201: expected a word, a quoted phrase or '(' after 'NOT'"),
    Case(
      "«a AND NOT a»",
      "error GP204: the rule can never match: it asks for 'a' and forbids it"),
    Case(
      "«a AND NOT (b OR a)»",
      "error GP204: the rule can never match: it asks for 'a' and forbids it"),
    Case(
      #"«\b»word"#,
      #"error GP211: '\b' is regular-expression syntax; leave it out, a rule matches whole words"#),
    Case(
      "foo«.*»bar",
      "error GP211: '.*' is regular-expression syntax; use '...' for up to 3 words or '*' at the end of a word"
    ),
    Case(
      "colo«[ua]»r",
      "error GP211: '[ua]' is regular-expression syntax; use '?' for one letter or list the words"),
    Case(
      "«[a-z]»+",
      "error GP211: '[a-z]' is regular-expression syntax; use '?' for one letter or list the words"),
    Case(
      "a«|»b",
      "error GP211: '|' is regular-expression syntax; use OR or a comma"),
    Case(
      "«(?:»a)",
      "error GP211: '(?:' is regular-expression syntax; use plain brackets"),
    Case(
      "«^»foo",
      "error GP211: '^' is regular-expression syntax; leave it out, a rule matches anywhere"),
    Case(
      "foo«$»",
      "error GP211: '$' is regular-expression syntax; leave it out, a rule matches anywhere"),
    Case(
      "fo«+»",
      "error GP211: '+' is regular-expression syntax; use '*' at the end of a word, or quotes for the sign itself"
    ),
    Case(
      "C«+»+",
      "error GP211: '+' is regular-expression syntax; use '*' at the end of a word, or quotes for the sign itself"
    ),
    Case(
      "a«{»2}",
      "error GP211: '{' is regular-expression syntax; write the words out"),
    Case(
      "«pr*»",
      "error GP203: the wildcard 'pr*' has only 2 letters; give it 3 or more"),
    Case(
      "«*ly»",
      "error GP203: the wildcard '*ly' has only 2 letters; give it 3 or more"),
    Case(
      "«?»",
      "error GP203: the wildcard '?' has no letter; give it 3 or more"),
    Case(
      "«m?n»",
      "error GP203: the wildcard 'm?n' has only 2 letters; give it 3 or more"),
    Case(
      "wor«*»d",
      "error GP201: '*' stands at the beginning or end of a word, or alone for any one word"),
    Case(
      "word«*»*",
      "error GP201: '*' stands at the beginning or end of a word, or alone for any one word"),
    Case(
      "«*»",
      "error GP203: '*' says no word of its own; add one"),
    Case(
      "* «...»",
      "error GP201: '...' stands between two words"),
    Case(
      "«...» a",
      "error GP201: '...' stands between two words"),
    Case(
      "a «...»",
      "error GP201: '...' stands between two words"),
    Case("friends and family, nuts and bolts, time and again, yes or no"),
    Case(
      "explain* «or» repeat*",
      "warning GP202: 'or' is plain text here; write 'OR' or put the phrase in quotes"),
    Case(
      "cancel* «or» refund",
      "warning GP202: 'or' is plain text here; write 'OR' or put the phrase in quotes"),
    Case(
      #""a b" «or» (c, d)"#,
      "warning GP202: 'or' is read as 'OR' here; write it in upper case [replace with 'OR']"),
    Case(
      #""a" «and» NOT b"#,
      "warning GP202: 'and' is read as 'AND' here; write it in upper case [replace with 'AND']"),
    Case(
      "a «near/6» b",
      "warning GP202: 'near/6' is plain text here; write 'NEAR/6' or put the phrase in quotes [replace with 'NEAR/6']"
    ),
    Case(
      "explain* «near» again",
      "warning GP202: 'near' is plain text here; write 'NEAR/5' or put the phrase in quotes"),
    Case(
      "(a OR b) «near/6» c",
      "warning GP202: 'near/6' is read as 'NEAR/6' here; write it in upper case [replace with 'NEAR/6']"
    ),
    Case(
      "a [«foo»: x]",
      "error GP201: unknown scope 'foo'; there are in, who, after, segment and case"),
    Case(
      "a [«inn»: turn]",
      "error GP201: unknown scope 'inn'; did you mean 'in'? [replace with 'in']"),
    Case(
      "a [in: «word»]",
      "error GP201: expected 'sentence' or 'turn' after 'in:'"),
    Case(
      "a [in«»]",
      "error GP201: expected ':' and a value after 'in'"),
    Case(
      "a [«case»: x]",
      "error GP201: 'case' takes no value"),
    Case(
      "a [case] «[case]»",
      "error GP201: the rule already has a scope '[case]'"),
    Case(
      "a [who:«»]",
      "error GP201: expected moderator, employee, any or a name after 'who:'"),
    Case(
      "a [segment: «x»]",
      "error GP201: expected 'column=value' after 'segment:'"),
    Case(
      "a [in: turn] «AND» b",
      "error GP201: expected another scope or the end of the rule before 'AND'"),
    Case(
      "(a «[in: turn]») «b»",
      "error GP201: a scope stands at the end of the rule, outside brackets",
      "error GP201: expected a comma, an operator or the end of the rule before 'b'"),
    Case(
      "a [after: «]»",
      "error GP201: expected a word, a quoted phrase or '(' after '[after:'"),
    Case(
      "a «[after:» b",
      "error GP201: expected ']' to close this '['"),
    Case(
      "a «[»in: turn",
      "error GP201: expected ']' to close this '['"),
    Case(
      "a «]»",
      "error GP201: ']' closes nothing"),
    Case(
      "a [after: «(»b] «c»",
      "error GP201: expected ')' to close this '('",
      "error GP201: expected another scope or the end of the rule before 'c'"),
    Case(
      "a [after: «NOT b»]",
      "error GP210: the question says only what must not stand; add what to look for with AND"),
    Case(
      "a [«laughs»]",
      "error GP201: unknown scope 'laughs'; there are in, who, after, segment and case"),
    Case(
      "«~» a",
      "error GP201: expected a word after '~', as in '~explain'"),
    Case(
      "«~expl*»",
      "error GP201: '~' takes a word without wildcards, as in '~explain'"),
    Case(
      "NEG(«a AND b»)",
      "error GP201: NEG takes a phrase or alternatives of phrases, without AND, NOT or a distance"),
    Case(
      "«NEG(»a",
      "error GP201: expected ')' to close this 'NEG('"),
    Case(
      "«(»«(»«(»a",
      "error GP201: expected ')' to close this '('",
      "error GP201: expected ')' to close this '('",
      "error GP201: expected ')' to close this '('"),
    Case(
      "thank* «and» explain*",
      "warning GP202: 'and' is plain text here; write 'AND' or put the phrase in quotes"),
    Case(
      "back «and» forth*",
      "warning GP202: 'and' is plain text here; write 'AND' or put the phrase in quotes"),
    Case(
      "@tell «and» @again",
      "warning GP202: 'and' is plain text here; write 'AND' or put the phrase in quotes"),
    Case(
      "anywhere «near» @again",
      "warning GP202: 'near' is plain text here; write 'NEAR/5' or put the phrase in quotes"),
    Case(
      "x AND (cancel* «or» refund)",
      "warning GP202: 'or' is plain text here; write 'OR' or put the phrase in quotes"),
    Case(
      "«@again-now»",
      "error GP207: unknown list '@again-now'"),
    Case(
      "@again«'s»",
      "error GP201: expected a blank after '@again'"),
    Case(
      "«[after:» a] «b»",
      "error GP201: expected a word, a quoted phrase or '(' before '[after:'",
      "error GP201: expected another scope or the end of the rule before 'b'"),
    Case(
      "(a OR «NOT b») AND c",
      "error GP210: this alternative says only what must not stand; add what to look for with AND"),
  ]
}
