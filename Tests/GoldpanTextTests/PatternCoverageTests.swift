import GoldpanText
import TestSupport
import Testing

@Suite struct PatternCoverageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let narrow: String
    let wide: String
    let grade: PatternCoverage.Grade?
    var handling = Matcher.Handling.block
    var testDescription: String { "\(narrow) by \(wide)" }

    init(
      _ narrow: String, by wide: String, _ grade: PatternCoverage.Grade?,
      _ handling: Matcher.Handling = .block
    ) {
      (self.narrow, self.wide, self.grade, self.handling) = (narrow, wide, grade, handling)
    }
  }

  static let cases = [
    Case("again", by: "again", .match),
    Case("explain", by: "explain*", .match),
    Case("explain*", by: "explain", nil),
    Case("explained", by: "~explain", .match),
    Case("~explained", by: "~explain", .match),
    Case("explain*", by: "~explain", nil),
    Case("~explain", by: "explain*", nil),
    Case("reexplain*", by: "*explain*", .match),
    Case("explaining*", by: "explain*", .match),
    Case("*callback", by: "*back", .match),
    Case("organise", by: "organi?e", .match),
    Case("organi?e", by: "organ*", .match),
    Case("organi?e", by: "*nise", nil),
    Case("explain it again", by: "explain it", .match),
    Case("explain it again", by: "it again", .match),
    Case("explain ... again", by: "explain", .match),
    Case("explain ... again", by: "again", nil),
    Case("explain ... again", by: "again", .unit, .keep),
    Case("explain it again", by: "explain ... again", .match),
    Case("explain it to me all again", by: "explain ... again", nil),
    Case("explain * again", by: "explain ... again", .match),
    Case("explain ... again", by: "explain * again", nil),
    Case("never again", by: "again", nil),
    Case("never again", by: "again", .unit, .keep),
    Case("would explain", by: "explain", nil),
    Case("if they explain", by: "explain", nil),
    Case("a, b", by: "c, b, a", .match),
    Case("a, d", by: "c, b, a", nil),
    Case("a OR bills", by: "a", nil),
    Case("call NEAR/3 again", by: "call NEAR/6 again", .match),
    Case("call NEAR/6 again", by: "call NEAR/3 again", nil),
    Case("call NEAR/3 again", by: "again NEAR/3 call", .unit),
    Case("call NEAR/3 again", by: "call* NEAR/3 (again OR twice)", .unit),
    Case("call THEN/2 again", by: "call NEAR/5 again", .unit),
    Case("call THEN/2 again", by: "call* THEN/5 (again OR twice)", .match),
    Case("call NEAR/2 again", by: "call THEN/2 again", nil),
    Case("call ... back THEN/2 again", by: "call ... bac* THEN/2 again", nil),
    Case("call THEN/2 again", by: "call", .match),
    Case("call NEAR/2 again", by: "call", nil),
    Case("call NEAR/2 again", by: "again", .unit, .keep),
    Case("not THEN/2 again", by: "not", nil),
    Case("call me again", by: "call THEN/1 again", .match),
    Case("call me again", by: "call THEN/0 again", nil),
    Case("call me again", by: "again NEAR/1 call", .unit),
    Case("call AND again", by: "again", .unit),
    Case("call AND never", by: "call", nil),
    Case("call AND never", by: "call", .unit, .keep),
    Case("call AND again", by: "again AND call*", .unit),
    Case("call AND again", by: "again AND call AND back", nil),
    Case("call AND NOT (back OR off)", by: "call AND NOT back", .unit),
    Case("call AND NOT back", by: "call AND NOT (back OR off)", nil),
    Case("call AND NOT back", by: "call", .unit),
    Case("call", by: "call AND NOT back", nil),
    Case("NEG(again)", by: "NEG(again OR twice)", .match),
    Case("NEG(again)", by: "again", nil),
    Case("NEG(again)", by: "again", .unit, .keep),
    Case("again", by: "NEG(again)", nil),
    Case("NEG(call me again)", by: "NEG(again)", nil),
  ]

  @Test(arguments: cases)
  func `says whether one rule holds wherever another does`(_ test: Case) throws {
    let narrow = try #require(PatternParser.parse(test.narrow).value?.pattern)
    let wide = try #require(PatternParser.parse(test.wide).value?.pattern)
    var coverage = PatternCoverage(test.handling, language: .english)
    #expect(coverage.grade(of: narrow, by: wide) == test.grade)
  }

  @Test(arguments: cases.filter { $0.grade != nil })
  func `what covers a rule is found by its keys`(_ test: Case) throws {
    let narrow = try #require(PatternParser.parse(test.narrow).value?.pattern)
    let wide = try #require(PatternParser.parse(test.wide).value?.pattern)
    let parts = if case .any(let parts) = narrow { parts } else { [narrow] }
    let others = if case .any(let others) = wide { others } else { [wide] }
    for part in parts {
      let wants = Set(CoverageKeys(part).wants)
      let isFound = others.contains { other in
        CoverageKeys(other).offers.allSatisfy { !wants.isDisjoint(with: $0) }
      }
      #expect(isFound)
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `the keys of a very long list are made in one go`() {
    let list = Self.list("a", count: 100_000)
    #expect(CoverageKeys(.near(list, within: 3, list)).offers.map(\.count) == [1, 1])
  }

  @Test func `what long lists cost is taken from the comparisons that are left`() {
    let (list, other) = (Self.list("a", count: 1_600), Self.list("b", count: 1_600))
    for wide in [other, .any([other, list])] {
      var coverage = PatternCoverage(.block, language: .english)
      let before = coverage.comparisonsLeft
      _ = coverage.grade(of: .then(list, within: 3, list), by: .then(wide, within: 3, wide))
      #expect(coverage.comparisonsLeft < before - 100)
    }
  }

  private static func list(_ name: String, count: Int) -> Pattern {
    .any((0..<count).map { .phrase([.word("\(name)\($0)")]) })
  }

  /// Rules made from others by small changes, so that many cover each other.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func `a rule that is covered holds nowhere else`(seed: UInt64) {
    var random = RandomMatching(Seeded(seed))
    var changes = Seeded(seed &+ 1_000_000)
    var claims = 0
    for _ in 0..<20 {
      let first = random.entry(depth: 1 + Int(seed % 3))
      let other = random.entry(depth: Int(seed % 2))
      let changed = varied(first.pattern, with: other.pattern, using: &changes)
      for (narrow, wide) in [(first.pattern, changed), (changed, first.pattern)] {
        var coverage = PatternCoverage(first.negation, language: .english)
        guard coverage.grade(of: narrow, by: wide) != nil, narrow != wide else { continue }
        claims += 1
        expectCoverage(of: narrow, by: wide, first.negation, &random)
      }
    }
    #expect(seed > 0 || claims > 0)
  }

  private func expectCoverage(
    of narrow: Pattern, by wide: Pattern, _ handling: Matcher.Handling,
    _ random: inout RandomMatching
  ) {
    let entries = [narrow, wide].map { Matcher.Entry($0, negation: handling) }
    for length in 1..<25 {
      let text = random.text(words: 1 + length % 14)
      let naive = NaiveMatcher(text.words, rules: [narrow, wide])
      let starts = naive.places.indices.filter { place in
        place == 0
          || text.words[naive.places[place - 1] + 1...naive.places[place]].contains {
            $0.beginsSentence
          }
      }
      func sentence(_ hit: NaiveMatcher.Hit) -> Int? { starts.last { $0 <= hit.words.lowerBound } }
      let found = Set(naive.hits(of: entries[1]).map(sentence))
      for hit in naive.hits(of: entries[0]) where !found.contains(sentence(hit)) {
        Issue.record("\(narrow) but not \(wide), \(handling), in: \(text.drawn)")
        return
      }
    }
  }
}

