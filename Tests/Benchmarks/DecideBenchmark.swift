import GoldpanKit

/// Adds decisions to a coder's file one at a time and prints the time of each as soon as it is kept;
/// tests end it in the middle.
struct DecideBenchmark {
  private let given: CoderArguments

  init(_ arguments: ArraySlice<String>) throws { given = try CoderArguments(arguments) }

  func run() throws {
    var journal = DecisionJournal(of: given.coder, in: StudyLayout(root: given.study))
    let anchor = Decision.Anchor(
      evidence: "q-7k3m9x2a", transcript: "w1/P03",
      quote: "It took them two weeks — “so they say”.",
      before: "Well, I rang them on the Monday.", after: "And then nobody came, of course.")
    for _ in 0..<given.count {
      let entry = DecisionJournal.Entry(anchor: anchor, tag: "pain/slow-fix", verdict: .accept)
      // A clock that stands: only the file tells which time comes next.
      for decision in try journal.append([entry], now: 0).decisions {
        System.write(Array("\(decision.at)\n".utf8))
      }
    }
  }
}
