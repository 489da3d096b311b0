package import GoldpanText

/// Reads XML 1.0 event by event, strictly: what is not well-formed is refused with its place.
///
/// Names lose their prefix. A document type is refused, so that no entity can grow or lead to a
/// file. Time and memory are linear; elements nest at most 256 deep.
package struct XMLReader {
  package enum Event: Hashable, Sendable {
    case start(name: String, attributes: [String: String])
    case end(name: String)
    /// What stands between two tags, perhaps in several parts.
    case text(String)
  }

  /// Why a document is refused.
  package struct Failure: Error, Hashable {
    package let message: String
    package let line: Int

    package init(message: String, line: Int) {
      self.message = message
      self.line = line
    }
  }

  private let source: Source
  private let bytes: [UInt8]
  private var at = 0
  private var open: [ArraySlice<UInt8>] = []
  private var hasRoot = false
  /// The end of an element that was written `<name/>`.
  private var pendingEnd: String?

  private static let deepest = 256
  private static let mostAttributes = 256

  /// A reader at the start of `source`.
  package init(_ source: Source) {
    self.source = source
    bytes = source.bytes
  }

  /// The next event; `nil` at the end of the document.
  package mutating func next() throws(Failure) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name: name)
    }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        if let text = try text() { return .text(text) }
        continue
      }
      if starts("<!--") {
        try skipComment()
      } else if starts("<?") {
        try skip(to: "?>", "the instruction is not closed; expected '?>'")
      } else if starts("<![CDATA[") {
        return .text(try unparsed())
      } else if starts("<!") {
        throw failure("a document type is refused")
      } else if starts("</") {
        return try endTag()
      } else {
        return try startTag()
      }
    }
    if let name = open.last { throw failure("'<\(string(name))>' is not closed") }
    if !hasRoot { throw failure("it holds no element") }
    return nil
  }
}

extension XMLReader {
  private mutating func startTag() throws(Failure) -> Event {
    let start = at
    at += 1
    let name = try self.name()
    if open.isEmpty, hasRoot { throw failure("a second root '<\(string(name))>'", at: start) }
    guard open.count < Self.deepest else {
      throw failure("elements nest more than \(Self.deepest) deep", at: start)
    }
    var attributes: [String: String] = [:]
    while true {
      let isApart = skipBlanks()
      guard at < bytes.count else { throw failure("'<\(string(name))' is not closed", at: start) }
      if bytes[at] == UInt8(ascii: ">") || starts("/>") { break }
      guard isApart else { throw failure("expected a blank, '>' or '/>' after a name") }
      let place = at
      let (key, value) = try attribute()
      guard attributes.updateValue(value, forKey: key) == nil else {
        throw failure("attribute '\(key)' is given twice", at: place)
      }
      guard attributes.count <= Self.mostAttributes else {
        throw failure("more than \(Self.mostAttributes) attributes", at: start)
      }
    }
    hasRoot = true
    if bytes[at] == UInt8(ascii: "/") {
      at += 2
      pendingEnd = local(name)
    } else {
      at += 1
      open.append(name)
    }
    return .start(name: local(name), attributes: attributes)
  }

  private mutating func endTag() throws(Failure) -> Event {
    let start = at
    at += 2
    let name = try self.name()
    skipBlanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else {
      throw failure("'</\(string(name))' is not closed", at: start)
    }
    guard let expected = open.popLast() else {
      throw failure("'</\(string(name))>' closes nothing", at: start)
    }
    guard expected == name else {
      throw failure("expected '</\(string(expected))>', found '</\(string(name))>'", at: start)
    }
    at += 1
    return .end(name: local(name))
  }

