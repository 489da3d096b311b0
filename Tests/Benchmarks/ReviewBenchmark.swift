import GoldpanCLI
import GoldpanKit

/// Types keys in a review, writes what they decide, and says what a key costs: what is decided on
/// the disk, and the next screen made.
struct ReviewBenchmark {
  private let given: CoderArguments

  init(_ arguments: ArraySlice<String>) throws { given = try CoderArguments(arguments) }

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let read = try Study(at: given.study)
    guard var session = ReviewSession(of: read, by: given.coder, columns: 200, rows: 60) else {
      throw BenchmarkError("there is no codebook in '\(given.study)'")
    }
    print("begins after", milliseconds(clock.now - start), "ms;", session.waiting.count, "wait")
    var journal = DecisionJournal(of: given.coder, in: StudyLayout(root: given.study))
    var costs: [(cost: Duration, key: Key)] = []
    for number in 0..<given.count {
      let key = keys[number % keys.count]
      let start = clock.now
      let before = session
      let effect = session.handle(key)
      if effect.writes {
        let receipt = try journal.append(effect.entries, now: 0)
        session.confirm(receipt.decisions, of: effect)
      }
      if ReviewScreen(session, Paint(isOn: false)).lines.isEmpty { session = before }
      costs.append((clock.now - start, key))
    }
    costs.sort { $0.cost < $1.cost }
    let count = given.count
    for (name, place) in [("median", count / 2), ("99 %", count * 99 / 100), ("most", count - 1)] {
      print(name, milliseconds(costs[place].cost), "ms", costs[place].key)
    }
  }

  /// A review with everything in it: verdicts, another tag, a memo, quotes that grow, filters, a
  /// transcript browsed.
  private var keys: [Key] {
    let verdicts: [Key] = Array("aarsjkr aauu  - aGga").map(Key.character)
    let picked: [Key] = [.character("t"), .character("p"), .character("s"), .down, .enter]
    let memo: [Key] = Array("nhm").map(Key.character) + [.enter]
    let browsed: [Key] = Array("bjj tl").map(Key.character) + [.enter, .escape]
    let filter: [Key] =
      Array("/the").map(Key.character) + [.enter, .character("a"), .character("/")]
      + [.control("u"), .enter]
    return verdicts + picked + memo + browsed + filter
  }

  private func milliseconds(_ duration: Duration) -> String {
    let hundredths = Int(duration / .microseconds(10))
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
