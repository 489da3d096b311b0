import GoldpanText

extension [UInt8] {
  /// Whether `line` is `(all laugh)` or `[crosstalk]` and nothing else.
  func isDirection(_ line: TextRange) -> Bool {
    guard 2..<200 ~= line.length else { return false }
    if has("\\[", at: line.start, before: line.end) {
      return has("\\]", at: line.end - 2, before: line.end)
    }
    let (first, last) = (self[line.start], self[line.end - 1])
    let isRound = first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
    let isSquare = first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
    return (isRound || isSquare) && self[line.indices].firstIndex(of: last) == line.end - 1
  }
}
