import GoldpanText

/// What is wrong with the rows of a file, each sort told once: a field that one row lacks most
/// likely all of them lack.
struct RepeatedProblems {
  private struct Problem {
    let severity: Diagnostic.Severity
    let message: String
    let range: TextRange
    var count = 1
  }

  private var problems: [Problem] = []
  private var places: [String: Int] = [:]

  mutating func add(_ severity: Diagnostic.Severity, _ message: String, at range: TextRange) {
    if let place = places[message] {
      problems[place].count += 1
    } else {
      places[message] = problems.count
      problems.append(Problem(severity: severity, message: message, range: range))
    }
  }

  func diagnostics(in source: Source) -> [Diagnostic] {
    problems.map { problem in
      let others = problem.count - 1
      let more =
        others > 0 ? [Diagnostic.Note("the same in \(counted(others, "further row"))")] : []
      return Diagnostic(
        .malformedGold, problem.severity, problem.message, in: source, at: problem.range,
        notes: more)
    }
  }
}