  /// Reads `key="value"`; the names of namespaces keep their prefix, so that none is another's.
  private mutating func attribute() throws(Failure) -> (String, String) {
    let start = at
    let name = try self.name()
    skipBlanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
      throw failure("attribute '\(string(name))' has no value", at: start)
    }
    at += 1
    skipBlanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
      throw failure("the value of '\(string(name))' is not in quotes", at: start)
    }
    let quote = bytes[at]
    at += 1
    guard let end = bytes[at...].firstIndex(of: quote) else {
      throw failure("the value of '\(string(name))' is not closed", at: start)
    }
    if bytes[at..<end].contains(UInt8(ascii: "<")) {
      throw failure("'<' stands in the value of '\(string(name))'", at: start)
    }
    let value = try characters(upTo: end, inAttribute: true)
    at = end + 1
    return (string(name), value)
  }

  /// The text up to the next tag; `nil` for blanks outside the root.
  private mutating func text() throws(Failure) -> String? {
    let start = at
    let end = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    if open.isEmpty {
      guard bytes[at..<end].allSatisfy(isSpace) else {
        throw failure("text stands outside the root element")
      }
      at = end
      return nil
    }
    let text = try characters(upTo: end, inAttribute: false)
    at = end
    return start == end ? nil : text
  }

  private mutating func unparsed() throws(Failure) -> String {
    let start = at
    guard !open.isEmpty else { throw failure("text stands outside the root element") }
    try skip(to: "]]>", "the CDATA section is not closed")
    let range = (start + 9)..<(at - 3)
    try refuseControls(in: range)
    return string(bytes[range])
  }

  private mutating func skipComment() throws(Failure) {
    let start = at
    at += 4
    try skip(to: "--", "the comment is not closed; expected '-->'", from: start)
    guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else {
      throw failure("'--' stands in a comment", at: start)
    }
    at += 1
  }

  private mutating func skip(
    to end: StaticString, _ complaint: String, from start: Int? = nil
  ) throws(Failure) {
    let first = end.utf8Start[0]
    let start = start ?? at
    while let next = bytes[at...].firstIndex(of: first) {
      at = next
      if starts(end) {
        at += end.utf8CodeUnitCount
        return
      }
      at += 1
    }
    throw failure(complaint, at: start)
  }
}

extension XMLReader {
  /// The characters from here to `end`, references resolved.
  private func characters(
    upTo end: Int, inAttribute isAttribute: Bool
  ) throws(Failure) -> String {
    try refuseControls(in: at..<end)
    var result: [UInt8] = []
    var index = at
    while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "&"):
        let (scalar, next) = try reference(at: index, end)
        result += Array(String(scalar).utf8)
        index = next
        continue
      case UInt8(ascii: "\n") where isAttribute, UInt8(ascii: "\t") where isAttribute:
        result.append(UInt8(ascii: " "))
      case UInt8(ascii: "]") where !isAttribute && bytes[index..<end].starts(with: "]]>".utf8):
        throw failure("']]>' stands in text", at: index)
      default: result.append(byte)
      }
      index += 1
    }
    return string(result[...])
  }

  /// Reads `&amp;`, `&#65;` or `&#x41;`.
  private func reference(
    at start: Int, _ end: Int
  ) throws(Failure) -> (scalar: Unicode.Scalar, next: Int) {
    guard let close = bytes[start..<min(end, start + 12)].firstIndex(of: UInt8(ascii: ";")) else {
      throw failure("'&' begins no reference; expected '&amp;'", at: start)
    }
    let name = string(bytes[start + 1..<close])
    switch name {
    case "amp": return ("&", close + 1)
    case "lt": return ("<", close + 1)
    case "gt": return (">", close + 1)
    case "quot": return ("\"", close + 1)
    case "apos": return ("'", close + 1)
    default: break
    }
    guard name.hasPrefix("#") else { throw failure("unknown entity '&\(name);'", at: start) }
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value), XMLText.holds(scalar)
    else { throw failure("'&\(name);' is no character", at: start) }
    return (scalar, close + 1)
  }

  /// Refuses what XML has no character for.
  private func refuseControls(in range: Range<Int>) throws(Failure) {
    for index in range where bytes[index] < 0x20 || bytes[index] == 0xEF {
      let byte = bytes[index]
      let isBad =
        byte < 0x20
        ? byte != 0x9 && byte != 0xA
        : bytes[index..<range.upperBound].starts(with: [0xEF, 0xBF])
          && bytes[index + 2] >= 0xBE
      if isBad { throw failure("a character that XML does not have", at: index) }
    }
  }

  private mutating func name() throws(Failure) -> ArraySlice<UInt8> {
    let start = at
    while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
    // Digits, dots and hyphens stand before the colon in ASCII; no name begins with them.
    guard at > start, bytes[start] >= UInt8(ascii: ":") else {
      throw failure("expected a name", at: start)
    }
    return bytes[start..<at]
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...58, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      0x80...:
      true
    default: false
    }
  }

  @discardableResult
  private mutating func skipBlanks() -> Bool {
    let start = at
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    return at > start
  }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[at...].starts(with: $0) }
  }

  private func local(_ name: ArraySlice<UInt8>) -> String {
    string(name.split(separator: UInt8(ascii: ":")).last ?? name)
  }

  private func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private func failure(_ message: String, at place: Int? = nil) -> Failure {
    Failure(message: message, line: source.lineNumber(at: min(place ?? at, bytes.count)))
  }
}
