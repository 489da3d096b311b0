import GoldpanText

/// The members of a JSON object that are all text, as lines of a decision log are mostly written:
/// read at a fraction of what a whole reader of JSON costs.
struct TextMembers {
  /// The values by name.
  private(set) var values: [String: String] = [:]
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
        values.updateValue(value, forKey: name) == nil
      else { return nil }
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")), next == end else { return nil }
  }

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
      guard bytes[next] >= 0x20, bytes[next] != UInt8(ascii: "\\") else { return nil }
      next += 1
    }
    guard next < end else { return nil }
    next += 1
    return String(decoding: bytes[start..<(next - 1)], as: UTF8.self)
  }
}
