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
    var text: [UInt8] = []
    write(into: &text, indent: nil)
    return String(decoding: text, as: UTF8.self)
  }

  /// Two blanks a level, a line a value, with a final line feed.
  package var pretty: String {
    var text: [UInt8] = []
    write(into: &text, indent: 0)
    return String(decoding: text, as: UTF8.self) + "\n"
  }

  /// Adds everything on one line in UTF-8, with a final line feed.
  package func writeLine(into text: inout [UInt8]) {
    write(into: &text, indent: nil)
    text.append(UInt8(ascii: "\n"))
  }

  private func write(into text: inout [UInt8], indent: Int?) {
    switch self {
    case .null: text.append(utf8: "null")
    case .bool(let value): text.append(utf8: value ? "true" : "false")
    case .integer(let value): text.append(utf8: String(value))
    case .number(let value):
      if let whole = Int(exactly: value) {
        text.append(utf8: String(whole))
      } else {
        text.append(utf8: value.isFinite ? "\(value)" : "null")
      }
    case .string(let value): JSON.quote(value, into: &text)
    case .array(let values):
      writeList(values, "[", "]", into: &text, indent) { value, text, indent in
        value.write(into: &text, indent: indent)
      }
    case .object(let members):
      writeList(members, "{", "}", into: &text, indent) { member, text, indent in
        JSON.quote(member.0, into: &text)
        text.append(utf8: indent == nil ? ":" : ": ")
        member.1.write(into: &text, indent: indent)
      }
    }
  }

  private func writeList<Element>(
    _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar,
    into text: inout [UInt8], _ indent: Int?, _ write: (Element, inout [UInt8], Int?) -> Void
  ) {
    text.append(UInt8(ascii: open))
    let inner = indent.map { $0 + 2 }
    for (index, element) in elements.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      if let inner { text.breakLine(indent: inner) }
      write(element, &text, inner)
    }
    if let indent, !elements.isEmpty { text.breakLine(indent: indent) }
    text.append(UInt8(ascii: close))
  }

  /// Adds a string in quotes; what JSON or a terminal cannot bear is escaped.
  private static func quote(_ string: String, into text: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    text.append(quote)
    let isDone = string.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy(isPlain) else { return false }
      text.append(contentsOf: bytes)
      return true
    }
    if isDone != true { for scalar in string.unicodeScalars { escape(scalar, into: &text) } }
    text.append(quote)
  }

  /// Whether a byte of UTF-8 is always written as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func escape(_ scalar: Unicode.Scalar, into text: inout [UInt8]) {
    switch scalar {
    case "\"": text.append(utf8: "\\\"")
    case "\\": text.append(utf8: "\\\\")
    case "\n": text.append(utf8: "\\n")
    case "\t": text.append(utf8: "\\t")
    case "\r": text.append(utf8: "\\r")
    default:
      if isUnsafe(scalar) {
        let digits = String(scalar.value, radix: 16)
        text.append(utf8: "\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      } else {
        text.append(contentsOf: scalar.utf8)
      }
    }
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

extension [UInt8] {
  fileprivate mutating func append(utf8 text: String) { append(contentsOf: text.utf8) }

  fileprivate mutating func breakLine(indent: Int) {
    append(UInt8(ascii: "\n"))
    append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }
}
