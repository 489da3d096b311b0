import GoldpanText
import TestSupport
import Testing

@Suite struct StemmingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let stem: String
    let words: [String]
    init(_ stem: String, _ words: String...) { (self.stem, self.words) = (stem, words) }
    var testDescription: String { stem }
  }

  @Test(arguments: [
    Case("explain", "explain", "explains", "explained", "explaining"),
    Case("repeat", "repeat", "repeats", "repeated", "repeating", "repeatedly"),
    Case("transfer", "transfer", "transfers", "transferred", "transferring"),
    Case("promis", "promise", "promises", "promised", "promising"),
    Case("cri", "cry", "cries", "cried"),
    Case("die", "die", "dies", "died", "dying"),
    Case("hope", "hope", "hoping", "hoped"),
    Case("hop", "hop", "hopping", "hopped"),
    Case("proceed", "proceed", "proceeds", "proceeding"),
    Case("geolog", "geology", "geologist", "geologists"),
    Case("univers", "universe", "universes"),
    Case("past", "past"), Case("paste", "paste", "pasted", "pasting"),
    Case("even", "even"), Case("evening", "evening", "evenings"),
    Case("neighbour", "neighbour", "neighbour's", "neighbours'", "neighbours"),
    Case("don't", "don't"), Case("no", "no"), Case("", ""), Case("add", "add", "adding"),
  ])
  func `gives the inflections of a word one stem`(_ test: Case) {
    for word in test.words { #expect(Stemming.stem(word) == test.stem, "\(word)") }
  }

  @Test(.enabled(if: Shared.isPresent))
  func `agrees with the vocabulary that Snowball publishes`() throws {
    let words = try lines("data/D04_snowball/english/voc.txt")
    let stems = try lines("data/D04_snowball/english/output.txt")
    #expect(words.count == 42_649)
    let wrong = zip(words, stems).filter { Stemming.stem($0) != $1 }
    #expect(wrong.isEmpty, "\(wrong.prefix(20).map { "\($0) → \(Stemming.stem($0)), not \($1)" })")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `takes any bytes`(seed: UInt64) {
    var random = Seeded(seed)
    let word = (0..<Int(seed % 20)).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(Stemming.stem(word).count <= word.count + 1)
  }

  private func lines(_ path: String) throws -> [String] {
    String(decoding: try Shared.bytes(path), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
