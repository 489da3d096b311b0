package import GoldpanText

/// A text with «marks» drawn in it: what it says without them, and what they enclose.
package struct Marked: Sendable {
  /// The text without the marks.
  package let text: String
  /// The marked stretches, as UTF-8 offsets into `text`, in the order they open.
  package let ranges: [TextRange]

  /// Reads «guillemets» as marks; they may nest.
  package init(_ drawn: String) {
    var bytes: [UInt8] = []
    var open: [(Int, Int)] = []
    var found: [(Int, TextRange)] = []
    var count = 0
    for scalar in drawn.unicodeScalars {
      switch scalar {
      case "«":
        open.append((count, bytes.count))
        count += 1
      case "»":
        guard let (order, start) = open.popLast() else { continue }
        found.append((order, TextRange(start, bytes.count)))
      default:
        bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    precondition(open.isEmpty, "every « has its »")
    text = String(decoding: bytes, as: UTF8.self)
    ranges = found.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The text with the stretches drawn in: what a test prints when it fails.
  package static func draw(_ ranges: [TextRange], in text: String) -> String {
    var bytes = Array(text.utf8)
    let marks =
      ranges.map { ($0.start, 1, "«") } + ranges.map { ($0.end, 0, "»") }
    for (offset, _, sign) in marks.sorted(by: { ($0.0, $0.1) > ($1.0, $1.1) }) {
      bytes.insert(contentsOf: Array(sign.utf8), at: offset)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
