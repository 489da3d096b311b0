/// A name with a type of its own, so that two sorts of names cannot be swapped.
///
/// Written as a string literal, printed as it is, in alphabetical order.
public protocol Identifier: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The identifier spelled `value`.
  init(_ value: String)
}

extension Identifier {
  /// An identifier written in a program.
  public init(stringLiteral value: String) { self.init(value) }

  /// Alphabetical order.
  public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
