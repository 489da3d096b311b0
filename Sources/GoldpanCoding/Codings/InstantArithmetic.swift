import FoundationEssentials

extension Decision.Instant {
  /// The moment so many microseconds after 1970 began; `nil` unless its year has four digits.
  public init?(microseconds: Int) {
    let (seconds, rest) = microseconds.floored(by: 1_000_000)
    self.init(second: Date(timeIntervalSince1970: Double(seconds)), microsecond: rest)
  }

  /// The moment a microsecond later; `nil` at the end of the year 9999.
  package var next: Decision.Instant? {
    let text = description
    guard let microsecond = Int(text.dropLast().suffix(6)),
      let second = try? Date("\(text.prefix(19))Z", strategy: .iso8601)
    else { return nil }
    return microsecond < 999_999
      ? Decision.Instant(second: second, microsecond: microsecond + 1)
      : Decision.Instant(second: second.addingTimeInterval(1), microsecond: 0)
  }

  private init?(second: Date, microsecond: Int) {
    let digits = String(1_000_000 + microsecond).dropFirst()
    self.init("\(second.formatted(.iso8601).dropLast()).\(digits)Z")
  }
}

extension Int {
  /// The quotient rounded down, and what is left, which is not negative.
  fileprivate func floored(by divisor: Int) -> (quotient: Int, rest: Int) {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
  }
}