/// A pattern that is like another but for one or two changes.
private func varied(
  _ pattern: Pattern, with other: Pattern, using random: inout Seeded
) -> Pattern {
  let choice = Int.random(in: 0..<8, using: &random)
  switch (pattern, choice) {
  case (_, 0): return .any([pattern, other].flatMap(\.flat))
  case (_, 1): return .all([pattern, other])
  case (_, 2) where !other.isNot: return .all([pattern, .not(other)])
  case (.phrase(let items), 3): return .phrase(items + [.word("again")])
  case (.phrase(let items), 4): return .phrase([.word("call")] + items)
  case (.phrase(let items), 5) where items.count > 1: return .phrase(Array(items.dropLast()))
  case (.phrase(let items), _): return .phrase(items.map { varied($0, using: &random) })
  case (.near(let left, let within, let right), 3): return .then(left, within: within, right)
  case (.near(let left, let within, let right), 4): return .near(right, within: within + 1, left)
  case (.near(let left, let within, let right), _):
    return .near(
      varied(left, with: other, using: &random), within: within + 2,
      varied(right, with: other, using: &random))
  case (.then(let left, _, _), 3): return left
  case (.then(let left, let within, let right), _):
    return .then(
      varied(left, with: other, using: &random), within: within + 1,
      varied(right, with: other, using: &random))
  case (.all(let parts), _):
    return .all(parts.map { varied($0, with: other, using: &random) })
  case (.any(let parts), 3): return parts[0]
  case (.any(let parts), _): return .any(parts.map { varied($0, with: other, using: &random) })
  case (.negated(let part), 3): return part
  case (.negated(let part), _): return .negated(varied(part, with: other, using: &random))
  case (.not(let part), _): return .not(varied(part, with: other, using: &random))
  }
}

private func varied(_ item: Pattern.Item, using random: inout Seeded) -> Pattern.Item {
  switch (item, Int.random(in: 0..<4, using: &random)) {
  case (.word(let word), 0) where word.count > 3: .wildcard(word.prefix(3) + "*")
  case (.word(let word), 1): .oneOf([[.word(word)], [.word("good")]])
  case (.word, 2): .anyWord
  case (.anyWord, 0): .gap
  default: item
  }
}

extension Pattern {
  fileprivate var flat: [Pattern] { if case .any(let parts) = self { parts } else { [self] } }
  fileprivate var isNot: Bool { if case .not = self { true } else { false } }
}
