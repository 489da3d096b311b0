import GoldpanText

/// The members of a JSON object that are all text, as lines of a decision log are mostly written:
/// read at a fraction of what a whole reader of JSON costs.
struct TextMembers {
  /// Few, so that going through them costs less than a dictionary does.
  private var members: [(name: String, value: String)] = []
  private let bytes: [UInt8]
  private var next: Int
  private let end: Int

  /// The object that `range` of `bytes` is; `nil` for anything out of the ordinary, right or wrong,
  /// which is for a whole reader to judge.
  init?(_ bytes: [UInt8], _ range: TextRange) {
    self.bytes = bytes
    (next, end) = (range.start, range.end)
    guard take(UInt8(ascii: "{")) else { return nil }
    repeat {
      guard let name = text(), take(UInt8(ascii: ":")), let value = text(),
        self[name] == nil, members.count < TextMembers.most
      else { return nil }
      members.append((name, value))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")), next == end else { return nil }
  }

  /// The value of a name.
  subscript(_ name: String) -> String? { members.first { $0.name == name }?.value }

  /// Lines of a log have no more.
  private static let most = 16

  /// Goes past blanks and `sign`, if that comes next.
  private mutating func take(_ sign: UInt8) -> Bool {
    while next < end, bytes[next] == UInt8(ascii: " ") { next += 1 }
    guard next < end, bytes[next] == sign else { return false }
    next += 1
    return true
  }

  /// The text between quotation marks that comes next; `nil` if it has a sign that is not plain.
  private mutating func text() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = next
    while next < end, bytes[next] != UInt8(ascii: "\"") {
      guard bytes[next] >= 0x20 else { return nil }
      if bytes[next] == UInt8(ascii: "\\") { return escaped(from: start) }
      next += 1
    }
    guard next < end else { return nil }
    next += 1
    return String(decoding: bytes[start..<(next - 1)], as: UTF8.self)
  }

  /// The same of a text with quotation marks or backslashes in it, from its first sign; the next
  /// one is its first backslash.
  private mutating func escaped(from start: Int) -> String? {
    var text = Array(bytes[start..<next])
    while next < end, bytes[next] != UInt8(ascii: "\"") {
      guard bytes[next] >= 0x20 else { return nil }
      if bytes[next] == UInt8(ascii: "\\") {
        next += 1
        guard next < end, bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "\\")
        else { return nil }
      }
      text.append(bytes[next])
      next += 1
    }
    guard next < end else { return nil }
    next += 1
    return String(decoding: text, as: UTF8.self)
  }
}
