/// Agreement of any number of coders beyond chance, values missing here and there (Krippendorff
/// 2011, "Computing Krippendorff's Alpha-Reliability"): 1 is full agreement, 0 what chance gives.
public struct KrippendorffsAlpha: Hashable, Sendable {
  /// How far apart two values are (section E).
  public enum Metric: String, CaseIterable, Hashable, Sendable {
    /// The same or not.
    case nominal
    /// By how many values lie between them.
    case ordinal
    /// By their difference.
    case interval
    /// By their difference against their sum; no value is negative.
    case ratio
  }

  /// α = 1 − Do / De.
  public let value: Double
  /// The disagreement observed within units, Do.
  public let observed: Double
  /// The disagreement that chance gives, De.
  public let expected: Double
  /// How many units have two values or more; the others say nothing of agreement.
  public let units: Int

  /// Of numbers with a row a coder and a column a unit; `nil` where one gave no value.
  ///
  /// Not defined where no unit has two values, or all values are the same. Costs time in proportion
  /// to the values, and the square of how many different ones there are.
  public init?(_ values: [[Double?]], metric: Metric = .nominal) {
    let columns = values.first?.count ?? 0
    precondition(values.allSatisfy { $0.count == columns }, "every coder has every unit")
    let all = Set(values.lazy.joined().compactMap(\.self)).sorted()
    precondition(all.allSatisfy(\.isFinite), "values are finite")
    precondition(metric != .ratio || all.allSatisfy { $0 >= 0 }, "ratios have no negative value")
    let places = Dictionary(all.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    let coded = (0..<columns).map { column in
      values.compactMap { $0[column].flatMap { places[$0] } }
    }
    self.init(units: coded, of: all, metric)
  }

  /// Of names with a row a coder and a column a unit, which are the same or not.
  public init?(_ values: [[String?]]) {
    let columns = values.first?.count ?? 0
    precondition(values.allSatisfy { $0.count == columns }, "every coder has every unit")
    let all = Set(values.lazy.joined().compactMap(\.self)).sorted()
    let places = Dictionary(all.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    let coded = (0..<columns).map { column in
      values.compactMap { $0[column].flatMap { places[$0] } }
    }
    self.init(units: coded, of: all.indices.map(Double.init), .nominal)
  }

  /// Of units, each with the places in `values` of what coders gave it.
  private init?(units: [[Int]], of values: [Double], _ metric: Metric) {
    let pairable = units.filter { $0.count >= 2 }
    var totals = [Int](repeating: 0, count: values.count)
    for place in pairable.joined() { totals[place] += 1 }
    let count = Double(totals.reduce(0, +))
    let distance = Distance(metric, values: values, totals: totals)

    var observed = 0.0
    for unit in pairable {
      var sum = 0.0
      for (place, one) in unit.enumerated() {
        for other in unit[(place + 1)...] { sum += distance.squared(one, other) }
      }
      observed += 2 * sum / Double(unit.count - 1)
    }
    var expected = 0.0
    for one in values.indices where totals[one] > 0 {
      for other in values.indices.dropFirst(one + 1) where totals[other] > 0 {
        expected += 2 * Double(totals[one] * totals[other]) * distance.squared(one, other)
      }
    }
    guard expected > 0 else { return nil }
    self.observed = observed / count
    self.expected = expected / (count * (count - 1))
    self.units = pairable.count
    value = 1 - self.observed / self.expected
  }
}

/// The metric's difference of two values, squared (Krippendorff 2011, section E).
private struct Distance {
  private let metric: KrippendorffsAlpha.Metric
  private let values: [Double]
  /// How often each value is given.
  private let totals: [Int]
  /// How often values before each are given.
  private let before: [Int]

  init(_ metric: KrippendorffsAlpha.Metric, values: [Double], totals: [Int]) {
    self.metric = metric
    self.values = values
    self.totals = totals
    var sum = 0
    before = totals.map { count in
      defer { sum += count }
      return sum
    }
  }

  /// Of the values at two places.
  func squared(_ one: Int, _ other: Int) -> Double {
    guard one != other else { return 0 }
    let difference =
      switch metric {
      case .nominal: 1.0
      case .ordinal: ranks(from: min(one, other), to: max(one, other))
      case .interval: values[one] - values[other]
      case .ratio: (values[one] - values[other]) / (values[one] + values[other])
      }
    return difference * difference
  }

  /// How many values are given from one to the other, half of those at the ends.
  private func ranks(from low: Int, to high: Int) -> Double {
    Double(before[high] + totals[high] - before[low])
      - Double(totals[low] + totals[high]) / 2
  }
}
