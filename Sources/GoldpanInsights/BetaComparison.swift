extension BetaDistribution {
  /// P(a share of this distribution > an independent one of `other`), by quadrature to 1e-6
  /// where no parameter is below 1, as no score's is.
  ///
  /// The narrower density is integrated against the wider distribution function, between the
  /// quantiles that leave out 1e-10 a side, by the double exponential rule (Takahasi & Mori 1974):
  /// it needs no smoothness where a density begins or ends.
  package func probability(above other: BetaDistribution) -> Double {
    guard variance <= other.variance else { return 1 - other.probability(above: self) }
    let low = quantile(1e-10)
    let width = quantile(1 - 1e-10) - low
    guard width > 0 else { return other.cumulative(mean) }
    let constant = logConstant
    let (mass, area) = (-Self.nodes...Self.nodes).reduce((0.0, 0.0)) { sums, index in
      let (place, weight) = Self.node(Double(index) / 32)
      let x = low + width * place
      guard x > 0, x < 1, weight > 0 else { return sums }
      let density = Elementary.exp(
        (a - 1) * Elementary.log(x) + (b - 1) * Elementary.log(1 - x) - constant)
      let share = density * weight
      return (sums.0 + share, sums.1 + share * other.cumulative(x))
    }
    // What the rule leaves out, it leaves out of both.
    return mass > 0 ? max(0, min(1, area / mass)) : other.cumulative(mean)
  }

  private var variance: Double { a * b / ((a + b) * (a + b) * (a + b + 1)) }

  /// ln B(a, b).
  private var logConstant: Double {
    Elementary.logGamma(a) + Elementary.logGamma(b) - Elementary.logGamma(a + b)
  }

  /// How many nodes lie on each side of the middle.
  private static let nodes = 106

  /// Where the rule looks within 0–1 at `t`, and what that counts for.
  private static func node(_ t: Double) -> (place: Double, weight: Double) {
    let (up, down) = (Elementary.exp(t), Elementary.exp(-t))
    let place = 1 / (1 + Elementary.exp(-Double.pi * (up - down) / 2))
    return (place, place * (1 - place) * (up + down))
  }
}
