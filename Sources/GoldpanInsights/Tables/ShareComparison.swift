/// How sure it is that one share of people is larger than another.
package struct ShareComparison {
  /// The logarithms of Γ of whole numbers, and of the numbers: comparisons ask for the same ones again and again.
  private let logGammas: [Double]
  private let logs: [Double]

  /// For comparisons of so many people together.
  init(people: Int) {
    let numbers = (0...max(0, people) + 4).map { Double(max(1, $0)) }
    logGammas = numbers.map(Elementary.logGamma)
    logs = numbers.map(Elementary.log)
  }

  /// P(the share behind `n` of `all` > the share behind `m` of `rest`), 0–1, each share known as
  /// Beta(1 + yes, 1 + no).
  ///
  /// The sum of Evan Miller ("Formulas for Bayesian A/B testing", 2014), exact for whole numbers.
  package static func certainty(_ n: Int, of all: Int, above m: Int, of rest: Int) -> Double {
    ShareComparison(people: max(0, all) + max(0, rest)).certainty(n, of: all, above: m, of: rest)
  }

  /// The same for no more people than it was made for.
  func certainty(_ n: Int, of all: Int, above m: Int, of rest: Int) -> Double {
    precondition(0...max(0, all) ~= n && 0...max(0, rest) ~= m, "a part is no larger than all")
    let (a, b, other) = (m + 1, rest - m + 1, all - n + 1)
    let logWhole = logBeta(a, b)
    var sum = 0.0
    for i in 0...n {
      sum += Elementary.exp(
        logBeta(a + i, b + other) - logs[other + i] - logBeta(1 + i, other) - logWhole)
    }
    return min(1, max(0, sum))
  }

  /// Whether a certainty of 0.9 is out of reach, at no cost: the difference of two such shares has a
  /// log-concave density, so that it lies above a mean of 0 or less with a probability of no more
  /// than 1 − 1/e (Grünbaum 1960).
  static func isUnlikely(_ n: Int, of all: Int, above m: Int, of rest: Int) -> Bool {
    (1 + n) * (2 + rest) <= (1 + m) * (2 + all)
  }

  private func logBeta(_ a: Int, _ b: Int) -> Double {
    logGammas[a] + logGammas[b] - logGammas[a + b]
  }
}
