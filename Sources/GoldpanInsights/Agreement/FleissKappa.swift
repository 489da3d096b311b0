/// Agreement of equally many coders on every unit beyond chance (Fleiss 1971): 1 is full agreement,
/// 0 what chance gives.
public struct FleissKappa: Hashable, Sendable {
  /// κ = (P̄ − P̄e) / (1 − P̄e).
  public let value: Double
  /// The share of pairs of coders that agree, in the mean over the units: P̄.
  public let observed: Double
  /// The share that would agree by chance: P̄e.
  public let expected: Double

  /// Of a table with a row a unit: how many coders put it under each of the values.
  ///
  /// `nil` where κ is not defined: no units, fewer than two coders, or one value for everything.
  public init?(_ table: [[Int]]) {
    let coders = table.first?.reduce(0, +) ?? 0
    precondition(
      table.allSatisfy { $0.reduce(0, +) == coders && $0.count == table[0].count },
      "every unit has as many coders, and as many values to choose from, as the others")
    guard coders >= 2, let first = table.first else { return nil }
    let totals = first.indices.map { value in table.reduce(0) { $0 + $1[value] } }
    let all = table.count * coders
    guard !totals.contains(all) else { return nil }
    let agreeing = table.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * ($1 - 1) } }
    observed = Double(agreeing) / Double(all * (coders - 1))
    expected = totals.reduce(0) {
      let share = Double($1) / Double(all)
      return $0 + share * share
    }
    value = (observed - expected) / (1 - expected)
  }
}
