import GoldpanKit

/// What an article says of the values of one member: `list of number 0 to 10, or null`.
struct JSONMember {
  private enum Kind {
    case string, integer, number, boolean, object
    /// One of these strings.
    case word([String])
    /// An object with the members that are listed for another path.
    case like(String)
  }

  let isList: Bool
  private let isOptional: Bool
  private let range: ClosedRange<Double>?
  private let kind: Kind

  /// `nil` if the article says no type.
  init?(_ type: String) {
    let value = type.replacing(#/, or null$|^list of /#, with: "")
    isList = type.hasPrefix("list of ")
    isOptional = type.hasSuffix(", or null")
    range = value.firstMatch(of: #/(-?[\d.]+) to (-?[\d.]+)/#).flatMap { match in
      Double(match.1).flatMap { low in Double(match.2).map { low...$0 } }
    }
    let code = Article.code(in: value)
    switch value.prefix(while: \.isLetter) {
    case "string": kind = .string
    case "integer": kind = .integer
    case "number": kind = .number
    case "boolean": kind = .boolean
    case "object": kind = .object
    case "one": kind = .word(code)
    default:
      guard let other = code.first else { return nil }
      kind = .like(other)
    }
  }

  /// The path whose members it has too.
  var model: String? { if case .like(let path) = kind { path } else { nil } }

  /// Whether a value is as the article says, with all its elements.
  func admits(_ value: JSON) -> Bool {
    guard isList else { return admits(one: value) }
    guard case .array(let elements) = value else { return false }
    return elements.allSatisfy(admits(one:))
  }

  private func admits(one value: JSON) -> Bool {
    switch (kind, value) {
    case (_, .null): isOptional
    case (.string, .string), (.boolean, .bool), (.object, .object), (.like, .object): true
    case (.word(let words), .string(let word)): words.contains(word)
    case (.integer, .integer(let number)): range?.contains(Double(number)) ?? (number >= 0)
    case (.number, .integer(let number)): range?.contains(Double(number)) ?? true
    case (.number, .number(let number)):
      number.isFinite ? range?.contains(number) ?? true : isOptional
    default: false
    }
  }
}
