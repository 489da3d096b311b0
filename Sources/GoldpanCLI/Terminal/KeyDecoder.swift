/// Makes keys of the bytes that a terminal sends, however they are cut into pieces.
///
/// It knows how xterm, the Linux console, rxvt, screen and tmux spell keys. What is no key is
/// swallowed; no bytes make it fail.
package struct KeyDecoder: Sendable {
  /// Bytes that may be the beginning of something.
  private var pending: [UInt8] = []
  private var isPasting = false
  private var isInString = false
  private var pastedReturn = false

  package init() {}

  /// Whether more must come, or time pass, before it is known what was typed last.
  package var isWaiting: Bool { !pending.isEmpty || isInString }

  /// The keys in `bytes` and what waited for them.
  ///
  /// `isOver` says that nothing followed for a while: then an escape character alone is the escape
  /// key, and any other beginning is dropped. A letter and the combining marks after it are a key
  /// each, as they may come apart; joined in one text they are one character again. What is pasted
  /// is marked as such, a scalar at a time; its line ends and tabs are blanks.
  package mutating func keys(from bytes: some Sequence<UInt8>, isOver: Bool = false) -> [Key] {
    let bytes = pending + bytes
    pending = []
    var keys: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let (key, length) = next(rest) else {
        pending = Array(rest)
        break
      }
      if let key { keys.append(key) }
      rest = rest.dropFirst(length)
    }
    if isOver {
      if pending == [escape], !isPasting, !isInString { keys.append(.escape) }
      isInString = false
      pending = []
    }
    return keys
  }

  /// A key, if any, and how many bytes it took; `nil` if more must come.
  private typealias Step = (key: Key?, length: Int)

  private mutating func next(_ bytes: ArraySlice<UInt8>) -> Step? {
    let first = bytes[bytes.startIndex]
    if isInString { return inString(bytes) }
    if first == escape { return sequence(bytes) }
    guard first < 0x80 else { return character(bytes) }
    if isPasting { return (pasted(first), 1) }
    return (KeyDecoder.plain(first), 1)
  }

  private static func plain(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x20...0x7E: .character(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }

  /// A byte as text; a carriage return with its line feed is one blank.
  private mutating func pasted(_ byte: UInt8) -> Key? {
    let isSecondHalf = pastedReturn && byte == 0x0A
    pastedReturn = byte == 0x0D
    switch byte {
    case 0x09, 0x0A, 0x0D: return isSecondHalf ? nil : .pasted(" ")
    case 0x20...0x7E: return .pasted(String(Unicode.Scalar(byte)))
    case 0x03:
      // Whoever sees no end of it must still get out.
      isPasting = false
      return .control("c")
    default: return nil
    }
  }

  /// A character of several bytes; bytes that are none are passed over one by one.
  private mutating func character(_ bytes: ArraySlice<UInt8>) -> Step? {
    pastedReturn = false
    let first = bytes[bytes.startIndex]
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    guard length > 1 else { return (nil, 1) }
    let part = bytes.prefix(length)
    guard part.dropFirst().allSatisfy({ 0x80...0xBF ~= $0 }) else { return (nil, 1) }
    guard part.count == length else { return nil }
    let text = String(decoding: part, as: UTF8.self).unicodeScalars
    // What is no scalar, such as half a surrogate pair, decodes to several replacements.
    guard let scalar = text.first, text.count == 1, scalar.properties.generalCategory != .control
    else { return (nil, 1) }
    return (isPasting ? .pasted(String(scalar)) : .character(Character(scalar)), length)
  }
}

// MARK: - Sequences

extension KeyDecoder {
  /// What begins with an escape character.
  private mutating func sequence(_ bytes: ArraySlice<UInt8>) -> Step? {
    guard let second = bytes.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"): return shiftedKey(bytes)
    case escape: return (isPasting ? nil : .escape, 1)
    case 0x09: return (isPasting ? nil : .backTab, 2)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      isInString = !isPasting
      return (nil, 2)
    case 0x80...: return (nil, 1)
    // A key with Alt, which means nothing here.
    default: return (nil, 2)
    }
  }

  /// `ESC [`, parameters, and a byte that says what it was (ECMA-48, 5.4).
  private mutating func controlSequence(_ bytes: ArraySlice<UInt8>) -> Step? {
    let body = bytes.dropFirst(2)
    // The Linux console's function keys have a second bracket and a letter.
    if body.first == UInt8(ascii: "[") { return body.count > 1 ? (nil, 4) : nil }
    let parameters = body.prefix(KeyDecoder.longest).prefix { 0x20...0x3F ~= $0 }
    let length = 2 + parameters.count
    guard parameters.count < KeyDecoder.longest else { return (nil, length) }
    guard let final = body.dropFirst(parameters.count).first else { return nil }
    guard 0x40...0x7E ~= final else { return (nil, length) }
    // What a terminal says of itself has a sign before its numbers.
    if let sign = parameters.first, 0x3C...0x3F ~= sign { return (nil, length + 1) }
    let number = parameters.prefix { 0x30...0x39 ~= $0 }.reduce(0) { sum, digit in
      min(sum * 10 + Int(digit - 0x30), 1_000_000)
    }
    if final == UInt8(ascii: "~"), number == 200 || number == 201 {
      isPasting = number == 200
      pastedReturn = false
      return (nil, length + 1)
    }
    let key = final == UInt8(ascii: "~") ? KeyDecoder.numbered(number) : KeyDecoder.lettered(final)
    return (isPasting ? nil : key, length + 1)
  }

  /// `ESC O`, perhaps digits, and a letter: the keys of a keypad or of a terminal in that mode.
  private func shiftedKey(_ bytes: ArraySlice<UInt8>) -> Step? {
    let body = bytes.dropFirst(2)
    let digits = body.prefix(KeyDecoder.longest).prefix { 0x30...0x3B ~= $0 }
    let length = 2 + digits.count
    guard digits.count < KeyDecoder.longest else { return (nil, length) }
    guard let final = body.dropFirst(digits.count).first else { return nil }
    guard 0x40...0x7E ~= final else { return (nil, length) }
    let key: Key? = final == UInt8(ascii: "M") ? .enter : KeyDecoder.lettered(final)
    return (isPasting ? nil : key, length + 1)
  }

  /// What a terminal answers or reports, up to its end, of whatever length.
  private mutating func inString(_ bytes: ArraySlice<UInt8>) -> Step? {
    let first = bytes[bytes.startIndex]
    if first == escape {
      guard let second = bytes.dropFirst().first else { return nil }
      isInString = false
      return (nil, second == UInt8(ascii: "\\") ? 2 : 0)
    }
    if first == 0x07 { isInString = false }
    return (nil, 1)
  }

  private static func lettered(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    default: nil
    }
  }

  /// How many parameter bytes a key may have.
  private static let longest = 32
}

private let escape: UInt8 = 0x1B
