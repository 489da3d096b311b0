import GoldpanKit
import GoldpanReports

/// A text on one line with some of its words marked, cut around them to a width.
struct MarkedExcerpt {
  /// What stands before the first mark, on the marks and between them, and after the last.
  private let before: String
  private let middle: [(text: String, isMarked: Bool)]
  private let after: String

  /// `source` with `ranges` marked, which may overlap.
  init(_ source: Source, _ ranges: [TextRange]) {
    let marks = ranges.merged.filter { !$0.isEmpty && $0.end <= source.bytes.count }
    guard let first = marks.first, let last = marks.last else {
      (before, middle, after) = ("", [], Self.folded(source, source.range))
      return
    }
    var pieces: [(text: String, isMarked: Bool)] = []
    var position = first.start
    for mark in marks {
      if mark.start > position {
        pieces.append((Self.folded(source, TextRange(position, mark.start)), false))
      }
      pieces.append((Self.folded(source, mark), true))
      position = mark.end
    }
    middle = pieces
    before = Self.folded(source, TextRange(0, first.start))
    after = Self.folded(source, TextRange(last.end, source.bytes.count))
  }

  /// The words between guillemets, or in color where there is some.
  func text(within width: Int, _ paint: Paint) -> String {
    let sides = min(displayWidth(before), Self.context) + min(displayWidth(after), Self.context)
    var room = max(8, width - sides)
    var marked = ""
    for (number, piece) in middle.enumerated() {
      let signs = piece.isMarked && !paint.isOn ? 2 : 0
      if number > 0, room < signs + 2 {
        if !marked.hasSuffix("…") { marked += "…" }
        break
      }
      let shown = cutRight(piece.text, to: max(1, room - signs))
      room -= displayWidth(shown) + signs
      marked += piece.isMarked ? paint.isOn ? paint(shown, .match) : "«\(shown)»" : shown
    }
    room = max(0, room) + sides
    let tail = min(displayWidth(after), max(room / 2, room - displayWidth(before)))
    return cutLeft(before, to: room - tail) + marked + cutRight(after, to: tail)
  }

  /// How many columns stay for the words on either side, at least.
  private static let context = 12

  /// The text of a range with runs of blanks as one, those at its ends kept, safe to print.
  private static func folded(_ source: Source, _ range: TextRange) -> String {
    guard !range.isEmpty else { return "" }
    let text = printable(foldedBlanks(source, range))
    if text.isEmpty { return " " }
    let leads = isSpace(source.bytes[range.start]) && range.start > 0
    let trails = isSpace(source.bytes[range.end - 1]) && range.end < source.bytes.count
    return (leads ? " " : "") + text + (trails ? " " : "")
  }
}

extension [TextRange] {
  /// The ranges in order, those that overlap as one.
  var merged: [TextRange] {
    var result: [TextRange] = []
    for range in sorted() {
      if let last = result.last, last.overlaps(range) {
        result[result.count - 1] = last.union(range)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
