import GoldpanCLI
import TestSupport
import Testing

@Suite struct `Names are picked by some of their letters` {
  static let tags = [
    "loved/knows-my-name", "loved/remembered", "loved/fast-fix", "pain/slow-answer", "pain/queue",
    "pain/repeat-myself", "pain/transfer-loop", "pain/our-process", "pain/price", "expects/reply",
    "says/recommends", "wish/replacement", "expects/personal", "affirm/worth-it", "aware/promise",
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    let typed: String
    let best: [String]
    var testDescription: String { typed }
  }

  @Test(arguments: [
    Case(typed: "rep", best: ["expects/reply", "wish/replacement", "pain/repeat-myself"]),
    Case(typed: "prep", best: ["pain/repeat-myself"]),
    Case(typed: "rm", best: ["pain/repeat-myself"]),
    Case(typed: "pain/", best: ["pain/queue", "pain/price"]),
    Case(typed: "Pain / Q", best: ["pain/queue"]),
    Case(typed: "tl", best: ["pain/transfer-loop"]),
    Case(typed: "répeat", best: ["pain/repeat-myself"]),
    Case(typed: "ff", best: ["loved/fast-fix"]),
    Case(typed: "rec", best: ["says/recommends"]),
    Case(typed: "slow", best: ["pain/slow-answer"]),
    Case(typed: "", best: ["loved/knows-my-name", "loved/remembered"]),
    Case(typed: "xyz", best: []),
  ])
  func `the best come first`(_ one: Case) {
    let pick = FuzzyPick(Self.tags)
    let found = pick.best(3, for: one.typed).map { Self.tags[$0] }
    #expect(Array(found.prefix(one.best.count)) == one.best)
    if one.best.isEmpty { #expect(found.isEmpty) }
  }

  @Test func `what fits alike keeps its order, and no more are given than asked for`() {
    let pick = FuzzyPick(["b/one", "a/one", "c/one"])
    #expect(pick.best(2, for: "one") == [0, 1])
    #expect(pick.best(0, for: "one") == [])
    #expect(FuzzyPick([]).best(3, for: "a") == [])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `whatever is typed, all that hold the letters are found`(_ seed: UInt64) {
    var random = Seeded(seed)
    let letters: [Character] = ["a", "b", "/", "-", "é"]
    func word(_ longest: Int) -> String {
      String(
        (0..<Int.random(in: 0...longest, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "a"
        })
    }
    let names = (0..<30).map { _ in word(12) }
    let typed = word(4)
    let found = FuzzyPick(names).best(100, for: typed)
    let expected = names.indices.filter { number in
      var rest = typed.replacing("é", with: "e")[...]
      for letter in names[number].replacing("é", with: "e") where letter == rest.first {
        rest = rest.dropFirst()
      }
      return rest.isEmpty
    }
    #expect(found.sorted() == expected)
  }
}
