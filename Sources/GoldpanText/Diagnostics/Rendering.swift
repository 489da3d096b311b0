extension Diagnostic: CustomStringConvertible {
  /// The message as compilers print it: place, line with caret, notes and fix-its.
  public var description: String {
    let head = "\(heading(source, range)): \(severity.rawValue) \(id): \(message)"
    var lines = [head] + (showsNoText ? [] : excerpt(source, range))
    for note in notes {
      if let place = note.place {
        lines.append("\(heading(place.source, place.range)): note: \(note.message)")
        lines += excerpt(place.source, place.range)
      } else {
        lines.append("   = note: \(note.message)")
      }
    }
    lines += fixIts.map { "   = fix-it: \($0.message)" }
    return lines.joined(separator: "\n")
  }

  /// Whether the line is kept back: what is personal is not repeated to say that it is there.
  private var showsNoText: Bool { !showsText || id == .personalData || id == .exampleData }

  private func heading(_ source: Source, _ range: TextRange) -> String {
    let position = source.position(at: range.start)
    return "\(printable(source.name)):\(position.line):\(position.column)"
  }

  /// The line the range begins on and a caret line under it; long lines are cut around it.
  private func excerpt(_ source: Source, _ range: TextRange) -> [String] {
    guard !source.bytes.isEmpty else { return [] }
    let line = source.line(source.lineNumber(at: range.start))
    let end = min(range.end, line.end)
    let before = source.scalars(TextRange(line.start, range.start), endingWith: 61)
    let marked = source.scalars(TextRange(range.start, end), beginningWith: 101)
    let after = source.scalars(TextRange(end, line.end), beginningWith: 101)
    guard !(before.isEmpty && marked.isEmpty && after.isEmpty) else { return [] }

    let lead = before.count > 60 ? [ellipsis] + before.suffix(48) : before
    let shown = marked.count > 100 ? marked.prefix(99) + [ellipsis] : marked[...]
    let room = max(0, 100 - lead.count - shown.count)
    let tail = after.count > room ? after.prefix(room) + [ellipsis] : after[...]

    let number = String(source.position(at: range.start).line)
    let gutter = String(repeating: " ", count: max(2, number.count))
    let text = visible(lead) + visible(shown) + visible(tail)
    let carets = String(repeating: "^", count: max(1, columns(shown)))
    return [
      "\(String(repeating: " ", count: gutter.count - number.count))\(number) | \(text)",
      "\(gutter) | \(String(repeating: " ", count: columns(lead)))\(carets)",
    ]
  }
}

extension Source {
  /// At least the first `count` scalars of `range`, if it has as many; not many more.
  fileprivate func scalars(_ range: TextRange, beginningWith count: Int) -> [Unicode.Scalar] {
    var end = min(range.end, range.start + 4 * count)
    while end < range.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return Array(text(TextRange(range.start, end)).unicodeScalars)
  }

  /// At least the last `count` scalars of `range`, if it has as many; not many more.
  fileprivate func scalars(_ range: TextRange, endingWith count: Int) -> [Unicode.Scalar] {
    var start = max(range.start, range.end - 4 * count)
    while start > range.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return Array(text(TextRange(start, range.end)).unicodeScalars)
  }
}

private let ellipsis: Unicode.Scalar = "…"

private func visible(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  var text = String.UnicodeScalarView()
  for scalar in scalars { text.append(isControl(scalar) ? replacement(for: scalar) : scalar) }
  return String(text)
}

/// How many terminal columns some scalars take, roughly: marks none, wide ideographs two.
private func columns(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
  scalars.reduce(0) { $0 + columnWidth($1) }
}

/// How many terminal columns a scalar takes: marks none, East Asian wide and emoji two.
package func columnWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0..<0x300: return 1
  case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
    return 2
  default:
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }
}

/// The text with every control character replaced by a visible sign, safe for a terminal.
///
/// Line feeds and tabs are replaced too; bidirectional overrides count as controls.
package func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  return visible(text.unicodeScalars)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}

private func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x09: " "
  case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "␦"
  case 0x7F: "␡"
  default: "␦"
  }
}
