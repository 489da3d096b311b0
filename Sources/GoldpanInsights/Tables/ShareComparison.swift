/// How sure it is that one share of people is larger than another.
package enum ShareComparison {
  /// P(the share behind `n` of `all` > the share behind `m` of `rest`), 0–1, each share known as
  /// Beta(1 + yes, 1 + no).
  ///
  /// The sum of Evan Miller ("Formulas for Bayesian A/B testing", 2014), exact for whole numbers.
  package static func certainty(_ n: Int, of all: Int, above m: Int, of rest: Int) -> Double {
    precondition(0...max(0, all) ~= n && 0...max(0, rest) ~= m, "a part is no larger than all")
    let (a, b) = (Double(m + 1), Double(rest - m + 1))
    let other = Double(all - n + 1)
    let logWhole = logBeta(a, b)
    var sum = 0.0
    for step in 0...n {
      let i = Double(step)
      sum += Elementary.exp(
        logBeta(a + i, b + other) - Elementary.log(other + i) - logBeta(1 + i, other) - logWhole)
    }
    return min(1, max(0, sum))
  }

  private static func logBeta(_ a: Double, _ b: Double) -> Double {
    Elementary.logGamma(a) + Elementary.logGamma(b) - Elementary.logGamma(a + b)
  }
}
