extension BetaDistribution {
  /// P(this share > `other`), the two being independent: the integral of one density times the
  /// other's cumulative probability.
  ///
  /// Double exponential quadrature (Takahasi & Mori 1974) over what holds all but 2·10⁻⁹ of the
  /// narrower of the two, where the wider one's cumulative probability is smooth.
  package func probability(exceeding other: BetaDistribution) -> Double {
    guard self != other else { return 0.5 }
    return variance <= other.variance
      ? average(of: other.cumulative) : 1 - other.average(of: cumulative)
  }

  /// The mean of `value` over this distribution.
  private func average(of value: (Double) -> Double) -> Double {
    let (low, high) = (quantile(1e-9), quantile(1 - 1e-9))
    var (sum, mass) = (0.0, 0.0)
    for step in -Self.steps...Self.steps {
      let node = QuadratureNode(Double(step) / 32)
      let x =
        node.below < 0.5 ? low + (high - low) * node.below : high - (high - low) * node.above
      guard low < x, x < high else { continue }
      let weight = density(x) * node.weight
      sum += weight * value(x)
      mass += weight
    }
    // Dividing by the mass makes up for the ends that are cut off.
    return mass > 0 ? min(1, max(0, sum / mass)) : value(mean)
  }

  /// So many steps of 1/32 a side that what lies beyond weighs nothing.
  private static let steps = 104
}

/// A place between 0 and 1 where a function is evaluated, and what the value weighs.
private struct QuadratureNode {
  /// How far it is from 0.
  let below: Double
  /// How far it is from 1.
  let above: Double
  let weight: Double

  init(_ t: Double) {
    let (rise, fall) = (Elementary.exp(t), Elementary.exp(-t))
    let power = Double.pi * (rise - fall) / 2
    below = 1 / (1 + Elementary.exp(-power))
    above = 1 / (1 + Elementary.exp(power))
    weight = (rise + fall) * below * above
  }
}
