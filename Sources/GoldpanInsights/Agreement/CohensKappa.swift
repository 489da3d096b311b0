/// Agreement of two coders beyond chance (Cohen 1960): 1 is full agreement, 0 what chance gives.
public struct CohensKappa: Hashable, Sendable {
  /// κ = (po − pe) / (1 − pe).
  public let value: Double
  /// The share of units on which both agree, po.
  public let observed: Double
  /// The share on which they would agree by chance, pe = Σ row · column / n².
  public let expected: Double
  /// The large-sample standard error (Fleiss, Cohen & Everitt 1969, equation 13), which makes no
  /// assumption about the true κ; 0 where both agree fully.
  public let standardError: Double

  /// Of a square table: how many units the first coder put under the row's value and the second
  /// under the column's; `nil` where κ is not defined: no units, or chance agreement is 1.
  public init?(_ table: [[Int]]) {
    precondition(table.allSatisfy { $0.count == table.count }, "the table is square")
    let counts = table.map { $0.map(Double.init) }
    let n = counts.reduce(0) { $0 + $1.reduce(0, +) }
    guard n > 0 else { return nil }
    let cells = counts.map { $0.map { $0 / n } }
    let rows = cells.map { $0.reduce(0, +) }
    let columns = cells.indices.map { column in cells.reduce(0) { $0 + $1[column] } }
    let totals = table.indices.map { place in
      (table[place].reduce(0, +), table.reduce(0) { $0 + $1[place] })
    }
    let units = table.reduce(0) { $0 + $1.reduce(0, +) }
    // One value for all units by both: chance agreement is 1, to the last bit.
    guard !totals.contains(where: { $0 == (units, units) }) else { return nil }
    observed = cells.indices.reduce(0) { $0 + cells[$1][$1] }
    expected = cells.indices.reduce(0) { $0 + rows[$1] * columns[$1] }
    value = (observed - expected) / (1 - expected)

    let lack = 1 - value
    var sum = 0.0
    for row in cells.indices {
      for column in cells.indices {
        if row == column {
          let term = 1 - (rows[row] + columns[row]) * lack
          sum += cells[row][row] * term * term
        } else {
          let term = (columns[row] + rows[column]) * lack
          sum += cells[row][column] * term * term
        }
      }
    }
    let shift = value - expected * lack
    let variance = (sum - shift * shift) / (n * (1 - expected) * (1 - expected))
    standardError = max(0, variance).squareRoot()
  }

  /// κ with its 95 % interval, value ± 1.96 standard errors, cut at −1 and 1; `nil` where the
  /// standard error is 0, for an interval of no width would promise certainty.
  public var estimate: Estimate? {
    // Arithmetic leaves a little of a 0.
    guard standardError > 1e-6 else { return nil }
    let reach = Estimate.reach * standardError
    return Estimate(value: value, low: max(-1, value - reach), high: min(1, value + reach))
  }
}
