import GoldpanText

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
    text.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { bytes in
      var written = 0
      var index = 0
      while let next = bytes.span.firstEscapable(from: index, before: bytes.count) {
        index = next
        guard let unsafe = unsafeScalar(bytes, at: index) else {
          index += 1
          continue
        }
        text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written..<index]))
        escape(unsafe, into: &text)
        index += UTF8.width(unsafe)
        written = index
      }
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written...]))
    }
    text.append(UInt8(ascii: "\""))
  }

  /// The scalar that begins at `index` of well-formed UTF-8 if it cannot be written as it is.
  @inline(__always)
  private static func unsafeScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Unicode.Scalar? {
    let byte = bytes[index]
    let value: UInt32
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: value = UInt32(byte)
    case 0xC2, 0xD8: value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
    case 0xE2:
      value =
        0x2000 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    default: return nil
    }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    return byte < 0x80 || isUnsafe(scalar) ? scalar : nil
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
