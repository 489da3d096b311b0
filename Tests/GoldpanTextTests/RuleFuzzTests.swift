import GoldpanText
import TestSupport
import Testing

@Suite struct RuleFuzzTests {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func `printing and parsing a rule is the identity`(seed: UInt64) {
    var random = RandomRule(seed)
    let rule = random.rule()
    let parsed = PatternParser.parse(rule.description)
    #expect(parsed.value == rule, "\(rule)")
    #expect(!parsed.diagnostics.hasErrors, "\(parsed.diagnostics)")
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `takes any text`(seed: UInt64) {
    var random = Seeded(seed)
    let pieces = [
      "a", "word", "AND", "OR", "NOT", "NEAR/3", "THEN/", "NEG(", "(", ")", "[", "]", "[after:",
      "[in: turn]", "[case]", "\"", "“", ",", "*", "?", "...", "…", "~", "@", "@again", "@both",
      "\\b", "|", "'", "’", "5", ".", " ", " ", " ", "and", "or", "é", "東", "\u{0}", "\u{301}",
      "\u{202E}", "\n", "+", "$", "{2}", "(?:", "-", "=", ":",
    ]
    let text = (0..<Int(seed)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    check(text)
    let bytes = (0..<Int(seed)).map { _ in UInt8.random(in: 0...255, using: &random) }
    check(String(decoding: bytes, as: UTF8.self))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "(", ")", "[", "]", "[after: ", "\"", "NEG(", "(a OR ", "a NEAR/1 ", "NOT (", "a, ", "@x ",
      "@again ", "and ", "a AND NOT b ", "a \"b\" or ", "*", "...", "~", "\u{0}", "(NOT a AND ",
      "東", "[case] ", "(a NEAR/2 b) NEAR/3 ",
    ])
  func `takes as long as the rule is, however often something repeats`(piece: String) {
    check(String(repeating: piece, count: 20_000))
  }

  @Test func `rejects lists that multiply`() {
    var lists: [String: Pattern] = ["l0": .any([.phrase([.word("a")]), .phrase([.word("b")])])]
    for level in 1...40 {
      let rule = "x @l\(level - 1) @l\(level - 1), y @l\(level - 1)"
      let parsed = PatternParser.parse(rule, lists: lists)
      guard let value = parsed.value else {
        #expect(parsed.diagnostics.map(\.message).contains { $0.contains("more than 100000") })
        return
      }
      lists["l\(level)"] = value.pattern
    }
    Issue.record("forty doublings were accepted")
  }

  @Test func `rejects brackets that nest too deeply`() {
    let fine = String(repeating: "(", count: 64) + "a" + String(repeating: ")", count: 64)
    #expect(PatternParser.parse(fine).value?.description == "a")
    let parsed = PatternParser.parse("(" + fine + ")")
    #expect(parsed.diagnostics.map(\.message) == ["brackets nest too deeply; at most 64 levels"])
  }

  private func check(_ text: String) {
    #expect(Invariants.rule(Array(text.utf8), lists: lists) == [], "\(text)")
    #expect(Invariants.rule(Array(text.utf8)) == [], "\(text)")
  }
}

/// Rules in the form that the parser gives them.
private struct RandomRule {
  private var random: Seeded
  private var size: Int

  init(_ seed: UInt64) { (random, size) = (Seeded(seed), 1 + Int(seed / 8)) }

  mutating func rule() -> RuleExpression {
    var scope = Scope()
    if flip(4) { scope.unit = .turn }
    if flip(4) { scope.voice = pick([.moderator, .employee, .any, .named("Ana P.")]) }
    if flip(4) { scope.question = alternatives(0) }
    if flip(4) { scope.segment = Scope.Segment(column: "plan", value: "gold plus") }
    if flip(4) { scope.isCaseSensitive = true }
    return RuleExpression(alternatives(0), scope)
  }

  private mutating func alternatives(_ depth: Int) -> Pattern {
    let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in conjunction(depth) }
    guard parts.count > 1 else { return parts[0] }
    return .any(parts.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } })
  }

  private mutating func conjunction(_ depth: Int) -> Pattern {
    guard flip(3), size > 0 else { return proximity() }
    size -= 1
    var parts = [proximity()]
    if flip(2), depth < 4 {
      let inner = alternatives(depth + 1)
      if case .all(let more) = inner { parts += more } else { parts.append(inner) }
    } else {
      parts.append(proximity())
    }
    if flip(2) { parts.append(.not(distinct())) }
    return .all(parts)
  }

  /// Something that no other part of a conjunction asks for.
  private mutating func distinct() -> Pattern {
    .any([.phrase([.word("never")]), .phrase([.word("ever")])])
  }

  private mutating func proximity() -> Pattern {
    var left = flip(8) ? .negated(operand()) : operand()
    if case .negated = left { return left }
    while flip(3) {
      let within = Int.random(in: 0...30, using: &random)
      left =
        flip(2) ? .near(left, within: within, operand()) : .then(left, within: within, operand())
    }
    return left
  }

  private mutating func operand() -> Pattern {
    guard flip(4) else { return phrase() }
    return .any((0..<Int.random(in: 2...3, using: &random)).map { _ in phrase() })
  }

  private mutating func phrase() -> Pattern {
    var items = [word()]
    while flip(2) {
      if flip(4) { items.append(pick([.gap, .anyWord])) }
      items.append(word())
    }
    return .phrase(items)
  }

  private mutating func word() -> Pattern.Item {
    let words = ["refund", "don't", "1,000", "or", "and", "near", "жук", "3.5", "neg", "then"]
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return .wildcard(pick(["pric*", "*ness", "*fund*", "wom?n", "colo??"]))
    case 1: return .stem(pick(["explain", "easily", "apologise", "promise"]))
    default: return .word(pick(words))
    }
  }

  private mutating func flip(_ sides: Int) -> Bool {
    Int.random(in: 0..<sides, using: &random) == 0
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}
