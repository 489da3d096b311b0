/// A figure with the range that the truth most likely lies in.
public struct Estimate: Hashable, Sendable {
  /// The figure.
  public let value: Double
  /// The lower end of its 95 % confidence interval.
  public let low: Double
  /// The upper end of its 95 % confidence interval.
  public let high: Double

  /// A figure between `low` and `high`.
  public init(value: Double, low: Double, high: Double) {
    self.value = value
    self.low = low
    self.high = high
  }

  /// How many standard errors a 95 % interval reaches to either side: the normal distribution's
  /// .975 quantile.
  static let reach = 1.959963984540054

  /// The share `part` of `whole` with its score interval (Wilson 1927), which keeps its promise for
  /// small samples and at 0 and 1; `nil` if `whole` is 0.
  public init?(share part: Int, of whole: Int) {
    guard whole > 0, 0...whole ~= part else { return nil }
    let (n, p, z) = (Double(whole), Double(part) / Double(whole), Estimate.reach)
    let middle = p + z * z / (2 * n)
    let reach = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    // At the ends the bound is 0 or 1 to the last bit, which arithmetic misses.
    self.init(
      value: p, low: part == 0 ? 0 : (middle - reach) / scale,
      high: part == whole ? 1 : (middle + reach) / scale)
  }

  /// The figure and its interval under a function that never falls.
  func mapped(_ transform: (Double) -> Double) -> Estimate {
    Estimate(value: transform(value), low: transform(low), high: transform(high))
  }
}
