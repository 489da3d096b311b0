import GoldpanText
import Testing

@Suite struct SpellingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let word: String
    let candidates: [String]
    let suggestion: String?

    init(_ name: String, _ word: String, _ candidates: [String], _ suggestion: String?) {
      (testDescription, self.word) = (name, word)
      (self.candidates, self.suggestion) = (candidates, suggestion)
    }
  }

  @Test(arguments: [
    Case("a letter too many", "severrity", ["stage", "severity"], "severity"),
    Case("a letter missing", "sevrity", ["stage", "severity"], "severity"),
    Case("a wrong letter", "saverity", ["stage", "severity"], "severity"),
    Case("two letters swapped, which count once", "agian", ["again"], "again"),
    Case("two letters swapped in a short word", "ta", ["at"], "at"),
    Case("two pairs swapped", "esvreity", ["severity"], "severity"),
    Case("upper case", "SEVERITY", ["severity"], "severity"),
    Case("a third of the letters wrong", "abcxyf", ["abcdef"], "abcdef"),
    Case("more than a third wrong", "abxyzf", ["abcdef"], nil),
    Case("one slip in three letters", "ana", ["anb"], "anb"),
    Case("two slips in three letters", "ana", ["abb"], nil),
    Case("one letter for another", "a", ["b"], "b"),
    Case("nothing for a letter", "", ["b"], "b"),
    Case("nothing for two letters", "", ["ab"], nil),
    Case("the word itself is no suggestion", "again", ["again"], nil),
    Case("the closest, not the first", "stge", ["sage", "stage"], "sage"),
    Case("the closest of unequal ones", "stagge", ["sagge!", "stage"], "stage"),
    Case("the first of equals", "cat", ["bat", "hat"], "bat"),
    Case("the first of equals, the other way round", "cat", ["hat", "bat"], "hat"),
    Case("lengths that differ too much", "tag", ["taggers"], nil),
    Case("accents", "cafe", ["café"], "café"),
    Case("nothing to choose from", "tag", [], nil),
  ])
  func `a slip of the pen gets the word that was meant`(_ slip: Case) {
    #expect(Spelling.suggestion(for: slip.word, among: slip.candidates) == slip.suggestion)
  }

  @Test func `asks whether it was meant`() {
    #expect(Spelling.hint(for: "agian", among: ["again"]) == "; did you mean 'again'?")
    #expect(Spelling.hint(for: "agian", among: ["stage"]) == "")
  }

  @Test(.timeLimit(.minutes(1)))
  func `takes no longer for a word of a million letters`() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(Spelling.suggestion(for: long, among: ["severity", "stage"]) == nil)
  }
}
