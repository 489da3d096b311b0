import GoldpanKit

/// What benchmarks that decide are given: a study, who decides, and how often.
struct CoderArguments {
  let study: String
  let coder: String
  let count: Int

  init(_ arguments: ArraySlice<String>) throws {
    let words = Array(arguments)
    guard words.count == 3, DecisionJournal.isName(words[1]), let count = Int(words[2]) else {
      throw BenchmarkError(usage)
    }
    (study, coder, self.count) = (words[0], words[1], count)
  }
}
