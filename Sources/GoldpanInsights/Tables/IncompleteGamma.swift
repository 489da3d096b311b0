/// The regularised incomplete gamma function, from which the p of a χ² comes.
package enum IncompleteGamma {
  /// Q(`a`, `x`), the upper part: 1 at `x` = 0, falling to 0; `a` > 0 and `x` ≥ 0.
  ///
  /// The series of P below a + 1, Legendre's continued fraction above it, evaluated from the front
  /// by Lentz's method (Abramowitz & Stegun 6.5.29 and 6.5.31).
  package static func upper(_ a: Double, _ x: Double) -> Double {
    precondition(a > 0 && x >= 0, "the incomplete gamma function is of positive numbers")
    guard x > 0 else { return 1 }
    guard x.isFinite else { return 0 }
    let front = Elementary.exp(a * Elementary.log(x) - x - Elementary.logGamma(a))
    return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x)
  }

  /// Σ xⁿ / (a (a+1) … (a+n)).
  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    for step in 1...100_000 {
      term *= x / (a + Double(step))
      sum += term
      if term < sum * 1e-16 { break }
    }
    return sum
  }

  private static func fraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var numerator = 1 / 1e-300
    var denominator = 1 / b
    var value = denominator
    for step in 1...100_000 {
      let n = Double(step)
      let factor = -n * (n - a)
      b += 2
      denominator = 1 / away(factor * denominator + b)
      numerator = away(b + factor / numerator)
      value *= denominator * numerator
      if abs(denominator * numerator - 1) < 1e-15 { break }
    }
    return value
  }

  /// `value`, kept from 0 so that it can be divided by.
  private static func away(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
}
