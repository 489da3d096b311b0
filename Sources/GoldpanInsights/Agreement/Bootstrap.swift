/// How far figures would differ if other units had been drawn: percentile intervals from units
/// drawn again with replacement (Efron & Tibshirani 1993, chapter 13).
///
/// The same seed draws the same units, so the same study always has the same intervals.
public struct Bootstrap: Hashable, Sendable {
  /// How many times as many units are drawn as there are.
  public let draws: Int
  /// What determines which.
  public let seed: UInt64

  /// So many draws, at least one.
  public init(draws: Int = 1000, seed: UInt64 = 1) {
    precondition(draws > 0, "there is a draw")
    self.draws = draws
    self.seed = seed
  }

  /// The 95 % interval of each of several figures; `figures` computes them from the numbers of the
  /// units drawn, counted from 0.
  ///
  /// A draw in which a figure is not defined is left out of its interval. `nil` where it is not
  /// defined in half of the draws or more, or is the same in all: an interval of no width would
  /// promise certainty.
  public func intervals(
    units: Int, _ figures: (_ drawn: [Int32]) -> [Double?]
  ) -> [ClosedRange<Double>?] {
    precondition(units <= Int(Int32.max), "units can be numbered")
    guard units > 0 else { return [] }
    var random = SplitMix64(seed)
    var drawn = [Int32](repeating: 0, count: units)
    var values: [[Double]] = []
    for _ in 0..<draws {
      for place in drawn.indices { drawn[place] = Int32(random.below(units)) }
      for (place, value) in figures(drawn).enumerated() {
        if values.count == place { values.append([]) }
        if let value { values[place].append(value) }
      }
    }
    return values.map(interval)
  }

  /// A figure with its 95 % interval, which `figure` computes from units.
  public func estimate<Unit>(
    of units: [Unit], _ figure: ([Unit]) -> Double?
  ) -> Estimate? {
    guard let value = figure(units) else { return nil }
    let found = intervals(units: units.count) { drawn in [figure(drawn.map { units[Int($0)] })] }
    guard case let interval?? = found.first else { return nil }
    return Estimate(value: value, low: interval.lowerBound, high: interval.upperBound)
  }

  private func interval(of values: [Double]) -> ClosedRange<Double>? {
    guard values.count * 2 > draws else { return nil }
    let sorted = values.sorted()
    let (low, high) = (quantile(0.025, of: sorted), quantile(0.975, of: sorted))
    // Arithmetic leaves a little of no width.
    return high - low > 1e-12 ? low...high : nil
  }

  /// Between the two values whose ranks are nearest (Hyndman & Fan 1996, definition 7).
  private func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let rank = share * Double(sorted.count - 1)
    let below = Int(rank)
    guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[below] + (rank - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}
