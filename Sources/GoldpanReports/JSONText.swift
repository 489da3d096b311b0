import GoldpanText

/// JSON in UTF-8 while it is written; memory for one line after another.
///
/// It keeps room behind what is written, so that pieces are copied without asking for more.
package struct JSONText: Sendable {
  private var memory: [UInt8] = []
  /// How many bytes are written.
  package private(set) var count = 0

  /// Nothing written yet.
  package init() {}

  /// What is written.
  package var bytes: ArraySlice<UInt8> { memory[..<count] }

  /// What is written, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what is written.
  package mutating func clear() { count = 0 }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  /// Adds text of the program as it is.
  mutating func append(_ text: StaticString) {
    reserve(text.utf8CodeUnitCount)
    text.withUTF8Buffer { put(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a key of an object that has nothing to escape, after a comma unless it is the first.
  mutating func append(key: StaticString) {
    let bytes = UnsafeRawBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    reserve(bytes.count + 4)
    count += memory.withUnsafeMutableBytes { memory in
      let start = count > 0 && memory[count - 1] != UInt8(ascii: "{") ? count + 1 : count
      let end = start + 1 + bytes.count
      if start > count { memory[count] = UInt8(ascii: ",") }
      memory[start] = UInt8(ascii: "\"")
      UnsafeMutableRawBufferPointer(rebasing: memory[start + 1..<end]).copyMemory(from: bytes)
      memory[end] = UInt8(ascii: "\"")
      memory[end + 1] = UInt8(ascii: ":")
      return end + 2 - count
    }
  }

  /// Adds text as it is.
  mutating func append(text: String) {
    var text = text
    text.withUTF8 { utf8 in
      reserve(utf8.count)
      put(UnsafeRawBufferPointer(utf8))
    }
  }

  mutating func append(_ number: Int) {
    guard number >= 0 else { return append(text: String(number)) }
    if number >= 10 { append(number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  mutating func breakLine(indent: Int) {
    append(UInt8(ascii: "\n"))
    for _ in 0..<indent { append(UInt8(ascii: " ")) }
  }

  /// Adds a string in quotes; what JSON or a terminal cannot bear is escaped.
  ///
  /// Most strings have nothing to escape: they are copied first and looked through where they
  /// now stand.
  mutating func quote(_ string: String) {
    var string = string
    string.withUTF8 { utf8 in
      // No byte needs more than the six of `\u00a0`; sixteen are looked at at a time.
      reserve(utf8.count * 6 + 18)
      memory[count] = UInt8(ascii: "\"")
      count += 1
      let start = count
      put(UnsafeRawBufferPointer(utf8))
      let end = start + (utf8.count + 15) & ~15
      if let first = memory.span.firstEscapable(from: start, before: end), first < count {
        count = first
        escape(utf8, from: first - start)
      }
      memory[count] = UInt8(ascii: "\"")
      count += 1
    }
  }

  /// Adds what stands in a string from `start` on, escaped.
  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) {
    let bytes = UnsafeRawBufferPointer(utf8)
    var (written, index) = (start, start)
    while let next = utf8.span.firstEscapable(from: index, before: bytes.count) {
      guard let scalar = Self.unsafeScalar(utf8, at: next) else {
        index = next + 1
        continue
      }
      put(UnsafeRawBufferPointer(rebasing: bytes[written..<next]))
      escape(scalar)
      index = next + UTF8.width(scalar)
      written = index
    }
    put(UnsafeRawBufferPointer(rebasing: bytes[written...]))
  }

  /// Makes room for `more` bytes.
  private mutating func reserve(_ more: Int) {
    guard memory.count - count < more else { return }
    memory += repeatElement(0, count: max(more, memory.count, 256))
  }

  /// Adds bytes for which there is room.
  private mutating func put(_ bytes: UnsafeRawBufferPointer) {
    memory.withUnsafeMutableBytes { memory in
      UnsafeMutableRawBufferPointer(rebasing: memory[count..<count + bytes.count])
        .copyMemory(from: bytes)
    }
    count += bytes.count
  }

  /// The scalar that begins at `index` of well-formed UTF-8 if it cannot be written as it is.
  private static func unsafeScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Unicode.Scalar? {
    let byte = bytes[index]
    let value: UInt32
    switch byte {
    case 0..<0x80: value = UInt32(byte)
    case 0xC2, 0xD8: value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
    case 0xE2:
      value =
        0x2000 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    default: return nil
    }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    return byte < 0x80 || isUnsafe(scalar) ? scalar : nil
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\t": append("\\t")
    case "\r": append("\\r")
    default:
      let digits = String(scalar.value, radix: 16)
      append("\\u")
      for _ in digits.count..<4 { append("0") }
      append(text: digits)
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
