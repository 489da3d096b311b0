/// The few functions of the calculus that Swift's library lacks, without the platform's own: the
/// same bits on every machine, so the same digest. (`rounded` and strides of numbers would need
/// the platform's too.)
enum Elementary {
  /// The natural logarithm of `x`, to within two units in the last place; `x` > 0 and finite.
  static func log(_ x: Double) -> Double {
    var exponent = Double(x.exponent)
    var fraction = x.significand
    if fraction > 1.4142135623730951 {
      fraction /= 2
      exponent += 1
    }
    let z = (fraction - 1) / (fraction + 1)
    let square = z * z
    var power = z
    var sum = z
    for step in 1...11 {
      power *= square
      sum += power / Double(2 * step + 1)
    }
    return exponent * ln2High + (exponent * ln2Low + 2 * sum)
  }

  /// e to the power `x`; 0 below −700, and not meant for more than 700.
  static func exp(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    let twos = Double(Int(min(x, 700) / (ln2High + ln2Low)))
    let rest = (min(x, 700) - twos * ln2High) - twos * ln2Low
    var term = 1.0
    var sum = 1.0
    for step in 1...20 {
      term *= rest / Double(step)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(twos), significand: sum)
  }

  /// The logarithm of the gamma function, `x` > 0 (Lanczos 1964, with g = 7 and nine terms).
  static func logGamma(_ x: Double) -> Double {
    guard x >= 0.5 else { return logGamma(x + 1) - log(x) }
    let shifted = x - 1
    var sum = lanczos[0]
    for (index, coefficient) in lanczos.enumerated().dropFirst() {
      sum += coefficient / (shifted + Double(index))
    }
    let base = shifted + 7.5
    return 0.9189385332046727 + (shifted + 0.5) * log(base) - base + log(sum)
  }

  private static let ln2High = 0x1.62e42fee00000p-1
  private static let ln2Low = 0x1.a39ef35793c76p-33
  private static let lanczos = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
    -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
    1.5056327351493116e-7,
  ]
}
