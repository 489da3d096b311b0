/// What is known of a share between 0 and 1 after `a` − 1 successes and `b` − 1 failures, which
/// need not be whole.
package struct BetaDistribution: Hashable, Sendable {
  /// Successes and one; > 0.
  package let a: Double
  /// Failures and one; > 0.
  package let b: Double

  /// The distribution Beta(`a`, `b`), both > 0.
  package init(_ a: Double, _ b: Double) {
    precondition(a > 0 && b > 0, "both parameters of a beta distribution are positive")
    self.a = a
    self.b = b
  }

  /// The mean, a / (a + b).
  package var mean: Double { a / (a + b) }

  /// P(share ≤ `x`): the regularised incomplete beta function.
  package func cumulative(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    // The fraction converges fast on this side of the mean only.
    return x < (a + 1) / (a + b + 2)
      ? front(x) * continuedFraction(a, b, x) / a
      : 1 - front(x) * continuedFraction(b, a, 1 - x) / b
  }

  /// The density at `x`, 0 < `x` < 1.
  package func density(_ x: Double) -> Double { front(x) / (x * (1 - x)) }

  /// How far shares lie from the mean, squared.
  package var variance: Double { a * b / ((a + b) * (a + b) * (a + b + 1)) }

  /// The share below which the distribution has the probability `p`, 0 < `p` < 1, by bisection.
  package func quantile(_ p: Double) -> Double {
    var low = 0.0
    var high = 1.0
    for _ in 0..<80 {
      let middle = (low + high) / 2
      guard low < middle, middle < high else { break }
      if cumulative(middle) < p { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// x^a (1 − x)^b / B(a, b).
  private func front(_ x: Double) -> Double {
    let logBeta =
      Elementary.logGamma(a) + Elementary.logGamma(b) - Elementary.logGamma(a + b)
    return Elementary.exp(a * Elementary.log(x) + b * Elementary.log(1 - x) - logBeta)
  }
}

/// The continued fraction of the incomplete beta function (Abramowitz & Stegun 26.5.8), evaluated
/// from the front by Lentz's method (1976).
private func continuedFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
  var numerator = 1.0
  var denominator = 1 / away(1 - (a + b) * x / (a + 1))
  var value = denominator
  for step in 1...500 {
    let m = Double(step)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    denominator = 1 / away(1 + even * denominator)
    numerator = away(1 + even / numerator)
    value *= denominator * numerator
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    denominator = 1 / away(1 + odd * denominator)
    numerator = away(1 + odd / numerator)
    value *= denominator * numerator
    if abs(denominator * numerator - 1) < 1e-15 { break }
  }
  return value
}

/// `value`, kept from 0 so that it can be divided by.
private func away(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
