/// A JSON value (RFC 8259) whose keys keep the order they were written in.
package enum JSON: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  case null
  case bool(Bool)
  case integer(Int)
  /// A number; one that is not finite is written as `null`.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }

  /// The string, or `null` when there is none.
  package init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// The number, or `null` when there is none.
  package init(_ number: Double?) { self = number.map(JSON.number) ?? .null }

  /// Everything on one line, without blanks.
  package var line: String {
    var text = JSONText()
    write(into: &text, indent: nil)
    return text.text
  }

  /// Two blanks a level, a line a value, with a final line feed.
  package var pretty: String {
    var text = JSONText()
    write(into: &text, indent: 0)
    return text.text + "\n"
  }

  /// Adds everything on one line, with a final line feed.
  package func writeLine(into text: inout JSONText) {
    write(into: &text, indent: nil)
    text.append("\n")
  }

  func write(into text: inout JSONText, indent: Int?) {
    switch self {
    case .null: text.append("null")
    case .bool(let value): text.append(value ? "true" : "false" as StaticString)
    case .integer(let value): text.append(value)
    case .number(let value):
      if let whole = Int(exactly: value) {
        text.append(whole)
      } else {
        text.append(text: value.isFinite ? "\(value)" : "null")
      }
    case .string(let value): text.quote(value)
    case .array(let values): JSON.write(values, into: &text, indent)
    case .object(let members): JSON.write(members, into: &text, indent)
    }
  }

  private static func write(_ values: [JSON], into text: inout JSONText, _ indent: Int?) {
    text.append("[")
    let inner = indent.map { $0 + 2 }
    for (index, value) in values.enumerated() {
      if index > 0 { text.append(",") }
      if let inner { text.breakLine(indent: inner) }
      value.write(into: &text, indent: inner)
    }
    if let indent, !values.isEmpty { text.breakLine(indent: indent) }
    text.append("]")
  }

  private static func write(
    _ members: [(String, JSON)], into text: inout JSONText, _ indent: Int?
  ) {
    text.append("{")
    let inner = indent.map { $0 + 2 }
    for (index, (key, value)) in members.enumerated() {
      if index > 0 { text.append(",") }
      if let inner { text.breakLine(indent: inner) }
      text.quote(key)
      text.append(indent == nil ? ":" : ": ")
      value.write(into: &text, indent: inner)
    }
    if let indent, !members.isEmpty { text.breakLine(indent: indent) }
    text.append("}")
  }
}
