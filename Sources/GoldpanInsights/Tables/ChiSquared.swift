/// Whether the rows of a table of counts differ more than chance would have it (Pearson 1900).
///
/// Each person must stand in one cell only. No correction for continuity.
public struct ChiSquared: Hashable, Sendable {
  /// Σ (observed − expected)² / expected, 0 or more.
  public let value: Double
  /// (rows − 1)·(columns − 1), leaving out rows and columns that are empty.
  public let degreesOfFreedom: Int
  /// The probability of that value or a larger one if rows and columns had nothing to do with each
  /// other, 0–1.
  public let p: Double
  /// The smallest expected count.
  public let leastExpected: Double

  /// Whether a cell is expected to hold fewer than 5, so that `p` is rough (Cochran 1954).
  public var isRough: Bool { leastExpected < 5 }

  /// The χ² of `table`, rows of equal length with counts of 0 or more; `nil` if fewer than two rows
  /// or columns hold anything, for then there is nothing to compare.
  public init?(_ table: [[Int]]) {
    let width = table.first?.count ?? 0
    precondition(
      table.allSatisfy { $0.count == width && $0.allSatisfy { $0 >= 0 } },
      "a table has rows of equal length and no negative count")
    let rows = table.map { $0.reduce(0, +) }
    let columns = (0..<width).map { column in table.reduce(0) { $0 + $1[column] } }
    let (filledRows, filledColumns) = (rows.count { $0 > 0 }, columns.count { $0 > 0 })
    guard filledRows > 1, filledColumns > 1 else { return nil }
    let all = Double(rows.reduce(0, +))
    var (sum, least) = (0.0, Double.infinity)
    for (row, ofRow) in zip(table, rows) where ofRow > 0 {
      for (observed, ofColumn) in zip(row, columns) where ofColumn > 0 {
        let expected = Double(ofRow) * Double(ofColumn) / all
        let distance = Double(observed) - expected
        sum += distance * distance / expected
        least = min(least, expected)
      }
    }
    value = sum
    degreesOfFreedom = (filledRows - 1) * (filledColumns - 1)
    p = IncompleteGamma.upper(Double(degreesOfFreedom) / 2, sum / 2)
    leastExpected = least
  }
}
