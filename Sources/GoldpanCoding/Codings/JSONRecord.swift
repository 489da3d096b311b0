import GoldpanText

/// A JSON object (RFC 8259, 2017) and the texts in it: one line of a coder's file.
///
/// What nobody asks for need not be sound: only the texts that are read are checked to the letter,
/// and a comma may stand before a closing bracket.
struct JSONRecord {
  /// Why some text is no record.
  enum Failure: Error {
    case notJSON, notObject
  }

  /// What a field holds, as far as it matters.
  enum Value {
    case text(String)
    case null, other
  }

  fileprivate enum Field {
    /// What stands between the quotes.
    case string(TextRange)
    case null, other
  }

  private let bytes: [UInt8]
  private var fields: [(name: String, field: Field)] = []

  /// Reads the object that is all of `range`.
  init(_ bytes: [UInt8], _ range: TextRange) throws(Failure) {
    self.bytes = bytes
    var reader = JSONReader(bytes, range)
    let isObject = reader.isAtObject
    var fields: [(TextRange, Field)] = []
    fields.reserveCapacity(12)
    try reader.whole { fields.append(($0, $1)) }
    guard isObject else { throw .notObject }
    self.fields.reserveCapacity(fields.count)
    for (name, field) in fields { self.fields.append((try text(name), field)) }
  }

  /// What the field called `name` holds, the first if there are more; `nil` if there is none.
  func value(_ name: String) throws(Failure) -> Value? {
    switch fields.first(where: { $0.name == name })?.field {
    case .string(let range): .text(try text(range))
    case .null: .null
    case .other: .other
    case nil: nil
    }
  }
}

extension JSONRecord {
  /// What a string says whose quotes stand around `range`.
  private func text(_ range: TextRange) throws(Failure) -> String {
    var text: [UInt8] = []
    var (start, offset) = (range.start, range.start)
    while offset < range.end {
      guard bytes[offset] >= 0x20 else { throw .notJSON }
      if bytes[offset] == UInt8(ascii: "\\") {
        text += bytes[start..<offset]
        offset = try unescape(offset + 1, range.end, into: &text)
        start = offset
      } else {
        offset += 1
      }
    }
    let rest = bytes[start..<offset]
    return String(decoding: text.isEmpty ? rest : text + rest, as: UTF8.self)
  }

  /// Adds what the escape says whose backslash stands before `offset`; gives where it ends.
  private func unescape(
    _ offset: Int, _ end: Int, into text: inout [UInt8]
  ) throws(Failure) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[offset])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      let first = try unit(offset + 1, end)
      if let scalar = Unicode.Scalar(first) {
        text += String(scalar).utf8
        return offset + 5
      }
      guard offset + 6 < end, bytes[offset + 5] == UInt8(ascii: "\\"),
        bytes[offset + 6] == UInt8(ascii: "u"), first < 0xDC00
      else { throw .notJSON }
      let second = try unit(offset + 7, end)
      guard 0xDC00...0xDFFF ~= second,
        let scalar = Unicode.Scalar((first - 0xD800) << 10 + (second - 0xDC00) + 0x1_0000)
      else { throw .notJSON }
      text += String(scalar).utf8
      return offset + 11
    default: throw .notJSON
    }
    return offset + 1
  }

  /// The unit of UTF-16 in the four digits from `start`.
  private func unit(_ start: Int, _ end: Int) throws(Failure) -> UInt32 {
    guard start + 4 <= end else { throw .notJSON }
    var unit: UInt32 = 0
    for byte in bytes[start..<(start + 4)] {
      guard let digit = hexadecimalValue(byte) else { throw .notJSON }
      unit = unit << 4 | digit
    }
    return unit
  }
}

/// Reads JSON from the left, an object's own fields one by one.
private struct JSONReader {
  typealias Failure = JSONRecord.Failure

  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private var depth = 0
  private static let deepest = 512

  init(_ bytes: [UInt8], _ range: TextRange) {
    self.bytes = bytes
    (offset, end) = (range.start, min(range.end, bytes.count))
    skipBlanks()
  }

  var isAtObject: Bool { next == UInt8(ascii: "{") }

  /// Reads the one value there is; `field` hears the fields of the outermost object.
  mutating func whole(_ field: (TextRange, JSONRecord.Field) -> Void) throws(Failure) {
    if isAtObject { try object(field) } else { _ = try value() }
    skipBlanks()
    guard offset == end else { throw .notJSON }
  }

  private var next: UInt8? { offset < end ? bytes[offset] : nil }

  private mutating func skipBlanks() {
    while let next, next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D { offset += 1 }
  }

  private mutating func take(_ sign: UInt8) throws(Failure) {
    guard next == sign else { throw .notJSON }
    offset += 1
  }

  private mutating func value() throws(Failure) -> JSONRecord.Field {
    switch next {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): try object { _, _ in }
    case UInt8(ascii: "["): try array()
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"):
      try literal("null")
      return .null
    default: try number()
    }
    return .other
  }

  private mutating func object(
    _ field: (TextRange, JSONRecord.Field) -> Void
  ) throws(Failure) {
    try list(until: UInt8(ascii: "}")) { reader throws(Failure) in
      let name = try reader.string()
      reader.skipBlanks()
      try reader.take(UInt8(ascii: ":"))
      reader.skipBlanks()
      field(name, try reader.value())
    }
  }

  private mutating func array() throws(Failure) {
    try list(until: UInt8(ascii: "]")) { reader throws(Failure) in _ = try reader.value() }
  }

  /// Reads items with commas between them, from the opening bracket through the closing one.
  private mutating func list(
    until close: UInt8, _ item: (inout JSONReader) throws(Failure) -> Void
  ) throws(Failure) {
    depth += 1
    guard depth <= Self.deepest else { throw .notJSON }
    offset += 1
    skipBlanks()
    while let sign = next, sign != close {
      try item(&self)
      skipBlanks()
      guard next == UInt8(ascii: ",") else { break }
      offset += 1
      skipBlanks()
    }
    try take(close)
    depth -= 1
  }

  private mutating func literal(_ word: StaticString) throws(Failure) {
    for index in 0..<word.utf8CodeUnitCount { try take(word.utf8Start[index]) }
  }

  private mutating func number() throws(Failure) {
    guard let first = next, isDigit(first) || first == UInt8(ascii: "-") else { throw .notJSON }
    while let next, isDigit(next) || "+-.eE".utf8.contains(next) { offset += 1 }
  }

  /// Reads a string; what stands between its quotes.
  private mutating func string() throws(Failure) -> TextRange {
    try take(UInt8(ascii: "\""))
    let start = offset
    while offset < end, bytes[offset] != UInt8(ascii: "\"") {
      offset += 1
      if bytes[offset - 1] == UInt8(ascii: "\\") { try escape() }
    }
    let stop = offset
    try take(UInt8(ascii: "\""))
    return TextRange(start, stop)
  }

  /// Steps over what follows a backslash.
  private mutating func escape() throws(Failure) {
    let isUnit = next == UInt8(ascii: "u")
    offset += 1
    guard isUnit else { return }
    for _ in 0..<4 {
      guard let next, next != UInt8(ascii: "\"") else { throw .notJSON }
      offset += 1
    }
  }
}

private func hexadecimalValue(_ byte: UInt8) -> UInt32? {
  Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt32.init)
}
