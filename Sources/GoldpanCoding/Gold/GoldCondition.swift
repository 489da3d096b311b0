/// What a field of a row must hold for its label to count, such as `rating>=4`.
public struct GoldCondition: Hashable, Sendable, CustomStringConvertible {
  /// How a value is compared; order is of numbers.
  public enum Comparison: String, CaseIterable, Hashable, Sendable {
    /// A number not smaller.
    case atLeast = ">="
    /// A number not larger.
    case atMost = "<="
    /// Another number, or another word.
    case isNot = "!="
    /// The same number, or the same word.
    case equals = "="
    /// A larger number.
    case above = ">"
    /// A smaller number.
    case below = "<"
  }

  /// The field.
  public let field: String
  /// How its value is compared.
  public let comparison: Comparison
  /// With what.
  public let value: String

  /// Reads `FIELD>=VALUE` and its like; `nil` if it is nothing of the sort.
  public init?(_ text: String) {
    for comparison in Comparison.allCases {
      guard let sign = text.firstRange(of: comparison.rawValue) else { continue }
      field = GoldAssembler.bare(String(text[..<sign.lowerBound]))
      value = GoldAssembler.bare(String(text[sign.upperBound...]))
      self.comparison = comparison
      let comparesOrder = ![.equals, .isNot].contains(comparison)
      guard !field.isEmpty, !value.isEmpty, !comparesOrder || Double(value) != nil else {
        return nil
      }
      return
    }
    return nil
  }

  /// Whether the field holds that; a field that is not there never does.
  func holds(in fields: [String: GoldValue]) -> Bool {
    guard let text = fields[field]?.text.map(GoldAssembler.bare) else { return false }
    let (left, right) = (Double(text), Double(value))
    let isSame =
      if let left, let right { left == right } else { text == value }
    switch comparison {
    case .equals: return isSame
    case .isNot: return !isSame
    default: break
    }
    guard let left, let right else { return false }
    return switch comparison {
    case .atLeast: left >= right
    case .atMost: left <= right
    case .above: left > right
    case .below: left < right
    case .equals, .isNot: false
    }
  }

  /// The condition as written.
  public var description: String { field + comparison.rawValue + value }
}
