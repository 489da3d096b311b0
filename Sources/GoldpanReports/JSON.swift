/// A JSON value (RFC 8259) whose keys keep the order they were written in.
package indirect enum JSON: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
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
    var text = ""
    write(into: &text, indent: nil)
    return text
  }

  /// Two blanks a level, a line a value, with a final line feed.
  package var pretty: String {
    var text = ""
    write(into: &text, indent: 0)
    return text + "\n"
  }

  private func write(into text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value):
      if let whole = Int(exactly: value) {
        text += String(whole)
      } else {
        text += value.isFinite ? "\(value)" : "null"
      }
    case .string(let value): text += JSON.quoted(value)
    case .array(let values):
      writeList(values, "[", "]", into: &text, indent) { value, text, indent in
        value.write(into: &text, indent: indent)
      }
    case .object(let members):
      writeList(members, "{", "}", into: &text, indent) { member, text, indent in
        text += JSON.quoted(member.0) + (indent == nil ? ":" : ": ")
        member.1.write(into: &text, indent: indent)
      }
    }
  }

  private func writeList<Element>(
    _ elements: [Element], _ open: String, _ close: String, into text: inout String,
    _ indent: Int?, _ write: (Element, inout String, Int?) -> Void
  ) {
    text += open
    let inner = indent.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += "\n" + String(repeating: " ", count: inner) }
      write(element, &text, inner)
    }
    if let indent, !elements.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += close
  }

  /// A string in quotes; what JSON or a terminal cannot bear is escaped.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if isUnsafe(scalar) {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// Whether a scalar is better written by its number: controls, line ends of JavaScript, and what
  /// turns the direction of writing.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
