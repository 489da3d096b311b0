/// `value` in whole tenths, halves away from zero; what is not finite counts as 0.
package func tenths(_ value: Double) -> Int {
  let scaled = value.magnitude * 10
  guard scaled < 1e15 else { return 0 }
  let whole = Int(scaled)
  let rounded = scaled - Double(whole) < 0.5 ? whole : whole + 1
  return value < 0 ? -rounded : rounded
}

/// `value` as printed: one decimal, halves away from zero, a point in every language.
package func oneDecimal(_ value: Double) -> String { oneDecimal(tenths: tenths(value)) }

/// A number of whole tenths as printed.
package func oneDecimal(tenths: Int) -> String {
  let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
  return "\(tenths < 0 ? "-" : "")\(whole).\(rest)"
}

/// `value` with two decimals, halves away from zero; what is not finite or very large counts as 0.
package func twoDecimals(_ value: Double) -> String {
  let hundredths = tenths(value * 10)
  let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
  return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
}

/// `value` with three decimals, halves away from zero; what is not finite or very large counts as 0.
package func threeDecimals(_ value: Double) -> String {
  let thousandths = tenths(value * 100)
  let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
  let zeros = String(repeating: "0", count: rest < 10 ? 2 : rest < 100 ? 1 : 0)
  return "\(thousandths < 0 ? "-" : "")\(whole).\(zeros)\(rest)"
}

/// Whole shares of `total` in proportion to `parts`, by largest remainder; ties go to the earlier.
///
/// `parts` are not negative and add up to `total` within the rounding of `total` itself.
package func apportioned(_ parts: [Double], total: Int) -> [Int] {
  guard !parts.isEmpty else { return [] }
  let whole = parts.map { Int($0) }
  let byRemainder = parts.indices.sorted { left, right in
    let first = parts[left] - Double(whole[left])
    let second = parts[right] - Double(whole[right])
    return first != second ? first > second : left < right
  }
  var shares = whole
  var missing = total - shares.reduce(0, +)
  var turn = 0
  while missing > 0 {
    shares[byRemainder[turn % byRemainder.count]] += 1
    missing -= 1
    turn += 1
  }
  for index in byRemainder.reversed() where missing < 0 && shares[index] > 0 {
    shares[index] -= 1
    missing += 1
  }
  return shares
}
